import BiTFiles

/// Values in memory.
package struct MemoryStorage<Scalar: Sendable>: TensorStorage {
  package let values: [Scalar]

  package init(values: [Scalar]) {
    self.values = values
  }

  package func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let perPiece = RandomAccessFile.pieceSize / MemoryLayout<Scalar>.stride
    for start in stride(from: 0, to: values.count, by: perPiece) {
      try values[start..<min(start + perPiece, values.count)].withUnsafeBytes(body)
    }
  }
}
