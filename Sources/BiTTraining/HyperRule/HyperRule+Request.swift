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

  /// What a request says, but for the seed; nil where it names no rule.
  init?(request json: JSON) {
    guard let edition = json["rule"]?.text.flatMap(Edition.init(rawValue:)) else { return nil }
    self.init()
    self.edition = edition
    (steps, batch, warmup) = (json.positive("steps"), json.positive("batch", atMost: 1 << 20), json.count("warmup"))
    (part, baseRate, mixup) = (json.positive("part", atMost: 1 << 20), json["learningRate"]?.real, json.share("mixup"))
    precrop = json.positive("precrop", atMost: ImageSize.sides.upperBound)
    crop = json.positive("crop", atMost: precrop ?? ImageSize.sides.upperBound)
    resize = json["resize"]?.text.flatMap(Resize.init(rawValue:))
    (cropsAtRandom, flipsAtRandom) = (json["randomCrop"]?.truth ?? true, json["flip"]?.truth ?? true)
    // Of a run that was begun before no crop meant the whole picture.
    cutsMiddle = !cropsAtRandom && json["wholePicture"]?.truth != true
    balancesClasses = json["balanced"]?.truth ?? false
    trained = json["headOnly"]?.truth == true ? .head : .network
  }
}
