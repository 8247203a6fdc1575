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
  func mapInParallel<Value: Sendable>(threads: Int? = nil, _ body: @Sendable (Int) throws -> Value) throws -> [Value] {
    let work = Mutex(ParallelWork<Value>(byteCounts: map(\.byteCount)))
    let threads = threads ?? Swift.min(4, Swift.max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while let index = work.withLock({ $0.next() }) {
        let result = Result { try body(index) }
        work.withLock { $0.finish(index, result) }
      }
    }
    return try work.withLock { try $0.values() }
  }
}

/// What is to be done, and what came of the rest.
private struct ParallelWork<Value: Sendable> {
  /// By number, the largest at the end.
  private var pending: [Int]
  private var results: [Result<Value, any Error>?]

  init(byteCounts: [Int]) {
    pending = byteCounts.indices.sorted { byteCounts[$0] < byteCounts[$1] }
    results = Array(repeating: nil, count: byteCounts.count)
  }

  mutating func next() -> Int? { pending.popLast() }

  mutating func finish(_ index: Int, _ result: Result<Value, any Error>) {
    results[index] = result
    if case .failure = result { pending = [] }
  }

  func values() throws -> [Value] { try results.compactMap { $0 }.map { try $0.get() } }
}
