/// One axis of TensorFlow's bilinear resize: half-pixel centres, no antialiasing (`tf.image.resize`, kernel `ResizeBilinear` with
/// `half_pixel_centers`), in single precision as there.
private struct TensorFlowAxis {
  /// For each output, the inputs on its two sides, and the second one's share.
  let lower: [Int]
  let upper: [Int]
  let shares: [Float]

  init(input: Int, output: Int) {
    let scale = Float(input) / Float(output)
    let positions = (0..<output).map { (Float($0) + 0.5) * scale - 0.5 }
    lower = positions.map { max(0, Int($0.rounded(.down))) }
    upper = positions.map { min(input - 1, Int($0.rounded(.up))) }
    shares = positions.map { $0 - $0.rounded(.down) }
  }
}

extension Image {
  /// Resizes as `tf.image.resize(image, [height, width])`: values from 0 to 255.
  ///
  /// - Parameter target: height x width x 3 values; all are written.
  func resizeByTensorFlow(height: Int, width: Int, into target: UnsafeMutableBufferPointer<Float>) {
    let rows = TensorFlowAxis(input: self.height, output: height)
    let columns = TensorFlowAxis(input: self.width, output: width)
    let rowCount = width * 3
    var (top, bottom) = ([Float](repeating: 0, count: rowCount), [Float](repeating: 0, count: rowCount))
    var (topRow, bottomRow) = (-1, -1)
    for row in 0..<height {
      let (lower, upper, share) = (rows.lower[row], rows.upper[row], rows.shares[row])
      if lower == bottomRow {
        swap(&top, &bottom)
        swap(&topRow, &bottomRow)
      }
      if lower != topRow { interpolate(row: lower, columns, into: &top) }
      if upper != bottomRow { interpolate(row: upper, columns, into: &bottom) }
      (topRow, bottomRow) = (lower, upper)
      for index in 0..<rowCount { target[row * rowCount + index] = top[index] + (bottom[index] - top[index]) * share }
    }
  }

  /// One input row at the output's width.
  private func interpolate(row: Int, _ columns: TensorFlowAxis, into values: inout [Float]) {
    pixels.withUnsafeBufferPointer { pixels in
      let start = row * width * 3
      for column in 0..<columns.shares.count {
        let (left, right, share) = (start + 3 * columns.lower[column], start + 3 * columns.upper[column], columns.shares[column])
        for channel in 0..<3 {
          let value = Float(pixels[left + channel])
          values[3 * column + channel] = value + (Float(pixels[right + channel]) - value) * share
        }
      }
    }
  }
}
