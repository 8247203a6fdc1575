import BiTFiles
import BiTNetwork

extension RunConfiguration {
  /// What was decided, in words for people without knowledge of machine learning: the task, the steps, the learning rate and the pictures, a line
  /// each.
  public var words: [String] {
    let (schedule, augmentation, batch) = (recipe.schedule, recipe.augmentation, recipe.batch)
    let epochs = Double(schedule.steps) * Double(batch) / Double(max(1, task.examples))
    let (crop, precrop) = (augmentation.resolution.crop, augmentation.resolution.precrop)
    let cropping =
      switch augmentation.cropping {
      case .inception(let inception):
        "parts of \(Self.percent(inception.area.lowerBound)) to \(Self.percent(inception.area.upperBound)) % of the picture, "
          + "\(inception.aspect.lowerBound) to \(inception.aspect.upperBound) times as wide as high, resized to \(crop)"
      case .middle where precrop == crop: "the whole picture resized to \(crop)"
      case .middle: "resized to \(precrop), the middle of \(crop)"
      case .random: "resized to \(precrop), crops of \(crop)"
      }
    let sizes =
      recipe.trained == .head ? "resized to \(crop)" : cropping + (augmentation.flipsAtRandom ? ", flipped at random" : "")
    let marks = Set(hyperRule?.marks(steps: schedule.steps) ?? schedule.decays).filter { $0 > 0 }.sorted().map(String.init)
      .joined(separator: ", ")
    let times = epochs < 10 ? Self.rounded(epochs) : "\(Int(epochs.rounded()))"
    let start = isPretraining ? "a fresh \(task.architecture), its weights by seed \(recipe.seed); " : ""
    // Where it isn't the rule's own.
    let isShort = isPretraining && schedule.warmup < PretrainingRule.usualWarmup && schedule.warmup == max(1, schedule.steps / 5)
    let (decay, momentum) = (recipe.optimiser.weightDecay, recipe.optimiser.momentum)
    return [
      start + "\(counted(task.examples, "image")) to learn from" + (hyperRule.map { ": a \($0.size.rawValue) task" } ?? "")
        + (recipe.loss == .sigmoid ? ", each class right or not whatever the others are (sigmoid)" : ""),
      "\(counted(schedule.steps, "step")) of \(counted(batch, "image")), "
        + (recipe.balancesClasses
          ? "each class equally often, whatever its number of images; "
          : "so each is seen \(times == "1" ? "once" : "\(times) times"); ")
        + (augmentation.mixup > 0 ? "mixup \(augmentation.mixup)" : "no mixup"),
      "learning rate \(schedule.base) after \(counted(schedule.warmup, "step")) of warm-up"
        + (isShort ? " (a fifth of all, for there are fewer than \(5 * PretrainingRule.usualWarmup))" : "")
        + (marks.isEmpty ? "" : ", divided by \(Self.rounded(schedule.factor)) at steps \(marks)")
        + (momentum == SGD.Settings().momentum ? "" : ", momentum \(momentum)")
        + (decay == 0 ? "" : ", weight decay \(decay)" + (recipe.optimiser.decayed == .kernels ? " of kernels" : "")),
      "originals of about \(task.originalWidth)x\(task.originalHeight): \(sizes)",
    ]
  }

  /// What sets the run apart from others, each with a name in words.
  package var settingsInWords: [(name: String, value: String)] {
    let data: [(String, String)] =
      [
        ("network", "\(task.architecture)"), ("checkpoint", source.path?.lastPathComponent ?? "none: a fresh network"),
        ("data", examples.path.lastPathComponent), ("images", "\(task.examples)"),
      ] + (examples.perClass.map { [("examples a class", "\($0)")] } ?? [])
    return data
      + settingsMembers.map { name, value in (name.inWords, value.text ?? value.line) }
  }

  private static func percent(_ share: Double) -> String { rounded(share * 100) }

  /// With a digit behind the point, if that isn't zero.
  private static func rounded(_ value: Double) -> String {
    let tenths = (value * 10).rounded() / 10
    return Int(exactly: tenths).map(String.init) ?? "\(tenths)"
  }
}

extension String {
  /// A member's name in words: `learning rate` of `learningRate`.
  var inWords: String { reduce(into: "") { $0 += $1.isUppercase ? " " + $1.lowercased() : String($1) } }
}
