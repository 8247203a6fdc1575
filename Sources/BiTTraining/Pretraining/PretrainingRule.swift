import BiTData
import BiTNetwork
import BiTPreprocessing

/// How the authors of BiT pre-trained (arXiv 1912.11370, sections 3.2 and 3.3): a recipe for a fresh network, of which each choice can be replaced.
///
///     var rule = PretrainingRule(.ilsvrc)
///     rule.epochs = 10
///     let recipe = rule.recipe(examples: 50_000, seed: 1)
public struct PretrainingRule: Sendable, Equatable {
  /// Whose recipe it is.
  public var upstream: Upstream
  /// Replaces the number of steps that the epochs make.
  public var steps: Int?
  /// Replaces the number of epochs, where no steps are given. An epoch has as many steps as whole batches fit the images (as in google-research/s4l,
  /// `trainer.py`), at least one.
  public var epochs: Int?
  /// Replaces the batch of 4096.
  public var batch: Int?
  /// Replaces the learning rate 0.03 that a batch of 256 has; those of other batches are in proportion.
  public var rate: Double?
  /// Replaces the 5000 steps of warm-up. A run that is shorter than five times as long warms up for a fifth of its steps,
  /// at least one.
  public var warmup: Int?
  /// Replaces the decays: the epochs, or the steps where `steps` are given, from which on the rate is divided by 10 once more.
  public var decays: [Int]?
  /// Replaces SGD's momentum of 0.9.
  public var momentum: Float?
  /// Replaces the factor 1e-4 of the L2 penalty, which acts on the kernels of convolutions and head alone and comes before the momentum (google-research/s4l,
  /// `trainer.py`).
  public var weightDecay: Float?
  /// Replaces the 32 images of a part: what one of 128 TPU cores had of a batch of 4096.
  public var part: Int?
  /// Replaces the loss.
  public var loss: Loss?
  /// Replaces the bias of the fresh head's outputs, which is the loss's own.
  public var headBias: Float?
  /// Mixup's alpha, from 0 to 1, in place of none: the paper found it of no use upstream.
  public var mixup: Double?
  /// Replaces the input's 224 pixels.
  public var crop: Int?
  /// Replaces TensorFlow's bilinear resizing of crops.
  public var resize: Resize?
  /// Replaces the bounds of the parts that are cut out at random.
  public var inceptionCrop: InceptionCrop?
  /// Replaces what evaluations see of a picture.
  public var evaluation: Fit?
  /// Whether parts of random place, size and shape are cut out (`InceptionCrop`; the authors in google-research/big_transfer, issue 26), and evaluations see the
  /// middle of a picture's shorter side; else both see the whole picture.
  public var cropsAtRandom = true
  /// Whether images are flipped at random.
  public var flipsAtRandom = true
  /// Whether each class is learned from equally often; else each image is.
  public var balancesClasses = false

  /// The batch for which rates are given.
  public static let batchOfRate = 256
  private static let usualBatch = 4096
  private static let usualRate = 0.03
  static let usualWarmup = 5000
  private static let usualCrop = 224
  private static let usualWeightDecay: Float = 1e-4

  /// The recipe for some data.
  public init(_ upstream: Upstream = .ilsvrc) {
    self.upstream = upstream
  }

  /// The recipe for so many images to learn from.
  ///
  /// With N steps, the recipe's decays, which stand at epoch e of E, are in force from step N · e / E on, rounded down, counted from 0.
  public func recipe(examples: Int, seed: UInt64 = 0) -> Recipe {
    let batch = batch ?? Self.usualBatch
    let epoch = max(1, examples / max(1, batch))
    let steps = steps ?? Self.steps(epochs ?? upstream.epochs, of: epoch)
    let crop = crop ?? Self.usualCrop
    var augmentation = Augmentation(
      resolution: Resolution(precrop: crop, crop: crop), resize: resize ?? .tensorFlow,
      cropping: cropsAtRandom ? .inception(inceptionCrop ?? InceptionCrop()) : .middle, flipsAtRandom: flipsAtRandom, mixup: mixup ?? 0)
    if evaluation ?? (cropsAtRandom ? .shorterSide : .squash) == .shorterSide { augmentation.input = .pretraining(side: crop) }
    let optimiser = SGD.Settings(
      momentum: momentum ?? SGD.Settings().momentum, weightDecay: weightDecay ?? Self.usualWeightDecay, decayed: .kernels)
    return Recipe(
      schedule: Schedule(
        steps: steps, base: (rate ?? Self.usualRate) * Double(batch) / Double(Self.batchOfRate),
        warmup: warmup ?? min(Self.usualWarmup, max(1, steps / 5)),
        decays: decays(steps: steps, epoch: epoch)),
      batch: batch, part: part ?? Recipe.usualPart, loss: loss ?? upstream.loss, headBias: headBias,
      optimiser: optimiser, augmentation: augmentation, balancesClasses: balancesClasses, seed: seed)
  }

  private func decays(steps: Int, epoch: Int) -> [Int] {
    if let decays { return self.steps == nil ? decays.map { Self.steps($0, of: epoch) } : decays }
    let (quotient, rest) = steps.quotientAndRemainder(dividingBy: upstream.epochs)
    return upstream.decayEpochs.map { quotient * $0 + rest * $0 / upstream.epochs }
  }

  /// The steps of some epochs. More than `RunConfiguration.maxSteps` are never made.
  private static func steps(_ epochs: Int, of epoch: Int) -> Int {
    let (steps, isTooLarge) = epoch.multipliedReportingOverflow(by: epochs)
    return isTooLarge ? RunConfiguration.maxSteps : min(steps, RunConfiguration.maxSteps)
  }

  /// Does as a task has it: whether to crop and flip.
  public mutating func follow(_ task: TransferTask) {
    cropsAtRandom = cropsAtRandom && task.cropsAtRandom
    flipsAtRandom = flipsAtRandom && task.flipsAtRandom
  }
}
