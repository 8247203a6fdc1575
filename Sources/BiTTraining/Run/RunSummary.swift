import BiTFiles
import BiTContainers

/// What several runs of one task came to: `summary.json`.
public struct RunSummary: Sendable, Equatable {
  /// One of the runs.
  public struct Result: Sendable, Equatable {
    /// Its folder.
    public let name: String
    /// The most training images of a class; nil for all.
    public let examplesPerClass: Int?
    /// Its seed.
    public let seed: UInt64
    /// What the trained network reached on the images that are held out.
    public let top1: Double
    /// See `top1`.
    public let meanPerClass: Double
    /// What it reached on the test's images, which steered nothing; nil where the data have none apart.
    public let testTop1: Double?

    /// The result of a run.
    package init(name: String, examplesPerClass: Int?, seed: UInt64, top1: Double, meanPerClass: Double, testTop1: Double? = nil) {
      (self.name, self.examplesPerClass, self.seed, self.top1, self.meanPerClass) = (name, examplesPerClass, seed, top1, meanPerClass)
      self.testTop1 = testTop1
    }
  }

  /// A median, and how far the values are spread.
  public struct Spread: Sendable, Equatable {
    /// The middle value: of an even number, the mean of the middle two.
    public let median: Double
    /// The sample's standard deviation; nil for a single value.
    public let deviation: Double?

    /// The spread of one value or more.
    package init(_ values: [Double]) {
      let sorted = values.sorted()
      median = sorted.isEmpty ? .nan : (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
      let mean = values.reduce(0, +) / Double(values.count)
      let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      deviation = values.count > 1 ? (squares / Double(values.count - 1)).squareRoot() : nil
    }
  }

  /// In the order of the runs.
  public let results: [Result]

  /// A summary.
  package init(_ results: [Result]) {
    self.results = results
  }

  /// The runs with each number of examples a class, in the order of their first. `testTop1` is nil unless all of them were tested.
  public var groups: [(examplesPerClass: Int?, top1: Spread, testTop1: Spread?, runs: Int)] {
    var numbers: [Int?] = []
    for result in results where !numbers.contains(result.examplesPerClass) { numbers.append(result.examplesPerClass) }
    return numbers.map { number in
      let runs = results.filter { $0.examplesPerClass == number }
      let tests = runs.compactMap(\.testTop1)
      return (number, Spread(runs.map(\.top1)), tests.count == runs.count ? Spread(tests) : nil, runs.count)
    }
  }

  private var json: JSON {
    let groups = groups.map { group in
      JSON.object([
        ("examplesPerClass", .optional(group.examplesPerClass, JSON.integer)), ("runs", .integer(group.runs)),
        ("median", .number(group.top1.median)), ("standardDeviation", .optional(group.top1.deviation, JSON.number)),
        ("testMedian", .optional(group.testTop1?.median, JSON.number)),
        ("testStandardDeviation", .optional(group.testTop1?.deviation, JSON.number)),
      ])
    }
    let runs = results.map { result in
      JSON.object([
        ("run", .string(result.name)), ("examplesPerClass", .optional(result.examplesPerClass, JSON.integer)),
        ("seed", .string("\(result.seed)")), ("top1", .number(result.top1)), ("meanPerClass", .number(result.meanPerClass)),
        ("testTop1", .optional(result.testTop1, JSON.number)),
      ])
    }
    return .object([("top1", .array(groups)), ("runs", .array(runs))])
  }

  /// Writes `summary.json`.
  ///
  /// - Throws: `FileError`.
  package func write(_ folder: RunFolder) throws {
    try AtomicFile.write((json.document() + "\n").utf8, to: folder.summary, followsLinks: false)
  }

  /// What a folder's `summary.json` says; nil where there is none.
  ///
  /// - Throws: `FileError`, `DataError` where it isn't what was written.
  public init?(_ folder: RunFolder) throws {
    guard Folder.isFile(folder.summary) else { return nil }
    let bytes = try RandomAccessFile.bytes(of: folder.summary, atMost: 1 << 26)
    guard let runs = (try? JSON(parsing: bytes))?["runs"]?.elements else {
      throw DataError(path: folder.summary, reason: "expected a summary of runs, found something else")
    }
    let results = runs.compactMap { run -> Result? in
      guard let name = run["run"]?.text, let seed = run["seed"]?.text.flatMap({ UInt64($0) }), let top1 = run.share("top1"),
        let mean = run.share("meanPerClass")
      else { return nil }
      return Result(
        name: name, examplesPerClass: run["examplesPerClass"]?.whole, seed: seed, top1: top1, meanPerClass: mean,
        testTop1: run.share("testTop1"))
    }
    let names = results.map(\.name)
    guard names.allSatisfy(Self.isWithin), Set(names).count == names.count else {
      throw DataError(path: folder.summary, reason: "expected the names of different folders in \(folder.path), found others")
    }
    self.init(results)
  }

  /// Whether a name leads to a folder below, and not elsewhere.
  private static func isWithin(_ name: String) -> Bool {
    !name.utf8.contains(0) && name.pieces(between: "/").allSatisfy { !["", ".", ".."].contains($0) }
  }
}
