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
    /// The checkpoint's path, or what a fresh network is called.
    public let checkpoint: String
    /// Its network; nil where the run was never begun.
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
    var runs: [Run] = []
    for name in try Folder.folders(in: folder) where !Folder.isLink(folder + "/" + name) {
      let run = RunFolder(folder + "/" + name)
      if Folder.isFile(run.cell) { runs.append(try Run(run)) }
    }
    self.runs = runs
    let names = Set(runs.map(\.folder.path.lastPathComponent))
    missing = plan.names.count { !names.contains($0) }
  }
}

extension SweepResults.Run {
  fileprivate init(_ folder: RunFolder) throws {
    guard let json = try? JSON(parsing: RandomAccessFile.bytes(of: folder.cell, atMost: SweepCell.maxBytes)),
      let start = FineTuning.Start(json), let task = json["task"]?.text, let seed = json["seed"]?.text.flatMap({ UInt64($0) })
    else { throw DataError(path: folder.cell, reason: "expected a run of a sweep, found something else") }
    (self.folder, self.checkpoint, taskName, self.seed) = (folder, start.path ?? start.name, task, seed)
    self.task = json["isTask"]?.truth == true ? TransferTask.named(task) : nil
    (examplesPerClass, subsample) = (json.count("examplesPerClass", atMost: .max), json.count("subsample"))
    state = SweepState(of: folder)
    let configuration = folder.hasRun ? try RunConfiguration(folder) : nil
    architecture = configuration?.task.architecture
    let test = try EvaluationDocument(testOf: folder)
    guard state == .complete, let measured = try test ?? EvaluationDocument(folder) else {
      score = nil
      return
    }
    score = SweepResults.Score(
      top1: measured.top1, images: measured.examples,
      measured: test != nil ? .test : configuration?.examples.holdout != nil ? .heldOut : .apart, hasDiverged: try folder.hasDiverged())
  }
}
