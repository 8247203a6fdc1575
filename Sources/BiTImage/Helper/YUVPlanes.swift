/// Brightness and two differences of colour, in planes of 8 bits, to red, green and blue: in the arithmetic of libyuv, which libavif and so Pillow
/// use for AVIF. libheif repeats a value of chroma where this interpolates.
struct YUVPlanes {
  /// A plane, with gaps between its rows.
  struct Plane {
    let start: UnsafePointer<UInt8>
    let stride: Int
    let width: Int
    let height: Int
  }

  /// Factors in 64ths, and what makes brightness of its code: libyuv's constants.
  struct Matrix {
    let brightness: (factor: Int, offset: Int)
    let blue: Int
    let greenBlue: Int
    let greenRed: Int
    let red: Int

    /// - Parameters:
    ///   - coefficients: as in ISO/IEC 23091-2, 8.3; unspecified ones are BT.601's, as libavif takes them.
    /// - Returns: nil for those that libyuv doesn't know.
    init?(coefficients: Int, isFullRange: Bool) {
      brightness = isFullRange ? (16320, 32) : (18997, -1160)
      let factors: (Int, Int, Int, Int)
      switch (coefficients, isFullRange) {
      case (2, true), (5...6, true): factors = (113, 22, 46, 90)
      case (2, false), (5...6, false): factors = (128, 25, 52, 102)
      case (1, true): factors = (119, 12, 30, 101)
      case (1, false): factors = (128, 14, 34, 115)
      case (9, true): factors = (120, 11, 37, 94)
      case (9, false): factors = (128, 12, 42, 107)
      default: return nil
      }
      (blue, greenBlue, greenRed, red) = factors
    }
  }

  let brightness: Plane
  let blue: Plane
  let red: Plane
  let matrix: Matrix

  /// The pixels; the planes of colour may have half the width, or half the width and height.
  func rgb() -> [UInt8] {
    let (height, width) = (brightness.height, brightness.width)
    var (u, v) = ([Int](repeating: 0, count: width), [Int](repeating: 0, count: width))
    return [UInt8](unsafeUninitializedCapacity: 3 * height * width) { pixels, initialized in
      for row in 0..<height {
        chroma(blue, row: row, into: &u)
        chroma(red, row: row, into: &v)
        let line = brightness.start + row * brightness.stride
        for column in 0..<width { put(Int(line[column]), u[column], v[column], at: 3 * (row * width + column), pixels) }
      }
      initialized = 3 * height * width
    }
  }

  private func put(_ y: Int, _ u: Int, _ v: Int, at place: Int, _ pixels: UnsafeMutableBufferPointer<UInt8>) {
    let y = (y * 0x0101 * matrix.brightness.factor) >> 16 + matrix.brightness.offset
    pixels[place] = UInt8(clamping: (y + (v - 128) * matrix.red) >> 6)
    pixels[place + 1] = UInt8(clamping: (y - (u - 128) * matrix.greenBlue - (v - 128) * matrix.greenRed) >> 6)
    pixels[place + 2] = UInt8(clamping: (y + (u - 128) * matrix.blue) >> 6)
  }

  /// A row of a plane at the brightness' width: between two values of it, three parts of the nearer and one of the other.
  private func chroma(_ plane: Plane, row: Int, into line: inout [Int]) {
    let hasAllRows = plane.height == brightness.height
    let hasAllColumns = plane.width == brightness.width
    let near = plane.start + (hasAllRows ? row : row / 2) * plane.stride
    let other = hasAllRows ? row : min(plane.height - 1, max(0, row % 2 == 0 ? row / 2 - 1 : row / 2 + 1))
    let far = plane.start + other * plane.stride
    for column in 0..<brightness.width {
      guard !hasAllColumns else {
        line[column] = Int(near[column])
        continue
      }
      let x = column / 2
      let beside = min(plane.width - 1, max(0, column % 2 == 0 ? x - 1 : x + 1))
      let (a, b) = (3 * Int(near[x]) + Int(near[beside]), 3 * Int(far[x]) + Int(far[beside]))
      line[column] = hasAllRows ? (a + 2) >> 2 : (3 * a + b + 8) >> 4
    }
  }
}
