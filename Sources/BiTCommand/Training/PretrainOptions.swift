import BiTCheckpoint
import BiTData
import BiTImage
import BiTNetwork
import BiTPreprocessing
import BiTTraining

/// `pretrain`'s command line.
package enum PretrainOptions {
  private static let usualArchitecture = "R50x1"
  private static let architecture = Option.text("--arch", "ARCH", "The network.", default: usualArchitecture).completed(by: .architectures)
  private static let upstream = Option.choice(
    "--recipe", "NAME", "Whose recipe: epochs, decays and loss of the paper's upstream data.", among: Upstream.allCases,
    default: Upstream.ilsvrc.rawValue)
  private static let steps = Option.integer(
    "--steps", "N", "Optimiser steps, in place of epochs; decays are where they are in as many epochs.", in: TrainingOptions.stepCounts,
    default: "those of the epochs")
  private static let epochs = Option.integer(
    "--epochs", "N", "How often all images are seen: each time as many steps as whole batches fit them, at least one.",
    in: 1...1_000_000, default: "90; jft: 40")
  private static let batch = Option.integer("--batch", "N", "Images a step.", in: TrainingOptions.batchSizes, default: "4096")
  private static let rate = Option.number(
    "--lr", "RATE", "The learning rate that a batch of 256 has; that of N images is N/256 times as high.", in: TrainingOptions.rates,
    default: "0.03")
  private static let warmup = Option.integer(
    "--warmup", "N", "Steps in which the rate grows from zero.", in: 0...100_000_000, default: "5000; at most a fifth of the steps")
  private static let decays = Option(
    "--decays", "LIST", "Where the rate is divided by 10, or none: epochs of the run, or steps if it has --steps.",
    default: "30,60,80 of 90 epochs; jft: 10,23,30,37 of 40"
  ) { text throws(InvalidValue) in
    let numbers = text == "none" ? [] : text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard numbers.allSatisfy({ TrainingOptions.stepCounts.contains($0) }), zip(numbers, numbers.dropFirst()).allSatisfy(<) else {
      throw InvalidValue(reason: "is neither none nor a list of growing whole numbers, like 30,60,80")
    }
    return numbers
  }
  private static let momentum = Option.number(
    "--momentum", "M", "The share of SGD's velocity that stays at each step, below 1.", in: 0...Double(Float(1).nextDown), default: "0.9")
  private static let weightDecay = Option.number(
    "--weight-decay", "W",
    "The factor of the L2 penalty on the kernels of convolutions and head, added to the gradient before the momentum.",
    in: 0...1, default: "0.0001")
  private static let loss = Option.choice(
    "--loss", "LOSS", "Softmax, where one class is right; or a sigmoid for each class, where any number is.", among: Loss.allCases,
    default: "softmax; imagenet21k and jft: sigmoid")
  private static let headBias = Option.number(
    "--head-bias", "B", "What the fresh head's outputs begin with.", in: -1000...1000, default: "0; with --loss sigmoid -10")
  private static let mixup = Option.number("--mixup", "ALPHA", "Mixup's alpha, from 0 (none) to 1.", in: 0...1, default: "0")
  private static let crop = Option.integer("--crop", "N", "Pixels of the network's square input.", in: 1...14336, default: "224")
  private static let cropArea = Option.range(
    "--crop-area", "MIN,MAX", "The share of a picture's area that is cut out at random.", in: InceptionCrop.areas, default: "5%,100%")
  private static let cropAspect = Option.range(
    "--crop-aspect", "MIN,MAX", "How many times as wide as high that part is.", in: InceptionCrop.aspects, default: "0.75,1.33")
  private static let evaluation = Option.choice(
    "--preprocess", "WAY",
    "What evaluations see, and model.h5 names: the middle, after the shorter side was brought to the crop / 0.875; or the whole picture.",
    among: Fit.allCases, default: "shorter-side; with --no-crop squash")
  private static let resize = Option.resize(default: "tf")

  /// In the order of the help.
  static let all: [any OptionDeclaration] =
    TrainingOptions.ofData + [architecture] + ArchitectureOptions.all + [upstream] + TrainingOptions.ofFolder + [
      steps, epochs, batch, TrainingOptions.part, rate, warmup, decays, momentum, weightDecay, loss, headBias, mixup, crop, cropArea,
      cropAspect, TrainingOptions.noCrop, TrainingOptions.noFlip, TrainingOptions.balance, resize, evaluation,
    ] + TrainingOptions.ofRuns + TrainingOptions.ofWork + [Options.threads]

  /// What a sweep's grid says in members of its own, or what has no meaning there.
  static let notOfGrids: [(option: any OptionDeclaration, instead: String)] =
    [(architecture, "networks"), (TrainingOptions.part, "parts")]
    + ArchitectureOptions.all.map { ($0, $0.name == ArchitectureOptions.convolution.name ? "convolutions" : "norms") }
    + TrainingOptions.notOfGrids

  /// What was asked.
  package static func tuning(_ arguments: ParsedArguments) throws -> FineTuning {
    try TrainingOptions.check(arguments)
    if try arguments[steps] != nil && arguments[epochs] != nil {
      throw arguments.error("--steps and --epochs both say how long: give one of them")
    }
    var tuning = try asked(arguments)
    try TrainingOptions.apply(arguments, to: &tuning)
    tuning.pretraining = try rule(arguments, from: tuning.pretraining ?? PretrainingRule())
    return tuning
  }

  /// Network, data and folder; with `--resume` all that was asked when the run there was begun.
  private static func asked(_ arguments: ParsedArguments) throws -> FineTuning {
    let folder = RunFolder(try arguments.required(TrainingOptions.out))
    let data = try arguments[TrainingOptions.data]
    if arguments.has(TrainingOptions.resume), var asked = try TrainingOptions.stored(folder, isPretraining: true) {
      if case .fresh(let before) = asked.start { asked.start = .fresh(try network(arguments, from: before)) }
      asked.data = .request(try TrainingOptions.request(arguments, path: data ?? asked.data.path, asked.data.request))
      return asked
    }
    if let data {
      return FineTuning(
        pretraining: try network(arguments, from: arguments.architecture(usualArchitecture)), try arguments[upstream] ?? .ilsvrc,
        data: .request(try TrainingOptions.request(arguments, path: data, nil)), folder: folder)
    }
    guard arguments.has(TrainingOptions.resume) else { throw arguments.error("--data DATA is missing") }
    throw InputError(reason: "\(folder.path): it holds no run to go on with: give --data to begin one")
  }

  /// The network that is asked for; what isn't said is as before.
  private static func network(_ arguments: ParsedArguments, from before: Architecture) throws -> Architecture {
    let named = try arguments[architecture].map(arguments.architecture)
    return try ArchitectureOptions.architecture(named?.with(norm: before.norm, convolution: before.convolution) ?? before, arguments)
  }

  private static func rule(_ arguments: ParsedArguments, from asked: PretrainingRule) throws -> PretrainingRule {
    var rule = asked
    rule.upstream = try arguments[upstream] ?? asked.upstream
    try length(of: &rule, arguments)
    rule.batch = try arguments[batch] ?? asked.batch
    rule.part = try arguments[TrainingOptions.part] ?? asked.part
    rule.rate = try arguments[rate] ?? asked.rate
    rule.warmup = try arguments[warmup] ?? asked.warmup
    rule.momentum = try arguments[momentum].map { Float($0) } ?? asked.momentum
    rule.weightDecay = try arguments[weightDecay].map { Float($0) } ?? asked.weightDecay
    rule.loss = try arguments[loss] ?? asked.loss
    rule.headBias = try arguments[headBias].map { Float($0) } ?? asked.headBias
    rule.mixup = try arguments[mixup] ?? asked.mixup
    rule.crop = try arguments[crop] ?? asked.crop
    rule.resize = try arguments[resize] ?? asked.resize
    if arguments.has(TrainingOptions.noCrop) { rule.cropsAtRandom = false }
    rule.evaluation = try arguments[evaluation] ?? asked.evaluation
    let (area, aspect) = (try arguments[cropArea], try arguments[cropAspect])
    if area != nil || aspect != nil {
      guard rule.cropsAtRandom else {
        let reason = arguments.has(TrainingOptions.noCrop) ? "--no-crop takes" : "the task, or the run as it was begun, takes"
        throw arguments.error("\(reason) the whole picture: leave \((area == nil ? cropAspect : cropArea).name) out")
      }
      let before = asked.inceptionCrop ?? InceptionCrop()
      rule.inceptionCrop = InceptionCrop(area: area ?? before.area, aspect: aspect ?? before.aspect)
    }
    if arguments.has(TrainingOptions.noFlip) { rule.flipsAtRandom = false }
    if arguments.has(TrainingOptions.balance) { rule.balancesClasses = true }
    return rule
  }

  /// Steps or epochs, and where in them the rate is divided.
  private static func length(of rule: inout PretrainingRule, _ arguments: ParsedArguments) throws {
    let wasInSteps = rule.steps != nil
    rule.steps = try arguments[steps] ?? rule.steps
    if let epochs = try arguments[epochs] { (rule.epochs, rule.steps) = (epochs, nil) }
    if let decays = try arguments[decays] {
      rule.decays = decays
    } else if rule.decays != nil, wasInSteps != (rule.steps != nil) {
      let units = wasInSteps ? "steps, and --epochs epochs" : "epochs, and --steps steps"
      throw arguments.error("the run's --decays count \(units): give them anew")
    }
    let (length, unit) = rule.steps.map { ($0, "step") } ?? (rule.epochs ?? rule.upstream.epochs, "epoch")
    if let last = rule.decays?.last, last >= length {
      throw arguments.error("--decays \(last) would never come: the run has \(counted(length, unit))")
    }
  }
}
