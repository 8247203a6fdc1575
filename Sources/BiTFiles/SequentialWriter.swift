#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Writes a file from its beginning on, through a buffer, with the possibility of mending what was written earlier.
public struct SequentialWriter: ~Copyable {
  /// The number of bytes given so far.
  public private(set) var position = 0
  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private static let capacity = RandomAccessFile.pieceSize

  /// Opens an existing file (an `AtomicFile`'s temporary) and empties it.
  ///
  /// - Parameter name: the path that errors name, where it differs from the one that is written.
  public init(path: String, name: String? = nil) throws {
    self.path = name ?? path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(path: self.path, operation: "open for writing", errno: errno) }
    buffer.reserveCapacity(Self.capacity)
  }

  deinit { close(descriptor) }

  /// Appends bytes.
  public mutating func write(_ bytes: UnsafeRawBufferPointer) throws {
    position += bytes.count
    if buffer.count + bytes.count <= Self.capacity {
      buffer.append(contentsOf: bytes)
      return
    }
    try flush()
    if bytes.count >= Self.capacity {
      try writeThrough(bytes, at: nil)
    } else {
      buffer.append(contentsOf: bytes)
    }
  }

  /// Appends bytes.
  public mutating func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { try write($0) }
  }

  /// Replaces bytes that were written before.
  public mutating func rewrite(_ bytes: [UInt8], at offset: Int) throws {
    try flush()
    try bytes.withUnsafeBytes { try writeThrough($0, at: offset) }
  }

  /// Hands everything to the operating system. To be called at the end: what is still in the buffer is otherwise lost.
  public mutating func flush() throws {
    guard !buffer.isEmpty else { return }
    try buffer.withUnsafeBytes { try writeThrough($0, at: nil) }
    buffer.removeAll(keepingCapacity: true)
  }

  private func writeThrough(_ bytes: UnsafeRawBufferPointer, at offset: Int?) throws {
    var done = 0
    while done < bytes.count {
      let start = bytes.baseAddress.map { $0 + done }
      let count =
        offset.map { pwrite(descriptor, start, bytes.count - done, off_t($0 + done)) }
        ?? Glibc.write(descriptor, start, bytes.count - done)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw FileError(path: path, operation: "write", errno: errno) }
      done += count
    }
  }
}
