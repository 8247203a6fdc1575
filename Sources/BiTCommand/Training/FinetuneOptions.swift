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

  static let options: [Option] = [
    .value("--data", "DATA", "A folder with a folder for each class, or a manifest.", isRequired: true),
    .value("--out", "RUN", "The folder for everything that comes of it.", isRequired: true),
    .flag("--head-only", "Train only the head, on features computed once: minutes instead of hours, for less accuracy."),
    .flag("--resume", "Go on with the run in RUN where it stands; the rest of the command line stays as it was."),
    .flag("--force", "Begin anew where RUN holds a run."),
    .value("--steps", "N", "Optimiser steps.", default: "500, 10000 or 20000 by the number of images"),
    .value("--batch", "N", "Images a step.", default: "512"),
    .value("--lr", "RATE", "The base learning rate.", default: "0.003"),
    .value(
      "--warmup", "N", "Steps in which the rate grows from zero.", default: "100 in small tasks, else 500; at most a fifth of the steps"),
    .value(
      "--schedule", "RULE", "Whose details hold: the paper's, or those of the authors' code (other decays; large images 512 then 480).",
      choices: Rule.allCases.map(\.rawValue), default: "paper"),
    .value("--mixup", "ALPHA", "Mixup's alpha, from 0 (none) to 1.", default: "0 in small tasks, else 0.1"),
    .value("--precrop", "N", "The square to which images are resized.", default: "160 for originals under 96x96, else 448 (R152x4: 512)"),
    .value("--crop", "N", "The square that is cut out at random: the network's input.", default: "128, 384 (R152x4: 480)"),
    .flag("--no-crop", "Cut out the middle: where the place of things matters."),
    .flag("--no-flip", "Never flip: where left and right matter."),
    .value(
      "--resize", "METHOD", "How images are resized: tf as tf.image.resize, pil as Pillow's bilinear.",
      choices: Resize.allCases.map(\.rawValue), default: "what the checkpoint names, else tf"),
    .value("--holdout", "SHARE", "The share of each class to measure with, where DATA has none apart.", default: "10%"),
    .value("--examples-per-class", "K", "Learn from only K images of each class.", default: "all"),
    .value("--runs", "N", "Repeat with N seeds; gives median and standard deviation.", default: "1"),
    .value("--few-shot", "LIST", "Repeat with each number of examples a class: 1,5,10,25,100."),
    .value("--seed", "S", "A whole number; another gives another order, other crops and another held-out share.", default: "0"),
    .value("--eval-every", "N", "Steps between evaluations of the held-out images.", default: "a tenth of the steps"),
    .value("--checkpoint-every", "N|Nm", "Steps, or minutes, between training checkpoints.", default: "5m"),
    .memory,
    .verify, .threads,
  ]

  package init(_ arguments: ParsedArguments) throws {
    checkpoint = arguments.positionals[0]
    verifies = arguments.has("--verify")
    data = arguments["--data"] ?? ""
    folder = RunFolder(arguments["--out"] ?? "")
    resize = arguments["--resize"].flatMap(Resize.init(rawValue:))
    holdout = try arguments.number("--holdout", in: 0...0.99) ?? 0.1
    examplesPerClass = try arguments.integer("--examples-per-class", in: 1...Int.max)
    resumes = arguments.has("--resume")
    replaces = arguments.has("--force")
    memory = try arguments.memory()
    threads = try arguments.threads() ?? Processors.available
    evaluationInterval = try arguments.integer("--eval-every", in: 1...Int.max)
    checkpointInterval = try Self.checkpointInterval(arguments)
    runs = try arguments.integer("--runs", in: 1...1000)
    fewShot = try arguments["--few-shot"].map { text in
      let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
      guard numbers.allSatisfy({ $0 > 0 }), Set(numbers).count == numbers.count else {
        throw arguments.error("--few-shot: “\(text)” is not a list of different numbers from 1 on, like 1,5,10,25,100")
      }
      return numbers
    }
    try readRule(arguments)
    if resumes && replaces { throw arguments.error("--resume goes on with a run and --force begins it anew: give one of them") }
    if fewShot != nil && examplesPerClass != nil {
      throw arguments.error("--few-shot and --examples-per-class both limit the examples: give one")
    }
  }

  private mutating func readRule(_ arguments: ParsedArguments) throws {
    rule.rule = arguments["--schedule"].flatMap(Rule.init(rawValue:)) ?? .paper
    rule.steps = try arguments.integer("--steps", in: 1...100_000_000)
    rule.batch = try arguments.integer("--batch", in: 1...1_000_000)
    rule.baseRate = try arguments.number("--lr", in: 0...1_000_000)
    rule.warmup = try arguments.integer("--warmup", in: 0...100_000_000)
    rule.mixup = try arguments.number("--mixup", in: 0...1)
    rule.precrop = try arguments.integer("--precrop", in: 1...16384)
    rule.crop = try arguments.integer("--crop", in: 1...14336)
    rule.crops = !arguments.has("--no-crop")
    rule.flips = !arguments.has("--no-flip")
    rule.seed = UInt64(try arguments.integer("--seed", in: 0...Int.max) ?? 0)
    rule.headOnly = arguments.has("--head-only")
    if let precrop = rule.precrop, let crop = rule.crop, precrop < crop {
      throw arguments.error("--precrop \(precrop) is smaller than --crop \(crop), which is cut out of it")
    }
    if rule.headOnly, rule.mixup ?? 0 > 0 {
      throw arguments.error("--head-only trains on features, and mixup mixes pictures: leave one of them out")
    }
  }

  /// `50` steps, `10m` minutes.
  private static func checkpointInterval(_ arguments: ParsedArguments) throws -> TrainingRun.CheckpointInterval? {
    guard let text = arguments["--checkpoint-every"] else { return nil }
    if let steps = Int(text), steps > 0 { return .steps(steps) }
    if text.hasSuffix("m"), let minutes = Double(text.dropLast()), (0...1_000_000).contains(minutes) { return .minutes(minutes) }
    throw arguments.error("--checkpoint-every: “\(text)” is neither a number of steps (50) nor of minutes (10m)")
  }
}

extension Option {
  /// What training may use.
  static let memory = Option.value(
    "--memory", "SIZE", "The most memory to use (8G); the result doesn't depend on it.", default: "three quarters of what is free")
}

extension ParsedArguments {
  /// What `--memory` says, if it is there.
  func memory() throws -> MemoryBudget? { try byteCount("--memory").map(MemoryBudget.init(bytes:)) }
}
