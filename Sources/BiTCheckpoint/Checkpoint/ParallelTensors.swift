import BiTFiles
import Dispatch
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

extension [Tensor] {
  /// Does something with every tensor on a few threads, the largest first, so that all threads end at about the same time.
  ///
  /// - Parameters:
  ///   - threads: at most so many; nil for the processors of the machine, up to four: more wait for memory and disk.
  ///   - body: gets the index of a tensor, and runs on any thread.
  /// - Returns: what `body` gave for each tensor.
  /// - Throws: the first error among the tensors; those that weren't begun by then are left out.
  package func mapInParallel<Value: Sendable>(threads: Int? = nil, _ body: @Sendable (Int) throws -> Value) throws -> [Value] {
    let order = indices.sorted { self[$0].byteCount > self[$1].byteCount }
    let results = Monitor<[Result<Value, any Error>?]>(Array<Result<Value, any Error>?>(repeating: nil, count: count))
    let turn = Atomic<Int>(0)
    let threads = threads ?? Swift.min(4, Swift.max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while case let place = turn.wrappingAdd(1, ordering: .relaxed).oldValue, place < order.count {
        let result = Result { try body(order[place]) }
        results.change { $0[order[place]] = result }
        if case .failure = result { turn.store(order.count, ordering: .relaxed) }
      }
    }
    return try results.change { $0 }.compactMap { try $0?.get() }
  }
}
