/// How the values of a resized picture, 0 to 255, become a network's, in single precision.
///
/// `symmetric` and `channels` with a mean and a deviation of 0.5 mean the same numbers but not the same bits: half of the 256 values differ
/// in the last place.
public enum Normalisation: Sendable, Hashable {
  /// `(value - 127.5) / 127.5`: from -1 to 1, as BiT was trained.
  case symmetric
  /// `(value / 255 - mean) / deviation` for red, green and blue: torchvision's `ToTensor` and `Normalize`.
  case channels(mean: SIMD3<Double>, deviation: SIMD3<Double>)

  /// What a mean may be.
  public static let means = -10.0...10
  /// What a deviation may be.
  public static let deviations = 0.001...1000

  /// torchvision's arithmetic from lists of one number for each channel, as configurations hold them.
  ///
  /// Nil where one hasn't three numbers, or holds one that isn't usable.
  public init?(mean: [Double], deviation: [Double]) {
    guard mean.count == 3, deviation.count == 3 else { return nil }
    self = .channels(
      mean: SIMD3(mean[0], mean[1], mean[2]), deviation: SIMD3(deviation[0], deviation[1], deviation[2]))
    guard isUsable else { return nil }
  }

  /// The mean of red, green and blue, as a configuration says it: of values from 0 to 1.
  public var mean: [Double] { if case .channels(let mean, _) = self { [mean.x, mean.y, mean.z] } else { [0.5, 0.5, 0.5] } }

  /// The deviation of red, green and blue, as a configuration says it: of values from 0 to 1.
  public var deviation: [Double] {
    if case .channels(_, let deviation) = self { [deviation.x, deviation.y, deviation.z] } else { [0.5, 0.5, 0.5] }
  }

  /// Whether means and deviations are within what is allowed.
  public var isUsable: Bool {
    guard case .channels = self else { return true }
    return mean.allSatisfy(Self.means.contains) && deviation.allSatisfy(Self.deviations.contains)
  }
}
