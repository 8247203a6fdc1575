import BiTImage
import BiTNetwork

/// A network's judgements on labelled images.
public struct Evaluation: Sendable {
  /// Their sums.
  public private(set) var metrics: ClassificationMetrics
  /// One an image, in order.
  public private(set) var judgements: [ClassificationMetrics.Judgement] = []

  /// An evaluation without images.
  init(outputs: Int) {
    metrics = ClassificationMetrics(outputs: outputs)
  }

  mutating func add(_ judgement: ClassificationMetrics.Judgement) {
    metrics.add(judgement)
    judgements.append(judgement)
  }

  /// Runs a network over images, resized straight to the network's input as the HyperRule tests.
  ///
  /// - Parameters:
  ///   - labels: the right output of each class of the images.
  ///   - progress: is told how many more images are done; what it throws ends the evaluation.
  /// - Throws: `MissingImage`, `NonFiniteOutput`, `NetworkError`.
  public init(
    _ network: Network, images: [LabelledImage], labels: [Int], height: Int, width: Int, resize: Resize, batch: Int, threads: Int,
    progress: (Int) throws -> Void
  ) throws {
    guard let outputs = network.outputs else { throw NetworkError.noHead }
    self.init(outputs: outputs)
    var next = 0
    try network.run(
      images, output: .logits, height: height, width: width, resize: resize, batch: batch, threads: threads, progress: progress
    ) { logits in
      guard logits.allSatisfy(\.isFinite) else { throw NonFiniteOutput(path: images[next].path) }
      add(ClassificationMetrics.Judgement(logits: logits, label: labels[images[next].label]))
      next += 1
    }
  }
}

/// A network that gives something else than numbers.
public struct NonFiniteOutput: Error, CustomStringConvertible {
  /// The image.
  public let path: String

  /// One line.
  public var description: String {
    "\(path): the network's output is not finite: the checkpoint's weights are damaged, or training went astray"
  }
}

extension Network {
  /// Decodes images ahead of the network, resized straight to its input, and gives the values of each in order.
  func run(
    _ images: [LabelledImage], output: Session.Output, height: Int, width: Int, resize: Resize, batch: Int, threads: Int,
    progress: (Int) throws -> Void, _ body: (ArraySlice<Float>) throws -> Void
  ) throws {
    let session = try Session(self, height: height, width: width, batch: batch, threads: threads)
    let count = try session.count(of: output)
    let size = ImageSize(height: height, width: width)
    let ahead = DecodeAhead(
      images.lazy.map { TestImage(image: $0, pixels: size, resize: resize) }, usualSize: size, workers: threads, batch: batch)
    while let batch = try ahead.nextWhole() {
      let results = try session.run(batch.values, output: output)
      for index in batch.items.indices { try body(results[index * count..<(index + 1) * count]) }
      try progress(batch.items.count)
    }
  }
}
