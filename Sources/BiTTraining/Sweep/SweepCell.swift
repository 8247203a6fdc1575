import BiTCheckpoint
import BiTContainers
import BiTData
import BiTFiles

/// A run of a sweep, which is known by its settings: with other settings it is another run, and with the same ones it never runs twice.
public struct SweepCell: Sendable {
  /// Where a run starts.
  public indirect enum Start: Sendable {
    /// From the checkpoint at a full path.
    case checkpoint(String)
    /// From nothing: it pre-trains a network, with parts of so many images; nil for those that all are asked for.
    case fresh(Architecture, part: Int?)
    /// From the network that another run of the sweep pre-trains.
    case pretrained(SweepCell)
  }

  /// Where it starts.
  public let start: Start
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
  /// What decides on the run, as `request.json` has it, without what is as usual: so a setting that a later version knows changes no digest. In place of
  /// a checkpoint that is pre-trained in the sweep stands that run's digest: where its folder lies decides on nothing.
  package let settings: JSON
  /// What is asked of it beside its place in the grid.
  private let holdoutSeed: UInt64

  /// Members of a request that a run's result doesn't depend on.
  private static let neutral: Set<String> = ["request", "checkpointSteps", "checkpointMinutes", "runs", "fewShot"]
  private static let digits = 12

  /// - Parameter tuning: what is asked of every run of its kind.
  init(start: Start, task: SweepGrid.Task, examplesPerClass: Int?, subsample: Int?, seed: UInt64, of tuning: FineTuning) {
    (self.start, self.task, self.examplesPerClass, self.subsample, self.seed) = (start, task, examplesPerClass, subsample, seed)
    holdoutSeed = tuning.choiceSeed
    let asked = Self.tuning(tuning, start, task, examplesPerClass, subsample, seed, holdoutSeed, in: "", name: "")
    var usual = FineTuning(checkpoint: "", data: "", folder: RunFolder(""))
    if tuning.pretraining != nil { usual.pretraining = PretrainingRule() }
    let usualMembers = usual.requestMembers
    let members = asked.requestMembers.filter { member in
      !Self.neutral.contains(member.name) && !usualMembers.contains { $0.name == member.name && $0.value.line == member.value.line }
    }
    settings = .object(members.map { $0.name == "checkpoint" ? start.member ?? $0 : $0 })
    var digest = SHA256()
    digest.update(settings.line)
    self.digest = digest.finish()
    let parts = [
      start.name, task.task?.name ?? task.data.lastPathComponent, examplesPerClass.map { "\($0)-a-class" } ?? "all",
      subsample.map { "subsample-\($0)" }, "seed-\(seed)", String(self.digest.prefix(Self.digits)),
    ]
    name = parts.compactMap { $0?.asName }.joined(separator: "_")
  }

  /// Whether a network is trained from nothing.
  public var isPretraining: Bool { if case .fresh = start { true } else { false } }

  /// The run that pre-trains what this one starts from; nil where no run of the sweep does.
  public var upstream: SweepCell? { if case .pretrained(let cell) = start { cell } else { nil } }

  /// What is asked of the run.
  ///
  /// - Parameters:
  ///   - tuning: what is asked of every run of its kind.
  ///   - folder: the sweep's.
  func tuning(_ tuning: FineTuning, in folder: String) -> FineTuning {
    Self.tuning(tuning, start, task, examplesPerClass, subsample, seed, holdoutSeed, in: folder, name: name)
  }

  private static func tuning(
    _ tuning: FineTuning, _ start: Start, _ task: SweepGrid.Task, _ examplesPerClass: Int?, _ subsample: Int?, _ seed: UInt64,
    _ holdoutSeed: UInt64, in folder: String, name: String
  ) -> FineTuning {
    var result = tuning
    (result.folder, result.existingRun) = (RunFolder(folder + "/" + name), .resumed)
    switch start {
    case .checkpoint(let path): result.start = .checkpoint(path)
    case .fresh(let architecture, let part):
      result.start = .fresh(architecture)
      if let part { result.pretraining?.part = part }
    case .pretrained(let cell): result.start = .checkpoint(RunFolder(folder + "/" + cell.name).model)
    }
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

extension SweepCell.Start {
  /// What lists call it: a checkpoint's name, or a network's with its kinds and its parts, and behind it what it was pre-trained on.
  var name: String {
    switch self {
    case .checkpoint(let path): path.checkpointName
    case .fresh(let architecture, let part):
      ([
        architecture.name, architecture.norm.shortName, architecture.convolution == .standardised ? nil : architecture.convolution.rawValue,
      ]
        + [part.map { "part \($0)" }]).compactMap(\.self).joined(separator: " ")
    case .pretrained(let cell):
      "\(cell.start.name) on \(cell.task.name)" + (cell.examplesPerClass.map { " \($0) a class" } ?? "")
    }
  }

  /// What stands among a run's settings in place of a checkpoint's path; nil where the path stands there.
  fileprivate var member: (name: String, value: JSON)? {
    if case .pretrained(let cell) = self { ("upstream", .string(cell.digest)) } else { nil }
  }
}

extension Architecture.Norm {
  /// `batch`, with the constants where they aren't the usual ones; nil for BiT's own.
  fileprivate var shortName: String? {
    guard case .batch(let batchNorm) = self else { return nil }
    let usual = Architecture.BatchNorm()
    return
      ([name] + (batchNorm.epsilon == usual.epsilon ? [] : ["epsilon \(batchNorm.epsilon)"])
      + (batchNorm.decay == usual.decay ? [] : ["decay \(batchNorm.decay)"])).joined(separator: " ")
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
