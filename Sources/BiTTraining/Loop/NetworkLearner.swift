import BiTCheckpoint
import BiTImage
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
  private var parameters: Weights
  private var velocity: Weights
  private var gradient: Weights
  /// The images of the steps from `next` on; made anew where another step is asked for.
  private var ahead: (next: Int, images: DecodeAhead<TrainingSample>)?

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
    parameters = try Weights(source)
    velocity = Weights.zeros(like: parameters)
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

  func step(_ step: Int, rate: Float, proceed: () -> Bool) throws -> Double? {
    let images: DecodeAhead<TrainingSample>
    if let ahead, ahead.next == step {
      images = ahead.images
    } else {
      images = examples.decodeAhead(from: step, microBatch: session.images, threads: threads)
    }
    // Whoever is stopped or fails half-way begins the step anew.
    ahead = nil
    let batch = examples.settings.batch
    var (loss, done) = (0.0, 0)
    gradient.reset()
    try session.prepare(parameters)
    while done < batch {
      guard proceed() else { return nil }
      guard let part = try images.nextWhole() else { break }
      let losses = try part.items.flatMap(\.image.target).withUnsafeBufferPointer { targets in
        try session.accumulate(images: part.values, targets: targets, scale: 1 / Float(batch), into: &gradient).losses
      }
      loss = losses.reduce(loss) { $0 + Double($1) }
      done += part.items.count
      progress(part.items.count)
    }
    loss /= Double(batch)
    guard loss.isFinite else { return loss }
    try session.finish(&gradient, parameters)
    try optimiser.step(&parameters, gradient: gradient, velocity: &velocity, rate: rate)
    ahead = (step + 1, images)
    return loss
  }

  func evaluate(proceed: () -> Bool) throws -> Evaluation? {
    struct Stopped: Error {}
    let crop = examples.settings.resolution.crop
    do {
      return try Evaluation(
        Network(parameters.checkpoint(), threads: threads), images: validation, labels: Array(0..<examples.classes), height: crop,
        width: crop, resize: examples.settings.resize, batch: ImageSize(height: crop, width: crop).usualBatch, threads: threads
      ) { _ in if !proceed() { throw Stopped() } }
    } catch is Stopped {
      return nil
    }
  }

  func snapshot() -> (checkpoint: Checkpoint, momentum: [Tensor]) {
    (parameters.checkpoint(metadata: metadata), velocity.checkpoint().tensors)
  }
}
