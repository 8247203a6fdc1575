import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Threads that work on one numbered set of items at a time, together with the thread that asks.
///
/// A network is some hundred short parallel steps, so waiting workers spin for a while before they sleep, and a step ends when its items
/// are done: a worker that the system didn't wake in time is not waited for.
package final class ThreadPool: Sendable {
  /// Workers, the calling thread included.
  package let count: Int
  private let shared: Shared

  /// - Parameter count: at least 1.
  package init(count: Int) {
    self.count = max(1, count)
    shared = Shared(workers: self.count)
    for worker in 1..<max(2, self.count) where worker < self.count { shared.start(worker: worker) }
  }

  deinit { shared.stop() }

  /// Calls `body(item, worker)` for each item below `items`, in any order, on all workers; returns when all are done.
  ///
  /// Each worker begins with a share of its own, the first with the first items: what it wrote in one step it finds in its own cache in the
  /// next. See `Shares`.
  ///
  /// `worker` is below `count`, and no two calls with the same worker run at once. Not to be called from within `body`, nor by two threads
  /// at once.
  package func run(_ items: Int, _ body: (_ item: Int, _ worker: Int) -> Void) {
    guard items > 0 else { return }
    guard count > 1, items > 1 else {
      for item in 0..<items { body(item, 0) }
      return
    }
    withoutActuallyEscaping(body) { shared.run(items, $0) }
  }
}

/// What the pool and its threads hold in common.
///
/// `body` is a plain variable: it is written before `state` is opened (a releasing store) and read only by workers that have entered through it
/// (an acquiring exchange); `run` doesn't return before each of them has left.
private final class Shared: @unchecked Sendable {
  /// From the lowest bit: open (1), stopped (1), workers inside (14), generation (48).
  private let state = Atomic<UInt64>(0)
  private let shares: Shares
  private let sleepers = Atomic<Int>(0)
  private var body: ((Int, Int) -> Void)?
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let wake = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  private static let open: UInt64 = 1
  private static let stopped: UInt64 = 2
  private static let inside: UInt64 = 4
  private static let insideMask: UInt64 = 0xFFFC
  private static let generation: UInt64 = 0x10000
  private static let spins = 20_000

  init(workers: Int) {
    shares = Shares(workers: workers)
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(wake, nil)
  }

  deinit {
    pthread_cond_destroy(wake)
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
    wake.deallocate()
  }

  func run(_ items: Int, _ body: @escaping (Int, Int) -> Void) {
    self.body = body
    shares.deal(items)
    let previous = state.load(ordering: .relaxed)
    state.store((previous & ~(Self.generation - 1)) &+ Self.generation | Self.open, ordering: .sequentiallyConsistent)
    wakeSleepers()
    work(body, worker: 0)
    state.bitwiseAnd(~Self.open, ordering: .acquiringAndReleasing)
    var spins = 0
    while state.load(ordering: .acquiring) & Self.insideMask != 0 {
      spins += 1
      if spins > Self.spins { sched_yield() }
    }
    self.body = nil
  }

  func stop() {
    state.bitwiseOr(Self.stopped, ordering: .sequentiallyConsistent)
    wakeSleepers()
  }

  func start(worker: Int) {
    // Without a thread the others do its share.
    _ = DetachedThread.start { self.serve(worker: worker) }
  }

  private func work(_ body: (Int, Int) -> Void, worker: Int) {
    while let item = shares.take(worker) { body(item, worker) }
  }

  private func wakeSleepers() {
    guard sleepers.load(ordering: .sequentiallyConsistent) > 0 else { return }
    pthread_mutex_lock(mutex)
    pthread_cond_broadcast(wake)
    pthread_mutex_unlock(mutex)
  }

  private func serve(worker: Int) {
    var seen: UInt64 = 0
    while let generation = enter(after: seen) {
      seen = generation
      if let body { work(body, worker: worker) }
      state.wrappingSubtract(Self.inside, ordering: .acquiringAndReleasing)
    }
  }

  /// Waits for a generation other than `seen` and enters it; nil when the pool has stopped.
  private func enter(after seen: UInt64) -> UInt64? {
    var spins = 0
    while true {
      let current = state.load(ordering: .acquiring)
      if current & Self.stopped != 0 { return nil }
      if isNew(current, seen) {
        let (entered, _) = state.compareExchange(expected: current, desired: current &+ Self.inside, ordering: .acquiringAndReleasing)
        if entered { return current & ~(Self.generation - 1) }
        continue
      }
      spins += 1
      if spins < Self.spins { continue }
      spins = 0
      pthread_mutex_lock(mutex)
      sleepers.wrappingAdd(1, ordering: .sequentiallyConsistent)
      while true {
        let current = state.load(ordering: .sequentiallyConsistent)
        if current & Self.stopped != 0 || isNew(current, seen) { break }
        pthread_cond_wait(wake, mutex)
      }
      sleepers.wrappingSubtract(1, ordering: .sequentiallyConsistent)
      pthread_mutex_unlock(mutex)
    }
  }

  private func isNew(_ state: UInt64, _ seen: UInt64) -> Bool {
    state & Self.open != 0 && state & ~(Self.generation - 1) != seen
  }
}
