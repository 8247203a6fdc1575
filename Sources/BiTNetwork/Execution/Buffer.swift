#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Values in memory at an alignment that suits every vector, of a size fixed for life.
///
/// It may cross threads: the values belong to whoever holds the buffer, and the layers write disjoint parts of it between two joins of the
/// thread pool. Packed weights are never written after they were made.
package final class Buffer: @unchecked Sendable {
  let count: Int
  package let values: UnsafeMutablePointer<Float>
  /// What the values are a part of.
  private let whole: Buffer?

  private static let hugePage = 2 << 20

  /// `count` values that are not set, with room for a vector to be read past the last.
  package init(count: Int) {
    self.count = count
    let bytes = (count + 64) * MemoryLayout<Float>.stride
    let isLarge = bytes >= Self.hugePage
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: isLarge ? Self.hugePage : 64)
    // Fewer pages are fewer faults while weights are packed, and fewer misses while they are read.
    if isLarge { madvise(memory, bytes, MADV_HUGEPAGE) }
    values = memory.bindMemory(to: Float.self, capacity: count + 64)
    whole = nil
  }

  /// Values to put many buffers' into: `room(for:)` says how many values each takes.
  convenience init(holding counts: [Int]) { self.init(count: counts.reduce(0) { $0 + Self.room(for: $1) }) }

  /// Values that a part takes of the whole, so that it begins where a vector may.
  static func room(for count: Int) -> Int { (count + 64 + 15) / 16 * 16 }

  /// `count` values of another buffer's, which lives on with it.
  init(_ count: Int, of whole: Buffer, from offset: Int) {
    self.count = count
    self.whole = whole
    values = whole.values + offset
  }

  /// A copy of `array`.
  package convenience init(_ array: [Float]) {
    self.init(count: array.count)
    array.withUnsafeBufferPointer { source in
      guard let base = source.baseAddress else { return }
      values.update(from: base, count: source.count)
    }
  }

  deinit { if whole == nil { values.deallocate() } }
}
