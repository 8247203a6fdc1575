import BiTFiles

/// One value, as often as the tensor wants it.
package struct RepeatedStorage: TensorStorage {
  private let pattern: [UInt8]
  private let byteCount: Int

  /// Zeros of any type.
  package init(zerosOfByteCount byteCount: Int) {
    pattern = [0]
    self.byteCount = byteCount
  }

  /// `count` times `value`.
  package init(_ value: Float, count: Int) {
    pattern = withUnsafeBytes(of: value) { Array($0) }
    byteCount = count * pattern.count
  }

  package func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let buffer = [UInt8](unsafeUninitializedCapacity: min(RandomAccessFile.pieceSize, byteCount)) { buffer, initialized in
      for index in buffer.indices { buffer[index] = pattern[index % pattern.count] }
      initialized = buffer.count
    }
    try buffer.withUnsafeBytes { bytes in
      var rest = byteCount
      while rest > 0 {
        let piece = UnsafeRawBufferPointer(rebasing: bytes[..<min(bytes.count, rest)])
        try body(piece)
        rest -= piece.count
      }
    }
  }
}
