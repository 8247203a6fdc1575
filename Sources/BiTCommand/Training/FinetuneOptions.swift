import BiTData
import BiTImage
import BiTTraining

/// `finetune`'s command line.
package enum FinetuneOptions {
  private static let headOnly = Flag(
    "--head-only", "Train only the head, on features computed once: minutes instead of hours, for less accuracy.")
  private static let steps = Option.integer(
    "--steps", "N", "Optimiser steps.", in: TrainingOptions.stepCounts, default: "500, 10000 or 20000 by the number of images")
  private static let batch = Option.integer("--batch", "N", "Images a step.", in: TrainingOptions.batchSizes, default: "512")
  private static let rate = Option.number("--lr", "RATE", "The base learning rate.", in: TrainingOptions.rates, default: "0.003")
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
  private static let resize = Option.resize(default: "what the checkpoint names, tf for tf-area, else tf")
  private static let fewShot = Option(
    "--few-shot", "LIST", "Repeat with each number of examples a class: 1,5,10,25,100."
  ) { text throws(InvalidValue) in
    let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard numbers.allSatisfy({ $0 > 0 }), Set(numbers).count == numbers.count else {
      throw InvalidValue(reason: "is not a list of different numbers from 1 on, like 1,5,10,25,100")
    }
    return numbers
  }

  /// In the order of the help.
  static let all: [any OptionDeclaration] =
    TrainingOptions.ofData + [headOnly] + TrainingOptions.ofFolder + [
      steps, batch, TrainingOptions.part, rate, warmup, schedule, mixup, precrop, crop, TrainingOptions.noCrop, TrainingOptions.noFlip,
      TrainingOptions.balance, resize,
    ] + TrainingOptions.ofRuns + [fewShot] + TrainingOptions.ofWork + [Options.verify, Options.threads]

  /// What was asked.
  package static func tuning(_ arguments: ParsedArguments) throws -> FineTuning {
    try TrainingOptions.check(arguments)
    var tuning = try asked(arguments)
    try TrainingOptions.apply(arguments, to: &tuning)
    tuning.rule = try rule(arguments, from: tuning.rule)
    tuning.fewShot = try arguments[fewShot] ?? tuning.fewShot
    if tuning.fewShot != nil && tuning.examplesPerClass != nil {
      throw arguments.error("--few-shot and --examples-per-class both limit the examples: give one")
    }
    return tuning
  }

  /// What a sweep's grid says in members of its own, or what has no meaning there.
  static let notOfGrids: [(option: any OptionDeclaration, instead: String)] =
    [(fewShot, "examplesPerClass")] + TrainingOptions.notOfGrids

  /// Checkpoint, data and folder; with `--resume` all that was asked when the run there was begun.
  private static func asked(_ arguments: ParsedArguments) throws -> FineTuning {
    let folder = RunFolder(try arguments.required(TrainingOptions.out))
    let (checkpoint, data) = (arguments.positionals.first, try arguments[TrainingOptions.data])
    if arguments.has(TrainingOptions.resume), var asked = try TrainingOptions.stored(folder, isPretraining: false) {
      asked.start = checkpoint.map { .checkpoint($0) } ?? asked.start
      asked.data = .request(try TrainingOptions.request(arguments, path: data ?? asked.data.path, asked.data.request))
      return asked
    }
    if let checkpoint, let data {
      return FineTuning(checkpoint: checkpoint, data: .request(try TrainingOptions.request(arguments, path: data, nil)), folder: folder)
    }
    guard arguments.has(TrainingOptions.resume) else {
      throw arguments.error(checkpoint == nil ? "CHECKPOINT is missing" : "--data DATA is missing")
    }
    throw InputError(
      reason: folder.hasRun
        ? "\(folder.path): it doesn't keep what was asked of its run: give CHECKPOINT, --data and the options as they were"
        : "\(folder.path): it holds no run to go on with: give CHECKPOINT and --data to begin one")
  }

  private static func rule(_ arguments: ParsedArguments, from asked: HyperRule) throws -> HyperRule {
    var rule = asked
    rule.edition = try arguments[schedule] ?? asked.edition
    rule.steps = try arguments[steps] ?? asked.steps
    rule.batch = try arguments[batch] ?? asked.batch
    rule.part = try arguments[TrainingOptions.part] ?? asked.part
    rule.baseRate = try arguments[rate] ?? asked.baseRate
    rule.warmup = try arguments[warmup] ?? asked.warmup
    rule.mixup = try arguments[mixup] ?? asked.mixup
    rule.precrop = try arguments[precrop] ?? asked.precrop
    rule.crop = try arguments[crop] ?? asked.crop
    rule.resize = try arguments[resize] ?? asked.resize
    if arguments.has(TrainingOptions.noCrop) { rule.cropsAtRandom = false }
    if arguments.has(TrainingOptions.noFlip) { rule.flipsAtRandom = false }
    if arguments.has(TrainingOptions.balance) { rule.balancesClasses = true }
    if arguments.has(headOnly) { rule.trained = .head }
    if arguments.has(TrainingOptions.noCrop), try arguments[precrop] != nil {
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
