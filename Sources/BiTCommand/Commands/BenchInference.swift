import BiTNetwork

/// `bit bench infer`: how fast the network runs here.
enum BenchInference: Command {
  static let declaration = Declaration(
    name: "bench infer", abstract: "Measure how fast the network runs on this machine.",
    discussion: """
      The median over at least ten passes and three seconds, after one that isn't counted. Weights are
      random: speed doesn't depend on them.
      """,
    options: NetworkBenchmark.options(batch: "Images a pass.", usualBatch: 1, usualOutputs: 1000) + [
      .value(
        "--instructions", "SET", "The kernels to use.", choices: InstructionSet.allCases.map(\.rawValue), default: "the best there is"),
      .flag("--profile", "A table of layers: algorithm, milliseconds, GFLOP/s and the share of the machine's measured peak."),
      .threads, .json,
    ],
    example: "bit bench infer --arch R50x1 --size 224 --batch 1 --profile")

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let benchmark = try NetworkBenchmark(arguments, usualBatch: 1, usualOutputs: 1000)
    let set = arguments["--instructions"].flatMap(InstructionSet.init(rawValue:))
    if let set, !set.isAvailable { throw arguments.error("--instructions: this processor has no \(set.rawValue)") }

    let network = try Network(benchmark.checkpoint, threads: benchmark.threads, instructionSet: set)
    let session = try Session(
      network, height: benchmark.size.height, width: benchmark.size.width, batch: benchmark.batch, threads: benchmark.threads)
    let images = benchmark.images(benchmark.batch)
    let milliseconds = try Benchmark.median(minPasses: 10) { _ = try session.run(images) } * 1000
    let instructions = network.instructionSet.rawValue
    try benchmark.report(
      "infer", milliseconds: milliseconds, details: [("instructions", .string(instructions), instructions)],
      profile: arguments.has("--profile") ? try Profiling(session, images, threads: benchmark.threads) : nil, arguments, console)
    return 0
  }
}
