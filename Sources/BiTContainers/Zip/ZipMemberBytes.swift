import BiTFiles

/// The uncompressed bytes of a zip member from some byte on, which come from its beginning alone.
package struct ZipMemberBytes: ByteSource {
  let member: ZipMember
  let file: RandomAccessFile
  /// The first byte.
  let start: Int
  /// The checksum of the bytes before.
  let checksumBefore: CRC32

  /// All bytes of a member.
  package init(_ member: ZipMember, of file: RandomAccessFile) {
    self.init(member: member, file: file, start: 0, checksumBefore: CRC32())
  }

  init(member: ZipMember, file: RandomAccessFile, start: Int, checksumBefore: CRC32) {
    (self.member, self.file, self.start, self.checksumBefore) = (member, file, start, checksumBefore)
  }

  package var byteCount: Int { member.size - start }

  package var checksum: UInt32? { member.checksum.dropping(checksumBefore, count: byteCount).value }

  package func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    var reader = try ZipMemberReader(member, of: file)
    let capacity = max(min(RandomAccessFile.pieceSize, byteCount), start)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, capacity), alignment: 64)
    defer { buffer.deallocate() }
    try reader.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<start]))
    var done = 0
    while done < byteCount {
      let piece = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(RandomAccessFile.pieceSize, byteCount - done)])
      try reader.read(into: piece)
      try body(UnsafeRawBufferPointer(piece))
      done += piece.count
    }
    try reader.finish()
  }
}

/// The same of a stored member, which can be read at any position.
struct StoredMemberBytes: RandomAccessSource {
  private let bytes: ZipMemberBytes
  private let span: FileSpan

  /// - Throws: `ContainerError` where the member isn't within the file.
  init(_ bytes: ZipMemberBytes) throws {
    self.bytes = bytes
    let range = try bytes.member.range(in: bytes.file)
    span = FileSpan(range.dropFirst(bytes.start), of: bytes.file)
  }

  var byteCount: Int { bytes.byteCount }
  var checksum: UInt32? { bytes.checksum }

  func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws { try bytes.stream(body) }

  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws { try span.read(at: offset, into: buffer) }

  /// Compares the checksum.
  func check() throws { try bytes.stream { _ in } }
}
