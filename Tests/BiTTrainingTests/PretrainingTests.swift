import BiTCheckpoint
import BiTContainers
import BiTFiles
import BiTImage
import BiTNetwork
import BiTTestSupport
import BiTTraining
import Foundation
import Testing

/// Pre-training of a small network on small pictures.
struct PretrainingTests {
  private func pretraining(_ scratch: Scratch, _ folder: String = "run", _ upstream: Upstream = .ilsvrc) throws -> FineTuning {
    if !Folder.isFolder(scratch.path("data")) {
      for (name, brightness) in [("dark", 60), ("light", 180), ("middle", 120)] {
        try scratch.draw("data/" + name, count: 15, brightness: brightness)
      }
    }
    var tuning = FineTuning(
      pretraining: try #require(Architecture(name: "R14x0.5")), upstream, data: .path(scratch.path("data")),
      folder: RunFolder(scratch.path(folder)))
    var rule = PretrainingRule(upstream)
    (rule.steps, rule.batch, rule.crop, rule.rate) = (5, 10, 32, 0.5)
    tuning.pretraining = rule
    (tuning.seed, tuning.evaluationInterval, tuning.checkpointInterval) = (3, 2, .steps(2))
    return tuning
  }

  /// Carries it out, told to stop when it asks for the `stops`-th time.
  private func carryOut(_ tuning: FineTuning, stops: Int = .max) throws -> Bool {
    var asked = 0
    var events = TrainingEvents()
    events.proceed = {
      asked += 1
      return asked < stops
    }
    if case .finished = try tuning.run(events) { return true }
    return false
  }

  private func losses(_ tuning: FineTuning) throws -> [Double] {
    try MetricsLog.read(tuning.folder).compactMap { if case .step(_, let loss, _) = $0 { loss } else { nil } }
  }

  @Test("it starts from what the seed makes, with a head of zeros, and learns", arguments: [Upstream.ilsvrc, .imagenet21k])
  func start(upstream: Upstream) throws {
    let scratch = try Scratch()
    let tuning = try pretraining(scratch, "run", upstream)
    #expect(try carryOut(tuning, stops: 6) == false)
    #expect(!scratch.names("run/checkpoints").isEmpty)
    _ = try carryOut(resumed(tuning))
    let found = try losses(tuning)
    let expected = upstream == .ilsvrc ? log(3.0) : 10 + log1p(exp(-10.0)) * 3
    // The first step has the rate 0.
    #expect(abs(found[0] - expected) < 1e-4 && abs(found[1] - expected) < 1e-4, "\(found)")
    #expect(found[4] < found[0])
    let model = try Checkpoint.open(tuning.folder.model)
    #expect(model.scores == (upstream == .ilsvrc ? .softmax : .sigmoid))
    #expect(model.metadata.preprocessing == .pretraining(side: 32))
    #expect(model.metadata.provenance?.operation == .pretraining(steps: 5, batch: 10, seed: 3))
    #expect(model.metadata.provenance?.sourceName == "R14x0.5")
    let configuration = try RunConfiguration(tuning.folder)
    let body = Checkpoint.initialised(architecture: model.architecture, outputs: nil, seed: 3)
    #expect(try configuration.isPretraining && configuration.source.digest == body.sha256())
  }

