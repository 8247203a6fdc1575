import BiTKernels

/// Takes a gradient through the max pool, window by window: see `MaxPoolGradientArguments`.
@Sendable
func maxPoolGradient(_ arguments: MaxPoolGradientArguments) {
  let (image, gradient, channels) = (arguments.image, arguments.gradient, arguments.channels)
  for pixel in 0..<image.height &* image.width {
    (arguments.result + (pixel &* image.channels &+ channels.lowerBound)).update(repeating: 0, count: channels.count)
  }
  for row in 0..<gradient.height {
    for column in 0..<gradient.width {
      for channel in stride(from: channels.lowerBound, to: channels.upperBound, by: Vector.scalarCount) {
        spread(arguments, row: row, column: column, channel: channel)
      }
    }
  }
}

/// Adds one window's gradient to its first maximum.
@inline(__always)
private func spread(_ arguments: MaxPoolGradientArguments, row: Int, column: Int, channel: Int) {
  let image = arguments.image
  let (top, left) = (2 &* row &- 1, 2 &* column &- 1)
  let zero = Vector(repeating: 0)
  var largest = Vector(repeating: -.infinity)
  var winner = Vector(repeating: -1)
  @inline(__always)
  func offset(_ tap: Int) -> Int? {
    let (y, x) = (top &+ tap / 3, left &+ tap % 3)
    guard y >= 0, x >= 0, y < image.height, x < image.width else { return nil }
    return (y &* image.width &+ x) &* image.channels &+ channel
  }
  for tap in 0..<9 {
    let value = offset(tap).map { .load(image.values + $0) } ?? zero
    let larger = value .> largest
    largest.replace(with: value, where: larger)
    winner.replace(with: Vector(repeating: Float(tap)), where: larger)
  }
  let gradient = Vector.load(arguments.gradient.values + ((row &* arguments.gradient.width &+ column) &* image.channels &+ channel))
  for tap in 0..<9 {
    guard let offset = offset(tap) else { continue }
    let target = arguments.result + offset
    (.load(target) + zero.replacing(with: gradient, where: winner .== Vector(repeating: Float(tap)))).store(target)
  }
}
