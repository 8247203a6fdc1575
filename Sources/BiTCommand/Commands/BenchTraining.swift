import BiTNetwork
import BiTTraining

/// `bit bench train`: how fast a step of training is here.
enum BenchTraining: Command {
  static let declaration = Declaration(
    name: "bench train", abstract: "Measure how long a step of training takes on this machine.",
    discussion: """
      The median over at least three steps and three seconds, after one that isn't counted. A step is
      forward and backward over one batch, in micro-batches that fit the memory; weight standardisation
      and momentum are included. Batch norm takes its statistics over a micro-batch. Weights and images
      are random: speed doesn't depend on them.
      """,
    options: network.all + [Options.memory, Options.threads, Options.json],
    example: "bit bench train --arch R50x1 --size 224 --batch 8")

  private static let network = NetworkOptions(batch: "Images a step.", usualBatch: 8, usualOutputs: 10)

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let benchmark = try NetworkBenchmark(arguments, network)
    let step = try TrainingStep(benchmark, memory: arguments[Options.memory].map(MemoryBudget.init(bytes:)) ?? .standard)
    let milliseconds = try Benchmark.median(minPasses: 3) { try step() } * 1000
    try benchmark.report(
      "train", milliseconds: milliseconds,
      details: [("microBatch", .integer(step.microBatch), "\(step.microBatch) at a time")], arguments, console)
    return 0
  }
}

/// One step over random images, again and again.
private final class TrainingStep {
  /// Images that are computed at a time.
  let microBatch: Int
  private let batch: Int
  private let session: GradientSession
  private let optimiser: SGD
  private var parameters: Weights
  private var gradient: Weights
  private var velocity: Weights
  private let images: [Float]
  private let targets: [Float]

  init(_ benchmark: NetworkBenchmark, memory: MemoryBudget) throws {
    let (size, outputs) = (benchmark.size, benchmark.outputs)
    parameters = try Weights(benchmark.checkpoint)
    (gradient, velocity) = (.zeros(like: parameters), .zeros(like: parameters))
    let microBatch = try memory.microBatch(
      architecture: benchmark.architecture, outputs: outputs, height: size.height, width: size.width, batch: benchmark.batch,
      threads: benchmark.threads)
    session = try GradientSession(
      architecture: benchmark.architecture, outputs: outputs, height: size.height, width: size.width, images: microBatch,
      threads: benchmark.threads)
    optimiser = SGD(threads: benchmark.threads)
    // Every micro-batch has the same images.
    images = benchmark.images(microBatch)
    targets = (0..<microBatch * outputs).map { $0 % outputs == $0 / outputs % outputs ? 1 : 0 }
    (self.microBatch, batch) = (microBatch, benchmark.batch)
  }

  func callAsFunction() throws {
    gradient.reset()
    try session.prepare(parameters)
    for start in stride(from: 0, to: batch, by: microBatch) {
      let count = min(microBatch, batch - start)
      try images.prefix(count * images.count / microBatch).withUnsafeBufferPointer { images in
        try targets.prefix(count * parameters.outputs).withUnsafeBufferPointer { targets in
          _ = try session.accumulate(images: images, targets: targets, scale: 1 / Float(batch), into: &gradient)
        }
      }
    }
    try session.finish(&gradient, parameters)
    try optimiser.step(&parameters, gradient: gradient, velocity: &velocity, rate: 0.003)
    try session.updateStatistics(&parameters)
  }
}
