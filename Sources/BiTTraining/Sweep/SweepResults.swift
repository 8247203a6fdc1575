import BiTCheckpoint
import BiTContainers
import BiTData
import BiTFiles

/// What the runs of a sweep came to, as its folder keeps it.
public struct SweepResults: Sendable {
  /// What a run was measured with.
  public enum Measured: String, Sendable {
    /// The test's images.
    case test
    /// Images that the data have apart to measure with.
    case apart
    /// A share of the images that was held out.
    case heldOut
  }

  /// How well a run does.
  public struct Score: Sendable, Equatable {
    /// The share of images whose right output has the highest logit.
    public let top1: Double
    /// The number of images.
    public let images: Int
    /// Which these are.
    public let measured: Measured
    /// Whether the run's last losses are absurd.
    public let hasDiverged: Bool
  }

  /// One of the runs.
  public struct Run: Sendable {
    /// Its folder.
    public let folder: RunFolder
    /// What it starts from.
    public let origin: Origin
    /// Its network; nil where a run from a checkpoint was never begun.
    public let architecture: Architecture?
    /// What the grid calls the task.
    public let taskName: String
    /// The task, if it is one that is known.
    public let task: TransferTask?
    /// The most training images of a class; nil for all.
    public let examplesPerClass: Int?
    /// Which images these are; nil for all.
    public let subsample: Int?
    /// What the run's random draws follow from.
    public let seed: UInt64
    /// Where it stands.
    public let state: SweepState
    /// How well it does; nil where it isn't complete, or where nothing was there to measure with.
    public let score: Score?
    /// How many images it learns from; nil where it was never begun.
    public let images: Int?
    /// How long a step of a complete run took, in seconds, its share of evaluations and of waiting for images included; nil where that isn't known whole.
    public let stepSeconds: Double?
    /// Bytes of memory that the process held at its peak until a complete run was done; nil where that isn't known.
    public let peakBytes: Int?
  }

  /// What a run starts from, whatever its seed.
  public enum Origin: Sendable, Hashable {
    /// A checkpoint at a path, or another run of which nothing else is known.
    case checkpoint(String)
    /// Nothing: it is a pre-training.
    case fresh(Pretraining)
    /// A network of another run of the sweep.
    case pretrained(Pretraining)
  }

  /// A pre-training, whatever its seed.
  public struct Pretraining: Sendable, Hashable {
    /// The network.
    public let architecture: Architecture
    /// Images of a part.
    public let part: Int
    /// What the grid calls the data.
    public let taskName: String
    /// The most images of a class; nil for all.
    public let examplesPerClass: Int?
    /// What else was asked, as text: two of the same text differ by nothing but the above, in whatever order it was written.
    public let others: String
  }

  /// The sweep's folder.
  public let folder: String
  /// The runs that are there, by the names of their folders.
  public let runs: [Run]
  /// How many runs the grid has whose folders aren't there.
  public let missing: Int

  /// Whether a folder is a sweep's.
  public static func isSweep(_ folder: String) -> Bool { (try? SweepPlan(RunFolder(folder).path)) != nil }

  /// Reads a sweep's folder; no process is kept from it meanwhile.
  ///
  /// - Throws: `FileError`; `DataError` where it is no sweep's, or where a file isn't as it was written.
  public init(_ path: String) throws {
    folder = RunFolder(path).path
    guard let plan = try SweepPlan(folder) else { throw DataError(path: folder, reason: "expected the folder of a sweep, found none") }
    var cells: [(folder: RunFolder, cell: JSON)] = []
    for name in try Folder.folders(in: folder) where !Folder.isLink(folder + "/" + name) {
      let run = RunFolder(folder + "/" + name)
      if Folder.isFile(run.cell) { cells.append((run, try SweepCell.document(run))) }
    }
    let pretrainings = cells.reduce(into: [String: Pretraining]()) { $0[$1.folder.path.lastPathComponent] = Pretraining($1.cell) }
    runs = try cells.map { try Run($0, $1, pretrainings) }
    let names = Set(runs.map(\.folder.path.lastPathComponent))
    missing = plan.names.count { !names.contains($0) }
  }
}

extension SweepResults.Pretraining {
  /// Members of a run's settings that stand elsewhere, or in which repetitions differ.
  private static let apart: Set<String> = [
    "architecture", "norm", "normEpsilon", "normDecay", "convolution", "part", "seed", "examplesPerClass",
  ]

  /// Nil where a cell is no pre-training's.
  fileprivate init?(_ cell: JSON) {
    guard let architecture = Architecture(members: cell), let task = cell["task"]?.text, case .object(let settings)? = cell["settings"]
    else {
      return nil
    }
    self.init(
      architecture: architecture, part: cell["settings"]?["part"].flatMap(MemberReading.positive(atMost: 1 << 20).read) ?? Recipe.usualPart,
      taskName: task,
      examplesPerClass: cell.count("examplesPerClass", atMost: .max),
      others: JSON.object(settings.filter { !Self.apart.contains($0.0) }.sorted { $0.0 < $1.0 }).line)
  }
}

extension SweepResults.Run {
  /// - Parameter pretrainings: those of the sweep, by the names of their folders.
  fileprivate init(_ folder: RunFolder, _ cell: JSON, _ pretrainings: [String: SweepResults.Pretraining]) throws {
    guard let task = cell["task"]?.text, let seed = cell["seed"]?.text.flatMap({ UInt64($0) }) else { throw SweepCell.unknown(folder) }
    if let path = cell["checkpoint"]?.text {
      origin = .checkpoint(path)
    } else if let name = cell["upstream"]?.text {
      origin = pretrainings[name].map { .pretrained($0) } ?? .checkpoint(name)
    } else if let pretraining = SweepResults.Pretraining(cell) {
      origin = .fresh(pretraining)
    } else {
      throw SweepCell.unknown(folder)
    }
    (self.folder, taskName, self.seed) = (folder, task, seed)
    self.task = cell["isTask"]?.truth == true ? TransferTask.named(task) : nil
    (examplesPerClass, subsample) = (cell.count("examplesPerClass", atMost: .max), cell.count("subsample"))
    state = SweepState(of: folder)
    let configuration = folder.hasRun ? try RunConfiguration(folder) : nil
    images = configuration?.task.examples
    switch origin {
    case .checkpoint: architecture = configuration?.task.architecture
    case .fresh(let pretraining), .pretrained(let pretraining): architecture = pretraining.architecture
    }
    let sessions = state == .complete ? RunSession.read(folder) : []
    stepSeconds = configuration.flatMap { Self.stepSeconds(sessions, steps: $0.recipe.schedule.steps) }
    let peaks = sessions.map(\.peakBytes)
    // What a process held that was killed nobody knows.
    peakBytes = peaks.contains(nil) ? nil : peaks.compactMap(\.self).max()
    let test = try EvaluationDocument(testOf: folder)
    guard state == .complete, let measured = try test ?? EvaluationDocument(folder) else {
      score = nil
      return
    }
    score = SweepResults.Score(
      top1: measured.top1, images: measured.examples,
      measured: test != nil ? .test : configuration?.examples.holdout != nil ? .heldOut : .apart, hasDiverged: try folder.hasDiverged())
  }

  private static func stepSeconds(_ sessions: [RunSession], steps: Int) -> Double? {
    let seconds = sessions.map(\.seconds)
    // Of a process that was killed nobody knows how long it worked.
    guard steps > 0, !seconds.isEmpty, !seconds.contains(nil) else { return nil }
    return seconds.compactMap(\.self).reduce(0, +) / Double(steps)
  }
}
