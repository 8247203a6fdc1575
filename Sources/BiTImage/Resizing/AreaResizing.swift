/// TensorFlow's resize by area (`tf.image.resize(method="area")`, kernel `ResizeArea`): an output is the mean of the inputs that it covers, each
/// by the share of it that is covered, in single precision as there.
enum AreaResizing: SeparableMethod {
  static func axis(input: Int, output: Int, part: Range<Int>) -> ResizingAxis<Float> {
    let scale = Float(input) / Float(output)
    // Where rounding puts an end behind a whole number, one input more counts, by next to nothing.
    let stride = min(input, Int(scale.rounded(.up)) + 2)
    var axis = ResizingAxis<Float>(outputs: part.count, stride: stride)
    var weights = [Float](repeating: 0, count: stride)
    for index in part {
      let (begin, end) = (Float(index) * scale, Float(index + 1) * scale)
      let first = min(input - 1, Int(begin.rounded(.down)))
      let count = max(1, min(stride, min(input, Int(end.rounded(.up))) - first))
      for tap in 0..<stride { weights[tap] = tap < count ? covered(of: first + tap, from: begin, to: end, scale) / scale : 0 }
      axis.append(start: first, count: count, weights: weights)
    }
    return axis
  }

  /// How much of an input lies between two places.
  private static func covered(of input: Int, from begin: Float, to end: Float, _ scale: Float) -> Float {
    let (left, right) = (Float(input), Float(input + 1))
    return left < begin && right > end ? scale : min(right, end) - max(left, begin)
  }

  static func goesDownFirst(from image: Image, height: Int, width: Int) -> Bool { false }

  static func across(_ row: UnsafePointer<Float>, _ axis: ResizingAxis<Float>, into target: UnsafeMutablePointer<Float>) {
    let (taps, stride) = (axis.maxInputs, axis.stride)
    axis.weights.withUnsafeBufferPointer { weights in
      axis.starts.withUnsafeBufferPointer { starts in
        guard var weight = weights.baseAddress else { return }
        var pixel = UnsafeMutableRawPointer(target)
        for column in 0..<starts.count {
          var source = row + 3 &* starts[column]
          var sum = SIMD4<Float>.zero
          for tap in 0..<taps {
            sum += source.vector(SIMD4<Float>.self) * weight[tap]
            source += 3
          }
          // The fourth value belongs to the next pixel, which overwrites it.
          pixel.storeBytes(of: sum, as: SIMD4<Float>.self)
          pixel += 3 &* MemoryLayout<Float>.stride
          weight += stride
        }
      }
    }
  }

  @inline(__always)
  static func down(_ rows: UnsafeBufferPointer<UnsafePointer<Float>>, at offset: Int, _ weights: UnsafePointer<Float>) -> SIMD8<Float> {
    var sum = SIMD8<Float>.zero
    for tap in 0..<rows.count { sum += (rows[tap] + offset).vector(SIMD8<Float>.self) * weights[tap] }
    return sum
  }
}
