import BiTCheckpoint
import BiTNetwork

/// `bit bench infer`: how fast the network runs here.
enum BenchInference: Command {
  static let declaration = Declaration(
    name: "bench infer", abstract: "Measure how fast the network runs on this machine.",
    discussion: """
      The median over at least ten passes and three seconds, after one that isn't counted. Weights are
      random: speed doesn't depend on them.
      """,
    options: [
      .value("--arch", "ARCH", "The architecture.", default: "R50x1"),
      .value("--size", "N|HxW", "Pixels of the images.", default: "224"),
      .value("--batch", "N", "Images a pass.", default: "1"),
      .value("--classes", "N", "Outputs of the head.", default: "1000"),
      .value(
        "--instructions", "SET", "The kernels to use.", choices: InstructionSet.allCases.map(\.rawValue), default: "the best there is"),
      .flag("--profile", "A table of layers: algorithm, milliseconds, GFLOP/s and the share of the machine's measured peak."),
      .threads, .json,
    ],
    example: "bit bench infer --arch R50x1 --size 224 --batch 1 --profile")

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let name = arguments["--arch"] ?? "R50x1"
    let architecture = try arguments.architecture(name)
    let (height, width) = try arguments["--size"].map { try InferenceRun.size($0, arguments) } ?? (224, 224)
    let batch = try arguments.integer("--batch", in: 1...4096) ?? 1
    let classes = try arguments.integer("--classes", in: 1...1_000_000) ?? 1000
    let threads = try arguments.threads() ?? ThreadPool.availableProcessors
    let set = arguments["--instructions"].flatMap(InstructionSet.init(rawValue:))
    if let set, !set.isAvailable { throw arguments.error("--instructions: this processor has no \(set.rawValue)") }

    let checkpoint = Checkpoint.initialised(architecture: architecture, outputs: classes, seed: 0)
    let network = try Network(checkpoint, threads: threads, instructionSet: set)
    let session = try Session(network, height: height, width: width, batch: batch, threads: threads)
    var generator = Xoshiro256(seed: 1, stream: "images")
    let images = (0..<batch * height * width * 3).map { _ in Float.random(in: -1...1, using: &generator) }
    let milliseconds = try Benchmark.milliseconds(runs: 10, lasting: .seconds(3)) { _ = try session.run(images) }
    let rate = Double(batch) / milliseconds * 1000
    let result: [(String, JSON)] = [
      ("what", .string("infer")), ("arch", .string(name)), ("size", height == width ? .integer(height) : .string("\(height)x\(width)")),
      ("batch", .integer(batch)), ("threads", .integer(threads)), ("instructions", .string(network.instructionSet.rawValue)),
      ("milliseconds", .number((milliseconds * 1000).rounded() / 1000)), ("imagesPerSecond", .number((rate * 1000).rounded() / 1000)),
      ("peakBytes", .integer(Benchmark.peakBytes)),
    ]
    let profile = arguments.has("--profile") ? try Profiling(session, images, threads: threads) : nil
    if arguments.has("--json") {
      try console.output(JSON.object(result + (profile.map { [("profile", $0.json)] } ?? [])).document() + "\n")
    } else {
      try console.output(
        "\(name) at \(height)x\(width), batch \(batch), \(threads) threads, \(network.instructionSet.rawValue): "
          + "\(decimal(milliseconds, 2)) ms, \(decimal(rate, 2)) images a second, peak memory \(Benchmark.peakBytes >> 20) MiB\n")
      if let profile { try console.output(profile.table) }
    }
    return 0
  }
}
