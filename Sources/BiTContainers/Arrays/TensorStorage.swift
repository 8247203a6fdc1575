/// Where a tensor's values come from when they are wanted; nothing is read before.
public protocol TensorStorage: Sendable {
  /// Gives the tensor's values from the first to the last: C order, the machine's byte order, in the tensor's scalar type, in
  /// pieces of at most 256 KiB that hold whole values. Any number of threads may stream at once.
  ///
  /// - Throws: `ContainerError`, `CheckpointError` or `FileError` where the file doesn't hold what it promised, and what `body` throws.
  func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws

  /// The CRC-32 of all bytes that `stream` gives, where the file states one and `stream` throws at its end if they don't have it. A format
  /// that writes a CRC-32 then needn't compute it again.
  var checksum: UInt32? { get }
}

extension TensorStorage {
  /// None: most sources state no checksum.
  public var checksum: UInt32? { nil }
}
