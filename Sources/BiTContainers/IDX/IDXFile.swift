import BiTFiles

/// An array of bytes in an IDX file, as MNIST's web page describes it, compressed by gzip or not: two zeros, a type, the number of dimensions, each
/// dimension, big-endian, and the values with the last dimension as the fastest.
///
/// What gzip has compressed is unpacked into memory, once.
package struct IDXFile: Sendable {
  /// Dimensions, the slowest first.
  package let shape: [Int]
  /// What holds the values.
  package let source: any RandomAccessSource
  /// Where they begin.
  package let offset: Int

  /// The number of values.
  package var count: Int { source.byteCount - offset }

  private static let unsignedByte: UInt8 = 8
  private static let types: [UInt8: String] = [9: "int8", 11: "int16", 12: "int32", 13: "float32", 14: "float64"]

  /// Whether a file begins as one of bytes does; of a compressed one only that is told.
  package static func recognises(_ file: RandomAccessFile) -> Bool {
    guard let start = try? file.bytes(at: 0, count: min(4, file.size)), start.count == 4 else { return false }
    return start.starts(with: [0x1F, 0x8B]) || start.starts(with: [0, 0, unsignedByte]) && (1...4).contains(start[3])
  }

  /// Reads the head, and makes sure that the file holds all values.
  ///
  /// - Parameter rank: the number of dimensions that there should be.
  /// - Throws: `ContainerError`, `FileError`, `MemoryError`.
  package init(path: String, rank: Int) throws {
    let file = try RandomAccessFile(path: path)
    let headerSize = 4 + 4 * rank
    if try GzipFile.recognises(file) {
      var shape: [Int] = []
      let bytes = try GzipFile.bytes(of: file, headerSize: headerSize) { header in
        let size: Int
        (shape, size) = try Self.header(header, rank: rank, file: path)
        return size
      }
      (self.shape, source, offset) = (shape, BytesInMemory(bytes), headerSize)
    } else {
      let (shape, size) = try Self.header(try file.bytes(at: 0, count: min(headerSize, file.size)), rank: rank, file: path)
      guard file.size >= size else {
        throw ContainerError.truncated(file: path, place: "values of shape \(shape)", expectedBytes: size, foundBytes: file.size)
      }
      guard file.size == size else {
        throw ContainerError.malformed(file: path, place: "values of shape \(shape)", expected: "\(size) bytes", found: "\(file.size)")
      }
      (self.shape, source, offset) = (shape, FileSpan(0..<file.size, of: file), headerSize)
    }
  }

  /// The bytes of the whole file, by its head.
  private static func header(_ bytes: [UInt8], rank: Int, file: String) throws -> (shape: [Int], size: Int) {
    func malformed(_ expected: String, _ found: String) -> ContainerError {
      .malformed(file: file, place: "head of an IDX file", expected: expected, found: found)
    }
    guard bytes.count >= 4, bytes[0] == 0, bytes[1] == 0 else {
      throw malformed("two zeros, a type and a number of dimensions", "other bytes")
    }
    guard bytes[2] == unsignedByte else {
      guard let name = types[bytes[2]] else { throw malformed("the type 8, unsigned bytes", "\(bytes[2])") }
      throw ContainerError.unsupported(
        file: file, place: "head of an IDX file", found: "an array of \(name)", advice: "write it as unsigned bytes")
    }
    guard bytes[3] == UInt8(clamping: rank) else { throw malformed("\(rank) dimensions", "\(bytes[3])") }
    guard bytes.count == 4 + 4 * rank else { throw malformed("\(4 + 4 * rank) bytes", "\(bytes.count)") }
    let shape = (0..<rank).map { axis in bytes[4 + 4 * axis..<8 + 4 * axis].reduce(0) { $0 << 8 | Int($1) } }
    guard let size = shape.product(), size < 1 << 48 else { throw malformed("fewer values", "shape \(shape)") }
    return (shape, bytes.count + size)
  }
}
