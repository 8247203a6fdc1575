import BiTKernels

/// Mean and sum of squared deviations of each column, in one pass over a block that is still in the cache.
///
/// A running sum of squares cancels where the mean is large against the deviation, so everything is counted from a mean of eight rows spread over
/// the block (Chan, Golub and LeVeque, "Algorithms for computing the sample variance", 1983). Such a mean lies at most √(rows / 8)
/// standard deviations from that of all rows, whatever the values: for 224 rows the cancellation costs at most a factor of 29 in the
/// rounding, and nearly always nothing.
@Sendable
func columnMoments(_ arguments: ColumnMomentsArguments) {
  var column = 0
  while column &+ Row.width <= arguments.values.columns {
    moments(arguments, column: column)
    column &+= Row.width
  }
}

/// Rows from whose mean the others are counted.
private let sampledRows = 8

@inline(__always)
private func moments(_ arguments: ColumnMomentsArguments, column: Int) {
  let (rows, rowStride) = (arguments.values.rows, arguments.values.rowStride)
  let start = arguments.values.values + column
  let samples = min(sampledRows, rows)
  let spread = rows / samples &* rowStride
  var sum = Row()
  for sample in 0..<samples { sum.add(.load(start + sample &* spread)) }
  let (leftOrigin, rightOrigin) = (sum.left / Float(samples), sum.right / Float(samples))

  // Two rows at a time, so that no sum waits for itself.
  var (even, odd) = (ShiftedSums(), ShiftedSums())
  var pointer = start
  for _ in 0..<rows / 2 {
    even.add(.load(pointer), leftOrigin, rightOrigin)
    odd.add(.load(pointer + rowStride), leftOrigin, rightOrigin)
    pointer += 2 &* rowStride
  }
  if rows % 2 != 0 { even.add(.load(pointer), leftOrigin, rightOrigin) }

  let count = Float(rows)
  let (left, right) = (even.left + odd.left, even.right + odd.right)
  let (leftMean, rightMean) = (left / count, right / count)
  let (means, deviations) = (arguments.moments.means + column, arguments.moments.deviations + column)
  (leftOrigin + leftMean).store(means)
  (rightOrigin + rightMean).store(means + Vector.scalarCount)
  (even.leftSquares + odd.leftSquares - left * leftMean).store(deviations)
  (even.rightSquares + odd.rightSquares - right * rightMean).store(deviations + Vector.scalarCount)
}

extension Row {
  @inline(__always)
  fileprivate mutating func add(_ other: Row) {
    left += other.left
    right += other.right
  }
}

/// Sums of distances from an origin, and of their squares.
private struct ShiftedSums {
  var left = Vector(repeating: 0)
  var right = Vector(repeating: 0)
  var leftSquares = Vector(repeating: 0)
  var rightSquares = Vector(repeating: 0)

  @inline(__always)
  mutating func add(_ row: Row, _ leftOrigin: Vector, _ rightOrigin: Vector) {
    let (leftDistance, rightDistance) = (row.left - leftOrigin, row.right - rightOrigin)
    left += leftDistance
    right += rightDistance
    leftSquares = multiplyAdd(leftDistance, leftDistance, leftSquares)
    rightSquares = multiplyAdd(rightDistance, rightDistance, rightSquares)
  }
}
