import BiTCheckpoint

/// `bit init`: a fresh network.
enum Initialise: Command {
  static let declaration = Declaration(
    name: "init", abstract: "Make a fresh network, with weights as for training from scratch.",
    discussion: """
      The values follow from the seed alone, the same on every machine; the head is zero.

      --norm batch and --convolution plain make the networks that the paper compares with BiT's own (its
      tables 4 and 5). Files say by the names of their tensors which of the four they hold.
      """,
    positionals: [
      Positional(
        name: "ARCH", help: "R50x1, R50x3, R101x1, R101x3, R152x2, R152x4; R14 and R26, and other widths, for small tasks.",
        completion: .architectures),
      Positional(name: "OUT", help: "The checkpoint to write.", completion: .checkpoints),
    ],
    options: [classes, seed] + ArchitectureOptions.all + [Options.kind, force],
    example: """
      bit init R50x1 fresh.h5 --classes 10 --seed 1
      bit init R50x1 fresh.h5 --norm batch --convolution plain
      """)

  private static let classes = Option.integer(
    "--classes", "N", "The number of outputs; 0 for a network without a head.", in: 0...maxClasses, default: "1000")
  private static let seed = Option.integer(
    "--seed", "S", "A whole number; another gives other weights.", in: 0...Int.max, default: "0")

  private static let force = Flag("--force", "Replace the output if it exists, and write more than \(maxGigabytes) GB.")

  /// The published networks take less; more is seldom meant.
  private static let maxGigabytes = 5

  /// A head of more outputs would be larger than any network.
  static let maxClasses = 1 << 24

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let architecture = try ArchitectureOptions.architecture(arguments.architecture(arguments.positionals[0]), arguments)
    let path = arguments.positionals[1]
    let classes = try arguments[Self.classes] ?? 1000
    let seed = try arguments[Self.seed] ?? 0
    let kind = try arguments.outputKind(path)
    let bytes = architecture.parameterCount(outputs: classes == 0 ? nil : classes) * MemoryLayout<Float>.stride
    guard bytes <= maxGigabytes * 1_000_000_000 || arguments.has(force) else {
      throw arguments.error(
        "\(architecture) with \(classes) outputs takes \(decimal(Double(bytes) / 1e9, 1)) GB; --force writes more than \(maxGigabytes) GB")
    }
    try Checkpoint.initialised(architecture: architecture, outputs: classes == 0 ? nil : classes, seed: UInt64(seed))
      .write(to: path, kind: kind, replacing: arguments.has(force), console)
    return 0
  }
}
