#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The distribution Beta(alpha, alpha), from which mixup draws its shares (arXiv 1710.09412).
package struct SymmetricBeta {
  private let alpha: Double

  /// - Precondition: alpha is above 0 and at most 1: larger ones would be drawn ever more slowly.
  package init(_ alpha: Double) {
    precondition(alpha > 0 && alpha <= 1)
    self.alpha = alpha
  }

  /// A number from 0 to 1, by Jöhnk's method (M. D. Jöhnk, Metrika 8, 1964): of `u^(1/alpha)` and `v^(1/alpha)` the first's part of the sum, where that is
  /// at most 1. Logarithms keep what a small alpha makes too small for a `Double`.
  package func draw(using generator: inout some RandomNumberGenerator) -> Double {
    while true {
      let x = log(Double.random(in: Double.leastNonzeroMagnitude...1, using: &generator)) / alpha
      let y = log(Double.random(in: Double.leastNonzeroMagnitude...1, using: &generator)) / alpha
      if exp(x) + exp(y) <= 1 { return 1 / (1 + exp(y - x)) }
    }
  }
}
