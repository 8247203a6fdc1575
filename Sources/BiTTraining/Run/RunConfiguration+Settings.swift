import BiTContainers
import BiTNetwork
import BiTPreprocessing

/// The recipe as the member `settings` of `config.json`.
///
/// What the HyperRule implies isn't written: a recipe that it made is known by its rule and task. Others have their decays written out, and what
/// differs from the rule's optimiser.
extension RunConfiguration {
  var settingsMembers: [(name: String, value: JSON)] { Self.members(of: recipe, hyperRule) }

  static func members(of recipe: Recipe, _ hyperRule: HyperRule.Origin?) -> [(name: String, value: JSON)] {
    let (schedule, augmentation, optimiser) = (recipe.schedule, recipe.augmentation, recipe.optimiser)
    let usual = SGD.Settings()
    var members: [(name: String, value: JSON)] = []
    if let hyperRule { members += [("rule", .string(hyperRule.edition.rawValue)), ("task", .string(hyperRule.size.rawValue))] }
    members += [
      ("steps", .integer(schedule.steps)), ("batch", .integer(recipe.batch)), ("learningRate", .number(schedule.base)),
      ("warmup", .integer(schedule.warmup)), ("mixup", .number(augmentation.mixup)),
      ("precrop", .integer(augmentation.resolution.precrop)), ("crop", .integer(augmentation.resolution.crop)),
      ("resize", .string(augmentation.resize.rawValue)), ("randomCrop", .bool(augmentation.cropping != .middle)),
      ("flip", .bool(augmentation.flipsAtRandom)), ("seed", .string("\(recipe.seed)")), ("headOnly", .bool(recipe.trained == .head)),
    ]
    members += augmentationMembers(augmentation)
    if recipe.balancesClasses { members.append(("balanced", .bool(true))) }
    if schedule.decays != hyperRule?.decays(steps: schedule.steps) { members.append(("decays", .array(schedule.decays.map(JSON.integer)))) }
    if recipe.trained == .network { members.append(("part", .integer(recipe.part))) }
    if recipe.loss != .softmax { members.append(("loss", .string(recipe.loss.rawValue))) }
    if let bias = recipe.headBias { members.append(("headBias", .single(bias))) }
    if schedule.factor != 10 { members.append(("decayFactor", .number(schedule.factor))) }
    if optimiser.momentum != usual.momentum { members.append(("momentum", .single(optimiser.momentum))) }
    if optimiser.weightDecay != usual.weightDecay { members.append(("weightDecay", .single(optimiser.weightDecay))) }
    if optimiser.decayed != usual.decayed { members.append(("decayed", .string(optimiser.decayed.rawValue))) }
    return members
  }

  /// What isn't as in every run of the HyperRule.
  private static func augmentationMembers(_ augmentation: Augmentation) -> [(name: String, value: JSON)] {
    var members: [(name: String, value: JSON)] = []
    if case .inception(let crop) = augmentation.cropping { members.append(("inceptionCrop", crop.json)) }
    let input = augmentation.input
    if input != augmentation.squashed {
      members.append(
        (
          "evaluation",
          .object([
            ("resize", .string(input.resize.rawValue)), ("fit", .string(input.fit.rawValue)), ("cropShare", .number(input.cropShare)),
          ])
        ))
    }
    return members
  }

  /// What `settings` says; nil where it isn't what was written.
  static func settings(_ json: JSON) -> (hyperRule: HyperRule.Origin?, recipe: Recipe)? {
    guard let schedule = schedule(json), let augmentation = augmentation(json), let optimiser = optimiser(json),
      let batch = json.count("batch", atMost: 1 << 20), batch > 0, let seed = json["seed"]?.text.flatMap({ UInt64($0) }),
      let headOnly = json["headOnly"]?.truth, let balanced = json["balanced"].map({ $0.truth }) ?? false,
      // Of a run that was begun before there were parts.
      let part = json["part"].map({ _ in json.count("part", atMost: 1 << 20) }) ?? batch, part > 0,
      let loss = json["loss"].map({ $0.text.flatMap(Loss.init(rawValue:)) }) ?? .softmax,
      case .success(let bias) = Result(catching: { try json.asked("headBias", MemberReading<Float>.single()) })
    else { return nil }
    return (
      schedule.hyperRule,
      Recipe(
        schedule: schedule.schedule, batch: batch, part: part, loss: loss, headBias: bias, optimiser: optimiser, augmentation: augmentation,
        trained: headOnly ? .head : .network, balancesClasses: balanced, seed: seed)
    )
  }

