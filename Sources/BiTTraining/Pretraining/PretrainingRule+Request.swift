import BiTContainers
import BiTNetwork
import BiTPreprocessing

/// What was asked of the rule, as members of `request.json`.
extension PretrainingRule {
  func members(seed: UInt64) -> [(name: String, value: JSON)] {
    [
      ("upstream", .string(upstream.rawValue)), ("steps", .optional(steps, JSON.integer)), ("epochs", .optional(epochs, JSON.integer)),
      ("batch", .optional(batch, JSON.integer)), ("part", .optional(part, JSON.integer)), ("learningRate", .optional(rate, JSON.number)),
      ("warmup", .optional(warmup, JSON.integer)), ("decays", .optional(decays) { .array($0.map(JSON.integer)) }),
      ("momentum", .optional(momentum, JSON.single)), ("weightDecay", .optional(weightDecay, JSON.single)),
      ("loss", .optional(loss?.rawValue, JSON.string)), ("headBias", .optional(headBias, JSON.single)),
      ("mixup", .optional(mixup, JSON.number)), ("crop", .optional(crop, JSON.integer)),
      ("resize", .optional(resize?.rawValue, JSON.string)), ("inceptionCrop", .optional(inceptionCrop, \.json)),
      ("fit", .optional(evaluation?.rawValue, JSON.string)), ("randomCrop", .bool(cropsAtRandom)), ("flip", .bool(flipsAtRandom)),
      ("seed", .string("\(seed)")), ("balanced", .bool(balancesClasses)),
    ]
  }

  /// What a request says; nil where it isn't as it is written.
  init?(request json: JSON) {
    guard let upstream = json["upstream"]?.text.flatMap(Upstream.init(rawValue:)) else { return nil }
    self.init(upstream)
    (steps, epochs, warmup) = (json.positive("steps"), json.positive("epochs"), json.count("warmup"))
    (batch, part) = (json.positive("batch", atMost: 1 << 20), json.positive("part", atMost: 1 << 20))
    rate = json["learningRate"]?.real
    decays = json["decays"]?.elements.flatMap { elements in
      let decays = elements.compactMap { $0.whole.flatMap { $0 > 0 && $0 <= RunConfiguration.maxSteps ? $0 : nil } }
      return decays.count == elements.count ? decays : nil
    }
    momentum = json["momentum"]?.real.flatMap { (0..<1).contains($0) ? Float($0) : nil }
    headBias = json["headBias"]?.real.flatMap { Float($0).isFinite ? Float($0) : nil }
    mixup = json.share("mixup")
    weightDecay = json["weightDecay"]?.real.flatMap { $0 >= 0 && Float($0).isFinite ? Float($0) : nil }
    loss = json["loss"]?.text.flatMap(Loss.init(rawValue:))
    crop = json.positive("crop", atMost: ImageSize.sides.upperBound)
    resize = json["resize"]?.text.flatMap(Resize.init(rawValue:))
    inceptionCrop = json["inceptionCrop"].flatMap(InceptionCrop.init)
    evaluation = json["fit"]?.text.flatMap(Fit.init(rawValue:))
    (cropsAtRandom, flipsAtRandom) = (json["randomCrop"]?.truth ?? true, json["flip"]?.truth ?? true)
    balancesClasses = json["balanced"]?.truth ?? false
  }
}
