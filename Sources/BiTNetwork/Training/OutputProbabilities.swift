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

  /// The loss of the row where some outputs are right; of a softmax, where the first of them is.
  ///
  /// - Parameter right: their places.
  package func loss(of right: [Int], in logits: some RandomAccessCollection<Float>) -> Double {
    func logit(_ place: Int) -> Float { logits[logits.index(logits.startIndex, offsetBy: place)] }
    switch self {
    case .softmax(let softmax): return right.first.map { softmax.loss(of: logit($0)) } ?? .nan
    case .sigmoid:
      // A target of 1 in place of 0 takes its logit off.
      return right.reduce(logits.reduce(0) { $0 + SigmoidCrossEntropy.loss(of: $1, target: 0) }) { $0 - Double(logit($1)) }
    }
  }
}
