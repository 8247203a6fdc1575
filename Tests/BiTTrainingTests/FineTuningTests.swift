import BiTCheckpoint
import BiTInference
import BiTReport
import BiTTestSupport
import BiTTraining
import Testing

/// The whole of fine-tuning as another package would do it.
struct FineTuningTests {
  func tuning(_ scratch: Scratch, _ folder: String = "run") throws -> FineTuning {
    let checkpoint = scratch.path + "/start.h5"
    let architecture = try #require(Architecture(name: "R14x0.5"))
    try Checkpoint.initialised(architecture: architecture, outputs: nil, seed: 1).write(to: checkpoint, kind: .kerasH5, replacing: true)
    for (name, brightness) in [("dark", 60), ("light", 180)] { try scratch.draw("data/" + name, count: 5, brightness: brightness) }
    var tuning = FineTuning(checkpoint: checkpoint, data: scratch.path + "/data", folder: RunFolder(scratch.path + "/" + folder))
    (tuning.rule.steps, tuning.rule.batch, tuning.rule.precrop, tuning.rule.crop) = (4, 2, 36, 32)
    return tuning
  }

  @Test("a checkpoint, images and a folder are enough: a model, an evaluation and a page come of them")
  func whole() throws {
    let scratch = try Scratch()
    try scratch.write("data/dark/broken.jpg", "no picture".utf8)
    var tuning = try tuning(scratch)
    let refused = #expect(throws: DataError.self) { try tuning.run() }
    #expect(refused?.reason == "1 of 11 images can't be read: 1 of “dark”" && refused?.remedy == .skippingUnreadable)
    tuning.skipsUnreadable = true
    tuning.writePage = { try ReportPage.write($0, to: $1) }
    var (told, decided): ([String], RunConfiguration?) = ([], nil)
    var events = TrainingEvents()
    events.report = { event in
      switch event {
      case .rejected(let rejections): told += rejections.map { "rejected \($0.name.split(separator: "/").last ?? "")" }
      case .begins(_, let count): told.append("one of \(count)")
      case .decided(let configuration): decided = configuration
      case .works(.steps, let images): told.append("\(images) images")
      case .finished(_, let evaluation): told.append("measured on \(evaluation?.examples ?? 0)")
      default: break
      }
    }
    guard case .finished(let results) = try tuning.run(events) else { throw DataError(path: "run", reason: "not finished") }
    #expect(told == ["rejected broken.jpg", "one of 1", "8 images", "measured on 2"])
    #expect(decided?.recipe.batch == 2 && decided?.examples.rejected == 1 && decided?.task.examples == 8)
    let stored = try EvaluationDocument(tuning.folder)
    #expect(results.count == 1 && results[0].evaluation == stored)
    let model = try Checkpoint.open(tuning.folder.model)
    #expect(model.metadata.provenance?.operation.text == "finetune --steps 4 --batch 2 --seed 0")
    #expect(try String(decoding: scratch.bytes("run/report.html"), as: UTF8.self).contains("2 classes"))
  }

