import BiTImage

/// The sampler, in single precision where TensorFlow's is. Its generator is another, so the crops have its distribution, not its numbers.
extension InceptionCrop {
  private static let attempts = 100

  /// Draws a crop of a picture.
  package func draw(of picture: ImageSize, using generator: inout some RandomNumberGenerator) -> ImageRegion {
    let (least, greatest) = (Float(aspect.lowerBound), Float(aspect.upperBound))
    for _ in 0..<Self.attempts {
      // 23 bits, from 0 to 1 without 1.
      let share = Float(generator.next() >> 41) * 0x1p-23
      if let region = attempt(of: picture, aspect: share * (greatest - least) + least, using: &generator) { return region }
    }
    return ImageRegion(of: picture)
  }

  private func attempt(of picture: ImageSize, aspect: Float, using generator: inout some RandomNumberGenerator) -> ImageRegion? {
    let (height, width) = (Float(picture.height), Float(picture.width))
    let areas = Float(area.lowerBound) * width * height...Float(area.upperBound) * width * height
    var high = Self.nearest((areas.lowerBound / aspect).squareRoot())
    let highest = min(maxHeight(areas.upperBound, aspect: aspect, width: picture.width), picture.height)
    high = high < highest ? Int.random(in: high...highest, using: &generator) : highest
    func wide() -> Int { Self.nearest(Float(high) * aspect) }
    func covered() -> Float { Float(high * wide()) }
    // Rounding alone may have led out of the bounds.
    if covered() < areas.lowerBound { high += 1 }
    if covered() > areas.upperBound { high -= 1 }
    let across = wide()
    guard areas.contains(covered()), (1...picture.width).contains(across), (1...picture.height).contains(high) else { return nil }
    // As in TensorFlow, a place is below the slack, never at it.
    let top = high < picture.height ? Int.random(in: 0..<picture.height - high, using: &generator) : 0
    let left = across < picture.width ? Int.random(in: 0..<picture.width - across, using: &generator) : 0
    return ImageRegion(rows: top..<top + high, columns: left..<left + across)
  }

  /// The greatest height with at most this area whose width fits.
  private func maxHeight(_ area: Float, aspect: Float, width: Int) -> Int {
    let height = Self.nearest((area / aspect).squareRoot())
    guard Self.nearest(Float(height) * aspect) > width else { return height }
    let fitting = Int((Double(width) + 0.5 - Double(Float(0.0000001))) / Double(aspect))
    return Self.nearest(Float(fitting) * aspect) > width ? fitting - 1 : fitting
  }

  private static func nearest(_ value: Float) -> Int { Int(value.rounded(.toNearestOrEven)) }
}
