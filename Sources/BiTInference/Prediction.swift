import BiTCheckpoint
import BiTNetwork

/// One of the outputs that a network prefers for an image.
public struct Prediction: Equatable, Sendable {
  /// The output.
  public let index: Int
  /// The softmax over all outputs, or the output's sigmoid where the head is multi-label.
  public let probability: Float
  /// What the output is called; nil where nobody knows.
  public let label: Metadata.Label?

  package init(index: Int, probability: Float, label: Metadata.Label? = nil) {
    (self.index, self.probability, self.label) = (index, probability, label)
  }

  /// The `top` outputs with the highest logits, the highest first; of equal ones the lower index.
  ///
  /// - Throws: `NonFiniteOutput`.
  package static func best(
    _ top: Int, of logits: some RandomAccessCollection<Float>, labels: OutputLabels = .unknown, scores: Scores = .softmax
  ) throws -> [Prediction] {
    try NonFiniteOutput.check(logits)
    guard top > 0 else { return [] }
    let softmax = scores == .softmax ? Softmax(logits) : nil
    return ranked(top, of: logits).map { index, logit in
      Prediction(index: index, probability: Float(softmax?.probability(of: logit) ?? sigmoid(logit)), label: labels[index])
    }
  }

  /// Candidates gather up to twice as many as wanted, and are then cut back to the best: n log(top) steps, without a copy of the logits.
  private static func ranked(_ top: Int, of logits: some RandomAccessCollection<Float>) -> [(index: Int, logit: Float)] {
    var candidates: [(index: Int, logit: Float)] = []
    var threshold = -Float.infinity
    let top = min(top, logits.count)
    func cut() {
      candidates.sort { $0.logit > $1.logit || ($0.logit == $1.logit && $0.index < $1.index) }
      candidates.removeSubrange(min(top, candidates.count)...)
    }
    for (index, logit) in logits.enumerated() where logit > threshold {
      candidates.append((index, logit))
      if candidates.count == 2 * top {
        cut()
        threshold = candidates[top - 1].logit
      }
    }
    cut()
    return candidates
  }
}
