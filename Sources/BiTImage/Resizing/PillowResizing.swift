/// Pillow's bilinear resize (Pillow, `src/libImaging/Resample.c`), bit for bit: a triangle filter that is as wide as the scale, in fixed
/// point with 22 bits behind the point, along one axis after the other, with 8 bits between the two.
///
/// Here the fixed point is held in double precision, which has room for it: 8 bits before the point and 22 behind, so that sums are
/// exact, and a vector of any processor multiplies it.
enum PillowResizing: SeparableMethod {
  /// One over the smallest step: what 32 bits leave over 8 bits of value and 2 of headroom.
  private static let steps = Double(1 << 22)
  /// Half a step, with which a sum begins: it makes halves go up when a sum is rounded to the nearest whole number.
  private static let halfStep = 0.5 / steps
  /// A number so large that doubles of its size are whole: adding it rounds.
  private static let whole = Double(1 << 52)

  static func axis(input: Int, output: Int) -> ResizingAxis<Double> {
    let scale = Double(input) / Double(output)
    let support = max(1, scale)
    let stride = min(input, Int(support.rounded(.up)) * 2 + 1)
    var axis = ResizingAxis<Double>(outputs: output, stride: stride)
    var weights = [Double](repeating: 0, count: stride)
    for index in 0..<output {
      let centre = (Double(index) + 0.5) * scale
      let first = max(0, Int(centre - support + 0.5))
      let inputs = min(input, Int(centre + support + 0.5)) - first
      var sum = 0.0
      for tap in 0..<stride {
        weights[tap] = tap < inputs ? max(0, 1 - abs((Double(first + tap) - centre + 0.5) / support)) : 0
        sum += weights[tap]
      }
      for tap in 0..<stride { weights[tap] = Double(Int(0.5 + (sum == 0 ? weights[tap] : weights[tap] / sum) * steps)) / steps }
      let count = (weights.lastIndex { $0 > 0 } ?? 0) + 1
      axis.append(start: first, count: count, weights: weights)
    }
    return axis
  }

  /// Where the height loses more than twice as many pixels as the width: the order since Pillow 13. Earlier ones always went across first;
  /// the order changes a value by one at most.
  static func goesDownFirst(from image: Image, height: Int, width: Int) -> Bool {
    height < image.height && image.height - height > 2 * (image.width - width)
  }

  static func across(_ row: UnsafePointer<Double>, _ axis: ResizingAxis<Double>, into target: UnsafeMutablePointer<Double>) {
    let (taps, stride) = (axis.maxInputs, axis.stride)
    axis.weights.withUnsafeBufferPointer { weights in
      axis.starts.withUnsafeBufferPointer { starts in
        guard var weight = weights.baseAddress else { return }
        var pixel = UnsafeMutableRawPointer(target)
        for column in 0..<starts.count {
          var source = row + 3 &* starts[column]
          var sum = SIMD4<Double>(repeating: halfStep)
          for tap in 0..<taps {
            sum += source.vector(SIMD4<Double>.self) * weight[tap]
            source += 3
          }
          // The fourth value belongs to the next pixel, which overwrites it.
          pixel.storeBytes(of: rounded(sum), as: SIMD4<Double>.self)
          pixel += 3 &* MemoryLayout<Double>.stride
          weight += stride
        }
      }
    }
  }

  @inline(__always)
  static func down(_ rows: UnsafeBufferPointer<UnsafePointer<Double>>, at offset: Int, _ weights: UnsafePointer<Double>) -> SIMD8<Float> {
    var (low, high) = (SIMD4<Double>(repeating: halfStep), SIMD4<Double>(repeating: halfStep))
    for tap in 0..<rows.count {
      low += (rows[tap] + offset).vector(SIMD4<Double>.self) * weights[tap]
      high += (rows[tap] + offset + 4).vector(SIMD4<Double>.self) * weights[tap]
    }
    return SIMD8(lowHalf: SIMD4<Float>(rounded(low)), highHalf: SIMD4<Float>(rounded(high)))
  }

  /// To the nearest whole number, halves up, at most 255: rounded weights may sum to a little over one.
  @inline(__always)
  private static func rounded(_ sum: SIMD4<Double>) -> SIMD4<Double> {
    let (value, maximum) = ((sum + whole) - whole, SIMD4<Double>(repeating: 255))
    return value.replacing(with: maximum, where: value .> maximum)
  }
}
