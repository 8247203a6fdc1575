import BiTFiles
import CZlib

/// Undoes deflate on a range of a file, a piece at a time, by one thread.
final class InflateStream {
  /// What stands around the compressed data.
  enum Wrapping: Int32 {
    /// Nothing.
    case none = -15
    /// zlib's header and checksum (RFC 1950).
    case zlib = 15
    /// gzip's (RFC 1952).
    case gzip = 31
  }

  private let file: RandomAccessFile
  private var rest: Range<Int>
  /// On the heap, and never moved: zlib keeps its address.
  private let stream: UnsafeMutablePointer<z_stream>
  private let input: UnsafeMutableRawBufferPointer
  /// What zlib said last.
  private var status = Z_OK

  /// Begins at the range's first byte.
  ///
  /// - Throws: `FileError` where zlib has no memory.
  init(_ file: RandomAccessFile, _ range: Range<Int>, _ wrapping: Wrapping) throws {
    self.file = file
    rest = range
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    input = .allocate(byteCount: max(1, min(64 << 10, range.count)), alignment: 64)
    let status = inflateInit2_(stream, wrapping.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else {
      throw FileError(path: file.path, operation: "decompress", reason: "zlib failed with status \(status)")
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    input.deallocate()
  }

  /// Whether the compressed data have ended, and their checksum, if they have one, was right.
  var isAtEnd: Bool { status == Z_STREAM_END }

  /// Fills `buffer` as far as the data go.
  ///
  /// - Returns: the number of bytes; fewer than asked for where the data end or are damaged.
  /// - Throws: `FileError`.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    var filled = 0
    while filled < buffer.count {
      let count = try step(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]), Z_NO_FLUSH)
      filled += count
      guard status == Z_OK else { break }
    }
    return filled
  }

  /// Passes over bytes.
  ///
  /// - Returns: whether there were as many.
  func skip(_ count: Int) throws -> Bool {
    guard count > 0 else { return true }
    return try withUnsafeTemporaryAllocation(byteCount: min(count, 32 << 10), alignment: 64) { buffer in
      var skipped = 0
      while skipped < count {
        let part = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(buffer.count, count - skipped)])
        guard try read(into: part) == part.count else { return false }
        skipped += part.count
      }
      return true
    }
  }

  /// Whether nothing follows but the end of the data.
  func ends() throws -> Bool {
    var byte: UInt8 = 0
    return try withUnsafeMutableBytes(of: &byte) { try isAtEnd || read(into: $0) == 0 && isAtEnd }
  }

  private func step(into buffer: UnsafeMutableRawBufferPointer, _ flush: Int32) throws -> Int {
    if stream.pointee.avail_in == 0, !rest.isEmpty {
      let piece = UnsafeMutableRawBufferPointer(rebasing: input[..<min(input.count, rest.count)])
      try file.read(at: rest.lowerBound, into: piece)
      rest = rest.lowerBound + piece.count..<rest.upperBound
      stream.pointee.next_in = piece.baseAddress?.assumingMemoryBound(to: UInt8.self)
      stream.pointee.avail_in = UInt32(piece.count)
    }
    // zlib counts in 32 bits.
    let space = min(buffer.count, 1 << 30)
    stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(space)
    status = inflate(stream, flush)
    return space - Int(stream.pointee.avail_out)
  }
}

// MARK: - Places to begin again

extension InflateStream {
  /// A place between two blocks of the compressed data, from which they can be undone without what stands before.
  struct Place: Sendable {
    /// Bytes that were given before.
    let position: Int
    /// Where the next byte of compressed data is in the file.
    let offset: Int
    /// Bits of the byte before that belong to what follows.
    let bits: Int32
    /// The bytes that were given last, which what follows may copy, compressed by zlib.
    let window: [UInt8]
  }

  /// What deflate may copy from.
  private static let windowSize = 32 << 10

  /// Begins at a place of the same file.
  convenience init(_ file: RandomAccessFile, end: Int, at place: Place) throws {
    try self.init(file, place.offset..<max(place.offset, end), .none)
    if place.bits > 0 {
      let byte = try file.bytes(at: place.offset - 1, count: 1)[0]
      inflatePrime(stream, place.bits, Int32(byte) >> (8 - place.bits))
    }
    var size = uLongf(Self.windowSize)
    var window = [UInt8](repeating: 0, count: Self.windowSize)
    guard uncompress(&window, &size, place.window, uLong(place.window.count)) == Z_OK,
      inflateSetDictionary(stream, window, UInt32(size)) == Z_OK
    else { throw FileError(path: file.path, operation: "decompress", reason: "zlib failed") }
  }

  /// Undoes what follows up to the end, and finds places to begin again, `spacing` bytes apart or somewhat more.
  ///
  /// - Parameter body: is given the bytes one after the other.
  /// - Returns: the places, and how many bytes there were.
  func places(spacing: Int, _ body: (UnsafeRawBufferPointer) throws -> Void) throws -> (places: [Place], count: Int) {
    var (places, count, last): ([Place], Int, Int) = ([], 0, 0)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: RandomAccessFile.pieceSize, alignment: 64)
    defer { buffer.deallocate() }
    while true {
      let given = try step(into: buffer, Z_BLOCK)
      count += given
      try body(UnsafeRawBufferPointer(rebasing: buffer[..<given]))
      guard status == Z_OK else { return (places, count) }
      // Bit 7: behind a block; bit 6: the last one.
      guard stream.pointee.data_type & 0xC0 == 0x80, count - last >= spacing else { continue }
      places.append(try place(position: count))
      last = count
    }
  }

  private func place(position: Int) throws -> Place {
    var window = [UInt8](repeating: 0, count: Self.windowSize)
    var size = UInt32(0)
    inflateGetDictionary(stream, &window, &size)
    var packed = [UInt8](repeating: 0, count: Int(compressBound(uLong(size))))
    var packedSize = uLongf(packed.count)
    guard compress2(&packed, &packedSize, window, uLong(size), 1) == Z_OK else {
      throw FileError(path: file.path, operation: "decompress", reason: "zlib failed")
    }
    return Place(
      position: position, offset: rest.lowerBound - Int(stream.pointee.avail_in), bits: stream.pointee.data_type & 7,
      window: Array(packed[..<Int(packedSize)]))
  }
}
