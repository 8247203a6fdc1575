import BiTNetwork

/// How well a network's outputs fit the labels of some images.
package struct ClassificationMetrics: Sendable, Equatable {
  /// What a network says of one image.
  package struct Judgement: Sendable, Equatable {
    /// The right output. Of several the predicted one, if it is among them, else the first.
    package let label: Int
    /// The output with the highest logit; of equal ones the lowest.
    package let predicted: Int
    /// The probability of the predicted output: its softmax, or its sigmoid.
    package let probability: Float
    /// How many outputs have a higher logit than the right one, or the same and a lower index; of several right ones, the least.
    package let rank: Int
    /// The loss that the network was trained with: of a softmax minus the logarithm of the right output's, else the cross-entropies of all sigmoids together.
    package let loss: Double

    /// Compares logits with the right output.
    package init(logits: some RandomAccessCollection<Float>, label: Int, loss: Loss = .softmax) {
      self.init(logits: logits, labels: [label], loss: loss)
    }

    /// Compares logits with all outputs that are right.
    ///
    /// - Parameter labels: at least one.
    package init(logits: some RandomAccessCollection<Float>, labels: [Int], loss: Loss) {
      func logit(_ place: Int) -> Float { logits[logits.index(logits.startIndex, offsetBy: place)] }
      // That with the highest logit, of equal ones the lowest.
      var label = labels[0]
      for other in labels where (logit(other), -other) > (logit(label), -label) { label = other }
      let right = logit(label)
      var (best, highest, rank) = (0, -Float.infinity, 0)
      for (index, logit) in logits.enumerated() {
        if logit > highest { (best, highest) = (index, logit) }
        if logit > right || (logit == right && index < label) { rank += 1 }
      }
      self.label = labels.contains(best) ? best : labels[0]
      let probabilities = OutputProbabilities(logits, loss: loss)
      predicted = best
      probability = Float(probabilities.probability(of: highest))
      self.rank = rank
      self.loss = probabilities.loss(of: labels, in: logits)
    }
  }

  /// The number of outputs.
  package let outputs: Int
  /// The images so far.
  package private(set) var count = 0
  /// How often which label (`key / outputs`) was taken for which output (`key % outputs`).
  private var confusions: [Int: Int] = [:]
  private var perLabel: [Int: Int] = [:]
  private var top1Count = 0
  private var top5Count = 0
  private var lossSum = 0.0
  private var calibration = Calibration()

  /// The metrics of no image.
  package init(outputs: Int) {
    self.outputs = outputs
  }

  /// Counts an image.
  package mutating func add(_ judgement: Judgement) {
    count += 1
    top1Count += judgement.rank == 0 ? 1 : 0
    top5Count += judgement.rank < 5 ? 1 : 0
    lossSum += judgement.loss
    calibration.add(confidence: Double(judgement.probability), isRight: judgement.rank == 0)
    perLabel[judgement.label, default: 0] += 1
    confusions[judgement.label * outputs + judgement.predicted, default: 0] += 1
  }

  /// The share of images whose right output has the highest logit.
  package var top1: Double { Double(top1Count) / Double(count) }
  /// The share of images whose right output is among the five highest.
  package var top5: Double { Double(top5Count) / Double(count) }
  /// The mean loss.
  package var loss: Double { lossSum / Double(count) }
  /// See `Calibration.expectedError`.
  package var expectedCalibrationError: Double { calibration.expectedError }

  /// The mean, over the classes that have images, of the share of the class's images that are right.
  package var meanPerClass: Double {
    let shares = perLabel.keys.sorted().compactMap { accuracy(of: $0) }
    return shares.reduce(0, +) / Double(shares.count)
  }

  /// How many images of a label were taken for an output.
  package func confusion(label: Int, predicted: Int) -> Int { confusions[label * outputs + predicted] ?? 0 }

  /// The images of a label.
  package func examples(of label: Int) -> Int { perLabel[label] ?? 0 }

  /// The share of a label's images that are right; nil where it has none.
  package func accuracy(of label: Int) -> Double? {
    let total = examples(of: label)
    return total == 0 ? nil : Double(confusion(label: label, predicted: label)) / Double(total)
  }

  /// Every label that was taken for another, with how often, the most frequent first.
  package var mistakes: [(label: Int, predicted: Int, count: Int)] {
    confusions.map { (label: $0.key / outputs, predicted: $0.key % outputs, count: $0.value) }
      .filter { $0.label != $0.predicted }
      .sorted { ($1.count, $0.label, $0.predicted) < ($0.count, $1.label, $1.predicted) }
  }
}
