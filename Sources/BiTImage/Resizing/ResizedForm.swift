import BiTPreprocessing

/// What the values of a resized picture become in the result.
protocol ResizedForm {
  associatedtype Element

  /// Writes eight values of a row, the first of which is the row's `offset`th.
  func write(_ values: SIMD8<Float>, at offset: Int, to target: UnsafeMutablePointer<Element>)
}

/// `Normalisation.symmetric`.
struct SymmetricForm: ResizedForm {
  @inline(__always)
  func write(_ values: SIMD8<Float>, at offset: Int, to target: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(target).storeBytes(of: (values - 127.5) / 127.5, as: SIMD8<Float>.self)
  }
}

/// `Normalisation.channels`: the operations of torchvision, each rounded to single precision.
struct ChannelForm: ResizedForm {
  /// The mean and the deviation of eight values in a row, the first of which is red, green, blue.
  private let means: (SIMD8<Float>, SIMD8<Float>, SIMD8<Float>)
  private let deviations: (SIMD8<Float>, SIMD8<Float>, SIMD8<Float>)

  init(mean: SIMD3<Double>, deviation: SIMD3<Double>) {
    func lanes(_ values: SIMD3<Double>, from channel: Int) -> SIMD8<Float> {
      var result = SIMD8<Float>()
      for lane in 0..<8 { result[lane] = Float(values[(channel + lane) % 3]) }
      return result
    }
    func lanes(_ values: SIMD3<Double>) -> (SIMD8<Float>, SIMD8<Float>, SIMD8<Float>) {
      (lanes(values, from: 0), lanes(values, from: 1), lanes(values, from: 2))
    }
    (means, deviations) = (lanes(mean), lanes(deviation))
  }

  @inline(__always)
  func write(_ values: SIMD8<Float>, at offset: Int, to target: UnsafeMutablePointer<Float>) {
    let (mean, deviation) =
      switch offset % 3 {
      case 0: (means.0, deviations.0)
      case 1: (means.1, deviations.1)
      default: (means.2, deviations.2)
      }
    UnsafeMutableRawPointer(target).storeBytes(of: (values / 255 - mean) / deviation, as: SIMD8<Float>.self)
  }
}

/// As they are: whole numbers.
struct ByteForm: ResizedForm {
  @inline(__always)
  func write(_ values: SIMD8<Float>, at offset: Int, to target: UnsafeMutablePointer<UInt8>) {
    for lane in 0..<8 { target[lane] = UInt8(values[lane]) }
  }
}
