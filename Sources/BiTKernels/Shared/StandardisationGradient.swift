import BiTKernels

/// Takes a gradient through weight standardisation: see `StandardisationGradientArguments`.
///
/// With ŵ = (w - mean) · r and r = 1/√(variance + epsilon), a filter's gradient is r · (g - mean(g) - ŵ · mean(g · ŵ)).
@Sendable
func standardisationGradient(_ arguments: StandardisationGradientArguments) {
  for column in stride(from: arguments.columns.lowerBound, to: arguments.columns.upperBound, by: Vector.scalarCount) {
    standardise(arguments, column: column)
  }
}

@inline(__always)
private func standardise(_ arguments: StandardisationGradientArguments, column: Int) {
  let (depth, columns) = (arguments.weights.rows, arguments.weights.columns)
  let (weights, gradient) = (arguments.weights.values + column, arguments.gradient + column)
  let count = Float(depth)
  let mean = compensatedSum(depth) { .load(weights + $0 &* columns) } / count
  let squares = compensatedSum(depth) { row in
    let deviation = .load(weights + row &* columns) - mean
    return deviation * deviation
  }
  let factor = 1 / (squares / count + arguments.epsilon).squareRoot()
  let gradientMean = compensatedSum(depth) { .load(gradient + $0 &* columns) } / count
  let slope = compensatedSum(depth) { .load(gradient + $0 &* columns) * ((.load(weights + $0 &* columns) - mean) * factor) } / count
  for row in 0..<depth {
    let standardised = (.load(weights + row &* columns) - mean) * factor
    let target = gradient + row &* columns
    (factor * (.load(target) - gradientMean - standardised * slope)).store(target)
  }
}
