import BiTCheckpoint
import BiTFiles
import BiTThreads

/// Fine-tunes a checkpoint on labelled images, or trains a fresh network, all that `bit finetune` and `bit pretrain` do: looks at the images, decides
/// by a rule, trains with a checkpoint every few minutes, measures, and goes on with a run that was stopped.
///
///     var tuning = FineTuning(checkpoint: "BiT-M-R50x1.h5", data: "photos/", folder: RunFolder("run"))
///     tuning.rule.steps = 200
///     if case .finished(let results) = try tuning.run() { print(results[0].evaluation?.top1 ?? .nan) }
///
/// A fresh network is trained by the recipe of the paper's pre-training:
///
///     let pretraining = FineTuning(pretraining: architecture, data: .path("ilsvrc/"), folder: RunFolder("upstream"))
///
/// What comes of it lies in the folder: see `RunFolder`. Belongs to one thread at a time; it starts its own.
public struct FineTuning {
  /// What happens where the folder holds a run.
  public enum ExistingRun: Sendable {
    /// It stays, and an error is thrown.
    case refused
    /// It is resumed; where there is none, one begins. More steps than it was begun with prolong it, where its steps so far would have been the same.
    case resumed
    /// It is removed, and another begins.
    case replaced
  }

  /// A run that came to its end.
  public struct Result: Sendable {
    /// Where everything of it is.
    public let folder: RunFolder
    /// What its random draws followed from.
    public let seed: UInt64
    /// The most training images of a class; nil for all.
    public let examplesPerClass: Int?
    /// How well the trained network does on what was held out, if anything was.
    public let evaluation: EvaluationDocument?
    /// How well it does on the test's images, where the data have them beside others to measure with.
    public let test: EvaluationDocument?
    /// Whether its last losses are absurd: see `RunFolder.hasDiverged`.
    public let hasDiverged: Bool
  }

  /// How fine-tuning ended.
  public enum Outcome: Sendable {
    /// All runs came to their end.
    case finished([Result])
    /// Told not to proceed.
    case interrupted
  }

  /// Where training starts.
  public var start: Start
  /// A folder or file in one of the forms that are read, or examples of it, or a data set that the program has. A run over a data set goes on with the same one: the run's
  /// list names its pictures, and each is looked up there.
  public var data: LabelledData
  /// Where everything goes.
  public var folder: RunFolder
  /// What decides on the recipe; its seed is the run's, whatever decides.
  public var rule = HyperRule()
  /// Decides in the HyperRule's place.
  public var pretraining: PretrainingRule?
  /// Trains by this recipe, whose seed gives way to the run's, in place of a rule's.
  public var recipe: Recipe?
  /// How closely images to learn from are looked at before training. One that turns out to be broken afterwards is reported and gives its place to another,
  /// which follows from the seed and the place alone. A head that is trained alone needs all: its images are always decoded. Nil: all are decoded, or,
  /// where there are more than `Screening.mostDecoded`, the headers of some are read, also of those to measure with.
  public var screening: Screening.Extent?
  /// Whether a run goes on without images that can't be read; else they end it before anything is trained.
  public var skipsUnreadable = false
  /// The share of each class that is held out where the data have no images to measure with; 0 for none.
  public var holdout = 0.1
  /// What the choice of the held-out share follows from, default: the first run's seed. Runs with other seeds are then measured on the same images.
  public var holdoutSeed: UInt64?
  /// The most training images of a class; nil for all.
  public var examplesPerClass: Int?
  /// What the choice of these follows from, default: each run's seed. Runs with other seeds then learn from the same images.
  public var subsample: UInt64?
  /// How often the run is repeated, each time with the next seed and in a folder of its own; nil for a single run.
  public var repetitions: Int?
  /// The numbers of examples a class for which the run is repeated.
  public var fewShot: [Int]?
  /// What happens where there is a run already.
  public var existingRun = ExistingRun.refused
  /// What may be used, default: `MemoryBudget.standard` when a run begins; the weights don't depend on it.
  public var memory: MemoryBudget?
  /// Worker threads, default: the processors that this process may use; the weights don't depend on it.
  public var threads = Processors.available
  /// Steps between evaluations of what is held out; default: a tenth of all.
  public var evaluationInterval: Int?
  /// When training checkpoints are written.
  public var checkpointInterval = CheckpointInterval.minutes(5)
  /// What carries it out, as the page names it: a program and its version.
  public var program: String?
  /// Opens the checkpoint.
  public var open: (_ path: String) throws -> Checkpoint = { try Checkpoint.open($0) }
  /// Writes the page of runs that came to their end: `ReportPage.write` of BiTReport; without it there are no pages.
  public var writePage: (_ runs: [RunFolder], _ path: String) throws -> Void = { _, _ in }

  /// Fine-tuning by the paper's HyperRule.
  public init(checkpoint: String, data: String, folder: RunFolder) {
    self.init(checkpoint: checkpoint, data: .path(data), folder: folder)
  }

  /// Fine-tuning by the paper's HyperRule, on pictures that needn't be files.
  public init(checkpoint: String, data: LabelledData, folder: RunFolder) {
    self.init(start: .checkpoint(checkpoint), data: data, folder: folder)
    if let task = data.request?.task { follow(task) }
  }

