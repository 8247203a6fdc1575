/// Numbers as zip and npy store them: little-endian, at any position.
extension RandomAccessCollection where Element == UInt8, Index == Int {
  /// The number at `offset` from the start. The caller has made sure that its bytes are there.
  package func littleEndian<Integer: FixedWidthInteger & UnsignedInteger>(_ type: Integer.Type, at offset: Int) -> Integer {
    let start = startIndex + offset
    return self[start..<start + MemoryLayout<Integer>.size].reversed().reduce(0) { $0 << 8 | Integer($1) }
  }
}

extension [UInt8] {
  /// Appends a number, little-endian.
  package mutating func append<Integer: FixedWidthInteger & UnsignedInteger>(littleEndian value: Integer) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}
