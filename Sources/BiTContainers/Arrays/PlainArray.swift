/// An array of whole numbers in bytes that can be read anywhere: C order, little-endian.
package struct PlainArray: Sendable {
  /// Dimensions, the slowest first.
  package let shape: [Int]
  /// Bytes of a number: 1, 2, 4 or 8.
  package let valueSize: Int
  private let isSigned: Bool
  /// What holds the numbers.
  package let source: any RandomAccessSource
  /// Where the first begins.
  package let offset: Int
  private let file: String
  private let place: String

  /// - Throws: `ContainerError.malformed` where the source doesn't end with the last of the numbers.
  init(shape: [Int], valueSize: Int, isSigned: Bool, source: any RandomAccessSource, offset: Int, file: String, place: String) throws {
    guard shape.allSatisfy({ $0 >= 0 }), let size = (shape + [valueSize]).product(), size == source.byteCount - offset else {
      throw ContainerError.malformed(
        file: file, place: place, expected: "values of shape \(shape) in \(valueSize) bytes each",
        found: "\(source.byteCount - offset) bytes")
    }
    (self.shape, self.valueSize, self.isSigned, self.source, self.offset) = (shape, valueSize, isSigned, source, offset)
    (self.file, self.place) = (file, place)
  }

  /// Numbers of one of the last dimension's places: of the rows of a matrix, a column. Of an array of one dimension, all.
  ///
  /// - Throws: `ContainerError` where one has more than 31 bits; what the source throws.
  package func columns() throws -> [[Int32]] {
    let width = shape.count > 1 ? shape.dropFirst().reduce(1, *) : 1
    guard width > 0, let rows = shape.first, rows > 0 else { return [[Int32]](repeating: [], count: width) }
    var columns = [[Int32]](repeating: [], count: width)
    for index in columns.indices { columns[index].reserveCapacity(rows) }
    var (index, rest) = (0, rows * width * valueSize)
    var bytes = [UInt8](repeating: 0, count: min(rest, 1 << 16))
    var position = offset
    while rest > 0 {
      let part = min(bytes.count, rest)
      try bytes.withUnsafeMutableBytes { try source.read(at: position, into: UnsafeMutableRawBufferPointer(rebasing: $0[..<part])) }
      try bytes.withUnsafeBytes { bytes in
        for start in stride(from: 0, to: part, by: valueSize) {
          guard let value = number(bytes, start) else {
            throw ContainerError.malformed(file: file, place: place, expected: "numbers of at most 31 bits", found: "a larger one")
          }
          columns[index].append(value)
          index = index + 1 == width ? 0 : index + 1
        }
      }
      position += part
      rest -= part
    }
    return columns
  }

  /// The number at a place; nil where it is too large.
  private func number(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Int32? {
    func load<Word: FixedWidthInteger & BitwiseCopyable>(_ type: Word.Type) -> Word {
      Word(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: type))
    }
    switch (valueSize, isSigned) {
    case (1, false): return Int32(bytes[start])
    case (1, true): return Int32(load(Int8.self))
    case (2, false): return Int32(load(UInt16.self))
    case (2, true): return Int32(load(Int16.self))
    case (4, false): return Int32(exactly: load(UInt32.self))
    case (4, true): return load(Int32.self)
    case (_, false): return Int32(exactly: load(UInt64.self))
    case (_, true): return Int32(exactly: load(Int64.self))
    }
  }
}
