/// Values in memory at an alignment that suits every vector, of a size fixed for life.
///
/// It may cross threads: the values belong to whoever holds the buffer, and the layers write disjoint parts of it between two joins of the
/// thread pool. Packed weights are never written after they were made.
final class Buffer: @unchecked Sendable {
  let count: Int
  let values: UnsafeMutablePointer<Float>

  /// `count` values that are not set, with room for a vector to be read past the last.
  init(count: Int) {
    self.count = count
    let bytes = (count + 64) * MemoryLayout<Float>.stride
    values = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64).bindMemory(to: Float.self, capacity: count + 64)
  }

  /// A copy of `array`.
  convenience init(_ array: [Float]) {
    self.init(count: array.count)
    array.withUnsafeBufferPointer { source in
      guard let base = source.baseAddress else { return }
      values.update(from: base, count: source.count)
    }
  }

  deinit { values.deallocate() }
}
