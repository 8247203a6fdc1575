import BiTCheckpoint
import BiTTestSupport
import BiTTraining
import Testing

/// How long a run will take.
struct EstimateTests {
  /// Against timm's networks of these names in PyTorch: of each convolution, the outputs times the kernel's values that each takes.
  @Test(
    "the products of a network are those of the reference",
    arguments: [
      ("R50x1", 448, 16_348_545_024), ("R50x3", 97, 8_814_708_288), ("R101x1", 384, 22_920_560_640), ("R152x4", 480, 839_245_824_000),
    ])
  func products(name: String, side: Int, expected: Int) throws {
    let architecture = try #require(Architecture(name: name))
    #expect(architecture.products(side: side) == Double(expected))
  }

  private func work(steps: Int = 500, trained: TrainedPart = .network, crop: Int = 384, done: Int = 0) throws -> TrainingWork {
    let recipe = Recipe(
      schedule: Schedule(steps: steps, base: 0.003, warmup: 0, decays: []), batch: 512,
      augmentation: Augmentation(resolution: Resolution(precrop: 448, crop: crop)), trained: trained)
    return TrainingWork(
      try #require(Architecture(name: "R50x1")), recipe, afterSteps: done, training: 900, validation: 100, evaluationInterval: steps / 10)
  }

  @Test("the time is that of steps and evaluations; a smaller crop, fewer steps and the head alone are told with theirs")
  func estimate() throws {
    let cost = MeasuredCost(training: 0.5, inference: 0.125, decoding: 0.25, step: 2, headStep: 1)
    let estimate = try work().estimate(cost)
    // A step of 512 images, and an evaluation of 100.
    let (step, evaluation): (Double, Double) = (386, 37.5)
    #expect(estimate.seconds == 500 * step + 10 * evaluation)
    #expect(estimate.alternatives.map(\.change) == [.crop(224), .steps(100), .headAlone])
    let scale = try #require(Architecture(name: "R50x1")).products(side: 224) / #require(Architecture(name: "R50x1")).products(side: 384)
    let smallStep: Double = 512 * (0.5 * scale + 0.25) + 2
    let crop: Double = 500 * smallStep + 1000 * (0.125 * scale + 0.25)
    #expect(abs(estimate.alternatives[0].seconds - crop) < 1e-6)
    #expect(estimate.alternatives[1].seconds == 100 * step + 10 * evaluation)
    #expect(estimate.alternatives[2].seconds == 10 * evaluation + 500)
    let end = try work(done: 499).estimate(cost).seconds
    #expect(end == step + evaluation)
    #expect(try work(done: 499).estimate(cost).alternatives.isEmpty)
    #expect(try work(trained: .head, crop: 128).estimate(cost).alternatives.isEmpty)
  }

  @Test("a preview decides and measures, with the data's own pictures, and writes nothing", arguments: [TrainedPart.network, .head])
  func preview(trained: TrainedPart) throws {
    let scratch = try Scratch()
    var tuning = try FineTuningTests().tuning(scratch)
    tuning.rule.trained = trained
    var (estimate, decided): (TrainingEstimate?, RunConfiguration?) = (nil, nil)
    var events = TrainingEvents()
    events.report = { event in
      switch event {
      case .estimated(let found): estimate = found
      case .decided(let configuration): decided = configuration
      default: break
      }
    }
    try tuning.preview(events)
    let seconds = try #require(estimate?.seconds)
    #expect(seconds > 0 && seconds < 60 && decided?.recipe.schedule.steps == 4)
    #expect(scratch.names() == ["data", "start.h5"])
    events.proceed = { false }
    estimate = nil
    try tuning.preview(events)
    #expect(estimate == nil)
  }

  @Test("a run whose losses are numbers but absurd says so, when it begins and at the end")
  func divergence() throws {
    let scratch = try Scratch()
    var told: [Int] = []
    var events = TrainingEvents()
    events.report = {
      if case .diverges(let step, let loss, let chance, let base) = $0 {
        told.append(step)
        #expect(loss >= 5 * chance && chance > 0.69 && chance < 0.7 && base == 1000)
      }
    }
    var tuning = try FineTuningTests().tuning(scratch)
    // Nothing tells one class from the other.
    for name in ["dark", "light"] { try scratch.draw("data/" + name, count: 5, brightness: 120) }
    (tuning.rule.trained, tuning.rule.steps, tuning.rule.warmup, tuning.rule.baseRate) = (.head, 12, 0, 1000)
    guard case .finished(let results) = try tuning.run(events) else { throw DataError(path: "run", reason: "not finished") }
    #expect(told.count >= 1 && told[0] >= 4)
    #expect(results.map(\.hasDiverged) == [try tuning.folder.hasDiverged()])
    (tuning.rule.baseRate, tuning.existingRun, told) = (0.01, .replaced, [])
    guard case .finished(let sound) = try tuning.run(events) else { throw DataError(path: "run", reason: "not finished") }
    #expect(told.isEmpty && !sound[0].hasDiverged)
  }
}
