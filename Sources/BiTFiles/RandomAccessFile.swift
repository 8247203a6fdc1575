import BiTThreads

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A file open for reading at any position.
///
/// Reads go through `pread`, not through a mapping: a file that another process truncates gives an error here, where a mapping would
/// end the process with a bus error. May be shared between threads: it holds a descriptor that it never moves and never writes.
public final class RandomAccessFile: Sendable {
  /// The path as the caller gave it.
  public let path: String
  /// The size in bytes when the file was opened.
  public let size: Int
  private let descriptor: Int32

  /// Bytes to read, use and write at a time: what a core's second-level cache holds between one step and the next. With pieces of
  /// 4 MiB a copy takes three times as long.
  public static let pieceSize = 1 << 18

  /// Opens a regular file.
  ///
  /// - Throws: `FileError` where it can't be opened or is no regular file (a folder, a pipe).
  public init(path: String) throws {
    let descriptor = path.withPath { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { throw FileError(path: path, operation: "open", errno: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw FileError(path: path, operation: "read the size", errno: code)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      let kind = status.st_mode & S_IFMT == S_IFDIR ? "it is a folder" : "it is not a regular file"
      throw FileError(path: path, operation: "open", reason: kind)
    }
    self.path = path
    self.size = Int(status.st_size)
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Fills `buffer` with the bytes from `offset` on.
  ///
  /// - Throws: `FileError` where the file ends before the buffer is full, or reading fails.
  public func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws {
    guard offset >= 0, buffer.count <= size, offset <= size - buffer.count else {
      throw FileError(
        path: path, operation: "read \(buffer.count) bytes at offset \(offset)", reason: "the file ends at \(size)")
    }
    var done = 0
    while done < buffer.count {
      let count = pread(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, off_t(offset + done))
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw FileError(path: path, operation: "read", errno: errno) }
      guard count > 0 else {
        throw FileError(path: path, operation: "read at offset \(offset + done)", reason: "the file became shorter while it was read")
      }
      done += count
    }
  }

  /// The `count` bytes from `offset` on.
  ///
  /// - Throws: `FileError` as `read(at:into:)`, before memory is taken; `MemoryError`.
  public func bytes(at offset: Int, count: Int) throws -> [UInt8] {
    guard count >= 0, offset >= 0, count <= size, offset <= size - count else {
      throw FileError(path: path, operation: "read \(count) bytes at offset \(offset)", reason: "the file ends at \(size)")
    }
    // Swift writes the number of values of an array that is made with room for none, and all empty arrays share theirs.
    guard count > 0 else { return [] }
    try MemoryError.check(count, for: "\(count) bytes of \(path)")
    return try [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      try read(at: offset, into: UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: count))
      initialized = count
    }
  }

  /// Gives the bytes of `range` in order, in pieces of `pieceSize` bytes (the last may be shorter).
  ///
  /// - Throws: `FileError`, and what `body` throws.
  public func stream(_ range: Range<Int>, pieceSize: Int = pieceSize, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, min(pieceSize, range.count)), alignment: 64)
    defer { buffer.deallocate() }
    var offset = range.lowerBound
    while offset < range.upperBound {
      let piece = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(pieceSize, range.upperBound - offset)])
      try read(at: offset, into: piece)
      try body(UnsafeRawBufferPointer(piece))
      offset += piece.count
    }
  }
}
