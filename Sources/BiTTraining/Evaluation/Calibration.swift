/// How far the probabilities that a network gives its predictions are from how often these are right.
package struct Calibration: Sendable, Equatable {
  /// The predictions whose probabilities lie between two bounds.
  private struct Bin: Sendable, Equatable {
    var count = 0
    var right = 0
    var confidenceSum = 0.0
  }

  /// As many as the paper takes.
  package static let binCount = 15

  private var bins = Array(repeating: Bin(), count: binCount)
  private var count = 0

  /// That of no prediction.
  package init() {}

  /// Counts a prediction by the probability that it was given. Bin m of M, from 1, holds those above (m - 1)/M and up to m/M.
  package mutating func add(confidence: Double, isRight: Bool) {
    let place = (confidence * Double(Self.binCount)).rounded(.up) - 1
    let index = Int(max(0, min(Double(Self.binCount - 1), place)))
    bins[index].count += 1
    bins[index].right += isRight ? 1 : 0
    bins[index].confidenceSum += confidence
    count += 1
  }

  /// The expected calibration error of Guo et al. 2017 (arXiv 1706.04599, equation 3): the mean over all predictions of the distance, within each of 15
  /// bins of equal width, between the mean probability and the share that is right. 0 is the best, 1 the worst.
  package var expectedError: Double {
    bins.reduce(0) { $0 + abs(Double($1.right) - $1.confidenceSum) } / Double(count)
  }
}
