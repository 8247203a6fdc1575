import BiTContainers
import BiTFiles
import BiTImage
import BiTThreads

/// Pictures of a collection that are there more than once, byte for byte.
public struct Copies: Sendable, Equatable {
  /// A picture and another of the same bytes, with their classes.
  public struct Pair: Sendable, Equatable {
    /// What lists call the earlier one.
    public let original: String
    /// What lists call the later one.
    public let copy: String
    /// The original's class.
    public let originalClass: String
    /// The copy's class.
    public let copyClass: String
  }

  /// Some pairs: how many, and the first.
  public struct Found: Sendable, Equatable {
    /// The number of pictures that are copies of an earlier one.
    public fileprivate(set) var count = 0
    /// The first of them, with what it is a copy of.
    public fileprivate(set) var first: Pair?

    fileprivate mutating func add(_ pair: @autoclosure () -> Pair) {
      count += 1
      first = first ?? pair()
    }
  }

  /// All.
  public private(set) var all = Found()
  /// Those whose original is of another class.
  public private(set) var acrossClasses = Found()
  /// Those that are measured with while their original is learned from.
  public private(set) var acrossSplits = Found()

  /// Compares the pictures that are files, or lie in one: those of one length by their digests.
  init(_ collection: ImageCollection, threads: Int) {
    let training = collection.training.count
    let images = Array(collection.training) + Array(collection.validation) + Array(collection.test)
    let sizes = images.mapInParallel(on: threads) { images[$0].source.length ?? -1 }
    let bySize = Dictionary(grouping: images.indices.filter { sizes[$0] > 0 }) { sizes[$0] }
    let candidates = bySize.values.filter { $0.count > 1 }.flatMap { $0 }.sorted()
    let digests = candidates.mapInParallel(on: threads) { images[candidates[$0]].source.digest }
    var originals: [String: Int] = [:]
    for (index, digest) in zip(candidates, digests) {
      guard let digest else { continue }
      guard let original = originals[digest] else {
        originals[digest] = index
        continue
      }
      func pair() -> Pair {
        Pair(
          original: images[original].source.name, copy: images[index].source.name,
          originalClass: collection.classes[images[original].label], copyClass: collection.classes[images[index].label])
      }
      all.add(pair())
      if images[original].label != images[index].label { acrossClasses.add(pair()) }
      if original < training, index >= training { acrossSplits.add(pair()) }
    }
  }
}

extension ImageSource {
  /// The bytes of its file; nil where it is none, or can't be read.
  fileprivate var length: Int? {
    switch self {
    case .file(let path): try? RandomAccessFile(path: path).size
    case .span(let span): span.length
    case .stored(let stored): stored.store.span(of: stored.index)?.length
    case .pixels: nil
    }
  }

  /// The SHA-256 of its file's bytes; nil where it is none, or can't be read.
  fileprivate var digest: String? {
    let (path, offset): (String, Int)
    switch self {
    case .file(let file): (path, offset) = (file, 0)
    case .span(let span): (path, offset) = (span.path, span.offset)
    case .stored(let stored):
      guard let span = stored.store.span(of: stored.index) else { return nil }
      (path, offset) = (span.path, span.offset)
    case .pixels: return nil
    }
    guard let file = try? RandomAccessFile(path: path), let length, offset >= 0, length <= file.size, offset <= file.size - length else {
      return nil
    }
    var hash = SHA256()
    guard (try? file.stream(offset..<offset + length) { hash.update($0) }) != nil else { return nil }
    return hash.finish()
  }
}
