import CZlib

/// What zlib makes of some bytes.
func compressed(_ bytes: [UInt8], level: Int32) -> [UInt8] {
  var count = compressBound(uLong(bytes.count))
  return [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, initialized in
    initialized = compress2(buffer.baseAddress, &count, bytes, uLong(bytes.count), level) == Z_OK ? Int(count) : 0
  }
}

/// A zip file with one deflated member (APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16).
package func zipFile(deflating content: [UInt8], as name: String) -> [UInt8] {
  func number(_ value: Int, _ bytes: Int) -> [UInt8] { (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
  // Without zlib's header and checksum.
  let deflated = compressed(content, level: 6).dropFirst(2).dropLast(4)
  let checksum = Int(crc32(0, content, uInt(content.count)))
  let sizes = number(checksum, 4) + number(deflated.count, 4) + number(content.count, 4)
  // Version 2.0, no flags, deflated, the first day of DOS.
  let method = number(20, 2) + number(0, 2) + number(8, 2) + number(0, 2) + number(33, 2)
  let local = number(0x0403_4B50, 4) + method + sizes + number(name.utf8.count, 2) + number(0, 2) + Array(name.utf8)
  let entry =
    number(0x0201_4B50, 4) + number(20, 2) + method + sizes + number(name.utf8.count, 2) + number(0, 16) + Array(name.utf8)
  let end =
    number(0x0605_4B50, 4) + number(0, 4) + number(1, 2) + number(1, 2) + number(entry.count, 4) + number(local.count + deflated.count, 4)
    + number(0, 2)
  return local + deflated + entry + end
}
