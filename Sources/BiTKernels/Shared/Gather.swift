import BiTKernels

/// Gathers patches into rows: see `GatherArguments`.
@Sendable
func gather(_ arguments: GatherArguments) {
  if let rectification = arguments.rectification {
    gatherRectified(arguments, rectification)
  } else {
    gatherWhole(arguments)
  }
}

/// Patch by patch, pixel by pixel. The values from `firstValue` on need not begin at a pixel's first channel.
@inline(__always)
private func gatherRectified(_ arguments: GatherArguments, _ rectification: Rectification) {
  let (image, size, channels) = (arguments.image, arguments.kernelSize, arguments.image.channels)
  let lastValue = arguments.firstValue &+ arguments.rows.columns
  let firstTap = arguments.firstValue / channels
  for index in 0..<arguments.rows.rows {
    let (top, left) = arguments.corner(of: index)
    let row = arguments.rows.values + index &* arguments.rows.rowStride
    var (tapRow, tapColumn) = (firstTap / size, firstTap % size)
    var channel = arguments.firstValue &- firstTap &* channels
    var value = arguments.firstValue
    while value < lastValue {
      let count = min(channels &- channel, lastValue &- value)
      let (y, x) = (top &+ tapRow, left &+ tapColumn)
      let target = row + (value &- arguments.firstValue)
      if y >= 0 && y < image.height && x >= 0 && x < image.width {
        rectify(image.values + ((y &* image.width &+ x) &* channels &+ channel), rectification, channel, target, count)
      } else {
        target.update(repeating: 0, count: count)
      }
      value &+= count
      channel = 0
      tapColumn &+= 1
      if tapColumn == size { (tapRow, tapColumn) = (tapRow &+ 1, 0) }
    }
  }
}

/// Whole patches of an image as it is: the pixels of a kernel row follow each other in the image too.
@inline(__always)
private func gatherWhole(_ arguments: GatherArguments) {
  let (image, size, channels) = (arguments.image, arguments.kernelSize, arguments.image.channels)
  for index in 0..<arguments.rows.rows {
    let (top, left) = arguments.corner(of: index)
    let first = max(0, -left)
    let last = min(size, image.width &- left)
    var target = arguments.rows.values + index &* arguments.rows.rowStride
    for y in top..<top &+ size {
      if y >= 0 && y < image.height {
        for value in 0..<first &* channels { target[value] = 0 }
        copy(
          image.values + ((y &* image.width &+ left &+ first) &* channels), to: target + first &* channels,
          count: (last &- first) &* channels)
        for value in last &* channels..<size &* channels { target[value] = 0 }
      } else {
        target.update(repeating: 0, count: size &* channels)
      }
      target += size &* channels
    }
  }
}

extension GatherArguments {
  /// The input pixel under the kernel's first tap for the row `index`; it may lie outside the image.
  @inline(__always)
  fileprivate func corner(of index: Int) -> (top: Int, left: Int) {
    let (row, column) = (firstPixel &+ index).quotientAndRemainder(dividingBy: outputWidth)
    return (row &* stride &- padding, column &* stride &- padding)
  }
}

/// Copies a short run by whole vectors, the last of which may overlap the one before: a call to `memcpy` costs more than the run.
@inline(__always)
private func copy(_ source: UnsafePointer<Float>, to target: UnsafeMutablePointer<Float>, count: Int) {
  guard count >= Vector.scalarCount else {
    for index in 0..<count { target[index] = source[index] }
    return
  }
  var index = 0
  while index &+ Vector.scalarCount < count {
    Vector.load(source + index).store(target + index)
    index &+= Vector.scalarCount
  }
  Vector.load(source + (count &- Vector.scalarCount)).store(target + (count &- Vector.scalarCount))
}

/// `target = max(0, source · scale + shift)` for channels from `channel` on; `count` is a multiple of 16.
@inline(__always)
private func rectify(
  _ source: UnsafePointer<Float>, _ rectification: Rectification, _ channel: Int, _ target: UnsafeMutablePointer<Float>, _ count: Int
) {
  let (scale, shift) = (rectification.scale + channel, rectification.shift + channel)
  var index = 0
  while index &+ Vector.scalarCount <= count {
    Vector.rectified(source + index, scale + index, shift + index).store(target + index)
    index &+= Vector.scalarCount
  }
}
