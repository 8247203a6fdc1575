import BiTCheckpoint
import BiTNetwork

/// `bit bench train`: how fast a step of training is here.
enum BenchTraining: Command {
  static let declaration = Declaration(
    name: "bench train", abstract: "Measure how long a step of training takes on this machine.",
    discussion: """
      The median over at least three steps and three seconds, after one that isn't counted. A step is
      forward and backward over one batch, weight standardisation and momentum included. Weights and
      images are random: speed doesn't depend on them.
      """,
    options: [
      .value("--arch", "ARCH", "The architecture.", default: "R50x1"),
      .value("--size", "N|HxW", "Pixels of the images.", default: "224"),
      .value("--batch", "N", "Images a step, all at a time.", default: "8"),
      .value("--classes", "N", "Outputs of the head.", default: "10"),
      .threads, .json,
    ],
    example: "bit bench train --arch R50x1 --size 224 --batch 8")

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let name = arguments["--arch"] ?? "R50x1"
    let architecture = try arguments.architecture(name)
    let size = try arguments["--size"].map { try InferenceRun.size($0, arguments) } ?? ImageSize(height: 224, width: 224)
    let batch = try arguments.integer("--batch", in: 1...4096) ?? 8
    let classes = try arguments.integer("--classes", in: 1...1_000_000) ?? 10
    let threads = try arguments.threads() ?? ThreadPool.availableProcessors

    let step = try TrainingStep(architecture, outputs: classes, size: size, images: batch, threads: threads)
    let milliseconds = try Benchmark.median(leastPasses: 3) { try step() } * 1000
    let rate = Double(batch) / milliseconds * 1000
    if arguments.has("--json") {
      let result: [(String, JSON)] = [
        ("what", .string("train")), ("arch", .string(name)), ("size", size.json), ("batch", .integer(batch)),
        ("threads", .integer(threads)), ("milliseconds", .number((milliseconds * 1000).rounded() / 1000)),
        ("imagesPerSecond", .number((rate * 1000).rounded() / 1000)), ("peakBytes", .integer(Benchmark.peakBytes)),
      ]
      try console.output(JSON.object(result).document() + "\n")
    } else {
      try console.output(
        "\(name) at \(size), steps of \(batch), \(threads) threads: \(decimal(milliseconds, 2)) ms, "
          + "\(decimal(rate, 2)) images a second, peak memory \(Benchmark.peakBytes >> 20) MiB\n")
    }
    return 0
  }
}

/// One step over random images, again and again.
private final class TrainingStep {
  private let session: GradientSession
  private let optimiser: Momentum
  private var parameters: Parameters
  private var gradient: Parameters
  private var velocity: Parameters
  private let images: [Float]
  private let targets: [Float]

  init(_ architecture: Architecture, outputs: Int, size: ImageSize, images count: Int, threads: Int) throws {
    parameters = try Parameters(.initialised(architecture: architecture, outputs: outputs, seed: 0))
    (gradient, velocity) = (.zeros(like: parameters), .zeros(like: parameters))
    session = try GradientSession(
      architecture: architecture, outputs: outputs, height: size.height, width: size.width, images: count, threads: threads)
    optimiser = Momentum(threads: threads)
    var generator = Xoshiro256(seed: 1, stream: "images")
    images = (0..<count * size.values).map { _ in Float.random(in: -1...1, using: &generator) }
    targets = (0..<count * outputs).map { $0 % outputs == $0 / outputs % outputs ? 1 : 0 }
  }

  func callAsFunction() throws {
    gradient.reset()
    try session.prepare(parameters)
    let scale = Float(parameters.outputs) / Float(targets.count)
    try images.withUnsafeBufferPointer { images in
      try targets.withUnsafeBufferPointer { targets in
        _ = try session.accumulate(images: images, targets: targets, scale: scale, into: &gradient)
      }
    }
    try session.finish(&gradient, parameters)
    try optimiser.step(&parameters, gradient: gradient, velocity: &velocity, rate: 0.003)
  }
}