  private func resumed(_ tuning: FineTuning) throws -> FineTuning { try #require(try FineTuning(resuming: tuning.folder)) }

  @Test("the weights of the first step are those of the seed: a rate of zero leaves them")
  func untouched() throws {
    let scratch = try Scratch()
    var tuning = try pretraining(scratch)
    tuning.pretraining?.steps = 1
    #expect(try carryOut(tuning))
    let model = try Checkpoint.open(tuning.folder.model)
    let fresh = Checkpoint.initialised(architecture: model.architecture, outputs: 3, seed: 3)
    #expect(try zip(model.tensors, fresh.tensors).allSatisfy { try $0.sha256() == $1.sha256() })
  }

  @Test(
    "threads and micro-batches change no bit, where a batch has several parts and the last is smaller",
    arguments: [Architecture.Norm.group, .batch(.init())])
  func parts(norm: Architecture.Norm) throws {
    let scratch = try Scratch()
    var digests: Set<[UInt8]> = []
    for (number, (threads, images)) in [(1, 1), (2, 7), (5, 32), (2, 1)].enumerated() {
      var tuning = try pretraining(scratch, "run\(number)")
      tuning.start = .fresh(try #require(Architecture(name: "R14x0.5", norm: norm)))
      tuning.pretraining?.batch = 37
      tuning.pretraining?.part = 16
      tuning.pretraining?.steps = 3
      tuning.threads = threads
      tuning.memory = try memory(images, of: tuning)
      #expect(try carryOut(tuning))
      digests.insert(try scratch.bytes("run\(number)/model.h5"))
    }
    #expect(digests.count == 1)
    var other = try pretraining(scratch, "other")
    other.start = .fresh(try #require(Architecture(name: "R14x0.5", norm: norm)))
    other.pretraining?.batch = 37
    other.pretraining?.part = 37
    other.pretraining?.steps = 3
    #expect(try carryOut(other))
    #expect(!digests.contains(try scratch.bytes("other/model.h5")))
  }

  /// The least memory with which so many images are computed at a time, or as many as a part has.
  private func memory(_ images: Int, of tuning: FineTuning) throws -> MemoryBudget {
    guard case .fresh(let architecture) = tuning.start, let rule = tuning.pretraining, let batch = rule.batch else { return .standard }
    for megabytes in 10..<4000 {
      let budget = MemoryBudget(bytes: megabytes << 20)
      let found = try? budget.microBatch(
        architecture: architecture, outputs: 3, height: 32, width: 32, batch: batch, part: rule.part, threads: tuning.threads)
      if let found, found >= min(images, rule.part ?? batch) { return budget }
    }
    return .standard
  }

  @Test("stopped at ten moments and gone on with by the folder alone, a run ends with the same files, bit for bit")
  func resume() throws {
    let scratch = try Scratch()
    var whole = try pretraining(scratch, "whole", .jft)
    whole.pretraining?.batch = 12
    whole.pretraining?.part = 5
    whole.pretraining?.steps = 10
    #expect(try carryOut(whole))
    var parts = whole
    (parts.folder, parts.threads) = (RunFolder(scratch.path("parts")), 1)
    var stops = 0
    var isOver = try carryOut(parts, stops: 3)
    while !isOver {
      stops += 1
      isOver = try carryOut(try resumed(parts), stops: stops == 14 ? .max : 4 + stops % 2)
    }
    #expect(stops >= 10, "\(stops)")
    for file in ["model.h5", "metrics.jsonl", "evaluation.json", "data.jsonl"] {
      #expect(try scratch.bytes("whole/" + file) == scratch.bytes("parts/" + file), "\(file)")
    }
  }

  @Test("a run that was begun before there were parts goes on with its batch as one, to the same bits")
  func oldRun() throws {
    let scratch = try Scratch()
    var whole = try pretraining(scratch, "whole")
    whole.pretraining?.batch = 40
    whole.pretraining?.part = 40
    #expect(try carryOut(whole))
    var old = whole
    old.folder = RunFolder(scratch.path("old"))
    #expect(try carryOut(old, stops: 3) == false)
    for name in ["config.json", "request.json"] {
      let text = String(decoding: try scratch.bytes("old/" + name), as: UTF8.self)
      let without = text.replacing(",\n    \"part\": 40", with: "").replacing("  \"part\": 40,\n", with: "")
      #expect(without != text)
      try scratch.write("old/" + name, without)
    }
    #expect(try RunConfiguration(old.folder).recipe.part == 40)
    #expect(try carryOut(resumed(old)))
    #expect(try scratch.bytes("whole/model.h5") == scratch.bytes("old/model.h5"))
    var other = try resumed(old)
    other.pretraining?.part = 32
    let error = #expect(throws: TrainingError.self) { try other.run() }
    #expect(error.map { "\($0)" }?.contains("part: 32, in the run 40") == true)
  }

  @Test("a request keeps what was asked; another network, loss or decay is another run; more steps prolong it where rates stay")
  func requests() throws {
    let scratch = try Scratch()
    var tuning = try pretraining(scratch, "run", .jft)
    tuning.pretraining?.part = 4
    tuning.pretraining?.weightDecay = 0.25
    tuning.pretraining?.loss = .softmax
    tuning.pretraining?.warmup = 4
    tuning.pretraining?.flipsAtRandom = false
    tuning.pretraining?.resize = .pillow
    tuning.start = .fresh(
      try #require(Architecture(name: "R14x0.5", norm: .batch(.init(epsilon: 1e-3, decay: 0.99)), convolution: .plain)))
    #expect(try carryOut(tuning, stops: 6) == false)
    let asked = try resumed(tuning)
    #expect(asked.pretraining == tuning.pretraining && asked.start == tuning.start && asked.seed == 3)
    for (change, difference) in [
      ({ $0.start = .fresh(Architecture.published[0]) }, "checkpoint architecture"), ({ $0.pretraining?.loss = .sigmoid }, "loss"),
      ({ $0.pretraining?.weightDecay = 0 }, "weightDecay"), ({ $0.pretraining?.cropsAtRandom = false }, "randomCrop"),
      ({ $0.pretraining?.batch = 5 }, "batch"),
    ] as [((inout FineTuning) -> Void, String)] {
      var other = asked
      change(&other)
      let error = #expect(throws: TrainingError.self) { try other.run() }
      #expect(error.map { "\($0)" }?.contains("another \(difference): ") == true, "\(difference): \(String(describing: error))")
    }
    var longer = asked
    longer.pretraining?.steps = 6
    #expect(try carryOut(longer))
    #expect(try losses(tuning).count == 6)
  }

  @Test("images of several classes are learned and measured with all their labels, by sigmoids alone, and kept so in the run's list")
  func severalLabels() throws {
    let scratch = try Scratch()
    var tuning = try pretraining(scratch, "run", .jft)
    let lines = (0..<12).map { number in
      let label = number % 3 == 0 ? "[\"dark\", \"even\"]" : number % 3 == 1 ? "\"light\"" : "[\"light\", \"even\", \"both\"]"
      return "{\"path\": \"\(number % 3 == 0 ? "dark" : "light")/\(number).jpg\", \"label\": \(label), "
        + "\"split\": \"\(number < 9 ? "train" : "val")\"}\n"
    }
    try scratch.write("data/list.jsonl", lines.joined())
    tuning.data = .path(scratch.path("data/list.jsonl"))
    tuning.pretraining?.batch = 9
    tuning.pretraining?.cropsAtRandom = false
    tuning.pretraining?.flipsAtRandom = false
    #expect(try carryOut(tuning, stops: 4) == false)
    #expect(try carryOut(resumed(tuning)))
    let configuration = try RunConfiguration(tuning.folder)
    #expect(configuration.examples.classes == ["both", "dark", "even", "light"] && configuration.examples.labels == 18)
    // All nine images: two labels in the mean.
    let first = 2 * (10 + log1p(exp(-10.0))) + 2 * log1p(exp(-10.0))
    let found = try losses(tuning)
    #expect(abs(found[0] - first) < 1e-4, "\(found)")
    let list = String(decoding: try scratch.bytes("run/data.jsonl"), as: UTF8.self)
    #expect(list.contains("\"label\": [\"light\", \"even\", \"both\"]") && list.contains("\"label\": \"light\""), "\(list)")
    #expect(try !tuning.folder.hasDiverged())
    var softmax = tuning
    softmax.folder = RunFolder(scratch.path("softmax"))
    softmax.pretraining?.loss = .softmax
    let error = #expect(throws: DataError.self) { try softmax.run() }
    #expect(error?.remedy == .sigmoid && error?.reason.hasPrefix("6 of 9 images to learn from have several labels") == true)
  }
}
