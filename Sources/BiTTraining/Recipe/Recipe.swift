import BiTNetwork

/// Everything that decides on the weights at a run's end, beside the checkpoint and the examples.
///
/// `HyperRule` makes one for fine-tuning; any other can be put together from the same parts:
///
///     let recipe = Recipe(
///       schedule: Schedule(steps: 900, base: 0.03, warmup: 50, decays: [300, 600, 800]), batch: 256,
///       optimiser: SGD.Settings(weightDecay: 1e-4, decayed: .kernels),
///       augmentation: Augmentation(resolution: Resolution(precrop: 256, crop: 224), cropping: .random, flipsAtRandom: true))
public struct Recipe: Sendable, Equatable {
  /// The steps and the learning rate of each.
  public var schedule: Schedule
  /// Images a step.
  public var batch: Int
  /// Images of a part. A step's gradient is the sum over the parts of its batch in their order, each itself a sum over its images: what is computed at a
  /// time, on whichever machine, changes no bit. A head that is trained alone knows no parts.
  public var part: Int
  /// What is to become smaller.
  public var loss: Loss
  /// The bias of a fresh head's outputs; nil for the loss's own.
  public var headBias: Float?
  /// How a step follows from gradient and learning rate.
  public var optimiser: SGD.Settings
  /// What is done to the images.
  public var augmentation: Augmentation
  /// The part of the network that learns.
  public var trained: TrainedPart
  /// Whether each class is learned from equally often, however many images it has; else each image is.
  public var balancesClasses: Bool
  /// What all random draws follow from.
  public var seed: UInt64

  /// A recipe of these parts.
  public init(
    schedule: Schedule, batch: Int, part: Int = usualPart, loss: Loss = .softmax, headBias: Float? = nil,
    optimiser: SGD.Settings = SGD.Settings(), augmentation: Augmentation, trained: TrainedPart = .network, balancesClasses: Bool = false,
    seed: UInt64 = 0
  ) {
    self.schedule = schedule
    self.batch = batch
    self.part = part
    self.loss = loss
    self.headBias = headBias
    self.optimiser = optimiser
    self.augmentation = augmentation
    self.trained = trained
    self.balancesClasses = balancesClasses
    self.seed = seed
  }

  /// What one of the paper's 128 TPU cores had of a batch of 4096.
  public static let usualPart = 32

  /// The bias of a fresh head's outputs.
  var initialBias: Float { headBias ?? loss.initialBias }

  /// Images of a step's largest part.
  package var largestPart: Int { min(part, batch) }
}

/// The part of a network that learns.
public enum TrainedPart: Sendable, Equatable {
  /// Every tensor.
  case network
  /// The head alone, on features that are computed once, without random crops, flips and mixup.
  case head
}
