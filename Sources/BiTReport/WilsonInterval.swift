/// Where a share lies with a probability of 95 %, of which some cases are known: Wilson's interval (1927), which holds for few cases and for shares near 0
/// and 1 too.
package struct WilsonInterval: Sendable, Equatable {
  package let low: Double
  package let high: Double

  /// The standard normal distribution's 97.5th percentile.
  private static let deviations = 1.959963984540054

  /// - Parameters:
  ///   - count: the cases that are counted, from 0 to `total`.
  ///   - total: all cases, above 0.
  package init(_ count: Int, of total: Int) {
    let (n, share, square) = (Double(total), Double(count) / Double(total), Self.deviations * Self.deviations)
    let centre = (share + square / (2 * n)) / (1 + square / n)
    let half = Self.deviations * (share * (1 - share) / n + square / (4 * n * n)).squareRoot() / (1 + square / n)
    low = count == 0 ? 0 : max(0, centre - half)
    high = count == total ? 1 : min(1, centre + half)
  }

  /// `59 to 82 %`: rounded away from the middle, to a tenth of a percent where the interval is narrow.
  package var text: String {
    let scale = isNarrow ? 1000.0 : 100.0
    return "\(Self.digits((low * scale).rounded(.down), isNarrow)) to \(Self.digits((high * scale).rounded(.up), isNarrow)) %"
  }

  /// A share in as many digits as the interval's ends have.
  package func text(_ share: Double) -> String {
    Self.digits((share * (isNarrow ? 1000 : 100)).rounded(), isNarrow) + " %"
  }

  private var isNarrow: Bool { high - low < 0.05 }

  private static func digits(_ value: Double, _ hasTenths: Bool) -> String {
    let value = Int(value)
    return hasTenths ? "\(value / 10).\(value % 10)" : "\(value)"
  }
}
