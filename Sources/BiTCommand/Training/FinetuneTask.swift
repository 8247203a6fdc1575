import BiTCheckpoint
import BiTFiles
import BiTImage
import BiTNetwork
import BiTTraining

/// A checkpoint and images, ready for one run or several.
struct FinetuneTask {
  private let options: FinetuneOptions
  private let console: Console
  private let source: Checkpoint
  private let kind: CheckpointKind
  private let digest: String
  /// The images with what is known of them; nil where every run goes on with its own list.
  private let images: (data: ImageCollection, holdout: Double?, rejected: Int, height: Int, width: Int)?

  /// Opens the checkpoint and looks at every image, unless `goesOn`: then each run has its list already.
  init(_ options: FinetuneOptions, goesOn: Bool, _ console: Console) throws {
    self.options = options
    self.console = console
    (source, kind) = try Checkpoint.open(options.checkpoint, verifies: options.verifies, console)
    digest = try source.sha256()
    images = goesOn ? nil : try Self.images(options, console)
  }

  private static func images(
    _ options: FinetuneOptions, _ console: Console
  ) throws -> (data: ImageCollection, holdout: Double?, rejected: Int, height: Int, width: Int) {
    // As the run's list has them, so that a run that goes on tells of the same paths.
    let found = try ImageCollection(path: Folder.absolute(options.data))
    let progress = Progress(console, total: found.training.count + found.validation.count, unit: "images looked at")
    let screening = try Screening(found, threads: options.threads) { progress.advance(by: 1) }
    progress.clear()
    for rejection in screening.rejected { Console.error("\(rejection.path): \(rejection.reason); left out") }
    var data = screening.usable
    if let empty = data.classesWithoutExamples.first {
      throw DataError(path: options.data, reason: "class “\(empty)” has no image that can be read")
    }
    guard data.classes.count > 1 else {
      throw DataError(
        path: options.data,
        reason:
          "expected images of two classes or more, each in a folder of its own (or with a label of its own), found only “\(data.classes.first ?? "")”"
      )
    }
    let holdsOut = data.validation.isEmpty && options.holdout > 0
    if holdsOut { data = data.holdingOut(options.holdout, seed: options.rule.seed) }
    return (data, holdsOut ? options.holdout : nil, screening.rejected.count, screening.typicalSize.height, screening.typicalSize.width)
  }

  // MARK: - A run

  /// How a run ended.
  enum Outcome {
    /// With this evaluation, if images are held out.
    case finished(EvaluationDocument?)
    /// By a signal; the exit status is this.
    case interrupted(Int32)
  }

  /// Begins a run, or goes on with it, and carries it to its end.
  func run(in folder: RunFolder, seed: UInt64, examplesPerClass: Int?) throws -> Outcome {
    let goesOn = options.resumes && folder.hasRun
    let (configuration, data) =
      try goesOn
      ? storedRun(folder, seed: seed, examplesPerClass: examplesPerClass) : newRun(folder, seed: seed, examplesPerClass: examplesPerClass)
    if goesOn, Folder.isFile(folder.model) {
      console.tell("\(folder.path): the run is complete")
      try folder.removeLeftovers()
      try ReportPage.write([folder], to: folder.report)
      return .finished(try EvaluationDocument(folder))
    }
    for line in configuration.settings.words(for: configuration.task) { console.tell(line) }
    if configuration.settings.headOnly {
      console.tell("only the head is trained, on features of the whole pictures: the rest of the network stays as it is")
    }
    var run = TrainingRun(
      folder: folder, configuration: configuration, data: data, source: source, provenance: provenance(configuration.settings),
      threads: options.threads, microBatch: try microBatch(configuration))
    run.evaluationInterval = options.evaluationInterval ?? run.evaluationInterval
    run.checkpointInterval = options.checkpointInterval ?? run.checkpointInterval
    if !goesOn { try run.begin() }
    switch try run.run(RunConsole(console, steps: configuration.settings.steps).events) {
    case .interrupted(let step, let saved):
      let kept = configuration.settings.headOnly ? "stopped; --resume goes on with what is computed" : "stopped; --resume begins again"
      console.tell(saved.map { "stopped after \(counted(step, "step")); \($0) is written: --resume goes on from it" } ?? kept)
      return .interrupted(Interruption.status ?? 130)
    case .finished:
      try ReportPage.write([folder], to: folder.report)
      return .finished(try EvaluationDocument(folder))
    }
  }

  private func newRun(_ folder: RunFolder, seed: UInt64, examplesPerClass: Int?) throws -> (RunConfiguration, ImageCollection) {
    guard let images else { throw DataError(path: folder.path, reason: "expected a run to go on with, found none") }
    guard !folder.hasRun || options.replaces else {
      throw DataError(path: folder.path, reason: "it holds a run; --resume goes on with it, --force begins it anew")
    }
    var data = images.data
    if let examplesPerClass { data = data.limited(examplesPerClass: examplesPerClass, seed: seed) }
    let task = TaskDescription(
      examples: data.training.count, originalHeight: images.height, originalWidth: images.width, architecture: source.architecture)
    let examples = RunConfiguration.Examples(
      path: Folder.absolute(options.data), holdout: images.holdout, perClass: examplesPerClass, seed: options.rule.seed,
      classes: data.classes, validation: data.validation.count, rejected: images.rejected)
    return (configuration(examples, task, seed: seed), data)
  }

  private func storedRun(_ folder: RunFolder, seed: UInt64, examplesPerClass: Int?) throws -> (RunConfiguration, ImageCollection) {
    let stored = try RunConfiguration(folder)
    let data = try ImageCollection(manifest: folder.data)
    var examples = stored.examples
    examples.perClass = examplesPerClass
    examples.seed = options.rule.seed
    if examples.holdout != nil { examples.holdout = options.holdout }
    let asked = configuration(examples, stored.task, seed: seed)
    if let difference = asked.difference(fromRun: stored) {
      throw DataError(
        path: folder.configuration, reason: "the run was begun with another \(difference); --resume needs the same, --force begins anew")
    }
    return (stored, data)
  }

  private func configuration(_ examples: RunConfiguration.Examples, _ task: TaskDescription, seed: UInt64) -> RunConfiguration {
    var rule = options.rule
    rule.seed = seed
    rule.resize = options.resize ?? source.metadata.preprocessing.flatMap { Resize(rawValue: $0.resize.rawValue) } ?? .tensorFlow
    return RunConfiguration(
      source: .init(path: Folder.absolute(options.checkpoint), digest: digest), examples: examples, task: task,
      settings: rule.settings(for: task))
  }

  private func provenance(_ settings: TrainingSettings) -> Metadata.Provenance {
    let name = options.checkpoint.split(separator: "/").last.map(String.init) ?? options.checkpoint
    return .init(
      sourceName: name, sourceKind: kind.rawValue,
      operation: .fineTuning(
        headOnly: settings.headOnly, steps: settings.steps, batch: settings.batch, seed: settings.seed))
  }

  private func microBatch(_ configuration: RunConfiguration) throws -> Int {
    let settings = configuration.settings
    guard !settings.headOnly else { return 1 }
    let crop = settings.resolution.crop
    return try (options.memory ?? .standard).microBatch(
      architecture: source.architecture, outputs: configuration.examples.classes.count, height: crop, width: crop,
      batch: settings.batch, threads: options.threads)
  }
}
