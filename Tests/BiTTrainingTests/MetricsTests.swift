import BiTTestSupport
import BiTTraining
import Foundation
import Testing

struct MetricsTests {
  @Test("of several right outputs any counts as right, and the loss of sigmoids is all outputs' together")
  func severalLabels() {
    func judged(_ labels: [Int]) -> ClassificationMetrics.Judgement {
      .init(logits: [0, 2, -1, 1] as [Float], labels: labels, loss: .sigmoid)
    }
    #expect(judged([3, 1]).rank == 0 && judged([3, 1]).label == 1 && judged([3, 1]).predicted == 1)
    #expect(judged([0, 3]).rank == 1 && judged([0, 3]).label == 0)
    let expected = -log(0.5) - log(1 - 1 / (1 + exp(-2.0))) - log(1 - 1 / (1 + exp(1.0))) - log(1 / (1 + exp(-1.0)))
    #expect(abs(judged([0, 3]).loss - expected) < 1e-12)
    #expect(abs(judged([1]).probability - Float(1 / (1 + exp(-2.0)))) < 1e-7)
  }

  @Test("top-1, top-5, mean per class, loss and confusions of logits whose values are known")
  func known() {
    var metrics = ClassificationMetrics(outputs: 7)
    func logits(_ best: Int, _ second: Int) -> [Float] { (0..<7).map { $0 == best ? 2 : $0 == second ? 1 : 0 } }
    // Label 0: right twice, once second; label 3: the lowest of ties with 4 lower indices above it and two higher logits: rank 4; label 6: rank 6.
    for (label, best, second) in [(0, 0, 1), (0, 0, 2), (0, 1, 0), (3, 5, 4), (6, 0, 1)] {
      metrics.add(.init(logits: logits(best, second), label: label))
    }
    #expect(metrics.top1 == 2.0 / 5)
    #expect(metrics.top5 == 3.0 / 5)
    #expect(abs(metrics.meanPerClass - (2.0 / 3 + 0 + 0) / 3) < 1e-15)
    let total = exp(2.0) + exp(1.0) + 5
    let losses = [log(total) - 2, log(total) - 2, log(total) - 1, log(total), log(total)]
    #expect(abs(metrics.loss - losses.reduce(0, +) / 5) < 1e-12)
    #expect(metrics.confusion(label: 0, predicted: 0) == 2 && metrics.confusion(label: 3, predicted: 5) == 1)
    #expect(metrics.mistakes.map { [$0.label, $0.predicted, $0.count] } == [[0, 1, 1], [3, 5, 1], [6, 0, 1]])
  }

  @Test("the probability of a prediction is the softmax, also of logits that would overflow")
  func probability() {
    let judgement = ClassificationMetrics.Judgement(logits: [1000, 1000 + log(3)] as [Float], label: 0)
    #expect(judgement.predicted == 1 && abs(judgement.probability - 0.75) < 1e-4 && abs(judgement.loss - log(4)) < 1e-4)
  }

  @Test("the calibration error is that of 15 bins of equal width, closed above")
  func calibration() {
    // numpy: sum over edges = linspace(0, 1, 16) of mean(bin) * abs(mean(right[bin]) - mean(confidence[bin])), bin = (low, high].
    var calibration = Calibration()
    for index in 1..<60 {
      let confidence = Double(Float(37 * index % 101) / 100)
      calibration.add(confidence: confidence, isRight: index * index % 3 == 1 && index % 4 != 0)
    }
    #expect(abs(calibration.expectedError - 0.3066101700256942) < 1e-7)
    var single = Calibration()
    for isRight in [true, true, true, false] { single.add(confidence: 1, isRight: isRight) }
    #expect(single.expectedError == 0.25)
    // Bins that touch don't mix: 0.2 is the end of the third, what is above begins the fourth.
    var edge = Calibration()
    edge.add(confidence: 0.2, isRight: true)
    edge.add(confidence: 0.25, isRight: false)
    #expect(abs(edge.expectedError - (0.8 + 0.25) / 2) < 1e-15)
  }

  @Test("the median and sample standard deviation of repeated runs, by number of examples")
  func summary() throws {
    let values: [(Int?, Double)] = [(1, 0.5), (1, 0.75), (1, 0.25), (5, 0.9), (5, 0.8)]
    let summary = RunSummary(
      values.enumerated().map { .init(name: "\($0)", examplesPerClass: $1.0, seed: UInt64($0), top1: $1.1, meanPerClass: $1.1) })
    #expect(summary.groups.map(\.examplesPerClass) == [1, 5])
    #expect(summary.groups[0].top1.median == 0.5 && summary.groups[0].top1.deviation == 0.25)
    #expect(abs(summary.groups[1].top1.median - 0.85) < 1e-12)
    let scratch = try Scratch()
    try summary.write(RunFolder(scratch.path))
    #expect(try RunSummary(RunFolder(scratch.path)) == summary)
  }
}
