import BiTKernels

/// Gathers patches into rows: see `GatherArguments`.
///
/// A patch is a run of input pixels for each kernel row. The values from `firstValue` on need not begin at a pixel's first channel: runs
/// are cut to the wanted range.
@Sendable
func gather(_ arguments: GatherArguments) {
  let (size, channels) = (arguments.kernelSize, arguments.channels)
  let lastValue = arguments.firstValue &+ arguments.depth
  for index in 0..<arguments.pixels {
    let pixel = arguments.firstPixel &+ index
    let row = arguments.rows + index &* arguments.rowStride
    let top = pixel / arguments.outputWidth &* arguments.stride &- arguments.padding
    let left = pixel % arguments.outputWidth &* arguments.stride &- arguments.padding
    var tap = arguments.firstValue / channels
    var value = arguments.firstValue
    while value < lastValue {
      let channel = value &- tap &* channels
      let count = min(channels &- channel, lastValue &- value)
      let (y, x) = (top &+ tap / size, left &+ tap % size)
      let target = row + (value &- arguments.firstValue)
      if y >= 0 && y < arguments.height && x >= 0 && x < arguments.width {
        let source = arguments.image + ((y &* arguments.width &+ x) &* channels &+ channel)
        if let rectification = arguments.rectification {
          rectify(source, rectification, channel, target, count)
        } else {
          target.update(from: source, count: count)
        }
      } else {
        target.update(repeating: 0, count: count)
      }
      value &+= count
      tap &+= 1
    }
  }
}

/// `target = max(0, source · scale + shift)` for channels from `channel` on.
@inline(__always)
private func rectify(
  _ source: UnsafePointer<Float>, _ rectification: Rectification, _ channel: Int, _ target: UnsafeMutablePointer<Float>, _ count: Int
) {
  let (scale, shift) = (rectification.scale + channel, rectification.shift + channel)
  let zero = Vector(repeating: 0)
  var index = 0
  while index &+ Vector.scalarCount <= count {
    multiplyAdd(.load(source + index), .load(scale + index), .load(shift + index)).maximum(zero).store(target + index)
    index &+= Vector.scalarCount
  }
}
