import BiTCheckpoint
import BiTNetwork

/// Trains a whole network: the gradient of a batch is summed over micro-batches that fit the memory.
final class NetworkLearner: Learner {
  private let examples: SamplePreparation
  private let validation: [LabelledImage]
  private let metadata: Metadata
  private let session: GradientSession
  private let optimiser: Momentum
  private let threads: Int
  private let progress: (Int) -> Void
  private var parameters: Parameters
  private var velocity: Parameters
  private var gradient: Parameters

  /// A learner that starts from `source`.
  ///
  /// - Parameters:
  ///   - momentum: where a run is continued, that of every tensor.
  ///   - microBatch: images that are computed at a time; the weights don't depend on it.
  ///   - progress: is told how many more images are done.
  init(
    _ source: Checkpoint, momentum: [Tensor], data: ImageCollection, settings: TrainingSettings, microBatch: Int, threads: Int,
    progress: @escaping (Int) -> Void
  ) throws {
    parameters = try Parameters(source)
    velocity = Parameters.zeros(like: parameters)
    gradient = velocity
    for tensor in momentum where velocity.shape(of: tensor.name) == tensor.shape { velocity[tensor.name] = try tensor.floats() }
    examples = SamplePreparation(images: data.training, classes: data.classes.count, settings: settings)
    validation = data.validation
    metadata = source.metadata
    let crop = settings.resolution.crop
    session = try GradientSession(
      architecture: source.architecture, outputs: data.classes.count, height: crop, width: crop, images: microBatch, threads: threads)
    optimiser = Momentum(TrainingSettings.momentum, threads: threads)
    self.threads = threads
    self.progress = progress
  }

  /// Micro-batches of the network at work; one is prepared while another is computed.
  private func prefetch(_ batch: SampleOrder.Batch) -> Prefetch<SamplePreparation.Recipe, PreparedSample> {
    let recipes = batch.samples.indices.map { index in
      SamplePreparation.Recipe(
        sample: batch.samples[index], partner: batch.mixup?.partners[index], share: batch.mixup?.share ?? 1)
    }
    return Prefetch(recipes.makeIterator(), threads: threads, ahead: session.images + threads) { [examples] in try examples.prepare($0) }
  }

  func step(_ batch: SampleOrder.Batch, rate: Float, proceed: () -> Bool) throws -> Double? {
    var samples = prefetch(batch)
    var (values, targets): ([Float], [Float]) = ([], [])
    var loss = 0.0
    gradient.reset()
    try session.prepare(parameters)
    for start in stride(from: 0, to: batch.samples.count, by: session.images) {
      guard proceed() else { return nil }
      let count = min(session.images, batch.samples.count - start)
      values.removeAll(keepingCapacity: true)
      targets.removeAll(keepingCapacity: true)
      for _ in 0..<count {
        guard let sample = try samples.next() else { break }
        values += sample.values
        targets += sample.target
      }
      let losses = try values.withUnsafeBufferPointer { values in
        try targets.withUnsafeBufferPointer { targets in
          try session.accumulate(images: values, targets: targets, scale: 1 / Float(batch.samples.count), into: &gradient).losses
        }
      }
      loss = losses.reduce(loss) { $0 + Double($1) }
      progress(count)
    }
    loss /= Double(batch.samples.count)
    guard loss.isFinite else { return loss }
    try session.finish(&gradient, parameters)
    try optimiser.step(&parameters, gradient: gradient, velocity: &velocity, rate: rate)
    return loss
  }

  func evaluate(proceed: () -> Bool) throws -> Evaluation? {
    struct Stopped: Error {}
    let crop = examples.settings.resolution.crop
    do {
      return try Evaluation(
        Network(parameters.checkpoint(), threads: threads), images: validation, labels: Array(0..<examples.classes), height: crop,
        width: crop,
        resize: examples.settings.resize, batch: max(1, min(16, 16 * 224 * 224 / (crop * crop))), threads: threads
      ) { _ in if !proceed() { throw Stopped() } }
    } catch is Stopped {
      return nil
    }
  }

  func snapshot() -> (checkpoint: Checkpoint, momentum: [Tensor]) {
    (parameters.checkpoint(metadata: metadata), velocity.checkpoint().tensors)
  }
}