  @Test("the trained network, measured by itself on what was held out, does as well as the run says")
  func evaluating() throws {
    let scratch = try Scratch()
    let tuning = try tuning(scratch)
    guard case .finished(let results) = try tuning.run() else { throw DataError(path: "run", reason: "not finished") }
    let classifier = try Classifier(checkpoint: tuning.folder.model, threads: 1)
    #expect(try classifier.evaluate(data: tuning.folder.data).document == results[0].evaluation)
    try scratch.draw("others/grey", count: 1, brightness: 120)
    try scratch.draw("others/light", count: 1, brightness: 180)
    let others = scratch.path + "/others"
    #expect(throws: EvaluationError.unknownClasses(["grey"], data: others, classes: 2, outputs: ["dark", "light"])) {
      try classifier.evaluate(data: others)
    }
    var events = TrainingEvents()
    events.proceed = { false }
    #expect(throws: CancellationError.self) { try classifier.evaluate(data: tuning.folder.data, events) }
  }

  @Test("a run that is there is refused, gone on with or replaced, as it is asked")
  func existing() throws {
    let scratch = try Scratch()
    var tuning = try tuning(scratch)
    var events = TrainingEvents()
    var asked = 0
    events.proceed = {
      asked += 1
      return asked < 3
    }
    guard case .interrupted = try tuning.run(events) else { throw DataError(path: "run", reason: "not interrupted") }
    #expect(throws: TrainingError.self) { try tuning.run() }
    tuning.existingRun = .resumed
    tuning.rule.batch = 3
    let error = #expect(throws: TrainingError.self) { try tuning.run() }
    #expect(error?.description.contains("another batch: 3, in the run 2") == true)
    tuning.rule.batch = 2
    guard case .finished = try tuning.run() else { throw DataError(path: "run", reason: "not finished") }
    let model = try scratch.bytes("run/model.h5")
    var whole = try self.tuning(scratch, "whole")
    _ = try whole.run()
    #expect(try scratch.bytes("whole/model.h5") == model)
    (whole.existingRun, whole.rule.seed) = (.replaced, 5)
    _ = try whole.run()
    #expect(try scratch.bytes("whole/model.h5") != model)
  }

  @Test("a complete run is prolonged where its rates allow it, to the bits of a longer one; what was asked is kept for it")
  func prolonged() throws {
    let scratch = try Scratch()
    func tuning(_ name: String, steps: Int) throws -> FineTuning {
      var tuning = try self.tuning(scratch, name)
      tuning.recipe = Recipe(
        schedule: Schedule(steps: steps, base: 0.01, warmup: 1, decays: [5]), batch: 3,
        augmentation: Augmentation(resolution: Resolution(precrop: 34, crop: 32), cropping: .random))
      (tuning.evaluationInterval, tuning.checkpointInterval) = (2, .steps(2))
      return tuning
    }
    _ = try tuning("whole", steps: 9).run()
    _ = try tuning("parts", steps: 5).run()
    var longer = try #require(try FineTuning(resuming: RunFolder(scratch.path + "/parts")))
    let recipe = try tuning("parts", steps: 5).recipe
    #expect(longer.recipe == recipe && longer.checkpointInterval == .steps(2))
    longer.recipe?.schedule.steps = 9
    var told: [String] = []
    var events = TrainingEvents()
    events.report = { event in
      switch event {
      case .prolonged(let before, let after): told.append("\(before) to \(after)")
      case .resumes(let step, let steps, _): told.append("from \(step) of \(steps)")
      default: break
      }
    }
    _ = try longer.run(events)
    #expect(told == ["5 to 9", "from 4 of 9"])
    for file in ["model.h5", "evaluation.json", "config.json"] {
      #expect(try scratch.bytes("whole/" + file) == scratch.bytes("parts/" + file), "\(file)")
    }
    longer.recipe?.schedule = Schedule(steps: 12, base: 0.01, warmup: 1, decays: [3])
    let error = #expect(throws: TrainingError.self) { try longer.run() }
    guard case .notProlonged(_, 9, 12, step: 3, _, _) = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(scratch.names("parts").contains("model.h5"))
  }

  @Test("repeated runs have seeds and folders of their own, and a summary")
  func repeated() throws {
    let scratch = try Scratch()
    var tuning = try tuning(scratch)
    (tuning.rule.trained, tuning.fewShot, tuning.repetitions) = (.head, [1, 2], 2)
    guard case .finished(let results) = try tuning.run() else { throw DataError(path: "run", reason: "not finished") }
    #expect(
      results.map { $0.folder.path.dropFirst(tuning.folder.path.count) } == [
        "/examples-1/seed-0", "/examples-1/seed-1", "/examples-2/seed-0", "/examples-2/seed-1",
      ])
    let summary = try #require(try RunSummary(tuning.folder))
    #expect(summary.groups.map(\.runs) == [2, 2] && summary.results.map(\.seed) == [0, 1, 0, 1])
  }

  @Test("a recipe of one's own takes the HyperRule's place")
  func recipe() throws {
    let scratch = try Scratch()
    var tuning = try tuning(scratch)
    tuning.recipe = Recipe(
      schedule: Schedule(steps: 2, base: 0.01, warmup: 0, decays: []), batch: 3,
      augmentation: Augmentation(resolution: Resolution(precrop: 32, crop: 32)))
    tuning.rule.seed = 7
    _ = try tuning.run()
    let configuration = try RunConfiguration(tuning.folder)
    #expect(configuration.hyperRule == nil && configuration.recipe.batch == 3 && configuration.recipe.seed == 7)
  }
}
