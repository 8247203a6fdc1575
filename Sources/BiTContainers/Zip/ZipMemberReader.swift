import BiTFiles
import CZlib

/// Gives the uncompressed bytes of a zip member from the first to the last, once, in pieces of any size.
struct ZipMemberReader: ~Copyable {
  private let file: RandomAccessFile
  private let member: ZipMember
  private var source: Source
  /// The checksum of the bytes read so far.
  private(set) var checksum = CRC32()

  private enum Source {
    case stored(next: Int)
    case deflated(Inflater)
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
      case .deflated: .deflated(try Inflater(file, range))
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

/// Decompresses raw deflate data from a range of a file, a piece at a time.
private final class Inflater {
  private let file: RandomAccessFile
  private var rest: Range<Int>
  /// On the heap, and never moved: zlib keeps its address.
  private let stream: UnsafeMutablePointer<z_stream>
  private let input: UnsafeMutableRawBufferPointer

  init(_ file: RandomAccessFile, _ range: Range<Int>) throws {
    self.file = file
    rest = range
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    input = .allocate(byteCount: max(1, min(RandomAccessFile.pieceSize, range.count)), alignment: 64)
    // A negative window means deflate data without zlib's own header.
    let status = inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else {
      throw FileError(path: file.path, operation: "decompress", reason: "zlib failed with status \(status)")
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    input.deallocate()
  }

  /// Fills `buffer` as far as the data go.
  ///
  /// - Returns: the number of bytes; fewer than asked for where the data end or are damaged.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    var filled = 0
    while filled < buffer.count {
      if stream.pointee.avail_in == 0, !rest.isEmpty {
        let piece = UnsafeMutableRawBufferPointer(rebasing: input[..<min(input.count, rest.count)])
        try file.read(at: rest.lowerBound, into: piece)
        rest = rest.lowerBound + piece.count..<rest.upperBound
        stream.pointee.next_in = piece.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_in = UInt32(piece.count)
      }
      // zlib counts in 32 bits.
      let space = min(buffer.count - filled, 1 << 30)
      stream.pointee.next_out = buffer.baseAddress?.advanced(by: filled).assumingMemoryBound(to: UInt8.self)
      stream.pointee.avail_out = UInt32(space)
      let status = inflate(stream, Z_NO_FLUSH)
      filled += space - Int(stream.pointee.avail_out)
      guard status == Z_OK else { break }
    }
    return filled
  }
}
