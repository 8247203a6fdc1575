import BiTCheckpoint
import BiTImage
import BiTNetwork
import BiTThreads

/// Gives the features of pictures: what enters a network's head, 2048 numbers times its width.
///
///     let extractor = try FeatureExtractor(checkpoint: "BiT-M-R50x1.h5")
///     let results = extractor.features(["photos/"])
///     while let result = try results.next() { print(result.name, (try? result.value.get().count) ?? 0) }
///
/// The results are the same bits for any batch and any number of threads.
public struct FeatureExtractor: Sendable {
  /// The network, with a head or without.
  public let network: Network
  /// How pictures become inputs; at first what the checkpoint names, else the paper's rule.
  public var preprocessing: Preprocessing
  /// The most pictures that are computed at a time; nil: as many as the size suggests.
  public var batch: Int?
  /// The threads that decode and compute.
  public var threads: Int

  /// Opens a checkpoint file and packs its weights.
  ///
  /// - Parameter threads: default: the processors that this process may use.
  /// - Throws: `CheckpointError`, `FileError`.
  public init(checkpoint path: String, threads: Int? = nil) throws {
    try self.init(Checkpoint.open(path), threads: threads)
  }

  /// Packs a checkpoint's weights.
  ///
  /// - Parameter threads: default: the processors that this process may use.
  /// - Throws: what reading the tensors throws.
  public init(_ checkpoint: Checkpoint, threads: Int? = nil) throws {
    network = try Network(checkpoint, threads: threads)
    preprocessing = checkpoint.preprocessing
    self.threads = threads ?? Processors.available
  }

  /// The features of image files, of folders that are searched through, and of arrays `[N, height, width, 3]` of preprocessed images in npy files.
  public func features(_ paths: [String]) -> InferenceResults<[Float]> {
    let findings = Monitor(ImageFindings())
    return features(inputs: Inputs(paths, findings: findings), findings: findings)
  }

  /// The features of pictures of any source.
  public func features(_ sources: some Sequence<ImageSource>) -> InferenceResults<[Float]> {
    features(inputs: sources.lazy.map(Input.picture))
  }

  private func features(inputs: some Sequence<Input>, findings: Monitor<ImageFindings>? = nil) -> InferenceResults<[Float]> {
    InferenceResults(
      InferenceBatches(
        network, inputs, output: .features, preparation: Preparation(preprocessing), batch: batch ?? preprocessing.size.usualBatch,
        threads: threads),
      findings: findings
    ) { features in
      try NonFiniteOutput.check(features)
      return Array(features)
    }
  }
}
