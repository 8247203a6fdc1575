import BiTNetwork
import Synchronization
import Testing

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
}
