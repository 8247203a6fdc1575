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

  /// What a request says.
  ///
  /// - Throws: `UnreadableMember`.
  init(request json: JSON) throws(UnreadableMember) {
    guard let upstream: Upstream = try json.asked("upstream", .word) else { throw UnreadableMember(name: "upstream") }
    self.init(upstream)
    steps = try json.asked("steps", .positive())
    epochs = try json.asked("epochs", .positive())
    batch = try json.asked("batch", .positive(atMost: 1 << 20))
    part = try json.asked("part", .positive(atMost: 1 << 20))
    rate = try json.asked("learningRate", .number)
    warmup = try json.asked("warmup", .count())
    decays = try json.asked("decays", .positives)
    momentum = try json.asked("momentum", .single(in: 0...Float(1).nextDown))
    weightDecay = try json.asked("weightDecay", .single(in: 0 ... .greatestFiniteMagnitude))
    loss = try json.asked("loss", .word)
    headBias = try json.asked("headBias", .single())
    mixup = try json.asked("mixup", .share)
    crop = try json.asked("crop", .positive(atMost: ImageSize.sides.upperBound))
    resize = try json.asked("resize", .word)
    inceptionCrop = try json.asked("inceptionCrop", MemberReading(read: InceptionCrop.init))
    evaluation = try json.asked("fit", .word)
    cropsAtRandom = try json.asked("randomCrop", .truth) ?? true
    flipsAtRandom = try json.asked("flip", .truth) ?? true
    balancesClasses = try json.asked("balanced", .truth) ?? false
  }
}
