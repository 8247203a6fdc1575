import BiTCheckpoint

/// `bit init`: a fresh network.
enum Initialise: Command {
  static let declaration = Declaration(
    name: "init", abstract: "Make a fresh network, with weights as for training from scratch.",
    discussion: "The values follow from the seed alone, the same on every machine; the head is zero.",
    positionals: [
      Positional(name: "ARCH", help: "R50x1, R50x3, R101x1, R101x3, R152x2, R152x4; R14 and R26, and other widths, for small tasks."),
      Positional(name: "OUT", help: "The checkpoint to write."),
    ],
    options: [
      .value("--classes", "N", "The number of outputs; 0 for a network without a head.", default: "1000"),
      .value("--seed", "S", "A whole number; another gives other weights.", default: "0"), .kind, .force,
    ],
    example: "bit init R50x1 fresh.h5 --classes 10 --seed 1")

  /// A head of more outputs would be larger than any network.
  static let maxClasses = 1 << 24

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let architecture = try arguments.architecture(arguments.positionals[0])
    let path = arguments.positionals[1]
    let classes = try arguments.integer("--classes", in: 0...maxClasses) ?? 1000
    let seed = try arguments.integer("--seed", in: 0...Int.max) ?? 0
    let kind = try arguments.outputKind(path)
    try Checkpoint.initialised(architecture: architecture, outputs: classes == 0 ? nil : classes, seed: UInt64(seed))
      .write(to: path, kind: kind, replacing: arguments.has("--force"), source: path, console)
    return 0
  }
}
