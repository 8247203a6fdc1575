import BiTKernels

/// The kernels of Strassen's scheme.
let strassen = StrassenKernels(gather: strassenGather, weights: strassenWeights, multiply: strassenMultiply)

/// Gathers pixels into the rows of seven products: see `StrassenGatherArguments`.
@Sendable
private func strassenGather(_ arguments: StrassenGatherArguments) {
  if let rectification = arguments.rectification {
    let (scale, shift) = (rectification.scale + arguments.firstChannel, rectification.shift + arguments.firstChannel)
    gatherRows(arguments) { .rectified($0 + $1, scale + $1, shift + $1) }
  } else {
    gatherRows(arguments) { .load($0 + $1) }
  }
}

/// - Parameter value: the values of a pixel from a channel on.
@inline(__always)
private func gatherRows(_ arguments: StrassenGatherArguments, _ value: (_ pixel: UnsafePointer<Float>, _ channel: Int) -> Vector) {
  let (half, product) = (arguments.halfDepth, arguments.rows.stride)
  for row in 0..<arguments.count {
    let above = arguments.image.values + arguments.offset(of: arguments.firstAbove &+ row)
    let below = arguments.image.values + arguments.offset(of: arguments.firstBelow &+ row)
    let rows = arguments.rows.values + row &* arguments.rows.rowStride
    let hasBelow = row < arguments.countBelow
    for channel in stride(from: 0, to: half, by: Vector.scalarCount) {
      let (a11, a12) = (value(above, channel), value(above, half &+ channel))
      let (a21, a22) = hasBelow ? (value(below, channel), value(below, half &+ channel)) : (Vector(repeating: 0), Vector(repeating: 0))
      let target = rows + channel
      (a11 + a22).store(target)
      (a21 - a11).store(target + product)
      (a12 - a22).store(target + 2 &* product)
      (a21 + a22).store(target + 3 &* product)
      a22.store(target + 4 &* product)
      a11.store(target + 5 &* product)
      (a11 + a12).store(target + 6 &* product)
    }
  }
}

/// Sums quadrants of weights: see `StrassenWeightsArguments`.
@Sendable
private func strassenWeights(_ arguments: StrassenWeightsArguments) {
  let quadrant = arguments.halfDepth &* Row.width
  let (left, right) = (arguments.panels.values, arguments.panels.values + arguments.panels.stride)
  for value in stride(from: 0, to: quadrant, by: Vector.scalarCount) {
    let (b11, b12) = (Vector.load(left + value), Vector.load(right + value))
    let (b21, b22) = (Vector.load(left + quadrant + value), Vector.load(right + quadrant + value))
    let target = arguments.products + value
    (b11 + b22).store(target)
    (b11 + b12).store(target + quadrant)
    (b21 + b22).store(target + 2 &* quadrant)
    b11.store(target + 3 &* quadrant)
    (b21 - b11).store(target + 4 &* quadrant)
    (b12 - b22).store(target + 5 &* quadrant)
    b22.store(target + 6 &* quadrant)
  }
}

extension StrassenGatherArguments {
  /// Where the input pixel of an output pixel begins, at the first channel.
  @inline(__always)
  fileprivate func offset(of pixel: Int) -> Int {
    let (row, column) = pixel.quotientAndRemainder(dividingBy: outputWidth)
    return (row &* image.width &+ column) &* stride &* image.channels &+ firstChannel
  }
}
