import BiTFiles

/// An array in a file of the NORB data sets, whose names end in `.mat` though they are none of MATLAB's: a number that tells the type, the number of
/// dimensions, each dimension (three at least), little-endian words all, and the values with the last dimension as the fastest.
package struct NORBMatrix: Sendable {
  /// Dimensions, the slowest first.
  package let shape: [Int]
  /// Bytes of a value: 1, or 4 for a whole number with a sign.
  package let valueSize: Int
  /// The values, and nothing else.
  package let source: any RandomAccessSource

  private static let valueSizes: [UInt32: Int] = [0x1E3D_4C55: 1, 0x1E3D_4C54: 4]
  private static let maxRank = 8

  /// Whether a file begins as one does.
  package static func recognises(_ file: RandomAccessFile) -> Bool {
    guard let start = try? file.bytes(at: 0, count: min(4, file.size)), start.count == 4 else { return false }
    return valueSizes[start.littleEndian(UInt32.self, at: 0)] != nil
  }

  /// Reads the head, and makes sure that the file holds all values.
  ///
  /// - Throws: `ContainerError`, `FileError`.
  package init(path: String) throws {
    let file = try RandomAccessFile(path: path)
    func malformed(_ expected: String, _ found: String) -> ContainerError {
      .malformed(file: path, place: "head of a NORB file", expected: expected, found: found)
    }
    let head = try file.bytes(at: 0, count: min(8 + 4 * Self.maxRank, file.size))
    guard head.count >= 20, let valueSize = Self.valueSizes[head.littleEndian(UInt32.self, at: 0)] else {
      throw malformed("the number 0x1E3D4C55 or 0x1E3D4C54", "another, or too few bytes")
    }
    let rank = Int(head.littleEndian(UInt32.self, at: 4))
    let start = 8 + 4 * max(3, rank)
    guard (1...Self.maxRank).contains(rank), head.count >= start else { throw malformed("1 to \(Self.maxRank) dimensions", "\(rank)") }
    let shape = (0..<rank).map { Int(head.littleEndian(UInt32.self, at: 8 + 4 * $0)) }
    guard let size = (shape + [valueSize]).product(), size == file.size - start else {
      throw ContainerError.malformed(
        file: path, place: "values of shape \(shape)", expected: "\((shape + [valueSize]).product() ?? .max) bytes",
        found: "\(file.size - start)")
    }
    (self.shape, self.valueSize) = (shape, valueSize)
    source = FileSpan(start..<file.size, of: file)
  }

  /// All values, as whole numbers.
  ///
  /// - Throws: `FileError`.
  package func integers() throws -> [Int32] {
    var values: [Int32] = []
    try source.stream { piece in
      if valueSize == 1 {
        values += piece.map { Int32($0) }
      } else {
        for index in stride(from: 0, to: piece.count, by: 4) {
          values.append(Int32(littleEndian: piece.loadUnaligned(fromByteOffset: index, as: Int32.self)))
        }
      }
    }
    return values
  }
}
