import BiTThreads

/// Says what is on pictures.
///
///     let classifier = try Classifier(checkpoint: "BiT-M-R50x1-ILSVRC2012.h5")
///     let results = classifier.classify(["photos/"])
///     while let result = try results.next() {
///       switch result.value {
///       case .success(let predictions): print(result.name, predictions.first?.label?.name ?? "")
///       case .failure(let error): print(result.name, error)
///       }
///     }
///
/// The results are the same bits for any batch and any number of threads.
public struct Classifier: Sendable {
  /// The network, with a head.
  public let network: Network
  /// What its outputs are called.
  public let labels: OutputLabels
  /// How its outputs become probabilities; at first what the checkpoint says or what their number tells.
  public var scores: Scores
  /// How pictures become inputs; at first what the checkpoint names, else the paper's rule.
  public var preprocessing: Preprocessing
  /// How many predictions a picture gets.
  public var top = 5
  /// The most pictures that are computed at a time; nil: as many as the size suggests.
  public var batch: Int?
  /// The threads that decode and compute.
  public var threads: Int

  /// Opens a checkpoint file and packs its weights.
  ///
  /// - Parameter threads: default: the processors that this process may use.
  /// - Throws: `CheckpointError`, `FileError`; `NetworkError.noHead` where the checkpoint has none.
  public init(checkpoint path: String, threads: Int? = nil) throws {
    try self.init(Checkpoint.open(path), threads: threads)
  }

  /// Packs a checkpoint's weights.
  ///
  /// - Parameters:
  ///   - labels: what the outputs are called; default: what the checkpoint says, else what their number tells.
  ///   - threads: default: the processors that this process may use.
  /// - Throws: what reading the tensors throws; `NetworkError.noHead` where there is no head.
  public init(_ checkpoint: Checkpoint, labels: OutputLabels? = nil, threads: Int? = nil) throws {
    guard let outputs = checkpoint.outputs else { throw NetworkError.noHead }
    network = try Network(checkpoint, threads: threads)
    self.labels = labels ?? OutputLabels(metadata: checkpoint.metadata, outputs: outputs)
    (preprocessing, scores) = (checkpoint.preprocessing, checkpoint.scores)
    self.threads = threads ?? Processors.available
  }

  /// A classifier over a network whose weights are packed.
  ///
  /// - Precondition: it has a head.
  package init(
    _ network: Network, labels: OutputLabels, scores: Scores, preprocessing: Preprocessing, batch: Int?, threads: Int
  ) {
    (self.network, self.labels, self.scores, self.preprocessing) = (network, labels, scores, preprocessing)
    (self.batch, self.threads) = (batch, threads)
  }

  /// Classifies image files, folders that are searched through, and arrays `[N, height, width, 3]` of preprocessed images in npy files.
  public func classify(_ paths: [String]) -> InferenceResults<[Prediction]> {
    let findings = Monitor(ImageFindings())
    return classify(inputs: Inputs(paths, findings: findings), findings: findings)
  }

  /// Classifies pictures of any source.
  public func classify(_ sources: some Sequence<ImageSource>) -> InferenceResults<[Prediction]> {
    classify(inputs: sources.lazy.map(Input.picture))
  }

  /// Classifies a picture in memory.
  ///
  /// - Returns: the `top` outputs with the highest probability, the highest first.
  /// - Throws: `NonFiniteOutput` where the weights are damaged; `NetworkError.wrongSize`.
  public func classify(_ image: Image) throws -> [Prediction] {
    let session = try Session(network, height: preprocessing.height, width: preprocessing.width, threads: threads)
    let logits = try session.run(image.prepared(preprocessing))
    return try Prediction.best(top, of: logits, labels: labels, scores: scores)
  }

  private func classify(inputs: some Sequence<Input>, findings: Monitor<ImageFindings>? = nil) -> InferenceResults<[Prediction]> {
    let (top, labels, scores) = (top, labels, scores)
    let batches = InferenceBatches(
      network, inputs, output: .logits, preparation: Preparation(preprocessing), batch: batch ?? preprocessing.size.usualBatch,
      threads: threads)
    return InferenceResults(batches, findings: findings) { try Prediction.best(top, of: $0, labels: labels, scores: scores) }
  }
}
