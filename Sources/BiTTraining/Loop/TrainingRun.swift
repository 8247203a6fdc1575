import BiTCheckpoint
import BiTFiles
import BiTImage
import BiTNetwork

/// A run of fine-tuning, from where it stands to its end.
///
///     step ──▶ batch ──▶ gradient ──▶ weights ──▶ metrics.jsonl, events
///                                        ├──▶ evaluation of what is held out, every so many steps
///                                        └──▶ training checkpoint, every so many steps or minutes
///
/// Belongs to one thread at a time; it starts its own.
public struct TrainingRun {
  /// When training checkpoints are written.
  public enum CheckpointInterval: Sendable, Equatable {
    /// After that many steps.
    case steps(Int)
    /// After that many minutes, at the end of a step.
    case minutes(Double)
  }

  /// What a run tells while it goes on, all on its own thread.
  public struct Events {
    /// Asked between micro-batches: whether to go on. A run that is told not to saves where it stands.
    public var proceed: () -> Bool = { true }
    /// Told of a part of the work as it begins: how many images it has, and what is done with them.
    public var begin: (_ images: Int, _ work: String) -> Void = { _, _ in }
    /// Told how many more images of the part are done.
    public var advance: (Int) -> Void = { _ in }
    /// Told of what a person should know.
    public var note: (String) -> Void = { _ in }
    /// Told of every step and evaluation.
    public var record: (MetricsRecord) -> Void = { _ in }

    /// Events that nobody listens to.
    public init() {}
  }

  /// How a run ended.
  public enum Outcome: Sendable {
    /// After its last step; the evaluation of the trained network, if any images are held out.
    case finished(Evaluation?)
    /// Told not to proceed, after that many steps; `saved` is the training checkpoint to go on from, if a step was done.
    case interrupted(step: Int, saved: String?)
  }

  /// Where everything goes.
  public let folder: RunFolder
  /// What was decided.
  public let configuration: RunConfiguration
  /// The examples.
  public let data: ImageCollection
  /// Steps between evaluations.
  public var evaluationInterval: Int
  /// When training checkpoints are written.
  public var checkpointInterval = CheckpointInterval.minutes(5)
  /// Worker threads.
  public var threads: Int
  /// Images that are computed at a time.
  public var microBatch: Int
  private let source: Checkpoint
  private let examplesDigest: String

  private var settings: TrainingSettings { configuration.settings }

  /// Prepares a run.
  ///
  /// - Parameters:
  ///   - source: the checkpoint to start from, with its own head or without.
  ///   - provenance: what the trained network's file says of its origin.
  public init(
    folder: RunFolder, configuration: RunConfiguration, data: ImageCollection, source: Checkpoint, provenance: Metadata.Provenance,
    threads: Int, microBatch: Int
  ) {
    self.folder = folder
    self.configuration = configuration
    self.data = data
    self.threads = threads
    self.microBatch = microBatch
    evaluationInterval = max(1, configuration.settings.steps / 10)
    var source = source.editingHead(.zero(outputs: data.classes.count)).converted(to: .float32)
    let crop = configuration.settings.resolution.crop
    source.metadata = Metadata(
      preprocessing: .init(height: crop, width: crop, resize: configuration.settings.resize == .tensorFlow ? .tensorFlow : .pillow),
      labels: .list(data.classes.map { Metadata.Label(id: $0, name: $0) }), provenance: provenance)
    self.source = source
    examplesDigest = sha256(data.manifestLines())
  }

  // MARK: - Beginning

  /// Writes what the run was asked. A run that stood here before is gone.
  ///
  /// - Throws: `FileError`.
  public func begin() throws {
    try Folder.make(folder.path)
    for old in [folder.configuration, folder.model, folder.evaluation, folder.metrics, folder.report] + (try folder.checkpoints()) {
      try Folder.removeFile(old)
    }
    try FeatureStore.remove(folder.features)
    try AtomicFile.write(data.manifestLines().utf8, to: folder.data)
    // Last: a run has begun where there is a configuration.
    try configuration.write(folder)
  }

  /// Trains from the last training checkpoint, or from the start where there is none, to the end; writes the evaluation and the model.
  ///
  /// - Throws: `TrainingError`, and what reading the source throws.
  public func run(_ events: Events) throws -> Outcome {
    try folder.removeLeftovers()
    var damage: (any Error)?
    let resumed = try folder.lastCheckpoint { damage = $0 }
    if let resumed { try check(resumed.state, of: resumed.path) }
    if let resumed, let damage { events.note("\(damage); going on from \(resumed.path) instead") }
    let start = resumed?.checkpoint ?? source
    let momentum = resumed?.state.momentum ?? []
    guard settings.headOnly else {
      let learner = try NetworkLearner(
        start, momentum: momentum, data: data, settings: settings, microBatch: min(microBatch, settings.batch), threads: threads,
        progress: events.advance)
      let step = resumed?.state.step ?? 0
      events.begin((settings.steps - step) * settings.batch, "training")
      return try train(learner, from: step, events)
    }
    guard let (training, validation) = try features(events) else { return .interrupted(step: 0, saved: nil) }
    let learner = try HeadLearner(
      start, momentum: momentum, training: training, validation: validation, settings: settings, threads: threads)
    return try train(learner, from: resumed?.state.step ?? 0, events)
  }

