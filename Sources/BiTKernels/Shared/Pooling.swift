import BiTKernels

/// 3x3 maximum with stride 2. The padding takes part as zeros, since that is what BiT's explicit zero padding means.
@Sendable
func maxPool(_ arguments: MaxPoolArguments) {
  let channels = arguments.channels
  let zero = Vector(repeating: 0)
  for row in arguments.rows {
    for column in 0..<arguments.outputWidth {
      let (top, left) = (2 &* row &- 1, 2 &* column &- 1)
      let (rows, columns) = (max(0, top)..<min(arguments.height, top &+ 3), max(0, left)..<min(arguments.width, left &+ 3))
      let padded = rows.count &* columns.count < 9
      let target = arguments.output + (row &* arguments.outputWidth &+ column) &* channels
      var channel = 0
      while channel < channels {
        var result = padded ? zero : Vector(repeating: -.infinity)
        for y in rows {
          for x in columns {
            result = result.maximum(.load(arguments.image + ((y &* arguments.width &+ x) &* channels &+ channel)))
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
  let zero = Vector(repeating: 0)
  var channel = 0
  while channel < arguments.channels {
    let scale = Vector.load(arguments.rectification.scale + channel)
    let shift = Vector.load(arguments.rectification.shift + channel)
    var sum = zero
    var pointer = arguments.image + channel
    for _ in 0..<arguments.pixels {
      sum += multiplyAdd(.load(pointer), scale, shift).maximum(zero)
      pointer += arguments.pixelStride
    }
    (sum / Float(arguments.pixels)).store(arguments.means + channel)
    channel &+= Vector.scalarCount
  }
}
