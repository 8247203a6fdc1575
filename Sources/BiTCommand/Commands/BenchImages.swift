import BiTCheckpoint
import BiTFiles
import BiTImage
import BiTInference
import BiTNetwork
import BiTThreads

/// `bit bench images`: how fast pictures become what a network takes.
enum BenchImages: Command {
  static let declaration = Declaration(
    name: "bench images", abstract: "Measure how fast pictures are read, decoded, resized and normalised.",
    discussion: """
      The way that classify goes, without the network: the median over at least five passes and three
      seconds, after one that isn't counted. A PATH is as in classify; without one, pictures as heavy as
      photographs are made in TMPDIR (or /tmp): 500x375 JPEG, quality 90.
      """,
    positionals: [Positional(name: "PATH", help: "Images, folders, or -.", completion: .images, repeats: true, isOptional: true)],
    options: [
      size, resize, Options.threads, Options.json,
    ],
    example: "bit bench images photos/ --size 384 --threads 1")

  private static let size = Option.size("Pixels of the result.", default: "384")
  private static let resize = Option.resize(default: "tf")

  /// How many pictures are made where none are given.
  private static let syntheticCount = 64

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let size = try arguments[Self.size] ?? ImageSize(side: 384)
    let resize = try arguments[Self.resize] ?? .tensorFlow
    let threads = try arguments[Options.threads] ?? Processors.available
    let folder = try TemporaryFolder()
    if arguments.positionals.isEmpty { try SyntheticPhotographs.write(syntheticCount, into: folder.path) }
    // A list on standard input can be read only once.
    let inputs = Array(Inputs(arguments.positionals.isEmpty ? [folder.path] : arguments.positionals))
    guard !inputs.isEmpty else { throw InputError(reason: "no images were given") }
    func pass() throws {
      let ahead = DecodeAhead(
        inputs, preparation: Preparation(Preprocessing(size, resize: resize)), workers: threads,
        batch: size.usualBatch)
      while let batch = try ahead.next() {
        for item in batch.items {
          let name = item.image.input.name
          if let failure = item.failure { throw InputError(reason: "\(name): \(InputError.reason(failure, name: name))") }
        }
      }
    }
    let milliseconds = try Benchmark.median(minPasses: 5, pass) / Double(inputs.count) * 1000
    let rate = 1000 / milliseconds
    if arguments.has(Options.json) {
      let result: [(String, JSON)] = [
        ("what", .string("images")), ("size", size.json), ("resize", .string(resize.rawValue)), ("threads", .integer(threads)),
        ("images", .integer(inputs.count)), ("milliseconds", .number((milliseconds * 1000).rounded() / 1000)),
        ("imagesPerSecond", .number((rate * 1000).rounded() / 1000)), ("peakBytes", .integer(Benchmark.peakBytes)),
      ]
      try console.output(JSON.object(result).document() + "\n")
    } else {
      try console.output(
        "\(inputs.count) images to \(size), \(resize.rawValue), \(threads) threads: \(decimal(milliseconds, 3)) ms an image, "
          + "\(decimal(rate, 1)) images a second, peak memory \(Benchmark.peakBytes >> 20) MiB\n")
    }
    return 0
  }
}
