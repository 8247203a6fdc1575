import BiTFiles

/// Gives the uncompressed bytes of a zip member from the first to the last, once, in pieces of any size.
struct ZipMemberReader: ~Copyable {
  private let file: RandomAccessFile
  private let member: ZipMember
  private var source: Source
  /// The checksum of the bytes read so far.
  private(set) var checksum = CRC32()

  private enum Source {
    case stored(next: Int)
    case deflated(InflateStream)
  }

  /// Begins at the member's first byte.
  ///
  /// - Throws: `ContainerError` where the member can't be read here or isn't within the file.
  init(_ member: ZipMember, of file: RandomAccessFile) throws {
    try member.checkSizes(in: file)
    let range = try member.range(in: file)
    source =
      switch try member.method(in: file) {
      case .stored: .stored(next: range.lowerBound)
      case .deflated: .deflated(try InflateStream(file, range, .none))
      }
    self.file = file
    self.member = member
  }

  /// Fills `buffer` with the next bytes. The caller asks for no more than the member's size in all.
  ///
  /// - Throws: `ContainerError` where the compressed bytes are damaged or give too few, `FileError`.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws {
    switch source {
    case .stored(let next):
      try file.read(at: next, into: buffer)
      source = .stored(next: next + buffer.count)
    case .deflated(let inflater):
      guard try inflater.read(into: buffer) == buffer.count else {
        throw damaged(expected: "\(member.size) bytes after decompression", found: "fewer, or bytes that can't be decompressed")
      }
    }
    checksum.update(UnsafeRawBufferPointer(buffer))
  }

  /// Compares the checksum, once all bytes were read.
  ///
  /// - Throws: `ContainerError.malformed` where it isn't that of the directory.
  consuming func finish() throws {
    guard checksum == member.checksum else {
      throw damaged(
        expected: "CRC-32 0x\(String(member.checksum.value, radix: 16))", found: "0x\(String(checksum.value, radix: 16))")
    }
  }

  private func damaged(expected: String, found: String) -> ContainerError {
    .malformed(file: file.path, place: member.place, expected: expected, found: found)
  }
}
