import BiTData

/// Which runs a sweep consists of: every checkpoint or fresh network with every task, every number of examples a class, every subsample and every seed.
///
/// The repetitions come last: what is stopped early has each number once before it has one twice.
public struct SweepGrid: Sendable, Equatable {
  /// What is learned.
  public struct Task: Sendable, Equatable {
    /// What tables call it: the task's name, or one that the grid gives a data set.
    public let name: String
    /// The folder or file.
    public let data: String
    /// Labels, examples, crops and flips; nil for the data set's own.
    public let task: TransferTask?

    /// Examples of a data set, which are called `name`.
    public init(name: String, data: String, task: TransferTask? = nil) {
      (self.name, self.data, self.task) = (name, data, task)
    }

    /// A task of the paper or of VTAB.
    public init(_ task: TransferTask, data: String) { self.init(name: task.name, data: data, task: task) }
  }

  /// Where training starts.
  public var starts: [FineTuning.Start]
  /// What is learned from each.
  public var tasks: [Task]
  /// How many training images of a class are learned from; nil for all.
  public var examplesPerClass: [Int?]
  /// How many subsamples are drawn for each number of examples a class; of all examples there is one.
  public var subsamples: Int
  /// How often everything is repeated, each time with the next seed.
  public var seeds: Int

  /// A grid of the checkpoints at these paths.
  public init(checkpoints: [String], tasks: [Task], examplesPerClass: [Int?] = [nil], subsamples: Int = 1, seeds: Int = 1) {
    self.init(
      starts: checkpoints.map { .checkpoint($0) }, tasks: tasks, examplesPerClass: examplesPerClass, subsamples: subsamples, seeds: seeds)
  }

  /// A grid of checkpoints or fresh networks.
  public init(starts: [FineTuning.Start], tasks: [Task], examplesPerClass: [Int?] = [nil], subsamples: Int = 1, seeds: Int = 1) {
    (self.starts, self.tasks, self.examplesPerClass) = (starts, tasks, examplesPerClass)
    (self.subsamples, self.seeds) = (subsamples, seeds)
  }

  /// More runs than anybody carries out.
  static let maxCells = 1_000_000

  /// The number of combinations, those of all examples counted for each subsample; nil where there are too many.
  var size: Int? {
    [tasks.count, examplesPerClass.count, subsamples, seeds].reduce(starts.count) { product, count in
      guard let product else { return nil }
      let (value, isTooLarge) = product.multipliedReportingOverflow(by: count)
      return isTooLarge || value > Self.maxCells ? nil : value
    }
  }

  /// The runs in their order, none twice.
  ///
  /// - Parameter tuning: what is asked of every run; its seed is the first.
  func cells(_ tuning: FineTuning) -> [SweepCell] {
    guard size != nil else { return [] }
    var known: Set<String> = []
    var cells: [SweepCell] = []
    for seed in 0..<max(0, seeds) {
      for subsample in 0..<max(0, subsamples) {
        for start in starts {
          for task in tasks {
            for number in examplesPerClass where number != nil || subsample == 0 {
              let cell = SweepCell(
                start: start, task: task, examplesPerClass: number, subsample: number == nil ? nil : subsample,
                seed: tuning.seed &+ UInt64(seed), of: tuning)
              if known.insert(cell.digest).inserted { cells.append(cell) }
            }
          }
        }
      }
    }
    return cells
  }
}
