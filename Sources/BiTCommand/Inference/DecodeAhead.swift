#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Prepares inputs on threads of its own while earlier ones are computed, and gives them in order.
///
///     inputs ──▶ worker ──┐
///            ──▶ worker ──┼──▶ a bounded shelf, by number ──▶ next()
///            ──▶ worker ──┘
///
/// At most `ahead` images are held, so a folder of any size takes the same memory.
final class DecodeAhead {
  /// An input with what became of it.
  struct Prepared: Sendable {
    let name: String
    let result: Result<PreparedImage, any Error>
  }

  private struct Shelf {
    var inputs: Inputs
    var taken = 0
    var given = 0
    var hasEnded = false
    var isCancelled = false
    var ready: [Int: Prepared] = [:]
  }

  private let shelf: Monitor<Shelf>

  init(_ inputs: Inputs, preparation: Preparation, workers: Int, ahead: Int) {
    shelf = Monitor(Shelf(inputs: inputs))
    for _ in 0..<max(1, workers) {
      let work = Work(shelf: shelf, preparation: preparation, ahead: max(1, ahead))
      var thread = pthread_t()
      let context = Unmanaged.passRetained(work).toOpaque()
      let entry: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
        guard let argument else { return nil }
        Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }
      guard pthread_create(&thread, nil, entry, context) == 0 else {
        Unmanaged<Work>.fromOpaque(context).release()
        continue
      }
      pthread_detach(thread)
    }
  }

  deinit { shelf.change { $0.isCancelled = true } }

  /// The next input in order; nil when there are no more. Waits until it is ready.
  func next() -> Prepared? {
    shelf.change(when: { $0.ready[$0.given] != nil || ($0.hasEnded && $0.given == $0.taken) }) { shelf in
      guard let prepared = shelf.ready.removeValue(forKey: shelf.given) else { return nil }
      shelf.given += 1
      return prepared
    }
  }

  private final class Work {
    let shelf: Monitor<Shelf>
    let preparation: Preparation
    let ahead: Int

    init(shelf: Monitor<Shelf>, preparation: Preparation, ahead: Int) {
      self.shelf = shelf
      self.preparation = preparation
      self.ahead = ahead
    }

    func run() {
      while let (number, input) = take() {
        let prepared = Prepared(name: input.name, result: Result { try input.prepare(preparation) })
        shelf.change { $0.ready[number] = prepared }
      }
    }

    private func take() -> (Int, Input)? {
      let ahead = ahead
      return shelf.change(when: { $0.isCancelled || $0.hasEnded || $0.taken - $0.given < ahead }) { shelf in
        guard !shelf.isCancelled, !shelf.hasEnded else { return nil }
        guard let input = shelf.inputs.next() else {
          shelf.hasEnded = true
          return nil
        }
        defer { shelf.taken += 1 }
        return (shelf.taken, input)
      }
    }
  }
}
