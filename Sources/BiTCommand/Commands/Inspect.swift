import BiTCheckpoint

/// `bit inspect`: what a checkpoint file is.
enum Inspect: Command {
  static let declaration = Declaration(
    name: "inspect", abstract: "Say what a checkpoint file is: kind, architecture, outputs, parameters, preprocessing, provenance.",
    discussion: "Everything is told from the file's content; its name is only compared with it.",
    positionals: [Positional(name: "FILE", help: "The checkpoint.", completion: .checkpoints)],
    options: [tensors, elsewhere, Options.json],
    example: "bit inspect BiT-M-R50x1.npz --tensors")

  private static let tensors = Flag("--tensors", "Also each tensor: name, shape, type.")
  private static let elsewhere = Flag(
    "--elsewhere", "Also how far logits of timm and transformers may be from the authors'; reads all values. (Done anyway for their kinds.)"
  )

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let path = arguments.positionals[0]
    let checkpoint = try Checkpoint.open(path)
    if let remark = NameCheck.remark(path: path, holds: checkpoint.architecture) { console.note(remark) }
    let difference =
      arguments.has(elsewhere) || checkpoint.origin?.kind.isReadElsewhere == true ? try checkpoint.smallestFilterVariance() : nil
    let inspection = Inspection(
      path: path, checkpoint: checkpoint, listsTensors: arguments.has(tensors), smallestFilterVariance: difference)
    try console.output(arguments.has(Options.json) ? inspection.json.document() + "\n" : inspection.text(width: console.width))
    return 0
  }
}
