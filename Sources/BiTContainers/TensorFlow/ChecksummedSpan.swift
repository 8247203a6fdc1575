import BiTFiles

/// A span of a file of which a masked CRC-32C is stated, which is compared when all of it has been read.
struct ChecksummedSpan: RandomAccessSource {
  private let span: FileSpan
  private let expected: UInt32
  private let file: String
  private let place: String

  /// - Parameters:
  ///   - expected: the masked checksum.
  ///   - place: what errors name.
  /// - Precondition: the file has those bytes.
  init(_ range: Range<Int>, of file: RandomAccessFile, checksum expected: UInt32, place: String) {
    (span, self.file, self.expected, self.place) = (FileSpan(range, of: file), file.path, expected, place)
  }

  var byteCount: Int { span.byteCount }

  func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    var checksum = CRC32C()
    try span.stream { piece in
      checksum.update(piece)
      try body(piece)
    }
    guard checksum.masked == expected else {
      throw ContainerError.malformed(
        file: file, place: place, expected: "masked CRC-32C 0x\(String(expected, radix: 16))",
        found: "0x\(String(checksum.masked, radix: 16))")
    }
  }

  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws { try span.read(at: offset, into: buffer) }

  func check() throws { try stream { _ in } }
}
