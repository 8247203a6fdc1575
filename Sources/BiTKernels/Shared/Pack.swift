import BiTKernels

/// Cuts weights into panels, each column standardised on the way if asked: see `PackArguments`.
///
/// Weight standardisation (arXiv 1903.10520, as BiT applies it): a filter minus its mean, over the square root of its biased variance plus
/// epsilon. A filter is a column here.
@Sendable
func pack(_ arguments: PackArguments) {
  let lanes = Vector.scalarCount
  for panel in arguments.panels {
    let packed = arguments.packed + (panel &* arguments.weights.rows &* Row.width)
    for half in 0..<2 {
      let column = panel &* Row.width &+ half &* lanes
      copy(arguments, column: column, to: packed + half &* lanes)
      if let epsilon = arguments.epsilon {
        standardise(packed + half &* lanes, depth: arguments.weights.rows, epsilon: epsilon)
      }
    }
  }
}

/// One vector of columns, zero past the last.
@inline(__always)
private func copy(_ arguments: PackArguments, column: Int, to packed: UnsafeMutablePointer<Float>) {
  let (lanes, weights) = (Vector.scalarCount, arguments.weights)
  let present = max(0, min(lanes, weights.columns &- column))
  for row in 0..<weights.rows {
    let source = weights.values + (row &* weights.columns &+ column)
    let target = packed + row &* Row.width
    if present == lanes {
      Vector.load(source).store(target)
    } else {
      for lane in 0..<present { target[lane] = source[lane] }
      for lane in present..<lanes { target[lane] = 0 }
    }
  }
}

/// Standardises one vector of columns in place, `depth` rows a panel's width apart.
@inline(__always)
private func standardise(_ columns: UnsafeMutablePointer<Float>, depth: Int, epsilon: Float) {
  let mean = compensatedSum(depth) { .load(columns + $0 &* Row.width) } / Float(depth)
  let squares = compensatedSum(depth) { row in
    let deviation = .load(columns + row &* Row.width) - mean
    return deviation * deviation
  }
  let variance = squares / Float(depth)
  let factor = 1 / (variance + epsilon).squareRoot()
  for row in 0..<depth {
    let target = columns + row &* Row.width
    ((.load(target) - mean) * factor).store(target)
  }
}
