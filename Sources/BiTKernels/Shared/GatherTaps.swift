import BiTKernels

/// Gathers the pixels around each place into rows: see `TapGatherArguments`.
@Sendable
func gatherTaps(_ arguments: TapGatherArguments) {
  let (image, channels) = (arguments.image, arguments.image.channels)
  let lastValue = arguments.firstValue &+ arguments.rows.columns
  let firstTap = arguments.firstValue / channels
  for index in 0..<arguments.rows.rows {
    let (row, column) = (arguments.firstPlace &+ index).quotientAndRemainder(dividingBy: arguments.placesAcross)
    let target = arguments.rows.values + (index &* arguments.rows.rowStride &- arguments.firstValue)
    var (tapRow, tapColumn) = (firstTap / arguments.tapColumns, firstTap % arguments.tapColumns)
    var channel = arguments.firstValue &- firstTap &* channels
    var value = arguments.firstValue
    while value < lastValue {
      let count = min(channels &- channel, lastValue &- value)
      let (y, x) = (row &+ arguments.firstRow &+ tapRow, column &+ arguments.firstColumn &+ tapColumn)
      if y >= 0 && y < image.height && x >= 0 && x < image.width {
        copyVectors(image.values + ((y &* image.width &+ x) &* channels &+ channel), to: target + value, count: count)
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
