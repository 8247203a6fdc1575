import BiTCheckpoint
import BiTImage
import BiTNetwork

/// Measures in some seconds what the work of a run costs on this machine, with weights and memory of its own: the run isn't touched.
///
/// A network whose images would take longer than that is not measured itself: R50x1 is in its place, and the cost goes with the products.
struct CostMeasurement {
  private let architecture: Architecture
  private let recipe: Recipe
  private let data: ImageCollection
  private let threads: Int
  /// The most images that may be computed at a time.
  private let microBatch: Int

  /// Both passes over an image take a second or two at most.
  private static let maxProducts = 35e9
  /// More weights take long to be read, and memory.
  private static let maxParameters = 50_000_000
  /// Images at a time, where one takes well under a second: with more each costs hardly less.
  private static let images = 2
  /// An image of more takes a second or so by itself.
  private static let maxProductsOfSeveral = 10e9
  /// Seconds for each of the measurements, if one image doesn't take longer.
  private static let time = 0.2

  init(_ architecture: Architecture, recipe: Recipe, data: ImageCollection, threads: Int, microBatch: Int) {
    (self.architecture, self.recipe, self.data, self.threads, self.microBatch) = (architecture, recipe, data, threads, microBatch)
  }

  /// The cost; nil where it was told not to proceed.
  ///
  /// - Throws: what computing throws.
  func callAsFunction(proceed: () -> Bool) throws -> MeasuredCost? {
    let crop = recipe.augmentation.resolution.crop
    let (probe, side) = stand(for: crop)
    let scale = architecture.products(side: crop) / probe.products(side: side)
    let checkpoint = Checkpoint.initialised(architecture: probe, outputs: 1, seed: 0)
    guard proceed(), let decoding = try decoding(proceed: proceed) else { return nil }
    var cost = MeasuredCost(training: 0, inference: 0, decoding: decoding, step: 0, headStep: try headStep())
    guard let inference = try inference(checkpoint, side: side, proceed: proceed) else { return nil }
    cost.inference = inference * scale
    guard recipe.trained == .network else { return cost }
    guard let (image, step) = try training(checkpoint, side: side, proceed: proceed) else { return nil }
    (cost.training, cost.step) = (
      image * scale, step * Double(architecture.parameterCount(outputs: 1)) / Double(probe.parameterCount(outputs: 1))
    )
    return cost
  }

  /// The network that is measured, and the side of its images.
  private func stand(for crop: Int) -> (Architecture, side: Int) {
    let isQuick = architecture.products(side: crop) <= Self.maxProducts && architecture.parameterCount(outputs: 1) <= Self.maxParameters
    guard !isQuick, let usual = Architecture(name: "R50x1") else { return (architecture, crop) }
    return (usual, min(crop, Architecture.usualTestSide))
  }

  private func imagesAtOnce(_ probe: Architecture, _ side: Int) -> Int {
    probe.products(side: side) > Self.maxProductsOfSeveral ? 1 : Self.images
  }

  // MARK: - Parts of the work

  /// Seconds of one call, of as many as fit the time, after one that isn't counted unless it takes that long by itself.
  private func seconds(proceed: () -> Bool, _ body: () throws -> Void) rethrows -> Double? {
    let clock = ContinuousClock()
    var first = true
    while true {
      var calls = 0
      let start = clock.now
      repeat {
        guard proceed() else { return nil }
        try body()
        calls += 1
      } while !first && start.duration(to: clock.now) < .seconds(Self.time)
      let each = start.duration(to: clock.now) / .seconds(1) / Double(calls)
      // The first call makes plans and touches memory.
      if !first || each > 5 * Self.time { return each }
      first = false
    }
  }

  private func training(_ checkpoint: Checkpoint, side: Int, proceed: () -> Bool) throws -> (image: Double, step: Double)? {
    let images = max(1, min(imagesAtOnce(checkpoint.architecture, side), microBatch, recipe.batch))
    let session = try GradientSession(
      architecture: checkpoint.architecture, outputs: 1, height: side, width: side, images: images, threads: threads)
    let parameters = try Weights(checkpoint)
    var gradient = Weights.zeros(like: parameters)
    let input = [Float](repeating: 0.5, count: images * side * side * 3)
    let targets = [Float](repeating: 1, count: images)
    let prepared = try seconds(proceed: proceed) { try session.prepare(parameters) }
    let pass = try seconds(proceed: proceed) {
      try input.withUnsafeBufferPointer { input in
        try targets.withUnsafeBufferPointer { targets in
          _ = try session.accumulate(images: input, targets: targets, scale: 1, into: &gradient)
        }
      }
    }
    let finished = try seconds(proceed: proceed) { try session.finish(&gradient, parameters) }
    guard let prepared, let pass, let finished else { return nil }
    return (pass / Double(images), prepared + finished)
  }

  private func inference(_ checkpoint: Checkpoint, side: Int, proceed: () -> Bool) throws -> Double? {
    let images = min(imagesAtOnce(checkpoint.architecture, side), ImageSize(side: side).usualBatch)
    let session = try Session(Network(checkpoint, threads: threads), height: side, width: side, batch: images, threads: threads)
    let input = [Float](repeating: 0.5, count: images * side * side * 3)
    return try seconds(proceed: proceed) { _ = try session.run(input, output: .features) }.map { $0 / Double(images) }
  }

  /// Of the first images that the run takes. One that can't be read says nothing.
  private func decoding(proceed: () -> Bool) throws -> Double? {
    let preparation = SamplePreparation(images: data.training, classes: data.classes.count, recipe: recipe, skipsBroken: false)
    var order = SampleOrder(labels: data.training.indices.lazy.map(data.training.label), recipe: recipe)
    let batch = order.batch(step: 0)
    var next = 0
    let each = withUnsafeTemporaryAllocation(of: Float.self, capacity: preparation.size.values) { buffer in
      seconds(proceed: proceed) {
        let index = next % batch.samples.count
        next += 1
        var sample = TrainingSample(
          preparation: preparation, sample: batch.samples[index], partner: batch.mixup?.partners[index], share: batch.mixup?.share ?? 1,
          endsBatch: false)
        try? sample.decode(into: buffer)
      }
    }
    return each.map { $0 / Double(max(1, threads)) }
  }

  /// A step of a head alone, of as many images as are quickly done.
  private func headStep() throws -> Double {
    let (features, outputs) = (architecture.featureCount, data.classes.count)
    let images = max(1, min(recipe.batch, 100_000_000 / (features * outputs)))
    var part = recipe
    (part.batch, part.trained, part.balancesClasses) = (images, .head, false)
    let examples = HeadLearner.Examples(
      features: Array(repeating: 0.5, count: images * features), labels: Array(repeating: 0, count: images))
    let learner = try HeadLearner(
      .initialised(architecture: architecture, outputs: outputs, seed: 0), velocity: [], training: examples, measured: [:], recipe: part,
      threads: threads)
    let each = try seconds(proceed: { true }) { _ = try learner.step(0, rate: 0, proceed: { true }) } ?? 0
    return each * Double(recipe.batch) / Double(images)
  }
}
