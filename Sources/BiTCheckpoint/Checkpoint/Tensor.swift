import BiTContainers
import BiTThreads

/// An array of a checkpoint: known by name and shape, read when asked, by several threads at once if they like.
public struct Tensor: Sendable {
  /// The canonical name.
  public let name: String
  /// Dimensions, the slowest first; the last is contiguous.
  public let shape: [Int]
  /// The type in which `storage` gives the values.
  public let scalarType: ScalarType
  let storage: any TensorStorage

  /// A tensor whose values `storage` gives, in C order and in `scalarType`.
  public init(name: String, shape: [Int], scalarType: ScalarType, storage: any TensorStorage) {
    self.name = name
    self.shape = shape
    self.scalarType = scalarType
    self.storage = storage
  }

  /// The number of values.
  public var count: Int { shape.reduce(1, *) }
  /// Bytes of all values in the stored type.
  public var byteCount: Int { count * scalarType.byteCount }

  /// The same values under another name or shape. The number of values must stay.
  public func renamed(_ name: String, shape: [Int]) -> Tensor {
    precondition(shape.reduce(1, *) == count, "a tensor keeps its number of values")
    return Tensor(name: name, shape: shape, scalarType: scalarType, storage: storage)
  }

  /// Gives the values in the stored type: see `TensorStorage.stream`.
  public func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    try CheckpointError.wrapping { try storage.stream(body) }
  }

  /// Gives the values as `Float`, in order, in pieces; a `Double` is rounded.
  public func streamFloats(_ body: (UnsafeBufferPointer<Float>) throws -> Void) throws {
    guard scalarType != .float32 else { return try stream { try body($0.assumingMemoryBound(to: Float.self)) } }
    try stream { piece in
      let count = piece.count / scalarType.byteCount
      let floats = [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
        scalarType.convert(piece, to: buffer)
        initialized = count
      }
      try floats.withUnsafeBufferPointer(body)
    }
  }

  /// All values, as `Float`.
  public func floats() throws -> [Float] {
    try MemoryError.check(count * MemoryLayout<Float>.stride, for: "tensor \(name)")
    return try [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
      try streamFloats { piece in
        guard initialized + piece.count <= buffer.count else { throw CheckpointError.container(.wrongCount(tensor: name, expected: count)) }
        _ = UnsafeMutableBufferPointer(rebasing: buffer[initialized...]).update(fromContentsOf: piece)
        initialized += piece.count
      }
      guard initialized == buffer.count else { throw CheckpointError.container(.wrongCount(tensor: name, expected: count)) }
    }
  }
}

extension Tensor {
  /// A tensor of values in memory. Their number must be that of the shape.
  public init(name: String, shape: [Int], values: [Float]) {
    precondition(shape.reduce(1, *) == values.count, "the values fill the shape")
    self.init(name: name, shape: shape, scalarType: .float32, storage: MemoryStorage(values: values))
  }
}
