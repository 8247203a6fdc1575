import BiTKernels

/// Gathers the pixels around each place into rows: see `TapGatherArguments`.
@Sendable
func gatherTaps(_ arguments: TapGatherArguments) {
  let channels = arguments.channels
  let lastValue = arguments.firstValue &+ arguments.depth
  let firstTap = arguments.firstValue / channels
  for index in 0..<arguments.places {
    let (row, column) = (arguments.firstPlace &+ index).quotientAndRemainder(dividingBy: arguments.placesAcross)
    let target = arguments.rows + (index &* arguments.rowStride &- arguments.firstValue)
    var (tapRow, tapColumn) = (firstTap / arguments.tapColumns, firstTap % arguments.tapColumns)
    var channel = arguments.firstValue &- firstTap &* channels
    var value = arguments.firstValue
    while value < lastValue {
      let count = min(channels &- channel, lastValue &- value)
      let (y, x) = (row &+ arguments.firstRow &+ tapRow, column &+ arguments.firstColumn &+ tapColumn)
      if y >= 0 && y < arguments.height && x >= 0 && x < arguments.width {
        copyVectors(arguments.image + ((y &* arguments.width &+ x) &* channels &+ channel), to: target + value, count: count)
      } else {
        (target + value).update(repeating: 0, count: count)
      }
      value &+= count
      channel = 0
      tapColumn &+= 1
      if tapColumn == arguments.tapColumns { (tapRow, tapColumn) = (tapRow &+ 1, 0) }
    }
  }
}

/// Copies a multiple of 16 values.
@inline(__always)
private func copyVectors(_ source: UnsafePointer<Float>, to target: UnsafeMutablePointer<Float>, count: Int) {
  var index = 0
  while index < count {
    Vector.load(source + index).store(target + index)
    index &+= Vector.scalarCount
  }
}
