import Synchronization

/// A step's items, dealt out to workers.
///
///     worker 0        worker 1
///     0 1 2 3 4 5     6 7 8 9 10 11
///     ▶ from here     ▶ from here    each its own, in their order
///             here ◀          here ◀ from the end, by those that have none left
///
/// Steps of a network that follow each other cut the same pixels, so items of about the same place meet the same worker, and find what it wrote
/// before in the nearer caches. Where cores don't share a cache at all, fetching it from the other costs more than computing.
///
/// It may cross threads: the pointer never changes, and what it leads to are atomics.
package final class Shares: @unchecked Sendable {
  /// The items that are left of a share: the first in the lower half, the end in the upper. It fills two cache lines, so that workers don't take one
  /// from each other.
  private struct Share: ~Copyable {
    let left = Atomic<UInt64>(0)
    private let padding: InlineArray<15, UInt64> = .init(repeating: 0)

    static func pair(_ range: Range<Int>) -> UInt64 { UInt64(UInt32(range.upperBound)) << 32 | UInt64(UInt32(range.lowerBound)) }

    borrowing func take(fromEnd: Bool) -> Int? {
      var pair = left.load(ordering: .relaxed)
      while true {
        let (first, end) = (Int(pair & 0xFFFF_FFFF), Int(pair >> 32))
        guard first < end else { return nil }
        let rest = Self.pair(fromEnd ? first..<end - 1 : first + 1..<end)
        let (done, now) = left.compareExchange(expected: pair, desired: rest, ordering: .relaxed)
        if done { return fromEnd ? end - 1 : first }
        pair = now
      }
    }
  }

  private let workers: Int
  private let shares: UnsafeMutablePointer<Share>

  package init(workers: Int) {
    self.workers = workers
    shares = .allocate(capacity: workers)
    for worker in 0..<workers { (shares + worker).initialize(to: Share()) }
  }

  deinit {
    shares.deinitialize(count: workers)
    shares.deallocate()
  }

  /// Deals the items below `items`, at most 2³², while no worker takes any.
  package func deal(_ items: Int) {
    for worker in 0..<workers {
      let share = worker * items / workers..<(worker + 1) * items / workers
      shares[worker].left.store(Share.pair(share), ordering: .relaxed)
    }
  }

  /// The next item for a worker: of its own share, else of another's; nil when none is left.
  package func take(_ worker: Int) -> Int? {
    if let item = shares[worker].take(fromEnd: false) { return item }
    for step in 1..<max(2, workers) {
      if let item = shares[(worker + step) % workers].take(fromEnd: true) { return item }
    }
    return nil
  }
}
