import BiTData
import BiTTraining

/// What `finetune` and `pretrain` have in common on their command lines.
enum TrainingOptions {
  static let data = Option.text(
    "--data", "DATA", "A folder with a folder for each class, a manifest, or another form; --resume takes the run's."
  ).completed(by: .dataSets)
  static let split = DataOptions.split("Learn from these examples of DATA (train800, train[:90%]).", default: "those to learn from")
  static let out = Option.text("--out", "RUN", "The folder for everything that comes of it.", isRequired: true)
    .completed(by: .folders)

  static let resume = Flag(
    "--resume", "Go on with the run in RUN where it stands, as it was asked; larger --steps prolong it if its steps so far stay the same.")
  static let force = Flag("--force", "Begin anew where RUN holds a run, which goes, or files that a run replaces.")
  static let dryRun = Flag("--dry-run", "Look at the data, say what was found, what would be done and how long it takes, and stop there.")
  static let skipUnreadable = Flag("--skip-unreadable", "Go on without pictures that can't be read.")

  static let holdout = Option.number(
    "--holdout", "SHARE", "The share of each class to measure with, where DATA has none apart.", in: 0...0.99, default: "10%")
  static let screening = Option(
    "--screening", "HOW", "What is read of images to learn from first: pixels, headers, or N headers.",
    default: "pixels; 10000 headers where there are more than 100000 images"
  ) { text throws(InvalidValue) in
    guard let extent = Screening.Extent(text: text) else {
      throw InvalidValue(reason: "is neither pixels nor headers nor a number of images")
    }
    return extent
  }.completed(by: .words(["pixels", "headers"]))
  static let examplesPerClass = Option.integer(
    "--examples-per-class", "K", "Learn from only K images of each class.", in: 1...Int.max, default: "all")
  static let runs = Option.integer(
    "--runs", "N", "Repeat with N seeds; gives median and standard deviation.", in: 1...1000, default: "1")
  static let seed = Option.integer(
    "--seed", "S",
    "A whole number; another gives another order, other crops, another held-out share, and other weights to a fresh network.",
    in: 0...Int.max, default: "0")
  static let evaluationInterval = Option.integer(
    "--eval-every", "N", "Steps between evaluations of the held-out images.", in: 1...Int.max, default: "a tenth of the steps")
  static let checkpointInterval = Option(
    "--checkpoint-every", "N|Nm", "Steps, or minutes, between training checkpoints.", default: "5m"
  ) { text throws(InvalidValue) -> CheckpointInterval in
    if let steps = Int(text), steps > 0 { return .steps(steps) }
    if text.hasSuffix("m"), let minutes = Double(text.dropLast()), (0...1_000_000).contains(minutes) { return .minutes(minutes) }
    throw InvalidValue(reason: "is neither a number of steps (50) nor of minutes (10m)")
  }

  static let stepCounts = 1...100_000_000
  static let batchSizes = 1...1_000_000
  static let noCrop = Flag(
    "--no-crop", "Resize the whole picture to the crop's size, as in testing: where the place of things matters.")
  static let noFlip = Flag("--no-flip", "Never flip: where left and right matter.")
  static let balance = Flag(
    "--balance", "Learn from each class equally often, however many pictures it has; else from each picture.")
  static let part = Option.integer(
    "--part", "N", "Images whose gradients are summed for themselves, whatever fits the memory; batch norm's statistics are theirs.",
    in: batchSizes, default: "32")
  static let rates = 0.0...1_000_000.0

  /// What says where and how often, in the order of the help: first the data, then what is measured and kept.
  static let ofData: [any OptionDeclaration] = [data, DataOptions.task, split, out]
  static let ofFolder: [any OptionDeclaration] = [resume, force, dryRun, skipUnreadable]
  static let ofRuns: [any OptionDeclaration] = [holdout, screening, examplesPerClass, runs]
  static let ofWork: [any OptionDeclaration] = [seed, evaluationInterval, checkpointInterval, Options.memory]

  /// What a sweep's grid says in members of its own, or what has no meaning there.
  static let notOfGrids: [(option: any OptionDeclaration, instead: String)] = [
    (data, "data"), (DataOptions.task, "tasks"), (examplesPerClass, "examplesPerClass"), (runs, "seeds"), (out, ""), (resume, ""),
    (force, ""), (dryRun, ""),
  ]

  /// - Throws: `UsageError` where options contradict each other.
  static func check(_ arguments: ParsedArguments) throws {
    try arguments.check()
    if arguments.has(dryRun) && arguments.has(resume) {
      throw arguments.error("--dry-run says what a run would be, and --resume goes on with one: give one of them")
    }
    if arguments.has(resume) && arguments.has(force) {
      throw arguments.error("--resume goes on with a run and --force begins it anew: give one of them")
    }
  }

  /// Puts what was given in place of what is usual, or was asked before.
  static func apply(_ arguments: ParsedArguments, to tuning: inout FineTuning) throws {
    if arguments.has(skipUnreadable) { tuning.skipsUnreadable = true }
    tuning.seed = try arguments[seed].map { UInt64($0) } ?? tuning.seed
    tuning.holdout = try arguments[holdout] ?? tuning.holdout
    tuning.screening = try arguments[screening] ?? tuning.screening
    tuning.examplesPerClass = try arguments[examplesPerClass] ?? tuning.examplesPerClass
    tuning.existingRun = arguments.has(resume) ? .resumed : arguments.has(force) ? .replaced : .refused
    tuning.memory = try arguments[Options.memory].map(MemoryBudget.init(bytes:))
    tuning.threads = try arguments[Options.threads] ?? tuning.threads
    tuning.evaluationInterval = try arguments[evaluationInterval] ?? tuning.evaluationInterval
    tuning.checkpointInterval = try arguments[checkpointInterval] ?? tuning.checkpointInterval
    tuning.repetitions = try arguments[runs] ?? tuning.repetitions
  }

  /// The data, with what was asked before where nothing is said.
  static func request(_ arguments: ParsedArguments, path: String, _ before: DatasetRequest?) throws -> DatasetRequest {
    DatasetRequest(path: path, task: try arguments[DataOptions.task] ?? before?.task, split: try arguments[split] ?? before?.split)
  }

  /// What was asked when the runs in a folder were begun; nil where the folder doesn't say.
  ///
  /// - Throws: `InputError` where it is the other command's.
  static func stored(_ folder: RunFolder, isPretraining: Bool) throws -> FineTuning? {
    guard let asked = try FineTuning(resuming: folder) else { return nil }
    guard (asked.pretraining != nil) == isPretraining else {
      throw InputError(reason: "\(folder.path): it holds a run of bit \(isPretraining ? "finetune" : "pretrain"), which goes on with it")
    }
    return asked
  }
}

extension Options {
  /// What training may use.
  static let memory = Option.bytes(
    "--memory", "SIZE", "The most memory to use (8G); the result doesn't depend on it.", default: "three quarters of what is free")
}
