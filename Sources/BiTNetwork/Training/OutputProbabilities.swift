/// A row of logits as the loss that a network was trained with sees it, in double precision.
package enum OutputProbabilities {
  case softmax(Softmax)
  case sigmoid

  package init(_ logits: some Collection<Float>, loss: Loss) {
    switch loss {
    case .softmax: self = .softmax(Softmax(logits))
    case .sigmoid: self = .sigmoid
    }
  }

  /// The probability of an output with that logit.
  package func probability(of logit: Float) -> Double {
    switch self {
    case .softmax(let softmax): softmax.probability(of: logit)
    case .sigmoid: BiTNetwork.sigmoid(logit)
    }
  }

  /// The loss of the row where one output is right.
  ///
  /// - Parameter right: its logit, which is among them.
  package func loss(of right: Float, among logits: some Collection<Float>) -> Double {
    switch self {
    case .softmax(let softmax): softmax.loss(of: right)
    // A target of 1 in place of 0 takes its logit off.
    case .sigmoid: logits.reduce(0) { $0 + SigmoidCrossEntropy.loss(of: $1, target: 0) } - Double(right)
    }
  }
}
