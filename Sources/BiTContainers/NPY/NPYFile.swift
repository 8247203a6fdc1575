import BiTFiles

/// An npy file of float32 in C order, whose values are read when they are asked for.
package struct NPYFile: Sendable {
  /// Dimensions, the slowest first.
  package let shape: [Int]
  private let file: RandomAccessFile
  private let valueOffset: Int

  /// Reads the header, and makes sure that the file holds all values.
  ///
  /// - Throws: `FileError`; `ContainerError` where it is no npy file of little-endian float32 in C order.
  package init(path: String) throws {
    file = try RandomAccessFile(path: path)
    var position = 0
    let (header, length) = try NPYHeader.read(tensor: nil, file: path, byteCount: file.size) { [file] count in
      defer { position += count }
      return try file.bytes(at: position, count: count)
    }
    guard header.scalarType == .float32, header.isBigEndian == NPYHeader.machineIsBigEndian, !header.isFortranOrder else {
      throw ContainerError.unsupported(
        file: path, place: "npy header", found: "an array of \(header.summary)",
        advice: "save it as numpy.ascontiguousarray(x, numpy.float32)")
    }
    shape = header.shape
    valueOffset = length
    guard header.valueByteCount == file.size - valueOffset else {
      throw ContainerError.truncated(
        file: path, place: "values of shape \(shape)", expectedBytes: header.valueByteCount ?? .max, foundBytes: file.size - valueOffset)
    }
  }

  /// The values of a range, counted in C order.
  ///
  /// - Throws: `FileError` where they can't be read.
  package func floats(_ range: Range<Int>) throws -> [Float] {
    try [Float](unsafeUninitializedCapacity: range.count) { buffer, initialized in
      try file.read(
        at: valueOffset + range.lowerBound * 4,
        into: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[..<range.count])))
      initialized = range.count
    }
  }
}
