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
    let outcomes = map { _ in Outcome<Value>() }
    let turn = Atomic<Int>(0)
    let threads = threads ?? Swift.min(4, Swift.max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while case let place = turn.wrappingAdd(1, ordering: .relaxed).oldValue, place < order.count {
        let result = Result { try body(order[place]) }
        outcomes[order[place]].set(result)
        if case .failure = result { turn.store(order.count, ordering: .relaxed) }
      }
    }
    return try outcomes.compactMap(\.result).map { try $0.get() }
  }
}

/// What became of one tensor; nil where it wasn't begun.
///
/// Each has a lock of its own, for which nobody ever waits: one lock for all would be handed over by the kernel (a futex with priority
/// inheritance), which the thread sanitizer doesn't see and takes for a race.
private final class Outcome<Value: Sendable>: Sendable {
  private let stored = Mutex<Result<Value, any Error>?>(nil)

  var result: Result<Value, any Error>? { stored.withLock { $0 } }

  func set(_ result: Result<Value, any Error>) { stored.withLock { $0 = result } }
}
