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
    let needed = (count + 64) * MemoryLayout<Float>.stride
    let isLarge = needed >= Self.hugePage / 2
    let bytes = isLarge ? max(needed, Self.hugePage) : needed
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: isLarge ? Self.hugePage : 64)
    // Fewer pages are fewer faults while weights are packed, and fewer misses while they are read: from half a large page on, one is worth filling up.
    if isLarge { madvise(memory, bytes, MADV_HUGEPAGE) }
    values = memory.bindMemory(to: Float.self, capacity: count + 64)
    whole = nil
  }

  private init(_ count: Int, of whole: Buffer, from offset: Int) {
    self.count = count
    self.whole = whole
    values = whole.values + offset
  }

  /// Buffers that lie together in memory, so that small ones share large pages; it is freed with the last of them.
  static func together(_ counts: [Int]) -> [Buffer] {
    // Each as a buffer of its own: aligned, with room for a vector to be read past the last value.
    let room = counts.map { ($0 + 64 + 15) / 16 * 16 }
    let whole = Buffer(count: room.reduce(0, +))
    var offset = 0
    return zip(counts, room).map { count, room in
      defer { offset += room }
      return Buffer(count, of: whole, from: offset)
    }
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
