import BiTFiles

/// An array in a member of an npz archive.
package struct NPZArray {
  package let header: NPYHeader
  /// The values.
  package let storage: ArrayStorage

  /// Reads the header of the member, and makes sure that the values fill the rest of it.
  ///
  /// - Throws: `ContainerError`, `FileError`.
  package init(_ member: ZipMember, of file: RandomAccessFile, tensor: String) throws {
    var reader = try ZipMemberReader(member, of: file)
    let (header, length) = try NPYHeader.read(tensor: tensor, file: file.path, byteCount: member.size) { count in
      try [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
        try reader.read(into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<count]))
        initialized = count
      }
    }
    let remaining = member.size - length
    guard header.valueByteCount == remaining else {
      throw ContainerError.malformed(
        file: file.path, place: "tensor \(tensor)",
        expected: "values of shape \(header.shape) in \(header.scalarType.byteCount) bytes each", found: "\(remaining) bytes")
    }
    let bytes = ZipMemberBytes(member: member, file: file, start: length, checksumBefore: reader.checksum)
    let source: any ByteSource = try member.method(in: file) == .stored ? StoredMemberBytes(bytes) : bytes
    guard header.order.isSequential || source is any RandomAccessSource || remaining - ZipMemberBytes.maxExpansion <= file.size else {
      throw ContainerError.unsupported(
        file: file.path, place: member.place, found: "an array of \(remaining) bytes in Fortran order in a file of \(file.size)",
        advice: "save it as numpy.ascontiguousarray(x)")
    }
    self.header = header
    storage = ArrayStorage(
      source, header.scalarType, order: header.order, isByteSwapped: header.isBigEndian != NPYHeader.machineIsBigEndian)
  }
}
