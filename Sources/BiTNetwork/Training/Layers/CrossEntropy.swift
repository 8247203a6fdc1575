#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Softmax cross-entropy with soft targets: loss = -Σ target · log(softmax(logits)). In double precision.
package enum CrossEntropy {
  /// The loss of one row, and `scale` times its gradient by the logits: softmax · Σ targets - target.
  package static func loss(
    logits: UnsafePointer<Float>, targets: UnsafePointer<Float>, count: Int, scale: Float, gradient: UnsafeMutablePointer<Float>
  ) -> Float {
    var largest = -Float.infinity
    for index in 0..<count { largest = max(largest, logits[index]) }
    var (sum, weight) = (0.0, 0.0)
    for index in 0..<count {
      sum += exp(Double(logits[index] - largest))
      weight += Double(targets[index])
    }
    let logarithm = log(sum)
    var loss = 0.0
    for index in 0..<count {
      let logProbability = Double(logits[index] - largest) - logarithm
      if targets[index] != 0 { loss -= Double(targets[index]) * logProbability }
      gradient[index] = Float(Double(scale) * (exp(logProbability) * weight - Double(targets[index])))
    }
    // A logit that is not a number must show in the loss even where its target is zero.
    return sum.isFinite ? Float(loss) : .nan
  }
}
