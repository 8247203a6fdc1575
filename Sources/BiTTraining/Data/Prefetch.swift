import Dispatch
import Synchronization

/// Makes values ahead of their use, on threads of its own, and gives them in order.
///
/// At most `ahead` values are held or being made. A value that is dropped unused is made to its end by its thread and goes.
struct Prefetch<Item: Sendable, Value: Sendable> {
  /// A value that is being made.
  private final class Pending: Sendable {
    private let done = DispatchSemaphore(value: 0)
    private let result = Mutex<Result<Value, any Error>?>(nil)

    func fulfil(_ result: Result<Value, any Error>) {
      self.result.withLock { $0 = result }
      done.signal()
    }

    /// - Throws: what making it threw.
    func value() throws -> Value? {
      done.wait()
      return try result.withLock { result in
        defer { result = nil }
        return try result?.get()
      }
    }
  }

  private let make: @Sendable (Item) throws -> Value
  private let queues: [DispatchQueue]
  private let ahead: Int
  private var items: AnyIterator<Item>
  private var pending: [Pending] = []
  private var given = 0
  private var taken = 0

  /// - Parameters:
  ///   - items: what values are made of; asked for on the caller's thread.
  ///   - make: makes a value, on any thread.
  init(_ items: some IteratorProtocol<Item>, threads: Int, ahead: Int, make: @escaping @Sendable (Item) throws -> Value) {
    self.make = make
    self.ahead = max(1, ahead)
    self.items = AnyIterator(items)
    queues = (0..<max(1, min(threads, ahead))).map { DispatchQueue(label: "prefetch \($0)") }
  }

  /// The next value; nil when there are no more.
  ///
  /// - Throws: what making it threw; the ones behind it can still be had.
  mutating func next() throws -> Value? {
    while pending.count - given < ahead, let item = items.next() {
      let new = Pending()
      queues[taken % queues.count].async { [make] in new.fulfil(Result { try make(item) }) }
      taken += 1
      pending.append(new)
    }
    guard given < pending.count else { return nil }
    let first = pending[given]
    given += 1
    if given == ahead {
      pending.removeFirst(given)
      given = 0
    }
    return try first.value()
  }
}
