#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Prepares batches of inputs on threads of its own while earlier ones are computed, and gives them in order.
///
///     inputs ──▶ worker ──┐
///            ──▶ worker ──┼──▶ each image at its place in one of a few batches ──▶ next()
///            ──▶ worker ──┘
///
/// What comes into a batch is settled in the order of the inputs: as many as it takes, all of one size. The batches' memory is used again,
/// so a folder of any size takes the same.
final class DecodeAhead {
  /// Inputs with what became of them.
  struct Batch {
    /// An input, and why it can't be computed if it can't.
    struct Item: Sendable {
      let name: String
      var failure: (any Error)?
    }

    /// In the order of the inputs.
    let items: [Item]
    let size: ImageSize
    /// The images that can be computed, in the order of the inputs; valid until the next batch is asked for.
    let images: UnsafeBufferPointer<Float>
  }

  /// A batch that is being filled.
  fileprivate struct Filling: Sendable {
    let memory: ImageMemory
    var items: [Batch.Item] = []
    /// Inputs that were taken and aren't ready.
    var missing = 0
    /// Whether nothing more comes in.
    var isClosed = false
  }

  fileprivate struct Shelf {
    var inputs: AnyIterator<Input>
    /// The first is given next; only the last still takes inputs.
    var batches: [Filling] = []
    /// The number of the first.
    var number = 0
    var spare: [ImageMemory] = []
    var hasEnded = false
    var isCancelled = false
    var failure: (any Error)?
  }

  /// An input with its place.
  fileprivate struct Place {
    let input: Input
    let batch: Int
    let index: Int
    let memory: ImageMemory
  }

  private let shelf: Monitor<Shelf>
  private var given: ImageMemory?

  /// - Parameter batch: the most inputs in a batch.
  init(_ inputs: some Sequence<Input>, preparation: Preparation, workers: Int, batch: Int) {
    shelf = Monitor(Shelf(inputs: AnyIterator(inputs.makeIterator())))
    // One batch to be given next, one behind it, and enough for every worker to have an input.
    let ahead = max(2, (workers + batch - 1) / batch + 1)
    var started = 0
    for _ in 0..<max(1, workers) {
      let work = Work(shelf: shelf, preparation: preparation, batch: batch, ahead: ahead)
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
      started += 1
    }
    if started == 0 { shelf.change { $0.failure = InputError(reason: "the system starts no thread that decodes images") } }
  }

  deinit { shelf.change { $0.isCancelled = true } }

  /// The next batch in order; nil when there are no more. Waits until it is ready.
  ///
  /// - Throws: `InputError` where there is no memory for it, or no thread.
  func next() throws -> Batch? {
    let last = given
    given = nil
    shelf.change { if let last, $0.spare.isEmpty { $0.spare.append(last) } }
    let filled: Result<Filling?, any Error> = shelf.change(when: \.isReady) { shelf in
      if let first = shelf.batches.first, first.missing == 0 {
        shelf.number += 1
        return .success(shelf.batches.removeFirst())
      }
      return shelf.failure.map { .failure($0) } ?? .success(nil)
    }
    guard let filled = try filled.get() else { return nil }
    given = filled.memory
    var count = 0
    for (index, item) in filled.items.enumerated() where item.failure == nil {
      filled.memory.move(index, to: count)
      count += 1
    }
    return Batch(items: filled.items, size: filled.memory.size, images: filled.memory.first(count))
  }

  private final class Work {
    let shelf: Monitor<Shelf>
    let preparation: Preparation
    let batch: Int
    let ahead: Int

    init(shelf: Monitor<Shelf>, preparation: Preparation, batch: Int, ahead: Int) {
      self.shelf = shelf
      self.preparation = preparation
      self.batch = batch
      self.ahead = ahead
    }

    func run() {
      while let place = take() {
        var failure: (any Error)?
        do {
          try place.input.prepare(preparation, into: place.memory[place.index])
        } catch {
          failure = error
        }
        shelf.change { shelf in
          let batch = place.batch - shelf.number
          shelf.batches[batch].items[place.index].failure = failure
          shelf.batches[batch].missing -= 1
        }
      }
    }

    private func take() -> Place? {
      shelf.change(when: { $0.isDone || $0.hasRoom(self.batch, ahead: self.ahead) }) { shelf in
        guard !shelf.isDone else { return nil }
        guard let input = shelf.inputs.next() else {
          shelf.hasEnded = true
          return nil
        }
        do {
          return try shelf.place(input, preparation, batch: batch)
        } catch {
          shelf.failure = error
          return nil
        }
      }
    }
  }
}

extension DecodeAhead.Shelf {
  /// Whether no more inputs are taken.
  fileprivate var isDone: Bool { isCancelled || hasEnded || failure != nil }

  /// Whether `next` needn't wait.
  fileprivate var isReady: Bool {
    guard let first = batches.first else { return isDone }
    return first.missing == 0 && (first.isClosed || isDone)
  }

  /// Whether an input may be taken.
  fileprivate func hasRoom(_ batch: Int, ahead: Int) -> Bool {
    batches.count < ahead || batches.last.map { !$0.isClosed } ?? true
  }

  /// Gives an input its place: in the last batch if its size is the same and there is room, else in a new one.
  fileprivate mutating func place(_ input: Input, _ preparation: Preparation, batch: Int) throws -> DecodeAhead.Place {
    let size = input.size(preparation)
    if let last = batches.last, !last.isClosed, let size, size != last.memory.size { batches[batches.count - 1].isClosed = true }
    if batches.last?.isClosed ?? true {
      let wanted = size ?? preparation.size
      let used = spare.popLast().flatMap { $0.size == wanted ? $0 : nil }
      batches.append(DecodeAhead.Filling(memory: try used ?? ImageMemory(size: wanted, capacity: batch)))
    }
    let last = batches.count - 1
    batches[last].items.append(DecodeAhead.Batch.Item(name: input.name))
    batches[last].missing += 1
    batches[last].isClosed = batches[last].items.count == batch
    return DecodeAhead.Place(
      input: input, batch: number + last, index: batches[last].items.count - 1, memory: batches[last].memory)
  }
}
