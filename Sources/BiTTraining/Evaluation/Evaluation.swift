import BiTData
import BiTImage
import BiTInference
import BiTNetwork

/// A network's judgements on labelled images.
package struct Evaluation: Sendable {
  /// Their sums.
  package private(set) var metrics: ClassificationMetrics
  /// One an image, in order.
  package private(set) var judgements: [ClassificationMetrics.Judgement] = []

  /// An evaluation without images.
  init(outputs: Int) {
    metrics = ClassificationMetrics(outputs: outputs)
  }

  mutating func add(_ judgement: ClassificationMetrics.Judgement) {
    metrics.add(judgement)
    judgements.append(judgement)
  }

  /// Runs a network over examples, prepared as `preprocessing` says. (The HyperRule tests resized straight to the network's input.)
  ///
  /// - Parameters:
  ///   - outputs: the right output of each label.
  ///   - loss: what the network was trained with.
  ///   - proceed: receives how many more images are done, and says whether to go on.
  ///   - each: receives each image, its right output and its logits, in order.
  /// - Returns: nil where it was told not to.
  /// - Throws: `MissingImage`, `NonFiniteOutput`, `NetworkError`.
  package init?(
    _ network: Network, examples: Examples, outputs: [Int], preprocessing: Preprocessing, loss: Loss, batch: Int, threads: Int,
    proceed: (Int) -> Bool, each: (LabelledImage, Int, ArraySlice<Float>) throws -> Void = { _, _, _ in }
  ) throws {
    guard let count = network.outputs else { throw NetworkError.noHead }
    self.init(outputs: count)
    var next = 0
    let isComplete = try network.run(
      examples, output: .logits, preprocessing: preprocessing, batch: batch, threads: threads, proceed: proceed
    ) { logits in
      try NonFiniteOutput.check(logits, path: examples[next].source.name)
      let labels = examples.allLabels(next).map { outputs[$0] }
      add(ClassificationMetrics.Judgement(logits: logits, labels: labels, loss: loss))
      try each(examples[next], labels[0], logits)
      next += 1
    }
    guard isComplete else { return nil }
  }
}

extension Network {
  /// Gives the values of each example in order.
  ///
  /// - Parameter proceed: receives how many more are done, and says whether to go on.
  /// - Returns: whether it was never told to stop.
  /// - Throws: `MissingImage` where one can't be read any more.
  func run(
    _ examples: some Collection<LabelledImage>, output: Session.Output, preprocessing: Preprocessing, batch: Int, threads: Int,
    proceed: (Int) throws -> Bool, _ body: (ArraySlice<Float>) throws -> Void
  ) throws -> Bool {
    let batches = InferenceBatches(
      self, examples.lazy.map { Input.picture($0.source) }, output: output, preparation: Preparation(preprocessing), batch: batch,
      threads: threads)
    while let batch = try batches.next() {
      for item in batch {
        switch item.values {
        case .success(let values): try body(values)
        case .failure(let error): throw MissingImage(path: item.input.name, reason: "\(error)")
        }
      }
      guard try proceed(batch.count) else { return false }
    }
    return true
  }
}
