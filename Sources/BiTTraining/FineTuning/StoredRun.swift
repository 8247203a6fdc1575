import BiTFiles

/// A run that stands in its folder, to be gone on with.
struct StoredRun {
  let part: FineTuning.Part
  let configuration: RunConfiguration
  /// Steps between evaluations.
  let evaluationInterval: Int

  var folder: RunFolder { part.folder }

  /// - Throws: `DataError`, `FileError` where the run can't be read; `TrainingError.otherSettings` where it is evaluated at other steps.
  init(_ part: FineTuning.Part, of tuning: FineTuning) throws {
    self.part = part
    configuration = try RunConfiguration(part.folder)
    let request = try FineTuning(resuming: tuning.folder)
    let usual = max(1, configuration.recipe.schedule.steps / 10)
    // A run of which nobody knows what was asked is evaluated as it is asked now.
    evaluationInterval = request.map { $0.evaluationInterval ?? usual } ?? tuning.evaluationInterval ?? usual
    if let asked = tuning.evaluationInterval, asked != evaluationInterval {
      throw TrainingError.otherSettings(
        file: tuning.folder.request, difference: "evaluationInterval: \(asked), in the run \(evaluationInterval)")
    }
  }

  /// The examples as they would be if the run were begun by `tuning` now.
  func examples(askedBy tuning: FineTuning) -> RunConfiguration.Examples {
    var examples = configuration.examples
    // The run's list is what is learned from; the place is compared, for another one is another wish.
    let path = Folder.absolute(tuning.data.path)
    if path != Folder.absolute(examples.path) { examples.path = path }
    (examples.task, examples.split) = (tuning.data.request?.task?.name, tuning.data.request?.split?.text)
    examples.perClass = part.examplesPerClass
    (examples.seed, examples.subsample) = (tuning.choiceSeed, tuning.subsample(of: part))
    if tuning.screening != nil { examples.screening = tuning.extent(images: 0) }
    if examples.holdout != nil { examples.holdout = tuning.holdout }
    return examples
  }

  /// Whether `asked` is the same run with more steps.
  ///
  /// - Throws: `TrainingError` where it is another run, or where steps that are done would have had other learning rates.
  func isProlonged(by asked: RunConfiguration) throws -> Bool {
    guard let difference = asked.difference(fromRun: configuration) else { return false }
    let (before, after) = (configuration.recipe.schedule, asked.recipe.schedule)
    var unchanged = asked
    (unchanged.recipe.schedule, unchanged.hyperRule) = (before, configuration.hyperRule)
    guard after.steps > before.steps, unchanged.difference(fromRun: configuration) == nil else {
      throw TrainingError.otherSettings(file: folder.configuration, difference: difference)
    }
    if let step = (0..<(try stepsDone())).first(where: { before.rate(at: $0) != after.rate(at: $0) }) {
      throw TrainingError.notProlonged(
        file: folder.configuration, steps: before.steps, asked: after.steps, step: step, rate: before.rate(at: step),
        other: after.rate(at: step))
    }
    return true
  }

  /// The steps whose weights are there.
  private func stepsDone() throws -> Int {
    if Folder.isFile(folder.model) { return configuration.recipe.schedule.steps }
    let last = try folder.checkpoints().first?.split(separator: "/").last.map(String.init)
    return last.flatMap(RunFolder.step(ofCheckpoint:)) ?? 0
  }

  /// Makes the run one with more steps that isn't complete. It is still evaluated after the same steps.
  ///
  /// - Throws: `FileError`.
  func prolong(_ asked: RunConfiguration, _ tuning: FineTuning) throws {
    var request = tuning
    request.evaluationInterval = evaluationInterval
    try request.writeRequest()
    // First the model: without it the run is one that isn't complete, whatever its steps.
    for file in [folder.model, folder.evaluation, folder.testEvaluation, folder.report] { try Folder.removeFile(file) }
    try asked.write(folder)
  }
}
