import BiTCheckpoint
import BiTImage

/// Everything that decides on the weights of a run's end, beside the checkpoint and the examples.
public struct TrainingSettings: Sendable, Equatable {
  /// Whose schedule it is.
  public var rule: Rule
  /// The task's size by the rule.
  public var task: TaskSize
  /// Optimiser steps.
  public var steps: Int
  /// Images a step.
  public var batch: Int
  /// The base learning rate.
  public var baseRate: Double
  /// Steps of warm-up.
  public var warmup: Int
  /// Mixup's alpha; 0 for none.
  public var mixup: Double
  /// The sizes to which images are resized and cut.
  public var resolution: Resolution
  /// How they are resized.
  public var resize: Resize
  /// Whether crops are taken at random places, else from the middle.
  public var crops: Bool
  /// Whether images are flipped at random.
  public var flips: Bool
  /// What all random draws follow from.
  public var seed: UInt64
  /// Whether only the head is trained, on features that are computed once, without crops and flips.
  public var headOnly: Bool

  /// SGD's momentum.
  public static let momentum: Float = 0.9

  /// The learning rate of each step.
  public var learningRate: LearningRate {
    LearningRate(base: baseRate, warmup: warmup, steps: steps, task: task, rule: rule)
  }
}

/// What is known of a task before it is begun.
public struct TaskDescription: Sendable, Equatable {
  /// Training images.
  public var examples: Int
  /// The usual original: its height and width.
  public var originalHeight: Int
  /// See `originalHeight`.
  public var originalWidth: Int
  /// The network.
  public var architecture: Architecture

  /// A task.
  public init(examples: Int, originalHeight: Int, originalWidth: Int, architecture: Architecture) {
    self.examples = examples
    self.originalHeight = originalHeight
    self.originalWidth = originalWidth
    self.architecture = architecture
  }
}

/// The BiT-HyperRule: settings that follow from the task alone (arXiv 1912.11370, section 3.3), each of which can be replaced.
public struct HyperRule: Sendable, Equatable {
  /// Whose details hold.
  public var rule = Rule.paper
  /// Replaces the number of steps.
  public var steps: Int?
  /// Replaces the batch of 512.
  public var batch: Int?
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
  /// How images are resized.
  public var resize = Resize.tensorFlow
  /// Whether crops are taken at random.
  public var crops = true
  /// Whether images are flipped at random.
  public var flips = true
  /// What all random draws follow from.
  public var seed: UInt64 = 0
  /// Whether only the head is trained.
  public var headOnly = false

  /// The rule as the paper has it.
  public init() {}

  /// The settings for a task.
  ///
  /// A run that is made shorter than five times the rule's warm-up warms up for a fifth of its steps. Of precrop and crop, one that is replaced alone
  /// takes the other along in the rule's proportion. A head that is trained alone knows no mixup: its features are those of whole pictures.
  public func settings(for task: TaskDescription) -> TrainingSettings {
    let size = TaskSize(examples: task.examples)
    let steps = steps ?? size.steps
    let usual = Resolution.rule(
      height: task.originalHeight, width: task.originalWidth, usesLargest: rule == .release || task.architecture.name == "R152x4")
    let resolution =
      switch (precrop, crop) {
      case (nil, nil): usual
      case (let precrop?, let crop?): Resolution(precrop: precrop, crop: crop)
      case (nil, let crop?): Resolution(precrop: crop * usual.precrop / usual.crop, crop: crop)
      case (let precrop?, nil): Resolution(precrop: precrop, crop: max(1, precrop * usual.crop / usual.precrop))
      }
    return TrainingSettings(
      rule: rule, task: size, steps: steps, batch: batch ?? 512, baseRate: baseRate ?? 0.003,
      warmup: warmup ?? min(size.warmup, steps / 5), mixup: headOnly ? 0 : mixup ?? size.mixup, resolution: resolution, resize: resize,
      crops: crops,
      flips: flips, seed: seed, headOnly: headOnly)
  }
}

extension TrainingSettings {
  /// What was decided, in words for people without knowledge of machine learning.
  public func words(for description: TaskDescription) -> [String] {
    let epochs = Double(steps) * Double(batch) / Double(max(1, description.examples))
    let sizes =
      headOnly
      ? "resized to \(resolution.crop)"
      : "resized to \(resolution.precrop), \(crops ? "crops" : "the middle") of \(resolution.crop)\(flips ? ", flipped at random" : "")"
    let marks = Set(learningRate.marks).filter { $0 > 0 }.sorted().map(String.init).joined(separator: ", ")
    let times = epochs < 10 ? rounded(epochs) : "\(Int(epochs.rounded()))"
    return [
      "\(counted(description.examples, "image")) to learn from: a \(task.rawValue) task",
      "\(counted(steps, "step")) of \(counted(batch, "image")), so each is seen \(times == "1" ? "once" : "\(times) times"); "
        + (mixup > 0 ? "mixup \(mixup)" : "no mixup"),
      "learning rate \(baseRate) after \(counted(warmup, "step")) of warm-up" + (marks.isEmpty ? "" : ", divided by 10 at steps \(marks)"),
      "originals of about \(description.originalWidth)x\(description.originalHeight): \(sizes)",
    ]
  }

  /// With a digit behind the point, if that isn't zero.
  private func rounded(_ value: Double) -> String {
    let tenths = (value * 10).rounded() / 10
    return tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)"
  }
}
