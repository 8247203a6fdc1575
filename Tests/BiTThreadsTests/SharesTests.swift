import BiTThreads
import Testing

struct SharesTests {
  @Test("items are dealt out evenly and taken in order, the last of another's share when the own is empty")
  func order() {
    let shares = Shares(workers: 3)
    shares.deal(7)
    let taken = [0, 0, 0, 1, 2, 2, 2, 0].map { shares.take($0) }
    #expect(taken == [0, 1, 3, 2, 4, 5, 6, nil])
  }

  @Test("fewer items than workers reach every worker that asks", arguments: [0, 1, 2])
  func few(items: Int) {
    let shares = Shares(workers: 4)
    shares.deal(items)
    #expect((0..<items).map { _ in shares.take(3) }.compactMap { $0 }.sorted() == Array(0..<items))
    #expect((0..<4).allSatisfy { shares.take($0) == nil })
  }

  @Test("threads that take from each other take each item once, deal after deal")
  func once() {
    let (workers, items) = (4, 1000)
    let shares = Shares(workers: workers)
    for _ in 0..<20 {
      shares.deal(items)
      let taken = Monitor([Int](repeating: 0, count: items))
      JoinedThreads.run(workers) { worker in
        while let item = shares.take(worker) { taken.change { $0[item] += 1 } }
      }
      #expect(taken.change { $0 } == [Int](repeating: 1, count: items))
    }
  }
}
