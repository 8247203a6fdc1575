import BiTCheckpoint
import BiTData
import BiTImage
import BiTNetwork
import BiTThreads

/// Trains a whole network: the gradient of a batch is summed over its parts, and that of a part over micro-batches that fit the memory.
///
///     gradient = ((part 0 + part 1) + part 2) + …,  part = ((image 0 + image 1) + image 2) + …
final class NetworkLearner: Learner {
  private let examples: SamplePreparation
  private let measured: [MeasuredPart: Examples]
  private let metadata: Metadata
  private let session: GradientSession
  private let optimiser: SGD
  private let threads: Int
  private let events: TrainingEvents
  private let waited: Monitor<Duration>
  private var parameters: Weights
  private var velocity: Weights
  private var gradient: Weights
  /// That of the second part of a batch and those behind it; nil where batches are of one part.
  private var partGradient: Weights?
  /// The names of images that were met and can't be read.
  private var broken: Set<String> = []
  /// The images of the steps from `next` on; made again where another step is asked for.
  private var ahead: (next: Int, images: DecodeAhead<TrainingSample>)?

  /// A learner that starts from `source`.
  ///
  /// - Parameters:
  ///   - velocity: where a run is continued, that of every tensor.
  ///   - microBatch: images that are computed at a time; the weights don't depend on it.
  ///   - skipsBroken: whether another image takes the place of one that can't be read.
  ///   - waited: gets how long nothing was done but waiting for images.
  ///   - events: told how many more images are done, and which are broken.
  init(
    _ source: Checkpoint, velocity: [Tensor], data: ImageCollection, recipe: Recipe, microBatch: Int, threads: Int,
    skipsBroken: Bool, waited: Monitor<Duration>, _ events: TrainingEvents
  ) throws {
    parameters = try Weights(source)
    let hasParts = recipe.batch > recipe.part
    try MemoryError.check((hasParts ? 3 : 2) * parameters.count * MemoryLayout<Float>.stride, for: "the gradient and its momentum")
    gradient = Weights.zeros(like: parameters)
    partGradient = hasParts ? gradient : nil
    var start = gradient
    for tensor in velocity where start.shape(of: tensor.name) == tensor.shape { start[tensor.name] = try tensor.floats() }
    self.velocity = start
    examples = SamplePreparation(images: data.training, classes: data.classes.count, recipe: recipe, skipsBroken: skipsBroken)
    measured = [.validation: data.validation, .test: data.test]
    metadata = source.metadata
    let crop = recipe.augmentation.resolution.crop
    session = try GradientSession(
      architecture: source.architecture, outputs: data.classes.count, height: crop, width: crop,
      images: source.architecture.microBatch(microBatch, ofPart: recipe.largestPart), loss: recipe.loss, threads: threads)
    optimiser = SGD(recipe.optimiser, threads: threads)
    self.threads = threads
    self.waited = waited
    self.events = events
  }

  func step(_ step: Int, rate: Float, proceed: () -> Bool) throws -> Double? {
    let images: DecodeAhead<TrainingSample>
    if let ahead, ahead.next == step {
      images = ahead.images
    } else {
      images = examples.decodeAhead(from: step, microBatch: session.images, threads: threads)
    }
    // A step that is stopped or fails half-way is begun again.
    ahead = nil
    let (batch, part) = (examples.recipe.batch, examples.recipe.part)
    var (loss, done) = (0.0, 0)
    gradient.reset()
    try session.prepare(parameters)
    while done < batch {
      guard proceed() else { return nil }
      let start = ContinuousClock.now
      guard let micro = try images.nextWhole() else { break }
      waited.change { $0 += start.duration(to: .now) }
      let skipped = micro.items.flatMap(\.image.skipped).filter { broken.insert($0.name).inserted }
      if !skipped.isEmpty { events.report(.skipped(skipped)) }
      let losses = try micro.items.flatMap(\.image.target).withUnsafeBufferPointer { targets in
        try accumulate(micro.values, targets, after: done)
      }
      loss = losses.reduce(loss) { $0 + Double($1) }
      done += micro.items.count
      if done > part, done % part == 0 || done == batch { try endPart() }
      events.report(.advanced(images: micro.items.count))
    }
    loss /= Double(batch)
    guard loss.isFinite else { return loss }
    try session.finish(&gradient, parameters)
    try optimiser.step(&parameters, gradient: gradient, velocity: &velocity, rate: rate)
    try session.updateStatistics(&parameters)
    ahead = (step + 1, images)
    return loss
  }

  /// Adds images' gradients to that of their part, of which the first's is the sum itself.
  ///
  /// - Parameter done: the images of the batch before them.
  /// - Returns: the loss of each.
  private func accumulate(
    _ images: UnsafeBufferPointer<Float>, _ targets: UnsafeBufferPointer<Float>, after done: Int
  ) throws -> [Float] {
    let (scale, part) = (1 / Float(examples.recipe.batch), examples.recipe.part)
    // Taken out, so that it is changed in place.
    guard done >= part, var other = partGradient.take() else {
      return try session.accumulate(images: images, targets: targets, scale: scale, into: &gradient).losses
    }
    defer { partGradient = other }
    if done % part == 0 { other.reset() }
    return try session.accumulate(images: images, targets: targets, scale: scale, into: &other).losses
  }

  /// Adds the gradient of a part to that of those before it.
  private func endPart() throws {
    if let partGradient { try gradient.add(partGradient) }
  }

  func evaluate(_ part: MeasuredPart, proceed: () -> Bool) throws -> Evaluation? {
    guard let images = measured[part] else { return nil }
    let input = examples.recipe.augmentation.input
    return try Evaluation(
      Network(parameters.checkpoint(), threads: threads), examples: images, outputs: Array(0..<examples.classes),
      preprocessing: input, loss: examples.recipe.loss, batch: input.size.usualBatch, threads: threads
    ) { _ in proceed() }
  }

  func snapshot() -> (checkpoint: Checkpoint, velocity: [Tensor]) {
    (parameters.checkpoint(metadata: metadata), velocity.checkpoint().tensors)
  }
}
