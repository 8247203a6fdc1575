import BiTKernels

/// The kernels of Strassen's scheme.
let strassen = StrassenKernels(gather: strassenGather, weights: strassenWeights, multiply: strassenMultiply)

/// Gathers pixels into the rows of seven products: see `StrassenGatherArguments`.
@Sendable
private func strassenGather(_ arguments: StrassenGatherArguments) {
  for row in 0..<arguments.count {
    let above = arguments.image + arguments.offset(of: arguments.firstAbove &+ row)
    let below = arguments.image + arguments.offset(of: arguments.firstBelow &+ row)
    strassenRow(arguments, above, below, arguments.rows + row &* arguments.rowStride)
  }
}

@inline(__always)
private func strassenRow(
  _ arguments: StrassenGatherArguments, _ above: UnsafePointer<Float>, _ below: UnsafePointer<Float>, _ rows: UnsafeMutablePointer<Float>
) {
  let (half, product) = (arguments.halfDepth, arguments.productStride)
  let (scale, shift) = (arguments.rectification.scale + arguments.firstChannel, arguments.rectification.shift + arguments.firstChannel)
  let zero = Vector(repeating: 0)
  for value in stride(from: 0, to: half, by: Vector.scalarCount) {
    let (leftScale, rightScale) = (Vector.load(scale + value), Vector.load(scale + half + value))
    let (leftShift, rightShift) = (Vector.load(shift + value), Vector.load(shift + half + value))
    let a11 = multiplyAdd(.load(above + value), leftScale, leftShift).maximum(zero)
    let a12 = multiplyAdd(.load(above + half + value), rightScale, rightShift).maximum(zero)
    let a21 = multiplyAdd(.load(below + value), leftScale, leftShift).maximum(zero)
    let a22 = multiplyAdd(.load(below + half + value), rightScale, rightShift).maximum(zero)
    let target = rows + value
    (a11 + a22).store(target)
    (a21 - a11).store(target + product)
    (a12 - a22).store(target + 2 &* product)
    (a21 + a22).store(target + 3 &* product)
    a22.store(target + 4 &* product)
    a11.store(target + 5 &* product)
    (a11 + a12).store(target + 6 &* product)
  }
}

/// Sums quadrants of weights: see `StrassenWeightsArguments`.
@Sendable
private func strassenWeights(_ arguments: StrassenWeightsArguments) {
  let quadrant = arguments.halfDepth &* Row.width
  for value in stride(from: 0, to: quadrant, by: Vector.scalarCount) {
    let (b11, b12) = (Vector.load(arguments.left + value), Vector.load(arguments.right + value))
    let (b21, b22) = (Vector.load(arguments.left + quadrant + value), Vector.load(arguments.right + quadrant + value))
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
    return (row &* width &+ column) &* stride &* channels &+ firstChannel
  }
}