  private static func schedule(_ json: JSON) -> (hyperRule: HyperRule.Origin?, schedule: Schedule)? {
    guard let steps = json.count("steps"), steps > 0, let rate = json["learningRate"]?.real, let warmup = json.count("warmup") else {
      return nil
    }
    var hyperRule: HyperRule.Origin?
    if json["rule"] != nil || json["task"] != nil {
      guard let edition = json["rule"]?.text.flatMap(HyperRule.Edition.init(rawValue:)),
        let size = json["task"]?.text.flatMap(TaskSize.init(rawValue:))
      else { return nil }
      hyperRule = HyperRule.Origin(edition: edition, size: size)
    }
    guard let decays = json["decays"].map({ decays($0) }) ?? hyperRule?.decays(steps: steps),
      let factor = json["decayFactor"].map({ $0.real }) ?? 10, factor > 0
    else { return nil }
    return (hyperRule, Schedule(steps: steps, base: rate, warmup: warmup, decays: decays, factor: factor))
  }

  private static func decays(_ json: JSON) -> [Int]? {
    guard let elements = json.elements else { return nil }
    let decays = elements.compactMap { $0.whole.flatMap { (0...maxSteps).contains($0) ? $0 : nil } }
    return decays.count == elements.count ? decays : nil
  }

  private static func augmentation(_ json: JSON) -> Augmentation? {
    guard let precrop = json.count("precrop", atMost: ImageSize.sides.upperBound), let crop = json.count("crop", atMost: precrop), crop > 0,
      let resize = json["resize"]?.text.flatMap(Resize.init(rawValue:)), let cropping = cropping(json),
      let flips = json["flip"]?.truth, let mixup = json.share("mixup")
    else { return nil }
    var augmentation = Augmentation(
      resolution: Resolution(precrop: precrop, crop: crop), resize: resize, cropping: cropping, flipsAtRandom: flips, mixup: mixup)
    if let evaluation = json["evaluation"] {
      guard let resize = evaluation["resize"]?.text.flatMap(Resize.init(rawValue:)),
        let fit = evaluation["fit"]?.text.flatMap(Fit.init(rawValue:)), let share = evaluation["cropShare"]?.real,
        Preprocessing.cropShares.contains(share)
      else { return nil }
      augmentation.input = Preprocessing(ImageSize(side: crop), resize: resize, fit: fit, cropShare: share)
    }
    return augmentation
  }

  private static func cropping(_ json: JSON) -> Cropping? {
    guard let isRandom = json["randomCrop"]?.truth else { return nil }
    guard let inception = json["inceptionCrop"] else { return isRandom ? .random : .middle }
    return InceptionCrop(inception).map(Cropping.inception)
  }

  private static func optimiser(_ json: JSON) -> SGD.Settings? {
    var optimiser = SGD.Settings()
    if let value = json["momentum"] {
      guard let momentum = value.real, (0..<1).contains(momentum) else { return nil }
      optimiser.momentum = Float(momentum)
    }
    if let value = json["weightDecay"] {
      guard let weightDecay = value.real, weightDecay >= 0, Float(weightDecay).isFinite else { return nil }
      optimiser.weightDecay = Float(weightDecay)
    }
    if let value = json["decayed"] {
      guard let decayed = value.text.flatMap(SGD.DecayedPart.init(rawValue:)) else { return nil }
      optimiser.decayed = decayed
    }
    return optimiser
  }
}
