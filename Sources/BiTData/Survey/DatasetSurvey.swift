import BiTImage
import BiTThreads

/// What a data set holds: parts, classes, sizes and kinds of picture, those that are there twice, those that are broken.
public struct DatasetSurvey: Sendable {
  /// Records that are called alike.
  public struct Part: Sendable {
    /// What the data set calls them.
    public let name: String
    /// How many each class has, by label.
    public fileprivate(set) var counts: [Int]
    /// How many there are.
    public var count: Int { counts.reduce(0, +) }
  }

  /// The parts, in the data set's order.
  public private(set) var parts: [Part] = []
  /// How many pictures were looked at for what follows.
  public let looked: Int
  /// How many pictures have each size, the most frequent first.
  public private(set) var sizes: [(size: ImageSize, count: Int)] = []
  /// How many pictures are files of each kind, the most frequent first. What is no file by itself is called `pixels`.
  public private(set) var kinds: [(name: String, count: Int)] = []
  /// Those that can't be read, in their order.
  public private(set) var broken: [Screening.Rejection] = []
  /// Pictures that are there more than once, byte for byte; nil where nobody looked, or where they are no files.
  public private(set) var copies: Copies?

  /// Pictures whose headers are looked at where they aren't all decoded.
  public static let sample = 10_000
  /// The largest data set whose files are all compared without being asked.
  public static let mostCompared = 100_000

  /// Looks at a data set.
  ///
  /// - Parameters:
  ///   - decodes: whether every picture is decoded; else the headers of at most `sample`, evenly spaced, are read.
  ///   - progress: is called for each picture that is looked at, on any thread.
  public init(_ dataset: any Dataset, decodes: Bool, threads: Int, progress: @Sendable () -> Void = {}) {
    var known: [String: Int] = [:]
    for record in 0..<dataset.count {
      let name = dataset.part(of: record)
      let part = known[name] ?? parts.count
      if part == parts.count {
        known[name] = part
        parts.append(Part(name: name, counts: Array(repeating: 0, count: dataset.classes.count)))
      }
      parts[part].counts[dataset.label(of: record)] += 1
    }
    looked = decodes ? dataset.count : min(dataset.count, Self.sample)
    let count = looked
    let places = (0..<count).map { $0 * dataset.count / max(1, count) }
    let found = places.mapInParallel(on: threads) { place in
      defer { progress() }
      return Result { try Self.look(at: dataset.source(of: places[place]), decodes: decodes) }
    }
    var (sizes, kinds): ([ImageSize: Int], [String: Int]) = ([:], [:])
    for (place, result) in zip(places, found) {
      switch result {
      case .success(let picture):
        sizes[picture.size, default: 0] += 1
        kinds[picture.kind, default: 0] += 1
      case .failure(let error): broken.append(Screening.Rejection(name: dataset.source(of: place).name, reason: "\(error)"))
      }
    }
    self.sizes = sizes.map { ($0.key, $0.value) }.sorted {
      ($1.count, $0.size.height, $0.size.width) < ($0.count, $1.size.height, $1.size.width)
    }
    self.kinds = kinds.map { ($0.key, $0.value) }.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    if (decodes || dataset.count <= Self.mostCompared), kinds["pixels"] == nil {
      copies = Copies(ImageCollection(dataset), threads: threads)
    }
  }

  private static func look(at source: ImageSource, decodes: Bool) throws -> (size: ImageSize, kind: String) {
    let kind = try source.fileKind()?.name ?? "pixels"
    guard decodes else { return (try source.size(), kind) }
    let image = try Image(source)
    return (ImageSize(height: image.height, width: image.width), kind)
  }
}
