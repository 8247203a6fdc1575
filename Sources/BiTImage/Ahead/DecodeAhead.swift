import BiTFiles
import BiTThreads

/// An image that isn't decoded yet: what `DecodeAhead` prepares.
package protocol ImageToDecode: Sendable {
  /// The size of what `decode` writes; nil for what can't be decoded, whose size is none.
  var size: ImageSize? { get }
  /// Whether the batch ends with it, however few images it has.
  var endsBatch: Bool { get }
  /// Decodes and prepares it, on any thread. What it notes of itself meanwhile is given back with the batch.
  ///
  /// - Parameter target: as many values as its size has; all are written.
  mutating func decode(into target: UnsafeMutableBufferPointer<Float>) throws
}

extension ImageToDecode {
  package var endsBatch: Bool { false }
}

/// Prepares batches of images on threads of its own while earlier ones are computed, and gives them in order.
///
///     images ──▶ worker ──┐
///            ──▶ worker ──┼──▶ each at its place in one of a few batches ──▶ next()
///            ──▶ worker ──┘
///
/// What comes into a batch is settled in the order of the images: as many as it takes, all of one size. The batches' memory is used again,
/// so a folder of any size takes the same.
package final class DecodeAhead<Item: ImageToDecode> {
  /// Images with what became of them.
  package struct Batch {
    /// In the order of the images.
    package let items: [(image: Item, failure: (any Error)?)]
    package let size: ImageSize
    /// The values of those that were decoded, in the order of the images; valid until the next batch is asked for.
    package let values: UnsafeBufferPointer<Float>
  }

  /// A batch that is being filled.
  fileprivate struct Filling: Sendable {
    let memory: ImageMemory
    var items: [(image: Item, failure: (any Error)?)] = []
    /// Images that were taken and aren't ready.
    var missing = 0
    /// Whether nothing more comes in.
    var isClosed = false
  }

  fileprivate struct Shelf {
    /// The first is given next; only the last still takes images.
    var batches: [Filling] = []
    /// The number of the first.
    var number = 0
    var spare: [ImageMemory] = []
    var hasEnded = false
    var isCancelled = false
    var failure: (any Error)?
  }

  /// An image with its place.
  fileprivate struct Place {
    let image: Item
    let batch: Int
    let index: Int
    let memory: ImageMemory
  }

  private let shelf: Monitor<Shelf>
  private var given: ImageMemory?
  /// What the caller does itself where the system has no thread for it.
  private let own: Work?

  /// - Parameters:
  ///   - images: asked for one at a time, on any thread.
  ///   - usualSize: that of a batch in which nothing can be decoded.
  ///   - batch: the most images in a batch.
  ///   - startThread: starts a thread, unless the system has none.
  package init(
    _ images: some Sequence<Item>, usualSize: ImageSize, workers: Int, batch: Int,
    startThread: (@escaping () -> Void) -> Bool = DetachedThread.start
  ) {
    shelf = Monitor(Shelf())
    let ahead = DecodeAheadMemory.batches(of: batch, workers: workers) - 1
    let work = Work(images: Monitor(AnyIterator(images.makeIterator())), shelf: shelf, usualSize: usualSize, batch: batch, ahead: ahead)
    let started = (0..<max(1, workers)).count { _ in startThread { while work.step() {} } }
    own = started == 0 ? work : nil
  }

  deinit { shelf.change { $0.isCancelled = true } }

  /// The next batch in order; nil when there are no more. Waits until it is ready.
  ///
  /// - Throws: `DecodeAheadError` where there is no memory for it.
  package func next() throws -> Batch? {
    let last = given
    given = nil
    shelf.change { if let last, $0.spare.isEmpty { $0.spare.append(last) } }
    // A batch that isn't ready has room, so that a step never waits here.
    if let own { while !shelf.change({ $0.isReady }), own.step() {} }
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
    return Batch(items: filled.items, size: filled.memory.size, values: filled.memory.first(count))
  }

  /// What a worker does.
  private struct Work {
    /// Held while the next is asked for, which may take as long as somebody needs to type its path: the shelf gives out what is ready meanwhile.
    let images: Monitor<AnyIterator<Item>>
    let shelf: Monitor<Shelf>
    let usualSize: ImageSize
    let batch: Int
    let ahead: Int

    /// Decodes an image, once there is room for it; false when there are no more.
    func step() -> Bool {
      guard let place = take() else { return false }
      var (image, failure): (Item, (any Error)?) = (place.image, nil)
      do {
        try DecodingMemory.shared.holding { try image.decode(into: place.memory[place.index]) }
      } catch {
        failure = error
      }
      shelf.change { shelf in
        let batch = place.batch - shelf.number
        shelf.batches[batch].items[place.index] = (image, failure)
        shelf.batches[batch].missing -= 1
      }
      return true
    }

    private func take() -> Place? {
      images.change { images in
        guard shelf.change(when: { $0.isDone || $0.hasRoom(batch, ahead: ahead) }, { !$0.isDone }) else { return nil }
        let image = images.next()
        return shelf.change { shelf in
          guard let image else {
            shelf.hasEnded = true
            return nil
          }
          do {
            return try shelf.place(image, usualSize: usualSize, batch: batch)
          } catch {
            shelf.failure = error
            return nil
          }
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

  /// Whether an image may be taken.
  fileprivate func hasRoom(_ batch: Int, ahead: Int) -> Bool {
    batches.count < ahead || batches.last.map { !$0.isClosed } ?? true
  }

  /// Gives an image its place: in the last batch if its size is the same and there is room, else in a new one.
  fileprivate mutating func place(_ image: Item, usualSize: ImageSize, batch: Int) throws -> DecodeAhead<Item>.Place {
    let size = image.size
    if let last = batches.last, !last.isClosed, let size, size != last.memory.size { batches[batches.count - 1].isClosed = true }
    if batches.last?.isClosed ?? true {
      let wanted = size ?? usualSize
      let used = spare.popLast().flatMap { $0.size == wanted ? $0 : nil }
      batches.append(DecodeAhead<Item>.Filling(memory: try used ?? ImageMemory(size: wanted, capacity: batch)))
    }
    let last = batches.count - 1
    batches[last].items.append((image, nil))
    batches[last].missing += 1
    batches[last].isClosed = batches[last].items.count == batch || image.endsBatch
    return DecodeAhead<Item>.Place(
      image: image, batch: number + last, index: batches[last].items.count - 1, memory: batches[last].memory)
  }
}

/// How much is decoded ahead.
package enum DecodeAheadMemory {
  /// Batches that are held at most: the one that is computed, the one to be given next, one behind it, and enough for every worker to have an
  /// image.
  package static func batches(of batch: Int, workers: Int) -> Int { max(2, (workers + batch - 1) / batch + 1) + 1 }
}

/// Why nothing can be decoded ahead.
public enum DecodeAheadError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The address space doesn't hold a batch; a smaller one needs less.
  case noMemory(images: Int, size: ImageSize)

  /// One line.
  public var description: String {
    switch self {
    case .noMemory(let images, let size): "there is no memory for \(images) images of \(size)"
    }
  }
}
