import Synchronization

extension Array {
  /// Does something with every element on several threads, one after the other as threads become free.
  ///
  /// - Parameters:
  ///   - threads: at most so many.
  ///   - size: how much work an element is: the largest are begun first, so that all threads end at about the same time. Without it they are
  ///     begun in their order.
  ///   - body: gets the index of an element, and runs on any thread.
  /// - Returns: what `body` gave for each element.
  /// - Throws: the first error among the elements; those that weren't begun by then are left out.
  package func mapInParallel<Value: Sendable, Failure: Error>(
    on threads: Int, size: ((Element) -> Int)? = nil, _ body: @Sendable (Int) throws(Failure) -> Value
  ) throws(Failure) -> [Value] {
    let order = if let size { indices.sorted { size(self[$0]) > size(self[$1]) } } else { [Int](indices) }
    let results = Monitor([Result<Value, Failure>?](repeating: nil, count: order.count))
    let turn = Atomic<Int>(0)
    JoinedThreads.run(Swift.max(1, Swift.min(threads, order.count))) { _ in
      while case let place = turn.wrappingAdd(1, ordering: .relaxed).oldValue, place < order.count {
        let result = Result { () throws(Failure) in try body(order[place]) }
        results.change { $0[order[place]] = result }
        if case .failure = result { turn.store(order.count, ordering: .relaxed) }
      }
    }
    var values: [Value] = []
    values.reserveCapacity(order.count)
    for result in results.change({ $0 }) {
      if let result { values.append(try result.get()) }
    }
    return values
  }
}
