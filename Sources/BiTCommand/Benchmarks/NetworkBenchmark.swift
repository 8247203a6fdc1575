import BiTCheckpoint
import BiTImage
import BiTNetwork
import BiTThreads

/// What the benchmarks of a network may be told.
struct NetworkOptions {
  let usualBatch: Int
  let usualOutputs: Int
  let architecture = Option.text("--arch", "ARCH", "The architecture.", default: "R50x1").completed(by: .architectures)
  let size = Option.size("Pixels of the images.", default: "224")
  let batch: Option<Int>
  let outputs: Option<Int>

  /// - Parameters:
  ///   - batch: what the option's help says.
  ///   - usualBatch: where nothing is said; `usualOutputs` likewise.
  init(batch: String, usualBatch: Int, usualOutputs: Int) {
    (self.usualBatch, self.usualOutputs) = (usualBatch, usualOutputs)
    self.batch = .integer("--batch", "N", batch, in: 1...4096, default: "\(usualBatch)")
    outputs = .integer("--classes", "N", "Outputs of the head.", in: 1...1_000_000, default: "\(usualOutputs)")
  }

  var all: [any OptionDeclaration] { [architecture] + ArchitectureOptions.all + [size, batch, outputs] }
}

/// What the benchmarks of a network are asked, and how they tell what came out.
struct NetworkBenchmark {
  let architecture: Architecture
  let size: ImageSize
  let batch: Int
  let outputs: Int
  let threads: Int

  init(_ arguments: ParsedArguments, _ options: NetworkOptions) throws {
    architecture = try ArchitectureOptions.architecture(
      arguments.architecture(arguments[options.architecture] ?? "R50x1"), arguments)
    size = try arguments[options.size] ?? ImageSize(side: 224)
    batch = try arguments[options.batch] ?? options.usualBatch
    outputs = try arguments[options.outputs] ?? options.usualOutputs
    threads = try arguments[Options.threads] ?? Processors.available
  }

  /// Random weights: speed doesn't depend on them.
  var checkpoint: Checkpoint { .initialised(architecture: architecture, outputs: outputs, seed: 0) }

  /// Random values of so many images.
  func images(_ count: Int) -> [Float] {
    var generator = Xoshiro256(seed: 1, stream: "images")
    return (0..<count * size.values).map { _ in Float.random(in: -1...1, using: &generator) }
  }

  /// Prints how long a batch takes.
  ///
  /// - Parameters:
  ///   - what: the benchmark's name.
  ///   - details: what it has to say beyond that.
  ///   - profile: where the time goes.
  func report(
    _ what: String, milliseconds: Double, details: [(name: String, value: JSON, text: String)], profile: Profiling? = nil,
    _ arguments: ParsedArguments, _ console: Console
  ) throws {
    let rate = Double(batch) / milliseconds * 1000
    guard !arguments.has(Options.json) else {
      let result: [(String, JSON)] =
        [
          ("what", .string(what)), ("arch", .string(architecture.name)), ("norm", .string(architecture.norm.name)),
          ("convolution", .string(architecture.convolution.rawValue)), ("size", size.json), ("batch", .integer(batch)),
          ("threads", .integer(threads)),
        ] + details.map { ($0.name, $0.value) } + [
          ("milliseconds", .number((milliseconds * 1000).rounded() / 1000)), ("imagesPerSecond", .number((rate * 1000).rounded() / 1000)),
          ("peakBytes", .integer(Benchmark.peakBytes)),
        ] + (profile.map { [("profile", $0.json)] } ?? [])
      return try console.output(JSON.object(result).document() + "\n")
    }
    let facts = ["\(architecture) at \(size)", "batch \(batch)", "\(threads) threads"] + details.map(\.text)
    try console.output(
      facts.joined(separator: ", ") + ": \(decimal(milliseconds, 2)) ms, \(decimal(rate, 2)) images a second, "
        + "peak memory \(Benchmark.peakBytes >> 20) MiB\n")
    if let profile { try console.output(profile.table) }
  }
}
