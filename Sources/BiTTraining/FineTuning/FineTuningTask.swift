import BiTCheckpoint
import BiTFiles
import BiTNetwork
import BiTThreads

/// What training starts from and images, ready for one run or several.
struct FineTuningTask {
  private let tuning: FineTuning
  /// The checkpoint that every run starts from; nil where each has a fresh network of its own.
  private let checkpoint: Source?
  /// Nil where every run goes on with its own list.
  private let examples: FineTuning.Examples?

  /// Opens the checkpoint, and then looks at the images.
  init(_ tuning: FineTuning, examples: @autoclosure () throws -> FineTuning.Examples?) throws {
    self.tuning = tuning
    checkpoint = try tuning.checkpoint.map { try Source(tuning.open($0)) }
    self.examples = try examples()
  }

  /// What a run starts from.
  private struct Source {
    let checkpoint: Checkpoint
    let digest: String

    init(_ checkpoint: Checkpoint) throws {
      (self.checkpoint, digest) = (checkpoint, try checkpoint.sha256())
    }
  }

  private func source(of part: FineTuning.Part) throws -> Source {
    switch (checkpoint, tuning.start) {
    case (let checkpoint?, _): checkpoint
    case (nil, .fresh(let architecture)): try Source(.initialised(architecture: architecture, outputs: nil, seed: part.seed))
    case (nil, .checkpoint(let path)): try Source(tuning.open(path))
    }
  }

  /// How a run ended.
  enum Outcome {
    case finished(EvaluationDocument?, test: EvaluationDocument?)
    case interrupted
  }

  /// Begins a run, or goes on with it, and carries it to its end.
  ///
  /// - Parameter begin: called before a run begins.
  func run(_ part: FineTuning.Part, beginning begin: () throws -> Void, _ events: TrainingEvents) throws -> Outcome {
    let folder = part.folder
    let goesOn = tuning.existingRun == .resumed && folder.hasRun
    guard goesOn || !folder.hasRun || tuning.existingRun == .replaced else { throw TrainingError.hasRun(folder: folder.path) }
    let stored = goesOn ? try StoredRun(part, of: tuning) : nil
    let source = try source(of: part)
    let (configuration, data) = try stored.map { try resumed($0, source, events) } ?? newRun(part, source)
    if goesOn, Folder.isFile(folder.model) {
      events.report(.wasComplete(folder))
      try folder.removeLeftovers()
      return try finish(folder)
    }
    events.report(.decided(configuration))
    var run = try trainingRun(folder, configuration, data, source)
    run.evaluationInterval = stored?.evaluationInterval ?? run.evaluationInterval
    run.isResumed = goesOn
    if !goesOn {
      try begin()
      try run.begin()
    }
    switch try timed(folder, goesOn: goesOn, waited: run.waited, { try run.run(events) }) {
    case .interrupted(let step, let saved):
      events.report(.stopped(step: step, saved: saved))
      return .interrupted
    case .finished: return try finish(folder)
    }
  }

  /// Decides for a run as if it began now, and measures how long it will take; nothing is written.
  func preview(_ part: FineTuning.Part, _ events: TrainingEvents) throws {
    let source = try source(of: part)
    let (configuration, data) = try newRun(part, source)
    events.report(.decided(configuration))
    let run = try trainingRun(part.folder, configuration, data, source)
    if let estimate = run.estimate(afterSteps: 0, isAlways: true, proceed: events.proceed) { events.report(.estimated(estimate)) }
  }

  private func trainingRun(
    _ folder: RunFolder, _ configuration: RunConfiguration, _ data: ImageCollection, _ source: Source
  ) throws -> TrainingRun {
    var run = TrainingRun(
      folder: folder, configuration: configuration, data: data, source: source.checkpoint,
      provenance: provenance(configuration.recipe, source.checkpoint), threads: tuning.threads, microBatch: try microBatch(configuration))
    run.evaluationInterval = tuning.evaluationInterval ?? run.evaluationInterval
    run.checkpointInterval = tuning.checkpointInterval
    return run
  }

  /// Does a run's work and keeps when, where and how long.
  private func timed<Outcome>(
    _ folder: RunFolder, goesOn: Bool, waited: Monitor<Duration>, _ body: () throws -> Outcome
  ) throws -> Outcome {
    let others = goesOn ? RunSession.read(folder) : []
    var session = RunSession(program: tuning.program, threads: tuning.threads)
    try session.write(folder, after: others)
    let start = ContinuousClock.now
    let outcome = Result { try body() }
    session.seconds = start.duration(to: .now) / .seconds(1)
    session.waited = waited.change { $0 } / .seconds(1)
    session.peakBytes = MemoryPeak.bytes
    // What the work failed of says more than that this couldn't be kept either.
    if case .failure = outcome { try? session.write(folder, after: others) } else { try session.write(folder, after: others) }
    return try outcome.get()
  }

