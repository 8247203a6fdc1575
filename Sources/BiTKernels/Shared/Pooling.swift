import BiTKernels

/// 3x3 maximum with stride 2. The padding takes part as zeros, since that is what BiT's explicit zero padding means.
@Sendable
func maxPool(_ arguments: MaxPoolArguments) {
  let (image, output, channels) = (arguments.image, arguments.output, arguments.image.channels)
  let zero = Vector(repeating: 0)
  for row in arguments.rows {
    for column in 0..<output.width {
      let (top, left) = (2 &* row &- 1, 2 &* column &- 1)
      let (rows, columns) = (max(0, top)..<min(image.height, top &+ 3), max(0, left)..<min(image.width, left &+ 3))
      let padded = rows.count &* columns.count < 9
      let target = output.values + (row &* output.width &+ column) &* channels
      var channel = 0
      while channel < channels {
        var result = padded ? zero : Vector(repeating: -.infinity)
        for y in rows {
          for x in columns {
            result = result.maximum(.load(image.values + ((y &* image.width &+ x) &* channels &+ channel)))
          }
        }
        result.store(target + channel)
        channel &+= Vector.scalarCount
      }
    }
  }
}

/// The mean over pixels of `max(0, value · scale + shift)`, pixel after pixel.
@Sendable
func rectifiedMean(_ arguments: RectifiedMeanArguments) {
  let (pixels, zero) = (arguments.pixels, Vector(repeating: 0))
  var channel = 0
  while channel < pixels.columns {
    let scale = Vector.load(arguments.rectification.scale + channel)
    let shift = Vector.load(arguments.rectification.shift + channel)
    var sum = zero
    var pointer = pixels.values + channel
    for _ in 0..<pixels.rows {
      sum += multiplyAdd(.load(pointer), scale, shift).maximum(zero)
      pointer += pixels.rowStride
    }
    (sum / Float(pixels.rows)).store(arguments.means + channel)
    channel &+= Vector.scalarCount
  }
}
