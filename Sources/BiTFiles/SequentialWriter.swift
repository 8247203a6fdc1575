/// Writes a file from its beginning on, through a buffer, with the possibility of mending what was written earlier.
public struct SequentialWriter: ~Copyable {
  /// The number of bytes given so far.
  public private(set) var position = 0
  private let file: RandomAccessWriter
  private var buffer: [UInt8] = []
  private static let capacity = RandomAccessFile.pieceSize

  /// Opens an existing file (an `AtomicFile`'s temporary) and empties it.
  ///
  /// - Parameter name: the path that errors name, where it differs from the one that is written.
  public init(path: String, name: String? = nil) throws {
    file = try RandomAccessWriter(path: path, name: name, emptying: true)
    buffer.reserveCapacity(Self.capacity)
  }

  /// Appends bytes.
  public mutating func write(_ bytes: UnsafeRawBufferPointer) throws {
    if buffer.count + bytes.count > Self.capacity { try flush() }
    if bytes.count >= Self.capacity {
      try file.write(bytes, at: position)
    } else {
      buffer.append(contentsOf: bytes)
    }
    position += bytes.count
  }

  /// Appends bytes.
  public mutating func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { try write($0) }
  }

  /// Replaces bytes that were written before.
  public mutating func rewrite(_ bytes: [UInt8], at offset: Int) throws {
    try flush()
    try bytes.withUnsafeBytes { try file.write($0, at: offset) }
  }

  /// Hands everything to the operating system. To be called at the end: what is still in the buffer is otherwise lost.
  public mutating func flush() throws {
    guard !buffer.isEmpty else { return }
    try buffer.withUnsafeBytes { try file.write($0, at: position - buffer.count) }
    buffer.removeAll(keepingCapacity: true)
  }
}
