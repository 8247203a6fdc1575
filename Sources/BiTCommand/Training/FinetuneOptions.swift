import BiTImage
import BiTNetwork
import BiTThreads
import BiTTraining

/// What `finetune` was asked.
package struct FinetuneOptions {
  let checkpoint: String
  let verifies: Bool
  let data: String
  let folder: RunFolder
  var rule = HyperRule()
  /// How images are resized, where it was said.
  let resize: Resize?
  /// The share of each class that is held out where the data have no images to measure with; 0 for none.
  let holdout: Double
  let examplesPerClass: Int?
  let resumes: Bool
  let replaces: Bool
  let memory: MemoryBudget?
  let threads: Int
  let evaluationInterval: Int?
  let checkpointInterval: TrainingRun.CheckpointInterval?
  /// How often the run is repeated; nil for a single run.
  let runs: Int?
  /// The numbers of examples a class for which the run is repeated.
  let fewShot: [Int]?

  private static let out = Option.text("--out", "RUN", "The folder for everything that comes of it.", isRequired: true)
  private static let headOnly = Flag(
    "--head-only", "Train only the head, on features computed once: minutes instead of hours, for less accuracy.")
  private static let resume = Flag("--resume", "Go on with the run in RUN where it stands; the rest of the command line stays as it was.")
  private static let force = Flag("--force", "Begin anew where RUN holds a run.")
  private static let steps = Option.integer(
    "--steps", "N", "Optimiser steps.", in: 1...100_000_000, default: "500, 10000 or 20000 by the number of images")
  private static let batch = Option.integer("--batch", "N", "Images a step.", in: 1...1_000_000, default: "512")
  private static let rate = Option.number("--lr", "RATE", "The base learning rate.", in: 0...1_000_000, default: "0.003")
  private static let warmup = Option.integer(
    "--warmup", "N", "Steps in which the rate grows from zero.", in: 0...100_000_000,
    default: "100 in small tasks, else 500; at most a fifth of the steps")
  private static let schedule = Option.choice(
    "--schedule", "RULE", "Whose details hold: the paper's, or those of the authors' code (other decays; large images 512 then 480).",
    among: Rule.allCases, default: "paper")
  private static let mixup = Option.number(
    "--mixup", "ALPHA", "Mixup's alpha, from 0 (none) to 1.", in: 0...1, default: "0 in small tasks, else 0.1")
  private static let precrop = Option.integer(
    "--precrop", "N", "The square to which images are resized.", in: 1...16384,
    default: "160 for originals under 96x96, else 448 (R152x4: 512)")
  private static let crop = Option.integer(
    "--crop", "N", "The square that is cut out at random: the network's input.", in: 1...14336, default: "128, 384 (R152x4: 480)")
  private static let noCrop = Flag("--no-crop", "Cut out the middle: where the place of things matters.")
  private static let noFlip = Flag("--no-flip", "Never flip: where left and right matter.")
  private static let resize = Option.resize(default: "what the checkpoint names, else tf")
  private static let holdout = Option.number(
    "--holdout", "SHARE", "The share of each class to measure with, where DATA has none apart.", in: 0...0.99, default: "10%")
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
  ) { text throws(InvalidValue) -> TrainingRun.CheckpointInterval in
    if let steps = Int(text), steps > 0 { return .steps(steps) }
    if text.hasSuffix("m"), let minutes = Double(text.dropLast()), (0...1_000_000).contains(minutes) { return .minutes(minutes) }
    throw InvalidValue(reason: "is neither a number of steps (50) nor of minutes (10m)")
  }

  /// In the order of the help.
  static let all: [any OptionDeclaration] = [
    Options.data, out, headOnly, resume, force, steps, batch, rate, warmup, schedule, mixup, precrop, crop, noCrop, noFlip, resize,
    holdout, examplesPerClass, runs, fewShot, seed, evaluationInterval, checkpointInterval, Options.memory, Options.verify, Options.threads,
  ]

  package init(_ arguments: ParsedArguments) throws {
    checkpoint = arguments.positionals[0]
    verifies = arguments.has(Options.verify)
    data = try arguments.required(Options.data)
    folder = RunFolder(try arguments.required(Self.out))
    resize = try arguments[Self.resize]
    holdout = try arguments[Self.holdout] ?? 0.1
    examplesPerClass = try arguments[Self.examplesPerClass]
    resumes = arguments.has(Self.resume)
    replaces = arguments.has(Self.force)
    memory = try arguments[Options.memory].map(MemoryBudget.init(bytes:))
    threads = try arguments[Options.threads] ?? Processors.available
    evaluationInterval = try arguments[Self.evaluationInterval]
    checkpointInterval = try arguments[Self.checkpointInterval]
    runs = try arguments[Self.runs]
    fewShot = try arguments[Self.fewShot]
    try readRule(arguments)
    if resumes && replaces { throw arguments.error("--resume goes on with a run and --force begins it anew: give one of them") }
    if fewShot != nil && examplesPerClass != nil {
      throw arguments.error("--few-shot and --examples-per-class both limit the examples: give one")
    }
  }

  private mutating func readRule(_ arguments: ParsedArguments) throws {
    rule.rule = try arguments[Self.schedule] ?? .paper
    rule.steps = try arguments[Self.steps]
    rule.batch = try arguments[Self.batch]
    rule.baseRate = try arguments[Self.rate]
    rule.warmup = try arguments[Self.warmup]
    rule.mixup = try arguments[Self.mixup]
    rule.precrop = try arguments[Self.precrop]
    rule.crop = try arguments[Self.crop]
    rule.crops = !arguments.has(Self.noCrop)
    rule.flips = !arguments.has(Self.noFlip)
    rule.seed = UInt64(try arguments[Self.seed] ?? 0)
    rule.headOnly = arguments.has(Self.headOnly)
    if let precrop = rule.precrop, let crop = rule.crop, precrop < crop {
      throw arguments.error("--precrop \(precrop) is smaller than --crop \(crop), which is cut out of it")
    }
    if rule.headOnly, rule.mixup ?? 0 > 0 {
      throw arguments.error("--head-only trains on features, and mixup mixes pictures: leave one of them out")
    }
  }
}

extension Options {
  /// What training may use.
  static let memory = Option.bytes(
    "--memory", "SIZE", "The most memory to use (8G); the result doesn't depend on it.", default: "three quarters of what is free")
}
