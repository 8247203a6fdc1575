#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Cross-entropy of a sigmoid an output, summed over the outputs (google-research/big_vision, `utils.py`: `sigmoid_xent`):
/// loss = -Σ target · log(sigmoid(logit)) + (1 - target) · log(1 - sigmoid(logit)). In double precision.
package enum SigmoidCrossEntropy {
  /// The loss of one row, and `scale` times its gradient by the logits: sigmoid - target.
  package static func loss(
    logits: UnsafePointer<Float>, targets: UnsafePointer<Float>, count: Int, scale: Float, gradient: UnsafeMutablePointer<Float>
  ) -> Float {
    var loss = 0.0
    for index in 0..<count {
      loss += Self.loss(of: logits[index], target: Double(targets[index]))
      gradient[index] = Float(Double(scale) * (sigmoid(logits[index]) - Double(targets[index])))
    }
    return Float(loss)
  }

  /// The loss of one output: no logit is too large for it, and one that isn't finite gives none that is.
  package static func loss(of logit: Float, target: Double) -> Double {
    let logit = Double(logit)
    guard logit.isFinite else { return .nan }
    return max(logit, 0) - logit * target + log1p(exp(-abs(logit)))
  }
}
