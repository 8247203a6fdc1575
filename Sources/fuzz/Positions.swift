#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Where a pattern occurs.
func positions(of pattern: [UInt8], in bytes: [UInt8]) -> [Int] {
  guard let first = pattern.first else { return [] }
  return bytes.withUnsafeBytes { bytes in
    var positions: [Int] = []
    var start = 0
    while start + pattern.count <= bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(first), bytes.count - pattern.count + 1 - start)
    {
      let position = UnsafeRawPointer(found) - base
      if bytes[position..<position + pattern.count].elementsEqual(pattern) { positions.append(position) }
      start = position + 1
    }
    return positions
  }
}
