import CZlib

/// The checksum of zip archives (APPNOTE.TXT 4.4.7), of bytes that come in pieces.
package struct CRC32: Equatable {
  /// The number that an archive stores.
  package private(set) var value: UInt32 = 0

  /// The checksum of no bytes.
  package init() {}

  /// The checksum that an archive states.
  package init(value: UInt32) {
    self.value = value
  }

  /// Goes on with more bytes.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    // zlib keeps the 32 bits in an unsigned long.
    value = UInt32(truncatingIfNeeded: crc32_z(UInt(value), bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count))
  }

  /// The checksum of these bytes and `count` more that have the checksum `end`.
  package func followed(by end: CRC32, count: Int) -> CRC32 {
    CRC32(value: UInt32(truncatingIfNeeded: crc32_combine(UInt(value), UInt(end.value), count)))
  }

  /// The checksum of the last `count` bytes, where those before have the checksum `start`.
  package func dropping(_ start: CRC32, count: Int) -> CRC32 {
    // Combining is moving the first checksum on by `count` zeros, and adding the second, which is exclusive or.
    CRC32(value: value ^ start.followed(by: CRC32(), count: count).value)
  }
}
