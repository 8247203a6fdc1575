import BiTNetwork

/// `bit bench infer`: how fast the network runs here.
enum BenchInference: Command {
  static let declaration = Declaration(
    name: "bench infer", abstract: "Measure how fast the network runs on this machine.",
    discussion: """
      The median over at least ten passes and three seconds, after one that isn't counted. Weights are
      random: speed doesn't depend on them.
      """,
    options: network.all + [instructions, profile, Options.threads, Options.json],
    example: "bit bench infer --arch R50x1 --size 224 --batch 1 --profile")

  private static let network = NetworkOptions(batch: "Images a pass.", usualBatch: 1, usualOutputs: 1000)
  private static let instructions = Option.choice(
    "--instructions", "SET", "The kernels to use.", among: InstructionSet.allCases, default: "the best there is")
  private static let profile = Flag(
    "--profile", "A table of layers: algorithm, milliseconds, GFLOP/s and the share of the machine's measured peak.")

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let benchmark = try NetworkBenchmark(arguments, network)
    let set = try arguments[instructions]
    if let set, !set.isAvailable { throw arguments.error("--instructions: this processor has no \(set.rawValue)") }

    let packed = try Network(benchmark.checkpoint, threads: benchmark.threads, instructionSet: set)
    let session = try Session(
      packed, height: benchmark.size.height, width: benchmark.size.width, batch: benchmark.batch, threads: benchmark.threads)
    let images = benchmark.images(benchmark.batch)
    let milliseconds = try Benchmark.median(minPasses: 10) { _ = try session.run(images) } * 1000
    let used = packed.instructionSet.rawValue
    try benchmark.report(
      "infer", milliseconds: milliseconds, details: [("instructions", .string(used), used)],
      profile: arguments.has(profile) ? try Profiling(session, images, threads: benchmark.threads) : nil, arguments, console)
    return 0
  }
}
