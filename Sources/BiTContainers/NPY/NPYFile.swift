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
    func malformed(_ expected: String, _ found: String) -> ContainerError {
      .malformed(file: path, place: "npy header", expected: expected, found: found)
    }
    let prefix = NPYHeader.magic.count + 4
    guard file.size >= prefix + 2 else { throw malformed("an npy file", "\(file.size) bytes") }
    let start = try file.bytes(at: 0, count: prefix + 2)
    guard start.starts(with: NPYHeader.magic) else { throw malformed("an npy file", "other bytes") }
    let isFirstVersion = start[NPYHeader.magic.count] == 1
    let length =
      isFirstVersion
      ? Int(start.littleEndian(UInt16.self, at: prefix - 2)) : Int(start.littleEndian(UInt32.self, at: prefix - 2))
    guard length <= NPYHeader.maxDictionaryLength else { throw malformed("at most \(NPYHeader.maxDictionaryLength) bytes", "\(length)") }
    let dictionaryOffset = isFirstVersion ? prefix : prefix + 2
    let header = try NPYHeader(dictionary: file.bytes(at: dictionaryOffset, count: length)[...], file: path, tensor: "the array")
    guard header.scalarType == .float32, header.isBigEndian == NPYHeader.machineIsBigEndian, !header.isFortranOrder else {
      throw malformed("little-endian float32 in C order", "another type or order; save it as numpy.ascontiguousarray(x, numpy.float32)")
    }
    shape = header.shape
    valueOffset = dictionaryOffset + length
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
