import BiTCheckpoint
import BiTData

/// Which runs a sweep consists of: every checkpoint with every task, every number of examples a class, every subsample and every seed; the checkpoints may
/// be pre-trained in the sweep itself.
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

  /// Which networks are pre-trained: every one with every size of a part, on all data with every number of examples a class, once for each seed.
  public struct Pretraining: Sendable, Equatable {
    /// The networks.
    public var networks: [Architecture]
    /// Images of a part; nil for what is asked of all runs.
    public var parts: [Int?]
    /// The upstream data.
    public var tasks: [Task]
    /// How many of their images of a class are learned from, the same ones with every seed; nil for all.
    public var examplesPerClass: [Int?]

    /// Networks to pre-train.
    public init(networks: [Architecture], parts: [Int?] = [nil], tasks: [Task], examplesPerClass: [Int?] = [nil]) {
      (self.networks, self.parts, self.tasks, self.examplesPerClass) = (networks, parts, tasks, examplesPerClass)
    }

    /// The combinations in their order: the networks side by side, before the next size of a part.
    func cells(_ tuning: FineTuning, seed: UInt64) -> [SweepCell] {
      tasks.flatMap { task in
        examplesPerClass.flatMap { number in
          parts.flatMap { part in
            networks.map { network in
              SweepCell(
                start: .fresh(network, part: part), task: task, examplesPerClass: number, subsample: number == nil ? nil : 0, seed: seed,
                of: tuning)
            }
          }
        }
      }
    }
  }

  /// The paths of the checkpoints.
  public var checkpoints: [String]
  /// The networks that are pre-trained in the sweep, which are checkpoints then: that of a seed for the runs of the same repetition.
  public var pretraining: Pretraining?
  /// What is learned from each checkpoint; none where networks are only pre-trained.
  public var tasks: [Task]
  /// How many training images of a class are learned from; nil for all.
  public var examplesPerClass: [Int?]
  /// How many subsamples are drawn for each number of examples a class; of all examples there is one.
  public var subsamples: Int
  /// How often everything is repeated, each time with the next seed.
  public var seeds: Int

  /// A grid.
  public init(
    checkpoints: [String] = [], pretraining: Pretraining? = nil, tasks: [Task] = [], examplesPerClass: [Int?] = [nil], subsamples: Int = 1,
    seeds: Int = 1
  ) {
    (self.checkpoints, self.pretraining, self.tasks, self.examplesPerClass) = (checkpoints, pretraining, tasks, examplesPerClass)
    (self.subsamples, self.seeds) = (subsamples, seeds)
  }

  /// More runs than anybody carries out.
  static let maxCells = 1_000_000

  /// The number of combinations, those of all examples counted for each subsample; nil where there are too many.
  var size: Int? {
    guard
      let upstream = pretraining.map({
        Self.product([$0.networks.count, $0.parts.count, $0.tasks.count, $0.examplesPerClass.count])
      }) ?? 0,
      let transfers = Self.product([checkpoints.count + upstream, tasks.count, examplesPerClass.count, subsamples])
    else { return nil }
    return Self.product([upstream + transfers, seeds])
  }

  private static func product(_ counts: [Int]) -> Int? {
    counts.reduce(1) { product, count in
      guard let product else { return nil }
      let (value, isTooLarge) = product.multipliedReportingOverflow(by: count)
      return isTooLarge || value > maxCells ? nil : value
    }
  }

  /// The runs in their order, none twice: of each seed first those that pre-train.
  ///
  /// - Parameters:
  ///   - tuning: what is asked of every run that starts from a checkpoint; its seed is the first.
  ///   - pretraining: the same of every run that starts from nothing.
  func cells(_ tuning: FineTuning, pretraining: FineTuning) -> [SweepCell] {
    guard size != nil else { return [] }
    var known: Set<String> = []
    var cells: [SweepCell] = []
    func add(_ cell: SweepCell) { if known.insert(cell.digest).inserted { cells.append(cell) } }
    for seed in 0..<UInt64(max(0, seeds)) {
      let upstream = self.pretraining?.cells(pretraining, seed: pretraining.seed &+ seed) ?? []
      upstream.forEach(add)
      let starts = checkpoints.map(SweepCell.Start.checkpoint) + upstream.map(SweepCell.Start.pretrained)
      for subsample in 0..<max(0, subsamples) {
        for start in starts {
          for task in tasks {
            for number in examplesPerClass where number != nil || subsample == 0 {
              add(
                SweepCell(
                  start: start, task: task, examplesPerClass: number, subsample: number == nil ? nil : subsample,
                  seed: tuning.seed &+ seed, of: tuning))
            }
          }
        }
      }
    }
    return cells
  }
}
