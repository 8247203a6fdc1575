import BiTKernels

/// Mean and sum of squared deviations of each column, in two passes over a block that is still in the cache.
///
/// Two passes, since a running sum of squares cancels where the mean is large against the deviation; what rounding the mean lost shows as
/// deviations that don't sum to zero, and is put right (Chan, Golub and LeVeque, "Algorithms for computing the sample variance", 1983).
@Sendable
func columnMoments(_ arguments: ColumnMomentsArguments) {
  var column = 0
  while column &+ Row.width <= arguments.columns {
    moments(arguments, column: column)
    column &+= Row.width
  }
}

@inline(__always)
private func moments(_ arguments: ColumnMomentsArguments, column: Int) {
  let lanes = Vector.scalarCount
  let start = arguments.values + column
  var left = Vector(repeating: 0)
  var right = Vector(repeating: 0)
  var pointer = start
  for _ in 0..<arguments.rows {
    left += .load(pointer)
    right += .load(pointer + lanes)
    pointer += arguments.rowStride
  }
  let count = Float(arguments.rows)
  let (leftMean, rightMean) = (left / count, right / count)
  var leftSquares = Vector(repeating: 0)
  var rightSquares = Vector(repeating: 0)
  (left, right) = (leftSquares, rightSquares)
  pointer = start
  for _ in 0..<arguments.rows {
    let (leftDeviation, rightDeviation) = (.load(pointer) - leftMean, .load(pointer + lanes) - rightMean)
    left += leftDeviation
    right += rightDeviation
    leftSquares = multiplyAdd(leftDeviation, leftDeviation, leftSquares)
    rightSquares = multiplyAdd(rightDeviation, rightDeviation, rightSquares)
    pointer += arguments.rowStride
  }
  (left, right) = (left / count, right / count)
  (leftMean + left).store(arguments.means + column)
  (rightMean + right).store(arguments.means + column + lanes)
  (leftSquares - left * left * count).store(arguments.deviations + column)
  (rightSquares - right * right * count).store(arguments.deviations + column + lanes)
}
