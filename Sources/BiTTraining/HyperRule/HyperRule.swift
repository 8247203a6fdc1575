import BiTCheckpoint
import BiTData
import BiTPreprocessing

/// The BiT-HyperRule: a recipe that follows from the task alone (arXiv 1912.11370, section 3.3), of which each choice can be replaced.
public struct HyperRule: Sendable, Equatable {
  /// Whose details hold.
  public var edition = Edition.paper
  /// Replaces the number of steps.
  public var steps: Int?
  /// Replaces the batch of 512.
  public var batch: Int?
  /// Replaces the 32 images of a part of the batch: see `Recipe.part`.
  public var part: Int?
  /// Replaces the base learning rate 0.003.
  public var baseRate: Double?
  /// Replaces the steps of warm-up.
  public var warmup: Int?
  /// Replaces mixup's alpha; 0 for none.
  public var mixup: Double?
  /// Replaces the size to which images are resized before they are cut.
  public var precrop: Int?
  /// Replaces the size of the network's input.
  public var crop: Int?
  /// Replaces the method of resizing: that which the checkpoint names, unless it is by areas, else TensorFlow's bilinear.
  public var resize: Resize?
  /// Whether crops are taken at random places; else the whole picture is resized to the crop's size, as a test picture is.
  public var cropsAtRandom = true
  /// Whether a run that doesn't crop at random cuts the middle out of the precrop, as runs did that were begun before no crop meant the whole picture.
  package var cutsMiddle = false
  /// Replaces what the originals' size says: whether they are smaller than 96 x 96.
  public var isSmall: Bool?
  /// Whether images are flipped at random.
  public var flipsAtRandom = true
  /// What all random draws follow from.
  public var seed: UInt64 = 0
  /// Whether each class is learned from equally often; else each image is, as the rule has it.
  public var balancesClasses = false
  /// The part of the network that learns.
  public var trained = TrainedPart.network

  /// The rule as the paper has it.
  public init() {}

  /// Which of the rule's schedules a task has.
  package func origin(for task: TaskDescription) -> Origin { Origin(edition: edition, size: TaskSize(examples: task.examples)) }

  /// The recipe for a task.
  ///
  /// A run that is made shorter than five times the rule's warm-up warms up for a fifth of its steps. Of precrop and crop, one that is replaced alone
  /// takes the other along in the rule's proportion; without random crops there is no precrop. A head that is trained alone knows no mixup: its features are those of whole pictures.
  public func recipe(for task: TaskDescription) -> Recipe {
    let origin = origin(for: task)
    let steps = steps ?? origin.size.steps
    return Recipe(
      schedule: Schedule(
        steps: steps, base: baseRate ?? 0.003, warmup: warmup ?? min(origin.size.warmup, steps / 5), decays: origin.decays(steps: steps)),
      batch: batch ?? 512, part: part ?? Recipe.usualPart,
      augmentation: Augmentation(
        resolution: resolution(for: task), resize: resize ?? .tensorFlow, cropping: cropsAtRandom ? .random : .middle,
        flipsAtRandom: flipsAtRandom, mixup: trained == .head ? 0 : mixup ?? origin.size.mixup),
      trained: trained, balancesClasses: balancesClasses, seed: seed)
  }

  /// Does as a task has it: whether to crop and flip, and its resolution.
  public mutating func follow(_ task: TransferTask) {
    cropsAtRandom = cropsAtRandom && task.cropsAtRandom
    flipsAtRandom = flipsAtRandom && task.flipsAtRandom
    isSmall = task.isSmall
  }

  private func resolution(for task: TaskDescription) -> Resolution {
    let usual = Resolution.rule(
      isSmall: isSmall ?? Resolution.isSmall(height: task.originalHeight, width: task.originalWidth),
      usesLargest: edition == .release || task.architecture.testSide == Architecture.largestTestSide)
    if !cropsAtRandom && !cutsMiddle {
      let crop = crop ?? usual.crop
      return Resolution(precrop: crop, crop: crop)
    }
    return switch (precrop, crop) {
    case (nil, nil): usual
    case (let precrop?, let crop?): Resolution(precrop: precrop, crop: crop)
    case (nil, let crop?): Resolution(precrop: crop * usual.precrop / usual.crop, crop: crop)
    case (let precrop?, nil): Resolution(precrop: precrop, crop: max(1, precrop * usual.crop / usual.precrop))
    }
  }
}
