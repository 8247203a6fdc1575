import BiTContainers

/// The bounds of parts that are cut out at random, as run folders have them.
extension InceptionCrop {
  var json: JSON {
    func bounds(_ range: ClosedRange<Double>) -> JSON { .array([.number(range.lowerBound), .number(range.upperBound)]) }
    return .object([("area", bounds(area)), ("aspect", bounds(aspect))])
  }

  /// Nil where it isn't what was written.
  init?(_ json: JSON) {
    func bounds(_ name: String) -> ClosedRange<Double>? {
      guard let numbers = json[name]?.elements?.map(\.real), numbers.count == 2, let lower = numbers[0], let upper = numbers[1],
        lower <= upper
      else { return nil }
      return lower...upper
    }
    guard let area = bounds("area"), let aspect = bounds("aspect") else { return nil }
    self.init(area: area, aspect: aspect)
  }
}