  private func check(_ state: TrainingState, of checkpoint: String) throws {
    guard state.examplesDigest == examplesDigest, state.seed == settings.seed, state.step <= settings.steps else {
      throw TrainingError.otherExamples(checkpoint: checkpoint, list: folder.data)
    }
    let trained = settings.headOnly ? [ParameterName.headKernel.canonical, ParameterName.headBias.canonical] : source.tensors.map(\.name)
    guard Set(state.momentum.map(\.name)) == Set(trained) else {
      throw TrainingError.otherMomentum(checkpoint: checkpoint, expected: trained.count, found: state.momentum.count)
    }
  }

  /// The features of all images; nil where it was told not to proceed. What an earlier run of the same has computed is taken from its folder.
  private func features(_ events: Events) throws -> (HeadLearner.Examples, HeadLearner.Examples)? {
    struct Stopped: Error {}
    let network = try Network(source, threads: threads)
    let (crop, width, images) = (settings.resolution.crop, network.featureCount, data.training + data.validation)
    let store = FeatureStore(
      folder: folder.features,
      key: "\(configuration.source.digest) \(examplesDigest) \(crop) \(settings.resize.rawValue) \(network.instructionSet.rawValue)",
      width: width)
    var features = try store.load()
    features.reserveCapacity(images.count * width)
    var saved = features.count / width
    var progress = Progress(step: saved / settings.batch, saved: saved / settings.batch)
    func save() throws {
      try store.save(features[(saved * width)...], first: saved)
      saved = features.count / width
      progress = Progress(step: saved / settings.batch, saved: saved / settings.batch)
    }
    events.begin(images.count - saved, "computing features")
    do {
      try network.run(
        Array(images.dropFirst(saved)), output: .features, height: crop, width: crop, resize: settings.resize,
        batch: ImageSize(height: crop, width: crop).usualBatch, threads: threads,
        progress: { count in
          events.advance(count)
          progress.step = features.count / width / settings.batch
          if !events.proceed() { throw Stopped() }
          if progress.isDue(checkpointInterval) { try save() }
        }, { features += $0 })
      try save()
    } catch is Stopped {
      try save()
      return nil
    } catch let error as FileError {
      throw TrainingError.stopped(step: 0, reason: error, checkpoint: saved > 0 ? folder.features : nil)
    }
    func examples(_ images: [LabelledImage], first: Int) -> HeadLearner.Examples {
      HeadLearner.Examples(features: Array(features[first * width..<(first + images.count) * width]), labels: images.map(\.label))
    }
    return (examples(data.training, first: 0), examples(data.validation, first: data.training.count))
  }

  // MARK: - The loop

  private func train(_ learner: some Learner, from start: Int, _ events: Events) throws -> Outcome {
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

  private func train(_ learner: some Learner, _ progress: inout Progress, _ events: Events) throws -> Outcome {
    let log = try MetricsLog(folder, after: progress.step)
    let rates = settings.learningRate
    var evaluation: Evaluation?
    func append(_ record: MetricsRecord) throws {
      try log.append(record)
      events.record(record)
    }
    while true {
      let (steps, isLast) = (progress.step, progress.step == settings.steps)
      // Also where a run is gone on with that was interrupted while it evaluated.
      if !data.validation.isEmpty, steps > log.lastEvaluation, isLast || steps > 0 && steps % evaluationInterval == 0 {
        guard let done = try learner.evaluate(proceed: events.proceed) else { return try interrupt(learner, &progress, log) }
        evaluation = done
        try append(MetricsRecord(step: steps, done.metrics))
      }
      if isLast { break }
      if progress.isDue(checkpointInterval) { try save(learner, &progress, log) }
      let (step, rate) = (progress.step, rates[progress.step])
      guard let loss = try learner.step(step, rate: rate, proceed: events.proceed) else {
        return try interrupt(learner, &progress, log)
      }
      guard loss.isFinite else {
        throw TrainingError.nonFiniteLoss(step: step, loss: loss, rate: rate, base: settings.baseRate)
      }
      try append(.step(step, loss: loss, learningRate: rate))
      progress.step += 1
    }
    if evaluation == nil, !data.validation.isEmpty { evaluation = try learner.evaluate(proceed: { true }) }
    try log.sync()
    if let evaluation {
      try EvaluationDocument(evaluation, images: data.validation, labels: data.classes).write(folder)
    }
    try learner.snapshot().checkpoint.write(to: folder.model, kind: .kerasH5, replacing: true)
    try folder.removeLeftovers()
    return .finished(evaluation)
  }

  private func save(_ learner: some Learner, _ progress: inout Progress, _ log: MetricsLog) throws {
    try log.sync()
    var (checkpoint, momentum) = learner.snapshot()
    checkpoint.training = TrainingState(step: progress.step, seed: settings.seed, examplesDigest: examplesDigest, momentum: momentum)
    try folder.save(checkpoint, step: progress.step)
    progress.saved = progress.step
    progress.lastSave = .now
  }

  private func interrupt(_ learner: some Learner, _ progress: inout Progress, _ log: MetricsLog) throws -> Outcome {
    if progress.step > progress.saved { try save(learner, &progress, log) }
    return .interrupted(step: progress.step, saved: try folder.checkpoints().first)
  }
}