  private func finish(_ folder: RunFolder) throws -> Outcome {
    try Folder.refuseLink(at: folder.report)
    try tuning.writePage([folder], folder.report)
    return .finished(try EvaluationDocument(folder), test: try EvaluationDocument(testOf: folder))
  }

  private func newRun(_ part: FineTuning.Part, _ source: Source) throws -> (RunConfiguration, ImageCollection) {
    guard let examples else { throw DataError(path: part.folder.path, reason: "expected a run to go on with, found none") }
    var data = examples.data
    if let number = part.examplesPerClass { data = data.limited(examplesPerClass: number, seed: tuning.subsample ?? part.seed) }
    let task = TaskDescription(
      examples: data.training.count, originalHeight: examples.height, originalWidth: examples.width,
      architecture: source.checkpoint.architecture)
    let choice = RunConfiguration.Examples(
      path: Folder.absolute(tuning.data.path), task: tuning.data.request?.task?.name, split: tuning.data.request?.split?.text,
      holdout: examples.holdout, perClass: part.examplesPerClass, seed: tuning.choiceSeed, subsample: tuning.subsample(of: part),
      classes: data.classes, labels: data.training.labelCount == data.training.count ? nil : data.training.labelCount,
      validation: data.validation.count, test: data.test.count, rejected: examples.rejected,
      screening: examples.extent
    )
    return (configuration(choice, task, source, seed: part.seed), data)
  }

  /// What a run goes on with: as it was begun, or longer.
  private func resumed(
    _ stored: StoredRun, _ source: Source, _ events: TrainingEvents
  ) throws -> (RunConfiguration, ImageCollection) {
    let data = try tuning.storedList(in: stored.folder, classes: stored.configuration.examples.classes)
    var task = stored.configuration.task
    task.architecture = source.checkpoint.architecture
    var asked = configuration(stored.examples(askedBy: tuning), task, source, seed: stored.part.seed)
    // What a run was begun with before there were parts is a part of its own.
    if !tuning.asksForPart { asked.recipe.part = stored.configuration.recipe.part }
    if try stored.isProlonged(by: asked) {
      try stored.prolong(asked, tuning)
      events.report(.prolonged(from: stored.configuration.recipe.schedule.steps, to: asked.recipe.schedule.steps))
      return (asked, data)
    }
    return (stored.configuration, data)
  }

  private func configuration(
    _ examples: RunConfiguration.Examples, _ task: TaskDescription, _ source: Source, seed: UInt64
  ) -> RunConfiguration {
    var tuning = tuning
    // Areas are for making pictures smaller in evaluations; what is trained on them is trained on TensorFlow's usual resizing.
    let named = source.checkpoint.preprocessing.resize
    tuning.rule.resize = tuning.rule.resize ?? (named == .tensorFlowArea ? .tensorFlow : named)
    let (hyperRule, recipe) = tuning.recipe(for: task, seed: seed)
    return RunConfiguration(
      source: RunConfiguration.Source(tuning.start.origin, digest: source.digest), examples: examples, task: task, hyperRule: hyperRule,
      recipe: recipe)
  }

  private func provenance(_ recipe: Recipe, _ source: Checkpoint) -> Metadata.Provenance {
    let (steps, batch, seed) = (recipe.schedule.steps, recipe.batch, recipe.seed)
    guard let path = tuning.checkpoint else {
      return .init(
        sourceName: "\(source.architecture)", sourceKind: Metadata.Provenance.fresh,
        operation: .pretraining(steps: steps, batch: batch, seed: seed))
    }
    return .init(
      sourceName: path.lastPathComponent, sourceKind: source.origin?.kind.name ?? "",
      operation: .fineTuning(headOnly: recipe.trained == .head, steps: steps, batch: batch, seed: seed))
  }

  private func microBatch(_ configuration: RunConfiguration) throws -> Int {
    let recipe = configuration.recipe
    guard recipe.trained == .network else { return 1 }
    let crop = recipe.augmentation.resolution.crop
    return try (tuning.memory ?? .standard).microBatch(
      architecture: configuration.task.architecture, outputs: configuration.examples.classes.count, height: crop, width: crop,
      batch: recipe.batch, part: recipe.part, threads: tuning.threads)
  }
}
