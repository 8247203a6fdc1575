import BiTCheckpoint
import BiTContainers
import BiTData
import BiTFiles

/// A run of a sweep, which is known by its settings: with other settings it is another run, and with the same ones it never runs twice.
public struct SweepCell: Sendable {
  /// Where training starts: the full path of a checkpoint, or a fresh network.
  public let start: FineTuning.Start
  /// What is learned.
  public let task: SweepGrid.Task
  /// The most training images of a class; nil for all.
  public let examplesPerClass: Int?
  /// Which images these are; nil for all.
  public let subsample: Int?
  /// What the run's random draws follow from.
  public let seed: UInt64
  /// The SHA-256 of all that decides on the run.
  public let digest: String
  /// Its folder in the sweep's: readable, and unmistakable by the digest's beginning.
  public let name: String
  /// What decides on the run, as `request.json` has it, without what is as usual: so a setting that a later version knows changes no digest.
  package let settings: JSON
  /// What is asked of it beside its place in the grid.
  let holdoutSeed: UInt64

  /// Members of a request that a run's result doesn't depend on.
  private static let neutral: Set<String> = ["request", "checkpointSteps", "checkpointMinutes", "runs", "fewShot"]
  private static let digits = 12

  init(start: FineTuning.Start, task: SweepGrid.Task, examplesPerClass: Int?, subsample: Int?, seed: UInt64, of tuning: FineTuning) {
    (self.start, self.task, self.examplesPerClass, self.subsample, self.seed) = (start, task, examplesPerClass, subsample, seed)
    holdoutSeed = tuning.choiceSeed
    let asked = Self.tuning(tuning, start, task, examplesPerClass, subsample, seed, holdoutSeed, folder: "")
    var usualTuning = FineTuning(checkpoint: "", data: "", folder: RunFolder(""))
    if tuning.pretraining != nil { usualTuning.pretraining = PretrainingRule() }
    let usual = usualTuning.requestMembers
    let members = asked.requestMembers.filter { member in
      !Self.neutral.contains(member.name) && !usual.contains { $0.name == member.name && $0.value.line == member.value.line }
    }
    settings = .object(members)
    var digest = SHA256()
    digest.update(settings.line)
    self.digest = digest.finish()
    let parts = [
      start.name, task.task?.name ?? task.data.lastPathComponent, examplesPerClass.map { "\($0)-a-class" } ?? "all",
      subsample.map { "subsample-\($0)" }, "seed-\(seed)", String(self.digest.prefix(Self.digits)),
    ]
    name = parts.compactMap { $0?.asName }.joined(separator: "_")
  }

  /// What is asked of the run.
  ///
  /// - Parameters:
  ///   - tuning: what is asked of every run.
  ///   - folder: the sweep's.
  func tuning(_ tuning: FineTuning, in folder: String) -> FineTuning {
    Self.tuning(tuning, start, task, examplesPerClass, subsample, seed, holdoutSeed, folder: folder + "/" + name)
  }

  private static func tuning(
    _ tuning: FineTuning, _ start: FineTuning.Start, _ task: SweepGrid.Task, _ examplesPerClass: Int?, _ subsample: Int?, _ seed: UInt64,
    _ holdoutSeed: UInt64, folder: String
  ) -> FineTuning {
    var result = tuning
    (result.start, result.folder, result.existingRun) = (start, RunFolder(folder), .resumed)
    result.data = .request(DatasetRequest(path: task.data, task: task.task, split: tuning.data.request?.split))
    if let task = task.task { result.follow(task) }
    (result.examplesPerClass, result.repetitions, result.fewShot) = (examplesPerClass, nil, nil)
    // What is held out, and what is learned from, must not follow the seed: runs with other seeds are to differ by their draws alone.
    result.seed = seed
    result.holdoutSeed = holdoutSeed
    result.subsample = subsample.map { holdoutSeed &+ UInt64($0) }
    return result
  }

  /// In a few words: `BiT-M-R50x1, pets, 5 examples a class, subsample 2, seed 0`.
  public var words: String {
    ([start.name, task.name, examplesPerClass.map { counted($0, "example") + " a class" } ?? "all examples"]
      + (subsample.map { ["subsample \($0)"] } ?? []) + ["seed \(seed)"]).joined(separator: ", ")
  }
}

extension FineTuning.Start {
  /// What tables call it: a checkpoint's name, or a fresh network's.
  var name: String {
    switch self {
    case .checkpoint(let path): path.checkpointName
    case .fresh(let architecture): "\(architecture)"
    }
  }
}

extension String {
  /// The last part of a checkpoint's path, without what ends the names of checkpoints.
  package var checkpointName: String {
    let name = lastPathComponent
    guard let suffix = name.pathSuffix, CheckpointKind.all.contains(where: { $0.suffixes.contains(suffix) }) else { return name }
    return String(name.dropLast(suffix.count + 1))
  }

  /// As part of a folder's name: letters, digits, dots and dashes, and of a long text its beginning.
  fileprivate var asName: String {
    String(
      unicodeScalars.prefix(60).map {
        $0.isASCII && ($0.properties.isAlphabetic || "0123456789.".unicodeScalars.contains($0)) ? Character($0) : "-"
      })
  }
}
