import BiTFiles

/// The values of an array in a member of an npz archive.
package struct NPZArray: TensorStorage {
  let file: RandomAccessFile
  let member: ZipMember
  package let header: NPYHeader
  /// Where the values begin in the member.
  private let valueOffset: Int
  /// The checksum of the member's bytes up to there.
  private let headerChecksum: CRC32

  /// Reads the header of the member, and makes sure that the values fill the rest of it.
  ///
  /// - Throws: `ContainerError`, `FileError`.
  package init(_ member: ZipMember, of file: RandomAccessFile, tensor: String) throws {
    self.file = file
    self.member = member
    func malformed(_ expected: String, _ found: String) -> ContainerError {
      .malformed(file: file.path, place: "npy header of tensor \(tensor)", expected: expected, found: found)
    }
    var reader = try ZipMemberReader(member, of: file)
    var remaining = member.size
    func read(_ count: Int) throws -> [UInt8] {
      guard count <= remaining else { throw malformed("\(count) more bytes", "\(remaining)") }
      remaining -= count
      return try [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
        try reader.read(into: UnsafeMutableRawBufferPointer(buffer))
        initialized = count
      }
    }
    let start = try read(NPYHeader.magic.count + 2)
    guard start.starts(with: NPYHeader.magic) else { throw malformed("the signature of an npy file", "other bytes") }
    let length: Int
    switch start[NPYHeader.magic.count] {
    case 1: length = try Int(read(2).littleEndian(UInt16.self, at: 0))
    case 2, 3: length = try Int(read(4).littleEndian(UInt32.self, at: 0))
    case let version: throw malformed("version 1, 2 or 3", "version \(version)")
    }
    guard length <= NPYHeader.maxDictionaryLength else { throw malformed("at most \(NPYHeader.maxDictionaryLength) bytes", "\(length)") }
    header = try NPYHeader(dictionary: read(length)[...], file: file.path, tensor: tensor)
    guard header.valueByteCount == remaining else {
      throw ContainerError.malformed(
        file: file.path, place: "tensor \(tensor)",
        expected: "values of shape \(header.shape) in \(header.scalarType.byteCount) bytes each", found: "\(remaining) bytes")
    }
    valueOffset = member.size - remaining
    headerChecksum = reader.checksum
    guard !isTransposed || remaining - Self.maxMemory <= file.size else {
      throw ContainerError.unsupported(
        file: file.path, place: member.place, found: "an array of \(remaining) bytes in Fortran order in a file of \(file.size)",
        advice: "save it as numpy.ascontiguousarray(x)")
    }
  }

  private var isSwapped: Bool { header.isBigEndian != NPYHeader.machineIsBigEndian }
  private var isTransposed: Bool { header.isFortranOrder && header.shape.count { $0 > 1 } > 1 }

  package var checksum: UInt32? {
    guard !isSwapped, !isTransposed else { return nil }
    return member.checksum.dropping(headerChecksum, count: member.size - valueOffset).value
  }

  package func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    var reader = try ZipMemberReader(member, of: file)
    let count = member.size - valueOffset
    // A transposition needs all values at once; otherwise pieces will do.
    let capacity = max(isTransposed ? count : min(RandomAccessFile.pieceSize, count), valueOffset)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 64)
    defer { buffer.deallocate() }
    try reader.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<valueOffset]))
    var done = 0
    while done < count {
      let piece = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(capacity, count - done)])
      try reader.read(into: piece)
      if isSwapped { swapBytes(piece) }
      if isTransposed { try streamTransposed(UnsafeRawBufferPointer(piece), body) } else { try body(UnsafeRawBufferPointer(piece)) }
      done += piece.count
    }
    try reader.finish()
  }

  private func swapBytes(_ bytes: UnsafeMutableRawBufferPointer) {
    func swap<Word: FixedWidthInteger>(_ words: UnsafeMutableBufferPointer<Word>) {
      for index in words.indices { words[index] = words[index].byteSwapped }
    }
    switch header.scalarType {
    case .float16: swap(bytes.assumingMemoryBound(to: UInt16.self))
    case .float32: swap(bytes.assumingMemoryBound(to: UInt32.self))
    case .float64: swap(bytes.assumingMemoryBound(to: UInt64.self))
    }
  }

  private func streamTransposed(_ values: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    switch header.scalarType {
    case .float16: try streamTransposed(values.assumingMemoryBound(to: UInt16.self), body)
    case .float32: try streamTransposed(values.assumingMemoryBound(to: UInt32.self), body)
    case .float64: try streamTransposed(values.assumingMemoryBound(to: UInt64.self), body)
    }
  }

  /// Gives values that lie in Fortran order in C order.
  private func streamTransposed<Word: BitwiseCopyable>(
    _ values: UnsafeBufferPointer<Word>, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    let shape = header.shape
    let steps = shape.indices.map { shape[..<$0].reduce(1, *) }
    var position = shape.map { _ in 0 }
    var source = 0
    var piece: [Word] = []
    let capacity = min(values.count, RandomAccessFile.pieceSize / MemoryLayout<Word>.size)
    piece.reserveCapacity(capacity)
    for done in 1...values.count {
      piece.append(values[source])
      if piece.count == capacity || done == values.count {
        try piece.withUnsafeBytes(body)
        piece.removeAll(keepingCapacity: true)
      }
      // On to the next position, the last dimension fastest.
      for dimension in shape.indices.reversed() {
        position[dimension] += 1
        source += steps[dimension]
        guard position[dimension] == shape[dimension] else { break }
        source -= shape[dimension] * steps[dimension]
        position[dimension] = 0
      }
    }
  }
}
