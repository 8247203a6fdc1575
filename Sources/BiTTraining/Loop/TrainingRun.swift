import BiTCheckpoint
import BiTContainers
import BiTData
import BiTFiles
import BiTImage
import BiTNetwork
import BiTThreads

/// A run of training, from where it stands to its end.
///
///     step ──▶ batch ──▶ gradient ──▶ weights ──▶ metrics.jsonl, events
///                                        ├──▶ evaluation of what is held out, every so many steps
///                                        ├──▶ training checkpoint, every so many steps or minutes
///                                        └──▶ evaluation of the test's images, at the end
///
/// Belongs to one thread at a time; it starts its own.
package struct TrainingRun {
  /// How a run ended.
  package enum Outcome: Sendable {
    /// After its last step; the evaluation of the trained network, if any images are held out.
    case finished(Evaluation?)
    /// Told not to proceed, after that many steps; `saved` is the training checkpoint to go on from, if a step was done.
    case interrupted(step: Int, saved: String?)
  }

  /// Where everything goes.
  package let folder: RunFolder
  /// What was decided.
  package let configuration: RunConfiguration
  /// The examples.
  package let data: ImageCollection
  /// Steps between evaluations.
  package var evaluationInterval: Int
  /// When training checkpoints are written.
  package var checkpointInterval = CheckpointInterval.minutes(5)
  /// Worker threads.
  package var threads: Int
  /// Images that are computed at a time.
  package var microBatch: Int
  /// Whether it was begun before, which is then reported.
  package var isResumed = false
  /// How long nothing was done but waiting for images.
  package let waited = Monitor(Duration.zero)
  private let source: Checkpoint
  private let examplesDigest: String

  private var recipe: Recipe { configuration.recipe }

  /// Prepares a run.
  ///
  /// - Parameters:
  ///   - source: what to start from, with a head of its own or without; it gets a fresh one.
  ///   - provenance: what the trained network's file says of its origin.
  package init(
    folder: RunFolder, configuration: RunConfiguration, data: ImageCollection, source: Checkpoint, provenance: Metadata.Provenance,
    threads: Int, microBatch: Int
  ) {
    self.folder = folder
    self.configuration = configuration
    self.data = data
    self.threads = threads
    self.microBatch = microBatch
    evaluationInterval = max(1, configuration.recipe.schedule.steps / 10)
    let (loss, outputs) = (configuration.recipe.loss, data.classes.count)
    var source = source.editingHead(.zero(outputs: outputs)).converted(to: .float32)
    let initialBias = configuration.recipe.initialBias
    if initialBias != 0 {
      let bias = Array(repeating: initialBias, count: outputs)
      source = source.replacingTensors([Tensor(name: ParameterName.headBias.canonical, shape: [outputs], values: bias)])
    }
    source.metadata = Metadata(
      preprocessing: configuration.recipe.augmentation.input,
      labels: .list(data.classes.map { Metadata.Label(id: $0, name: $0) }), scores: loss == .softmax ? nil : loss.scores,
      provenance: provenance)
    self.source = source
    var digest = SHA256()
    data.forEachManifestPart { digest.update($0) }
    examplesDigest = digest.finish()
  }

  // MARK: - Beginning

  /// Writes what the run was asked. A run that stood here before is gone.
  ///
  /// - Throws: `FileError`.
  package func begin() throws {
    try Folder.make(folder.path)
    try folder.removeRun()
    let list = try AtomicFile(path: folder.data, replacing: true, followsLinks: false)
    var writer = try SequentialWriter(path: list.temporaryPath, name: list.path)
    try data.forEachManifestPart { try writer.write(Array($0.utf8)) }
    try writer.flush()
    try list.commit()
    // Last: a run has begun where there is a configuration.
    try configuration.write(folder)
  }

  /// Trains from the last training checkpoint, or from the start where there is none, to the end; writes the evaluation and the model.
  ///
  /// - Throws: `TrainingError`, and what reading the source throws.
  package func run(_ events: TrainingEvents) throws -> Outcome {
    try folder.removeLeftovers()
    var damage: (any Error)?
    let resumed = try folder.lastCheckpoint { damage = $0 }
    if let resumed { try check(resumed.state, of: resumed.path) }
    if let resumed, let damage { events.report(.damaged(damage, resumesFrom: resumed.path)) }
    if isResumed { events.report(.resumes(step: resumed?.state.step ?? 0, of: recipe.schedule.steps, from: resumed?.path)) }
    if events.wantsEstimate, let estimate = estimate(afterSteps: resumed?.state.step ?? 0, isAlways: false, proceed: events.proceed) {
      events.report(.estimated(estimate))
    }
    var start = resumed?.checkpoint ?? source
    // A run that was prolonged says so: what its training checkpoints say is of fewer steps.
    start.metadata = source.metadata
    let velocity = resumed?.state.velocity ?? []
    guard recipe.trained == .head else {
      let learner = try NetworkLearner(
        start, velocity: velocity, data: data, recipe: recipe, microBatch: min(microBatch, recipe.batch), threads: threads,
        skipsBroken: configuration.examples.screening != .pixels, waited: waited, events)
      let step = resumed?.state.step ?? 0
      events.report(.works(.steps, images: (recipe.schedule.steps - step) * recipe.batch))
      return try train(learner, from: step, events)
    }
    guard let (training, measured) = try features(events) else { return .interrupted(step: 0, saved: nil) }
    let learner = try HeadLearner(
      start, velocity: velocity, training: training, measured: measured, recipe: recipe, threads: threads)
    return try train(learner, from: resumed?.state.step ?? 0, events)
  }

  /// How long the run takes after so many of its steps, measured in some seconds; nothing of the run is touched.
  ///
  /// - Parameter isAlways: whether to measure even where it takes little more than the measuring.
  /// - Returns: nil where it isn't measured, was told not to proceed, or can't be computed, as training itself will tell.
  func estimate(afterSteps steps: Int, isAlways: Bool, proceed: () -> Bool) -> TrainingEstimate? {
    let work = TrainingWork(
      source.architecture, recipe, isFresh: configuration.isPretraining, afterSteps: steps, training: data.training.count,
      validation: data.validation.count,
      evaluationInterval: evaluationInterval)
    guard isAlways || work.products > Self.longWork else { return nil }
    let measure = CostMeasurement(source.architecture, recipe: recipe, data: data, threads: threads, microBatch: microBatch)
    return (try? measure(proceed: proceed)).map(work.estimate)
  }

  /// Products that take any processor a minute or so: shorter work is not estimated.
  private static let longWork = 2e12

  private func check(_ state: TrainingState, of checkpoint: String) throws {
    guard state.examplesDigest == examplesDigest, state.seed == recipe.seed, state.step <= recipe.schedule.steps else {
      throw TrainingError.otherExamples(checkpoint: checkpoint, list: folder.data)
    }
    let head = [ParameterName.headKernel, .headBias].map(\.canonical)
    let trained = recipe.trained == .head ? head : source.tensors.map(\.name)
    guard Set(state.velocity.map(\.name)) == Set(trained) else {
      throw TrainingError.otherMomentum(checkpoint: checkpoint, expected: trained.count, found: state.velocity.count)
    }
  }

  /// The features of all images; nil where it was told not to proceed. What an earlier run of the same has computed is taken from its folder.
  private func features(_ events: TrainingEvents) throws -> (HeadLearner.Examples, [MeasuredPart: HeadLearner.Examples])? {
    let network = try Network(source, threads: threads)
    let (input, width, images) = (
      recipe.augmentation.input, network.featureCount, Array(data.training) + Array(data.validation) + Array(data.test)
    )
    let store = FeatureStore(
      folder: folder.features,
      key: "\(configuration.source.digest) \(examplesDigest) \(input.width) \(input.keyOfFeatures) \(network.instructionSet.rawValue)",
      width: width)
    var features = try store.load()
    try MemoryError.check(images.count * width * MemoryLayout<Float>.stride, for: "the features of \(images.count) images")
    features.reserveCapacity(images.count * width)
    var saved = features.count / width
    var progress = Progress(step: saved / recipe.batch, saved: saved / recipe.batch)
    func save() throws {
      try store.save(features[(saved * width)...], first: saved)
      saved = features.count / width
      progress = Progress(step: saved / recipe.batch, saved: saved / recipe.batch)
    }
    events.report(.works(.features, images: images.count - saved))
    do {
      let isComplete = try network.run(
        images.dropFirst(saved), output: .features, preprocessing: input, batch: input.size.usualBatch, threads: threads,
        proceed: { count in
          events.report(.advanced(images: count))
          progress.step = features.count / width / recipe.batch
          guard events.proceed() else { return false }
          if progress.isDue(checkpointInterval) { try save() }
          return true
        }, { features += $0 })
      try save()
      guard isComplete else { return nil }
    } catch let error as FileError {
      throw TrainingError.stopped(step: 0, reason: error, checkpoint: saved > 0 ? folder.features : nil)
    }
    func examples(_ images: Examples, first: Int) -> HeadLearner.Examples {
      let others = images.indices.lazy.map { ($0, Array(images.allLabels($0).dropFirst())) }.filter { !$0.1.isEmpty }
      return HeadLearner.Examples(
        features: Array(features[first * width..<(first + images.count) * width]), labels: images.labels,
        others: Dictionary(uniqueKeysWithValues: others))
    }
    let measured: [MeasuredPart: HeadLearner.Examples] = [
      .validation: examples(data.validation, first: data.training.count),
      .test: examples(data.test, first: data.training.count + data.validation.count),
    ]
    return (examples(data.training, first: 0), measured)
  }

  // MARK: - The loop

  private func train(_ learner: some Learner, from start: Int, _ events: TrainingEvents) throws -> Outcome {
    var progress = Progress(step: start, saved: start)
    do {
      return try train(learner, &progress, events)
    } catch let error as TrainingError {
      throw error
    } catch {
      throw TrainingError.stopped(step: progress.step, reason: error, checkpoint: try? folder.lastCheckpoint { _ in }?.path)
    }
  }

  /// How far a run is.
  private struct Progress {
    /// Steps that are done.
    var step: Int
    /// The steps that were done when a training checkpoint was last written.
    var saved: Int
    var lastSave = ContinuousClock.now

    func isDue(_ interval: CheckpointInterval) -> Bool {
      switch interval {
      case .steps(let steps): step - saved >= steps
      case .minutes(let minutes): lastSave.duration(to: .now) >= .seconds(60 * minutes)
      }
    }
  }

  private func train(_ learner: some Learner, _ progress: inout Progress, _ events: TrainingEvents) throws -> Outcome {
    let log = try MetricsLog(folder, after: progress.step)
    var divergence = Divergence(configuration)
    var evaluation: Evaluation?
    func append(_ record: MetricsRecord) throws {
      try log.append(record)
      events.report(.recorded(record))
    }
    while true {
      let (steps, isLast) = (progress.step, progress.step == recipe.schedule.steps)
      // Also where a run is resumed that was interrupted while it evaluated.
      if !data.validation.isEmpty, steps > log.lastEvaluation, isLast || steps > 0 && steps % evaluationInterval == 0 {
        guard let done = try learner.evaluate(.validation, proceed: events.proceed) else { return try interrupt(learner, &progress, log) }
        evaluation = done
        try append(MetricsRecord(step: steps, done.metrics))
      }
      if isLast { break }
      if progress.isDue(checkpointInterval) { try save(learner, &progress, log) }
      let (step, rate) = (progress.step, recipe.schedule.rate(at: progress.step))
      guard let loss = try learner.step(step, rate: rate, proceed: events.proceed) else {
        return try interrupt(learner, &progress, log)
      }
      guard loss.isFinite else {
        throw TrainingError.nonFiniteLoss(step: step, loss: loss, rate: rate, base: configuration.askedRate)
      }
      try append(.step(step, loss: loss, learningRate: rate))
      if divergence.begins(with: loss) {
        events.report(.diverges(step: step, loss: divergence.mean, chance: divergence.chance, base: configuration.askedRate))
      }
      progress.step += 1
    }
    if evaluation == nil, !data.validation.isEmpty {
      evaluation = try learner.evaluate(.validation, proceed: events.proceed)
      if evaluation == nil { return try interrupt(learner, &progress, log) }
    }
    try log.sync()
    if let evaluation {
      try EvaluationDocument(evaluation, examples: data.validation, labels: data.classes).write(to: folder.evaluation)
    }
    if !data.test.isEmpty {
      guard let test = try learner.evaluate(.test, proceed: events.proceed) else { return try interrupt(learner, &progress, log) }
      try EvaluationDocument(test, examples: data.test, labels: data.classes).write(to: folder.testEvaluation)
    }
    try Folder.refuseLink(at: folder.model)
    try learner.snapshot().checkpoint.write(to: folder.model, kind: .kerasH5, replacing: true)
    try folder.removeLeftovers()
    return .finished(evaluation)
  }

  private func save(_ learner: some Learner, _ progress: inout Progress, _ log: MetricsLog) throws {
    try log.sync()
    var (checkpoint, velocity) = learner.snapshot()
    checkpoint.training = TrainingState(step: progress.step, seed: recipe.seed, examplesDigest: examplesDigest, velocity: velocity)
    try folder.save(checkpoint, step: progress.step)
    progress.saved = progress.step
    progress.lastSave = .now
  }

  private func interrupt(_ learner: some Learner, _ progress: inout Progress, _ log: MetricsLog) throws -> Outcome {
    if progress.step > progress.saved { try save(learner, &progress, log) }
    return .interrupted(step: progress.step, saved: try folder.checkpoints().first)
  }
}
