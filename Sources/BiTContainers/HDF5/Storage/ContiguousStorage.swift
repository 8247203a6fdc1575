import BiTFiles

/// Values that stand in the file in one piece.
struct ContiguousStorage: TensorStorage {
  let file: RandomAccessFile
  let range: Range<Int>

  package func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    try file.stream(range, body)
  }
}

/// The values of another storage, each with its bytes in the opposite order.
package struct SwappedStorage: TensorStorage {
  package let source: any TensorStorage
  /// Bytes of a value: 2, 4 or 8.
  package let valueSize: Int

  package init(source: any TensorStorage, valueSize: Int) {
    self.source = source
    self.valueSize = valueSize
  }

  package func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    try source.stream { piece in
      switch valueSize {
      case 2: try swapped(UInt16.self, piece, body)
      case 4: try swapped(UInt32.self, piece, body)
      default: try swapped(UInt64.self, piece, body)
      }
    }
  }

  private func swapped<Word: FixedWidthInteger>(
    _ type: Word.Type, _ piece: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    try piece.assumingMemoryBound(to: Word.self).map(\.byteSwapped).withUnsafeBytes(body)
  }
}
