import BiTContainers
import BiTPreprocessing

/// What was asked of the rule, as members of `request.json`. Their order is a part of what a sweep knows its runs by.
extension HyperRule {
  /// All but `pictureMember`, with the seed.
  var members: [(name: String, value: JSON)] {
    [
      ("rule", .string(edition.rawValue)), ("steps", .optional(steps, JSON.integer)), ("batch", .optional(batch, JSON.integer)),
      ("part", .optional(part, JSON.integer)), ("learningRate", .optional(baseRate, JSON.number)),
      ("warmup", .optional(warmup, JSON.integer)), ("mixup", .optional(mixup, JSON.number)), ("precrop", .optional(precrop, JSON.integer)),
      ("crop", .optional(crop, JSON.integer)), ("resize", .optional(resize?.rawValue, JSON.string)), ("randomCrop", .bool(cropsAtRandom)),
      ("flip", .bool(flipsAtRandom)), ("seed", .string("\(seed)")), ("headOnly", .bool(trained == .head)),
      ("balanced", .bool(balancesClasses)),
    ]
  }

  /// Whether, without random crops, the whole picture is seen.
  var pictureMember: (name: String, value: JSON) { ("wholePicture", .bool(!cropsAtRandom && !cutsMiddle)) }

  /// What a request says, but for the seed.
  ///
  /// - Throws: `UnreadableMember`.
  init(request json: JSON) throws(UnreadableMember) {
    guard let edition: Edition = try json.asked("rule", .word) else { throw UnreadableMember(name: "rule") }
    self.init()
    self.edition = edition
    steps = try json.asked("steps", .positive())
    batch = try json.asked("batch", .positive(atMost: 1 << 20))
    part = try json.asked("part", .positive(atMost: 1 << 20))
    baseRate = try json.asked("learningRate", .number)
    warmup = try json.asked("warmup", .count())
    mixup = try json.asked("mixup", .share)
    precrop = try json.asked("precrop", .positive(atMost: ImageSize.sides.upperBound))
    crop = try json.asked("crop", .positive(atMost: precrop ?? ImageSize.sides.upperBound))
    resize = try json.asked("resize", .word)
    cropsAtRandom = try json.asked("randomCrop", .truth) ?? true
    flipsAtRandom = try json.asked("flip", .truth) ?? true
    // Of a run that was begun before no crop meant the whole picture.
    let seesWhole = try json.asked("wholePicture", .truth) ?? false
    cutsMiddle = !cropsAtRandom && !seesWhole
    balancesClasses = try json.asked("balanced", .truth) ?? false
    trained = try json.asked("headOnly", .truth) == true ? .head : .network
  }
}
