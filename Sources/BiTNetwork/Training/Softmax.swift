#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The probability of an output that is right or not whatever the others are, in double precision.
package func sigmoid(_ logit: Float) -> Double { 1 / (1 + exp(-Double(logit))) }

/// The softmax of a row of logits, in double precision, without overflow.
package struct Softmax {
  private let highest: Double
  private let total: Double

  package init(_ logits: some Collection<Float>) {
    let highest = logits.reduce(-Double.infinity) { Double($1) > $0 ? Double($1) : $0 }
    self.highest = highest
    total = logits.reduce(0.0) { $0 + exp(Double($1) - highest) }
  }

  /// The probability of an output with that logit.
  package func probability(of logit: Float) -> Double { exp(Double(logit) - highest) / total }

  /// The cross-entropy where that logit is the right output's: minus the logarithm of its probability.
  package func loss(of logit: Float) -> Double { log(total) + highest - Double(logit) }
}
