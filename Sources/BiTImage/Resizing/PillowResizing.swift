/// Pillow's resizing (Pillow, `src/libImaging/Resample.c`), bit for bit: a filter that widens with the scale, in fixed point with 22 bits
/// behind the point, along one axis after the other, with 8 bits between the two.
///
/// Here the fixed point is held in double precision, which has room for it: 8 bits before the point and 22 behind, so that sums are
/// exact, and a vector of any processor multiplies it.
enum PillowResizing<Filter: PillowFilter>: SeparableMethod {
  static func axis(input: Int, output: Int, part: Range<Int>) -> ResizingAxis<Double> {
    let scale = Double(input) / Double(output)
    let widening = max(1, scale)
    let (support, narrowing) = (Filter.support * widening, 1 / widening)
    let stride = min(input, Int(support.rounded(.up)) * 2 + 1)
    var axis = ResizingAxis<Double>(outputs: part.count, stride: stride)
    var weights = [Double](repeating: 0, count: stride)
    for index in part {
      let centre = (Double(index) + 0.5) * scale
      let first = max(0, Int(centre - support + 0.5))
      let inputs = min(input, Int(centre + support + 0.5)) - first
      var sum = 0.0
      for tap in 0..<stride {
        weights[tap] = tap < inputs ? Filter.weight(at: abs((Double(first + tap) - centre + 0.5) * narrowing)) : 0
        sum += weights[tap]
      }
      for tap in 0..<stride { weights[tap] = PillowSteps.nearest(sum == 0 ? weights[tap] : weights[tap] / sum) }
      let count = (weights.lastIndex { $0 != 0 } ?? 0) + 1
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
          var sum = SIMD4<Double>(repeating: PillowSteps.half)
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
    var (low, high) = (SIMD4<Double>(repeating: PillowSteps.half), SIMD4<Double>(repeating: PillowSteps.half))
    for tap in 0..<rows.count {
      low += (rows[tap] + offset).vector(SIMD4<Double>.self) * weights[tap]
      high += (rows[tap] + offset + 4).vector(SIMD4<Double>.self) * weights[tap]
    }
    return SIMD8(lowHalf: SIMD4<Float>(rounded(low)), highHalf: SIMD4<Float>(rounded(high)))
  }

  /// To the nearest whole number, halves up, at most 255: rounded weights may sum to a little over one. At least 0 where weights can be
  /// negative.
  @inline(__always)
  private static func rounded(_ sum: SIMD4<Double>) -> SIMD4<Double> {
    let (whole, maximum, zero) = (PillowSteps.whole, SIMD4<Double>(repeating: 255), SIMD4<Double>.zero)
    let value = (sum + whole) - whole
    let bounded = value.replacing(with: maximum, where: value .> maximum)
    return Filter.isNegativeSomewhere ? bounded.replacing(with: zero, where: bounded .< zero) : bounded
  }
}

/// The fixed point that Pillow computes in.
private enum PillowSteps {
  /// One over the smallest step: what 32 bits leave over 8 bits of value and 2 of headroom.
  static let count = Double(1 << 22)
  /// Half a step, with which a sum begins: it makes halves go up when a sum is rounded to the nearest whole number.
  static let half = 0.5 / count
  /// A number so large that doubles of its size are whole: adding it rounds. (What is a little below zero becomes zero or a half less.)
  static let whole = Double(1 << 52)

  /// A weight in whole steps, halves away from zero.
  static func nearest(_ weight: Double) -> Double { Double(Int(weight * count + (weight < 0 ? -0.5 : 0.5))) / count }
}

/// The weight of an input by its distance from an output.
protocol PillowFilter {
  /// The distance from which weights are zero, where nothing is made smaller.
  static var support: Double { get }
  /// Whether there are weights below zero.
  static var isNegativeSomewhere: Bool { get }
  /// The weight of an input at a distance of at least zero.
  static func weight(at distance: Double) -> Double
}

/// `Image.BILINEAR`.
enum Triangle: PillowFilter {
  static var support: Double { 1 }
  static var isNegativeSomewhere: Bool { false }
  static func weight(at distance: Double) -> Double { max(0, 1 - distance) }
}

/// `Image.BICUBIC`: Keys' cubic with a slope of -0.5 at a distance of 1.
enum Cubic: PillowFilter {
  static var support: Double { 2 }
  static var isNegativeSomewhere: Bool { true }
  static func weight(at distance: Double) -> Double {
    if distance < 1 { return ((slope + 2) * distance - (slope + 3)) * distance * distance + 1 }
    if distance < 2 { return (((distance - 5) * distance + 8) * distance - 4) * slope }
    return 0
  }

  private static let slope = -0.5
}
