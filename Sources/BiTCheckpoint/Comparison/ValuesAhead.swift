import Dispatch
import Synchronization

/// The values of a tensor in pieces that are asked for, while a thread reads on: at most three pieces are in memory.
///
/// A storage gives its values when it likes; two tensors can be walked through side by side only if one of them waits.
final class ValuesAhead: Sendable {
  /// What the reading thread hands over.
  private enum Piece: Sendable {
    case values([Float])
    /// All were read, or this kept them from being read.
    case end((any Error)?)
  }

  private struct Stopped: Error {}

  private let pieces = Mutex<[Piece]>([])
  private let isStopped = Atomic<Bool>(false)
  private let filled = DispatchSemaphore(value: 0)
  private let free = DispatchSemaphore(value: 0)

  private init() {
    // A semaphore may not go with a smaller value than it began with.
    for _ in 0..<2 { free.signal() }
  }

  /// Gives `body` the values of a tensor.
  ///
  /// - Throws: what `body` throws.
  static func read<Result>(_ tensor: Tensor, _ body: (ValuesAhead) throws -> Result) rethrows -> Result {
    let ahead = ValuesAhead()
    DispatchQueue(label: "values ahead").async { ahead.fill(from: tensor) }
    defer { ahead.stop() }
    return try body(ahead)
  }

  /// The next values; nil behind the last.
  ///
  /// - Throws: what streaming the tensor throws.
  func next() throws -> [Float]? {
    filled.wait()
    switch pieces.withLock({ $0.removeFirst() }) {
    case .values(let values):
      free.signal()
      return values
    case .end(let error):
      if let error { throw error }
      return nil
    }
  }

  private func fill(from tensor: Tensor) {
    func hand(_ piece: Piece) {
      pieces.withLock { $0.append(piece) }
      filled.signal()
    }
    do {
      try tensor.streamFloats { values in
        free.wait()
        if isStopped.load(ordering: .relaxed) { throw Stopped() }
        hand(.values(Array(values)))
      }
      hand(.end(nil))
    } catch {
      hand(.end(error))
    }
  }

  private func stop() {
    isStopped.store(true, ordering: .relaxed)
    free.signal()
  }
}
