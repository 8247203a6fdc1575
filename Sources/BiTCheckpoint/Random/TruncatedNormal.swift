/// The normal distribution cut off at two standard deviations either side, by inversion: a number of 32 bits becomes one value.
///
/// Only additions, multiplications and one division in `Float`, in a fixed order: the same bits on every machine, and loops that the
/// compiler turns into vector instructions.
struct TruncatedNormal {
  /// The factor of the values: the standard deviation before the cut.
  private let scale: Float

  /// The standard deviation of the standard normal distribution after the cut at 2.
  private static let remainingDeviation: Float = 0.879_625_66

  /// A distribution with mean 0 whose standard deviation after the cut is `standardDeviation`.
  init(standardDeviation: Float) {
    scale = standardDeviation / Self.remainingDeviation
  }

  /// Fills `values`: each number of the generator gives two, the lower half first.
  ///
  /// - Precondition: the number of values is a multiple of 8.
  func fill(_ values: UnsafeMutableBufferPointer<Float>, from generator: inout Xoshiro256) {
    precondition(values.count % 8 == 0)
    for start in stride(from: 0, to: values.count, by: 8) {
      var bits = SIMD8<Int32>()
      for pair in 0..<4 {
        let number = generator.next()
        bits[2 * pair] = Int32(truncatingIfNeeded: number)
        bits[2 * pair + 1] = Int32(truncatingIfNeeded: number >> 32)
      }
      let eight = self.values(bits)
      for index in 0..<8 { values[start + index] = eight[index] }
    }
  }

  /// The values of numbers that stand for probabilities: all numbers of 32 bits give the whole distribution.
  private func values(_ bits: SIMD8<Int32>) -> SIMD8<Float> {
    // q is the probability less a half, within the cut: |q| <= Phi(2) - 1/2.
    let q = SIMD8<Float>(bits) * (0.477_249_868 / 2_147_483_648)
    // The normal quantile at q + 1/2 is q P(q^2) / Q(q^2): fitted for the least relative error, which is below 2e-5.
    let x = q * q
    let p = ((-15.674_857 * x + 36.261_04) * x - 17.985_607) * x + 2.506_636_1
    let denominator = ((-15.137_672 * x + 20.757_362) * x - 8.221_892) * x + 1
    return scale * (q * p / denominator)
  }
}
