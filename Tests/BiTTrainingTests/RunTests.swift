import BiTCheckpoint
import BiTFiles
import BiTImage
import BiTContainers
import BiTNetwork
import BiTReport
import BiTTestSupport
import BiTTraining
import Foundation
import Testing

/// Whole runs of a small network on small pictures.
struct RunTests {
  private func run(
    _ scratch: Scratch, _ name: String, steps: Int = 6, batch: Int = 4, mixup: Double = 0, headOnly: Bool = false, threads: Int = 2,
    microBatch: Int = 2, source: Checkpoint? = nil, recipe: Recipe? = nil
  ) throws -> TrainingRun {
    let data = try ImageCollection(path: scratch.path + "/data").holdingOut(0.2, seed: 0)
    let architecture = try #require(Architecture(name: "R14x0.5"))
    var rule = HyperRule()
    (rule.steps, rule.batch, rule.baseRate, rule.mixup, rule.trained) = (steps, batch, 0.01, mixup, headOnly ? .head : .network)
    (rule.precrop, rule.crop) = (36, 32)
    let task = TaskDescription(examples: data.training.count, originalHeight: 40, originalWidth: 40, architecture: architecture)
    var configuration = RunConfiguration(
      source: .init(.checkpoint(path: "s"), digest: "d"),
      examples: .init(
        path: "p", holdout: 0.2, perClass: nil, seed: 0, classes: data.classes, validation: data.validation.count, rejected: 0),
      task: task, rule: rule)
    if let recipe { (configuration.hyperRule, configuration.recipe) = (nil, recipe) }
    var run = TrainingRun(
      folder: RunFolder(scratch.path + "/" + name), configuration: configuration, data: data,
      source: source ?? .initialised(architecture: architecture, outputs: nil, seed: 1),
      provenance: .init(sourceName: "s", sourceKind: "init", operation: .other("a test")), threads: threads, microBatch: microBatch)
    run.evaluationInterval = 2
    run.checkpointInterval = .steps(2)
    return run
  }

  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    for (name, brightness) in [("dark", 60), ("light", 180), ("middle", 120)] {
      try scratch.draw("data/" + name, count: 5, brightness: brightness)
    }
    return scratch
  }

  /// Carries a run out, told to stop when it asks for the `stops`-th time.
  private func carryOut(_ run: TrainingRun, stops: Int = .max) throws -> TrainingRun.Outcome {
    var asked = 0
    var events = TrainingEvents()
    events.proceed = {
      asked += 1
      return asked < stops
    }
    return try run.run(events)
  }

  @Test("stopped anywhere and gone on with, a run ends with the same files, bit for bit", arguments: [0.0, 0.5])
  func resume(mixup: Double) throws {
    let scratch = try scratch()
    let whole = try run(scratch, "whole", mixup: mixup)
    try whole.begin()
    _ = try carryOut(whole)
    let parts = try run(scratch, "parts", mixup: mixup, threads: 1)
    try parts.begin()
    var stops = 0
    for stop in [1, 2, 4, 3, 6, 5, .max] {
      guard case .interrupted = try carryOut(parts, stops: stop) else { break }
      stops += 1
    }
    #expect(stops >= 4)
    for file in ["model.h5", "metrics.jsonl", "evaluation.json", "data.jsonl"] {
      #expect(try scratch.bytes("whole/" + file) == scratch.bytes("parts/" + file), "\(file)")
    }
    #expect(try Folder.names(in: scratch.path + "/whole/checkpoints") == ["step-00000002.h5", "step-00000004.h5"])
  }

  @Test("the weights don't depend on threads, nor on how a batch is cut")
  func sameBits() throws {
    let scratch = try scratch()
    for (name, threads, microBatch) in [("a", 1, 4), ("b", 3, 1), ("c", 2, 3)] {
      let run = try run(scratch, name, steps: 3, threads: threads, microBatch: microBatch)
      try run.begin()
      _ = try carryOut(run)
    }
    let model = try scratch.bytes("a/model.h5")
    #expect(try scratch.bytes("b/model.h5") == model)
    #expect(try scratch.bytes("c/model.h5") == model)
  }

  @Test("a head alone learns, the body stays as it was, and the model says what its outputs are")
  func headOnly() throws {
    let scratch = try scratch()
    let run = try run(scratch, "run", steps: 150, batch: 12, headOnly: true)
    try run.begin()
    guard case .finished(let evaluation?) = try carryOut(run) else { throw DataError(path: "run", reason: "not finished") }
    #expect(evaluation.metrics.top1 == 1)
    let model = try Checkpoint.open(scratch.path + "/run/model.h5")
    #expect(model.metadata.labels == .list(["dark", "light", "middle"].map { .init(id: $0, name: $0) }))
    #expect(model.metadata.preprocessing == .init(height: 32, width: 32, resize: .tensorFlow))
    let body = Checkpoint.initialised(architecture: model.architecture, outputs: nil, seed: 1)
    #expect(try zip(model.tensors, body.tensors).allSatisfy { try $0.sha256() == $1.sha256() })
    // The head itself, run by the inference engine, gives the same judgements.
    let again = try #require(
      try Evaluation(
        Network(model), examples: run.data.validation, outputs: [0, 1, 2],
        preprocessing: Preprocessing(height: 32, width: 32, resize: .tensorFlow), loss: .softmax, batch: 2, threads: 1
      ) { _ in true })
    #expect(again.judgements.map(\.predicted) == evaluation.judgements.map(\.predicted))
    #expect(abs(again.metrics.loss - evaluation.metrics.loss) < 1e-5)
  }

  @Test("a run with Inception crops gives the same bits for any threads, any micro-batch and after a resume; its model says how it sees")
  func inceptionCrops() throws {
    let scratch = try scratch()
    var augmentation = Augmentation(
      resolution: Resolution(precrop: 32, crop: 32), cropping: .inception(InceptionCrop()), flipsAtRandom: true)
    augmentation.input = .pretraining(side: 32)
    let recipe = Recipe(
      schedule: Schedule(steps: 6, base: 0.02, warmup: 1, decays: []), batch: 4, augmentation: augmentation, seed: 3)
    let whole = try run(scratch, "whole", recipe: recipe)
    try whole.begin()
    _ = try carryOut(whole)
    let stored = try RunConfiguration(whole.folder)
    #expect(stored == whole.configuration && stored.recipe.augmentation == augmentation)
    #expect(stored.words.last?.contains("parts of 5 to 100 % of the picture, 0.75 to 1.33 times as wide as high, resized to 32") == true)
    let parts = try run(scratch, "parts", threads: 1, microBatch: 1, recipe: recipe)
    try parts.begin()
    guard case .interrupted = try carryOut(parts, stops: 7) else { throw DataError(path: "parts", reason: "not stopped") }
    _ = try carryOut(parts)
    for name in ["model.h5", "evaluation.json"] { #expect(try scratch.bytes("whole/" + name) == scratch.bytes("parts/" + name), "\(name)") }
    #expect(try Checkpoint.open(whole.folder.model).metadata.preprocessing == .pretraining(side: 32))
    var other = recipe
    other.augmentation.cropping = .middle
    let plain = try run(scratch, "plain", recipe: other)
    try plain.begin()
    _ = try carryOut(plain)
    #expect(try scratch.bytes("whole/model.h5") != scratch.bytes("plain/model.h5"))
    other.augmentation.input = other.augmentation.squashed
    #expect(other.augmentation == Augmentation(resolution: Resolution(precrop: 32, crop: 32), flipsAtRandom: true))
  }

  @Test("a recipe that no HyperRule makes trains, is kept in the run's configuration, and is gone on with to the same bits")
  func otherRecipe() throws {
    let scratch = try scratch()
    var recipe = Recipe(
      schedule: Schedule(steps: 5, base: 0.02, warmup: 1, decays: [2, 4], factor: 4), batch: 4,
      optimiser: SGD.Settings(momentum: 0.75, weightDecay: 0.125, decayed: .kernels),
      augmentation: Augmentation(resolution: Resolution(precrop: 36, crop: 32), cropping: .random), seed: 3)
    let whole = try run(scratch, "whole", recipe: recipe)
    try whole.begin()
    var rates: [Float] = []
    var events = TrainingEvents()
    events.report = { if case .recorded(.step(_, _, let rate)) = $0 { rates.append(rate) } }
    _ = try whole.run(events)
    #expect(rates == [0, 0.02, 0.005, 0.005, 0.00125])
    let parts = try run(scratch, "parts", threads: 1, recipe: recipe)
    try parts.begin()
    guard case .interrupted = try carryOut(parts, stops: 7) else { throw DataError(path: "parts", reason: "not stopped") }
    let stored = try RunConfiguration(parts.folder)
    #expect(stored == parts.configuration)
    _ = try carryOut(parts)
    #expect(try scratch.bytes("whole/model.h5") == scratch.bytes("parts/model.h5"))
    recipe.optimiser.weightDecay = 0
    let plain = try run(scratch, "plain", recipe: recipe)
    #expect(plain.configuration.difference(fromRun: stored) == "weightDecay: none, in the run 0.125")
    try plain.begin()
    _ = try carryOut(plain)
    #expect(try scratch.bytes("whole/model.h5") != scratch.bytes("plain/model.h5"))
  }

  @Test("features that were computed before a run was stopped are taken from its folder, if they are whole and its own")
  func featuresKept() throws {
    let scratch = try scratch()
    func run(_ name: String) throws -> TrainingRun {
      var run = try self.run(scratch, name, batch: 2, headOnly: true)
      run.checkpointInterval = .steps(1)
      return run
    }
    let whole = try run("whole")
    try whole.begin()
    _ = try carryOut(whole)
    #expect(try !Folder.names(in: scratch.path + "/whole").contains("features"))
    let parts = try run("parts")
    try parts.begin()
    var begun: [Int] = []
    func carryOutParts(stops: Int) throws {
      var asked = 0
      var events = TrainingEvents()
      events.report = { if case .works(_, let images) = $0 { begun.append(images) } }
      events.proceed = {
        asked += 1
        return asked < stops
      }
      _ = try parts.run(events)
    }
    // Stopped after the first batch, which is kept; and again after all are computed.
    try carryOutParts(stops: 1)
    let folder = scratch.path + "/parts/features"
    let first = try #require(try Folder.names(in: folder).first)
    var bytes = try scratch.bytes("parts/features/" + first)
    bytes[bytes.count - 1] ^= 1
    try AtomicFile.write(bytes, to: folder + "/" + first)
    try carryOutParts(stops: 2)
    #expect(begun == [15, 15], "a damaged part is not taken")
    try carryOutParts(stops: .max)
    #expect(begun == [15, 15, 0])
    for file in ["model.h5", "metrics.jsonl", "evaluation.json"] {
      #expect(try scratch.bytes("whole/" + file) == scratch.bytes("parts/" + file), "\(file)")
    }
    #expect(try !Folder.names(in: scratch.path + "/parts").contains("features"))
  }

  @Test("a loss that is not finite stops the run and says at which step and rate")
  func nonFinite() throws {
    let scratch = try scratch()
    let architecture = try #require(Architecture(name: "R14x0.5"))
    let source = Checkpoint.initialised(architecture: architecture, outputs: nil, seed: 1)
    let broken = source.replacingTensors([
      Tensor(name: ParameterName.finalGamma.canonical, shape: [1024], values: Array(repeating: .nan, count: 1024))
    ])
    let run = try run(scratch, "run", source: broken)
    try run.begin()
    let error = #expect(throws: TrainingError.self) { try carryOut(run) }
    #expect(error?.description.hasPrefix("step 0: the loss is nan") == true)
    guard case .nonFiniteLoss(0, _, _, base: 0.01) = error else { return #expect(Bool(false), "\(String(describing: error))") }
  }

  @Test("an image that is gone stops the run, and the last training checkpoint is named")
  func imageGone() throws {
    let scratch = try scratch()
    let run = try run(scratch, "run")
    try run.begin()
    _ = try carryOut(run, stops: 8)
    for image in run.data.training { try Folder.removeFile(image.source.name) }
    let error = #expect(throws: TrainingError.self) { try carryOut(run) }
    guard case .stopped(_, let reason as MissingImage, _) = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(run.data.training.contains { $0.source.name == reason.path })
    #expect(
      reason.description.hasSuffix("No such file or directory; it could be read when the run began, or wasn't looked at"), "\(reason)")
    #expect(error?.description.contains("checkpoints/step-0000000") == true)
  }

  @Test("a run is not gone on with on another list of images")
  func otherImages() throws {
    let scratch = try scratch()
    let first = try run(scratch, "run")
    try first.begin()
    _ = try carryOut(first, stops: 8)
    try scratch.draw("data/dark", count: 7, brightness: 60)
    let error = #expect(throws: TrainingError.self) { try carryOut(run(scratch, "run")) }
    #expect(error?.description.contains("another list of images") == true)
  }

  @Test("a page of a run has its numbers, and pictures of its mistakes within it")
  func report() throws {
    let scratch = try scratch()
    let run = try run(scratch, "run", steps: 2)
    try run.begin()
    _ = try carryOut(run)
    try ReportPage.write([run.folder], to: run.folder.report)
    let page = String(decoding: try scratch.bytes("run/report.html"), as: UTF8.self)
    #expect(page.contains("R14x0.5 fine-tuned to 3 classes") && page.contains("<polyline"))
    #expect(page.contains("data:image/jpeg;base64,/9j/"))
    #expect(!page.contains("http://") && !page.contains("https://"))
    let evaluation = try #require(try EvaluationDocument(run.folder))
    #expect(evaluation.matrix?.flatMap { $0 }.reduce(0, +) == 3)
  }

  /// Against PyTorch: `fixtures/make_training.py`.
  ///
  /// How far the weights are from the reference's is estimated from projections on random directions, to within some percent. In PyTorch, single
  /// and double precision end apart by 2.3e-7 of the weights' norm, which is 1.4e-4 of the norm of their change.
  @Test("30 steps without crops and flips follow the reference: losses, final weights, logits at the end")
  func reference() throws {
    let fixtures = Repository.path("fixtures")
    let golden = try JSON(parsing: RandomAccessFile.bytes(of: fixtures + "/training/steps.json", atMost: 1 << 20))
    let classes = [
      ["baseline.jpg", "cmyk.jpg", "photo.png"], ["grey.jpg", "interlaced.png", "palette.png"], ["full-chroma.jpg", "progressive.jpg"],
    ]
    let images = classes.enumerated().flatMap { label, names in
      names.map { LabelledImage(source: .file(fixtures + "/images/" + $0), label: label) }
    }
    let data = ImageCollection(ImageList(path: fixtures, classes: ["first", "second", "third"], training: images))
    let architecture = try #require(Architecture(name: "R14x0.5"))
    var rule = HyperRule()
    (rule.steps, rule.batch, rule.baseRate, rule.precrop, rule.crop) = (30, 8, 0.01, 32, 32)
    (rule.cropsAtRandom, rule.flipsAtRandom, rule.resize) = (false, false, .pillow)
    let task = TaskDescription(examples: 8, originalHeight: 40, originalWidth: 40, architecture: architecture)
    let scratch = try Scratch()
    let configuration = RunConfiguration(
      source: .init(.checkpoint(path: "s"), digest: "d"),
      examples: .init(path: "p", holdout: nil, perClass: nil, seed: 0, classes: data.classes, validation: 0, rejected: 0), task: task,
      rule: rule)
    let source = try Hashed.checkpoint(architecture, outputs: 3)
    let run = TrainingRun(
      folder: RunFolder(scratch.path), configuration: configuration, data: data, source: source,
      provenance: .init(sourceName: "s", sourceKind: "npz", operation: .other("a test")), threads: 2, microBatch: 3)
    try run.begin()
    var losses: [Double] = []
    var events = TrainingEvents()
    events.report = { if case .recorded(.step(_, let loss, _)) = $0 { losses.append(loss) } }
    _ = try run.run(events)
    let expected = (golden["losses"]?.elements ?? []).compactMap(\.real)
    #expect(losses.count == 30 && expected.count == 30)
    for (found, expected) in zip(losses, expected) { #expect(abs(found - expected) <= 1e-3 * expected) }
    let model = try Checkpoint.open(run.folder.model)
    let start = source.editingHead(.zero(outputs: 3))
    var projections = try Golden.values("projections", folder: "training")[...]
    var (distance, weights, change) = (0.0, 0.0, 0.0)
    for (index, (after, before)) in zip(model.tensors, start.tensors).enumerated() {
      let moved = zip(try after.floats(), try before.floats()).map { Double($0) - Double($1) }
      let reference = try #require(golden["moved"]?[after.name]?.real)
      #expect(abs(norm(moved) - reference) <= 1e-3 * reference, "\(after.name)")
      let expected = projections.prefix(2 + Hashed.directions)
      projections = projections.dropFirst(expected.count)
      weights += pow(Double(expected[expected.startIndex]), 2)
      change += pow(Double(expected[expected.startIndex + 1]), 2)
      let differences = zip(Hashed.projections(moved, tensor: index), expected.dropFirst(2)).map { $0 - Double($1) }
      distance += pow(norm(differences), 2) / Double(Hashed.directions)
    }
    #expect(projections.isEmpty)
    #expect(distance.squareRoot() <= 1e-6 * weights.squareRoot(), "\(distance.squareRoot() / weights.squareRoot()) of the weights")
    #expect(distance.squareRoot() <= 1e-3 * change.squareRoot(), "\(distance.squareRoot() / change.squareRoot()) of their change")
    let rows = try #require(golden["logits"]?.elements)
    let session = try Session(Network(model), height: 32, width: 32)
    for (image, row) in zip(images, rows) {
      let logits = try session.run(Image(image.source).prepared(height: 32, width: 32, resize: .pillow))
      for (found, expected) in zip(logits, row.elements?.compactMap(\.real) ?? []) { #expect(abs(Double(found) - expected) < 5e-3) }
    }
  }

  private func norm(_ values: [Double]) -> Double { values.reduce(0) { $0 + $1 * $1 }.squareRoot() }
}
