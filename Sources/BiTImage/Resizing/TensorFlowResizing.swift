/// TensorFlow's bilinear resize: half-pixel centres, no antialiasing (`tf.image.resize`, kernel `ResizeBilinear` with
/// `half_pixel_centers`), in single precision as there.
///
/// An axis has one weight an output: the share of the second of its two inputs.
enum TensorFlowResizing: SeparableMethod {
  static func axis(input: Int, output: Int, part: Range<Int>) -> ResizingAxis<Float> {
    let scale = Float(input) / Float(output)
    var axis = ResizingAxis<Float>(outputs: part.count, stride: 1)
    for index in part {
      let position = (Float(index) + 0.5) * scale - 0.5
      let below = position.rounded(.down)
      let lower = max(0, Int(below))
      let isBetween = min(input - 1, Int(position.rounded(.up))) > lower
      axis.append(start: lower, count: isBetween ? 2 : 1, weights: CollectionOfOne(isBetween ? position - below : 0))
    }
    return axis
  }

  static func goesDownFirst(from image: Image, height: Int, width: Int) -> Bool { false }

  static func across(_ row: UnsafePointer<Float>, _ axis: ResizingAxis<Float>, into target: UnsafeMutablePointer<Float>) {
    axis.weights.withUnsafeBufferPointer { shares in
      axis.starts.withUnsafeBufferPointer { starts in
        var pixel = UnsafeMutableRawPointer(target)
        for column in 0..<starts.count {
          let source = row + 3 &* starts[column]
          let (left, right) = (source.vector(SIMD4<Float>.self), (source + 3).vector(SIMD4<Float>.self))
          // The fourth value belongs to the next pixel, which overwrites it.
          pixel.storeBytes(of: left + (right - left) * shares[column], as: SIMD4<Float>.self)
          pixel += 3 &* MemoryLayout<Float>.stride
        }
      }
    }
  }

  @inline(__always)
  static func down(_ rows: UnsafeBufferPointer<UnsafePointer<Float>>, at offset: Int, _ weights: UnsafePointer<Float>) -> SIMD8<Float> {
    let top = (rows[0] + offset).vector(SIMD8<Float>.self)
    let bottom = (rows[rows.count &- 1] + offset).vector(SIMD8<Float>.self)
    return top + (bottom - top) * weights[0]
  }
}
