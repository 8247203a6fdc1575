import BiTData
import BiTImage
import BiTTraining

/// `finetune`'s command line.
package enum FinetuneOptions {
  private static let data = Option.text(
    "--data", "DATA", "A folder with a folder for each class, a manifest, or another form; --resume takes the run's."
  ).completed(by: .dataSets)
  private static let split = DataOptions.split("Learn from these examples of DATA (train800, train[:90%]).", default: "those to learn from")
  private static let out = Option.text("--out", "RUN", "The folder for everything that comes of it.", isRequired: true)
    .completed(by: .folders)
  private static let headOnly = Flag(
    "--head-only", "Train only the head, on features computed once: minutes instead of hours, for less accuracy.")
  private static let resume = Flag(
    "--resume", "Go on with the run in RUN where it stands, as it was asked; larger --steps prolong it if its steps so far stay the same.")
  private static let force = Flag("--force", "Begin anew where RUN holds a run, which goes, or files that a run replaces.")
  static let dryRun = Flag("--dry-run", "Look at the data, say what was found, what would be done and how long it takes, and stop there.")
  private static let skipUnreadable = Flag("--skip-unreadable", "Go on without pictures that can't be read.")
  private static let steps = Option.integer(
    "--steps", "N", "Optimiser steps.", in: 1...100_000_000, default: "500, 10000 or 20000 by the number of images")
  private static let batch = Option.integer("--batch", "N", "Images a step.", in: 1...1_000_000, default: "512")
  private static let rate = Option.number("--lr", "RATE", "The base learning rate.", in: 0...1_000_000, default: "0.003")
  private static let warmup = Option.integer(
    "--warmup", "N", "Steps in which the rate grows from zero.", in: 0...100_000_000,
    default: "100 in small tasks, else 500; at most a fifth of the steps")
  private static let schedule = Option.choice(
    "--schedule", "RULE", "Whose details hold: the paper's, or those of the authors' code (other decays; large images 512 then 480).",
    among: HyperRule.Edition.allCases, default: "paper")
  private static let mixup = Option.number(
    "--mixup", "ALPHA", "Mixup's alpha, from 0 (none) to 1.", in: 0...1, default: "0 in small tasks, else 0.1")
  private static let precrop = Option.integer(
    "--precrop", "N", "The square to which images are resized.", in: ImageSize.sides,
    default: "160 for originals under 96x96, else 448 (R152x4: 512)")
  private static let crop = Option.integer(
    "--crop", "N", "The square that is cut out at random: the network's input.", in: 1...14336, default: "128, 384 (R152x4: 480)")
  private static let noCrop = Flag(
    "--no-crop", "Resize the whole picture to the crop's size, as in testing: where the place of things matters.")
  private static let noFlip = Flag("--no-flip", "Never flip: where left and right matter.")
  private static let balance = Flag(
    "--balance", "Learn from each class equally often, however many pictures it has; else from each picture.")
  private static let resize = Option.resize(default: "what the checkpoint names, else tf")
  private static let holdout = Option.number(
    "--holdout", "SHARE", "The share of each class to measure with, where DATA has none apart.", in: 0...0.99, default: "10%")
  private static let screening = Option(
    "--screening", "HOW", "What is read of images to learn from first: pixels, headers, or N headers.",
    default: "pixels; 10000 headers where there are more than 100000 images"
  ) { text throws(InvalidValue) in
    guard let extent = Screening.Extent(text: text) else {
      throw InvalidValue(reason: "is neither pixels nor headers nor a number of images")
    }
    return extent
  }.completed(by: .words(["pixels", "headers"]))
  private static let examplesPerClass = Option.integer(
    "--examples-per-class", "K", "Learn from only K images of each class.", in: 1...Int.max, default: "all")
  private static let runs = Option.integer(
    "--runs", "N", "Repeat with N seeds; gives median and standard deviation.", in: 1...1000, default: "1")
  private static let fewShot = Option(
    "--few-shot", "LIST", "Repeat with each number of examples a class: 1,5,10,25,100."
  ) { text throws(InvalidValue) in
    let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard numbers.allSatisfy({ $0 > 0 }), Set(numbers).count == numbers.count else {
      throw InvalidValue(reason: "is not a list of different numbers from 1 on, like 1,5,10,25,100")
    }
    return numbers
  }
  private static let seed = Option.integer(
    "--seed", "S", "A whole number; another gives another order, other crops and another held-out share.", in: 0...Int.max, default: "0")
  private static let evaluationInterval = Option.integer(
    "--eval-every", "N", "Steps between evaluations of the held-out images.", in: 1...Int.max, default: "a tenth of the steps")
  private static let checkpointInterval = Option(
    "--checkpoint-every", "N|Nm", "Steps, or minutes, between training checkpoints.", default: "5m"
  ) { text throws(InvalidValue) -> CheckpointInterval in
    if let steps = Int(text), steps > 0 { return .steps(steps) }
    if text.hasSuffix("m"), let minutes = Double(text.dropLast()), (0...1_000_000).contains(minutes) { return .minutes(minutes) }
    throw InvalidValue(reason: "is neither a number of steps (50) nor of minutes (10m)")
  }

  /// In the order of the help.
  static let all: [any OptionDeclaration] = [
    data, DataOptions.task, split, out, headOnly, resume, force, dryRun, skipUnreadable, steps, batch, rate, warmup, schedule, mixup,
    precrop, crop, noCrop, noFlip,
    balance, resize,
    holdout, screening, examplesPerClass, runs, fewShot, seed, evaluationInterval, checkpointInterval, Options.memory, Options.verify,
    Options.threads,
  ]

  /// What was asked.
  package static func tuning(_ arguments: ParsedArguments) throws -> FineTuning {
    try arguments.check()
    if arguments.has(dryRun) && arguments.has(resume) {
      throw arguments.error("--dry-run says what a run would be, and --resume goes on with one: give one of them")
    }
    if arguments.has(resume) && arguments.has(force) {
      throw arguments.error("--resume goes on with a run and --force begins it anew: give one of them")
    }
    var tuning = try asked(arguments)
    tuning.rule = try rule(arguments, from: tuning.rule)
    if arguments.has(skipUnreadable) { tuning.skipsUnreadable = true }
    tuning.holdout = try arguments[holdout] ?? tuning.holdout
    tuning.screening = try arguments[screening] ?? tuning.screening
    tuning.examplesPerClass = try arguments[examplesPerClass] ?? tuning.examplesPerClass
    tuning.existingRun = arguments.has(resume) ? .resumed : arguments.has(force) ? .replaced : .refused
    tuning.memory = try arguments[Options.memory].map(MemoryBudget.init(bytes:))
    tuning.threads = try arguments[Options.threads] ?? tuning.threads
    tuning.evaluationInterval = try arguments[evaluationInterval] ?? tuning.evaluationInterval
    tuning.checkpointInterval = try arguments[checkpointInterval] ?? tuning.checkpointInterval
    tuning.repetitions = try arguments[runs] ?? tuning.repetitions
    tuning.fewShot = try arguments[fewShot] ?? tuning.fewShot
    if tuning.fewShot != nil && tuning.examplesPerClass != nil {
      throw arguments.error("--few-shot and --examples-per-class both limit the examples: give one")
    }
    return tuning
  }

  /// What a sweep's grid says in members of its own, or what has no meaning there.
  static let notOfGrids: [(option: any OptionDeclaration, instead: String)] = [
    (data, "data"), (DataOptions.task, "tasks"), (examplesPerClass, "examplesPerClass"), (fewShot, "examplesPerClass"), (runs, "seeds"),
    (out, ""), (resume, ""), (force, ""), (dryRun, ""),
  ]

  /// Checkpoint, data and folder; with `--resume` all that was asked when the run there was begun.
  private static func asked(_ arguments: ParsedArguments) throws -> FineTuning {
    let folder = RunFolder(try arguments.required(out))
    let (checkpoint, data) = (arguments.positionals.first, try arguments[Self.data])
    if arguments.has(resume), var asked = try FineTuning(resuming: folder) {
      asked.checkpoint = checkpoint ?? asked.checkpoint
      asked.data = .request(try request(arguments, path: data ?? asked.data.path, asked.data.request))
      return asked
    }
    if let checkpoint, let data {
      return FineTuning(checkpoint: checkpoint, data: .request(try request(arguments, path: data, nil)), folder: folder)
    }
    guard arguments.has(resume) else { throw arguments.error(checkpoint == nil ? "CHECKPOINT is missing" : "--data DATA is missing") }
    throw InputError(
      reason: folder.hasRun
        ? "\(folder.path): it doesn't keep what was asked of its run: give CHECKPOINT, --data and the options as they were"
        : "\(folder.path): it holds no run to go on with: give CHECKPOINT and --data to begin one")
  }

  /// The data, with what was asked before where nothing is said.
  private static func request(_ arguments: ParsedArguments, path: String, _ before: DatasetRequest?) throws -> DatasetRequest {
    DatasetRequest(path: path, task: try arguments[DataOptions.task] ?? before?.task, split: try arguments[split] ?? before?.split)
  }

  private static func rule(_ arguments: ParsedArguments, from asked: HyperRule) throws -> HyperRule {
    var rule = asked
    rule.edition = try arguments[schedule] ?? asked.edition
    rule.steps = try arguments[steps] ?? asked.steps
    rule.batch = try arguments[batch] ?? asked.batch
    rule.baseRate = try arguments[rate] ?? asked.baseRate
    rule.warmup = try arguments[warmup] ?? asked.warmup
    rule.mixup = try arguments[mixup] ?? asked.mixup
    rule.precrop = try arguments[precrop] ?? asked.precrop
    rule.crop = try arguments[crop] ?? asked.crop
    rule.resize = try arguments[resize] ?? asked.resize
    if arguments.has(noCrop) { rule.cropsAtRandom = false }
    if arguments.has(noFlip) { rule.flipsAtRandom = false }
    if arguments.has(balance) { rule.balancesClasses = true }
    rule.seed = try arguments[seed].map { UInt64($0) } ?? asked.seed
    if arguments.has(headOnly) { rule.trained = .head }
    if arguments.has(noCrop), try arguments[precrop] != nil {
      throw arguments.error("--no-crop resizes the whole picture to --crop, and --precrop says out of what is cut: leave one of them out")
    }
    if let precrop = rule.precrop, let crop = rule.crop, precrop < crop {
      throw arguments.error("--precrop \(precrop) is smaller than --crop \(crop), which is cut out of it")
    }
    if rule.trained == .head, rule.mixup ?? 0 > 0 {
      throw arguments.error("--head-only trains on features, and mixup mixes pictures: leave one of them out")
    }
    return rule
  }
}

extension Options {
  /// What training may use.
  static let memory = Option.bytes(
    "--memory", "SIZE", "The most memory to use (8G); the result doesn't depend on it.", default: "three quarters of what is free")
}
