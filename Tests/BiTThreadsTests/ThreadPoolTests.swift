import BiTThreads
import Synchronization
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

struct ThreadPoolTests {
  @Test("every item is done exactly once before run returns, over thousands of short runs", arguments: [1, 2, 4])
  func everyItemOnce(threads: Int) {
    let pool = ThreadPool(count: threads)
    for round in 0..<5000 {
      let items = round % 23
      let done = Mutex([Int](repeating: 0, count: items))
      pool.run(items) { item, worker in
        #expect(worker < threads)
        done.withLock { $0[item] += 1 }
      }
      #expect(done.withLock { $0.allSatisfy { $0 == 1 } })
    }
  }

  @Test("no two items run on the same worker at once")
  func workersAreExclusive() {
    let pool = ThreadPool(count: 4)
    let busy = Mutex(Set<Int>())
    pool.run(2000) { _, worker in
      #expect(busy.withLock { $0.insert(worker).inserted })
      busy.withLock { _ = $0.remove(worker) }
    }
  }

  @Test("each worker begins with the first items of its own share, and takes others' last ones when it has none left")
  func shares() {
    let pool = ThreadPool(count: 2)
    for _ in 0..<20 {
      let begun = Atomic<Int>(0)
      let order = Mutex([[Int]](repeating: [], count: 2))
      pool.run(10) { item, worker in
        let isFirst = order.withLock {
          $0[worker].append(item)
          return $0[worker].count == 1
        }
        guard isFirst else { return }
        begun.wrappingAdd(1, ordering: .sequentiallyConsistent)
        // The second stays with its first item until the others are done.
        while begun.load(ordering: .sequentiallyConsistent) < 2 { sched_yield() }
        if worker == 1 { while order.withLock({ $0[0].count }) < 9 { sched_yield() } }
      }
      #expect(order.withLock { $0 } == [[0, 1, 2, 3, 4, 9, 8, 7, 6], [5]])
    }
  }
}