  /// Pre-training of a fresh network by the paper's recipe for some upstream data.
  public init(pretraining architecture: Architecture, _ upstream: Upstream = .ilsvrc, data: LabelledData, folder: RunFolder) {
    self.init(start: .fresh(architecture), data: data, folder: folder)
    pretraining = PretrainingRule(upstream)
    if let task = data.request?.task { follow(task) }
  }

  init(start: Start, data: LabelledData, folder: RunFolder) {
    (self.start, self.data, self.folder) = (start, data, folder)
  }

  /// How closely the images are looked at, with what is trained considered.
  func extent(images: Int) -> Screening.Extent {
    if trained == .head { return .pixels }
    return screening ?? (images > Screening.mostDecoded ? .sample(Screening.usualSample) : .pixels)
  }

  /// What all random draws follow from; of repeated runs those of the first.
  public var seed: UInt64 {
    get { rule.seed }
    set { rule.seed = newValue }
  }

  /// What the choice of the held-out share follows from.
  var choiceSeed: UInt64 { holdoutSeed ?? seed }

  /// One of the runs.
  struct Part {
    let folder: RunFolder
    let seed: UInt64
    let examplesPerClass: Int?
  }

  /// What the choice of a run's images follows from, where that isn't the run's seed.
  func subsample(of part: Part) -> UInt64? { part.examplesPerClass == nil || subsample == part.seed ? nil : subsample }

  /// The runs in their order: for each number of examples a class, each seed.
  var parts: [Part] {
    guard repetitions != nil || fewShot != nil else {
      return [Part(folder: folder, seed: seed, examplesPerClass: examplesPerClass)]
    }
    let numbers = fewShot.map { $0.map(Optional.some) } ?? [examplesPerClass]
    return numbers.flatMap { number in
      (0..<UInt64(repetitions ?? 1)).map { repetition in
        let seed = seed &+ repetition
        let prefix = fewShot == nil ? "" : number.map { "examples-\($0)/" } ?? ""
        return Part(folder: folder.part(prefix + "seed-\(seed)"), seed: seed, examplesPerClass: number)
      }
    }
  }

  /// Carries all runs out; the folder is no other process's meanwhile.
  ///
  /// - Throws: `TrainingError`, `DataError` for images that can't be used, `CheckpointError`, `FileError`.
  public func run(_ events: TrainingEvents = TrainingEvents()) throws -> Outcome {
    guard !Folder.isFile(folder.path) else { throw TrainingError.notAFolder(folder.path) }
    try checkPlaces()
    return try holding(folder, events) {
      try checkFolder()
      let parts = parts
      let goesOn = existingRun == .resumed && parts.allSatisfy(\.folder.hasRun)
      let task = try FineTuningTask(self, examples: goesOn ? nil : Examples(self, events))
      var results: [Result] = []
      var hasBegun = false
      // Once, and not before the first run is sure to begin: what was there goes.
      func begin() throws {
        if !hasBegun { try beginFolder() }
        hasBegun = true
      }
      for part in parts {
        events.report(.begins(part.folder, of: parts.count))
        let carryOut = { try task.run(part, beginning: begin, events) }
        // Of several runs each has a folder in the one that is held already.
        switch try part.folder == folder ? carryOut() : holding(part.folder, events, carryOut) {
        case .interrupted: return .interrupted
        case .finished(let evaluation, let test):
          events.report(.finished(part.folder, evaluation))
          results.append(
            Result(
              folder: part.folder, seed: part.seed, examplesPerClass: part.examplesPerClass, evaluation: evaluation, test: test,
              hasDiverged: try part.folder.hasDiverged()))
        }
      }
      if parts.count > 1, let summary = RunSummary(results, in: folder) {
        try summary.write(folder)
        try Folder.refuseLink(at: folder.report)
        try writePage([folder], folder.report)
      }
      return .finished(results)
    }
  }

  /// Says what a run would be, without beginning it: looks at the images, decides, and measures for some seconds how long it would take. Of
  /// repeated runs the first is told. Nothing is written.
  ///
  /// - Throws: as `run`.
  public func preview(_ events: TrainingEvents = TrainingEvents()) throws {
    try checkPlaces()
    let task = try FineTuningTask(self, examples: Examples(self, events))
    if let part = parts.first { try task.preview(part, events) }
  }

  /// Keeps other processes from the folder meanwhile.
  private func holding<Value>(_ folder: RunFolder, _ events: TrainingEvents, _ body: () throws -> Value) throws -> Value {
    try FolderLock.holding(folder.path) { isLocked in
      if !isLocked { events.report(.lockless(folder)) }
      return try body()
    }
  }
}

extension RunSummary {
  /// What repeated runs came to; nil where nothing was held out.
  public init?(_ results: [FineTuning.Result], in folder: RunFolder) {
    let measured = results.compactMap { result in
      result.evaluation.map { evaluation in
        Result(
          name: String(result.folder.path.dropFirst(folder.path.count).drop { $0 == "/" }), examplesPerClass: result.examplesPerClass,
          seed: result.seed, top1: evaluation.top1, meanPerClass: evaluation.meanPerClass, testTop1: result.test?.top1)
      }
    }
    guard !measured.isEmpty else { return nil }
    self.init(measured)
  }
}
