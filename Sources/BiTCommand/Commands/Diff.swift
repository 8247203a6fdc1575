import BiTCheckpoint

/// `bit diff`: how two checkpoints differ, whatever their kinds.
enum Diff: Command {
  static let declaration = Declaration(
    name: "diff", abstract: "Compare two checkpoints of any kinds, tensor by tensor.",
    discussion: """
      Names are mapped, so that an npz and an HDF5 file can be compared. The exit status is 0 only where
      both have the same tensors and no two values differ by more than the tolerance.
      """,
    positionals: [
      Positional(name: "A", help: "A checkpoint.", completion: .checkpoints),
      Positional(name: "B", help: "Another.", completion: .checkpoints),
    ],
    options: [tolerance, Options.threads, Options.json],
    example: "bit diff BiT-M-R50x1.npz BiT-M-R50x1.h5\nbit diff pretrained.h5 finetuned.h5 --tolerance 1e-3")

  private static let tolerance = Option("--tolerance", "T", "How much two values may differ.", default: "0") { text throws(InvalidValue) in
    guard let value = Float(text), value >= 0, value.isFinite else { throw InvalidValue(reason: "is not a number from 0 on") }
    return value
  }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let tolerance = try arguments[Self.tolerance] ?? 0
    let threads = try arguments[Options.threads]
    let checkpoints = try arguments.positionals.map { try Checkpoint.open($0) }
    let progress = Progress(console, total: checkpoints[1].tensors.reduce(0) { $0 + $1.byteCount }, unit: "MB", scale: 1_000_000)
    let comparison = try Comparison(checkpoints[0], checkpoints[1], tolerance: tolerance, threads: threads) {
      progress.advance(by: $0)
    }
    progress.clear()
    let report = ComparisonReport(comparison: comparison, paths: arguments.positionals)
    try console.output(arguments.has(Options.json) ? report.json.document() + "\n" : report.text(width: console.width))
    return comparison.isEqual ? 0 : 1
  }
}
