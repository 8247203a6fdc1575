import BiTCheckpoint
import BiTContainers
import BiTFiles
import BiTNetwork

/// `bit embed`: the features or logits of pictures as an array.
enum Embed: Command {
  static let declaration = Declaration(
    name: "embed", abstract: "Write the features or logits of photographs as an array.",
    discussion: """
      Row i is image i. With an .npy file comes OUT.paths.txt, a path a line; an .h5 file holds the data
      sets features (or logits) and paths. Images that fail are told on standard error and left out of
      both, and the exit status is 1. A PATH is as in classify.
      """,
    positionals: [
      Positional(name: "CHECKPOINT", help: "A BiT checkpoint."), Positional(name: "PATH", help: "Images, folders, or -.", repeats: true),
    ],
    options: [out, what] + InferenceRun.options + [Options.force],
    example: "bit embed BiT-M-R50x1.h5 photos/ --out features.npy")

  private static let out = Option(
    "--out", "FILE", "Where to: a name that ends in .npy or .h5.", isRequired: true
  ) { text throws(InvalidValue) in
    guard text.hasSuffix(".npy") || text.hasSuffix(".h5") else { throw InvalidValue(reason: "ends neither in .npy nor in .h5") }
    return text
  }
  private static let what = Option.choice(
    "--what", "WHAT", "What is written.", among: [Session.Output.features, .logits], default: "features")

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let path = try arguments.required(out)
    let output = try arguments[what] ?? .features
    let run = try InferenceRun(arguments, console)
    if output == .logits && run.checkpoint.outputs == nil { throw NetworkError.noHead }
    let columns = output == .features ? run.network.featureCount : run.network.outputs ?? 0
    let inputs = Array(arguments.positionals.dropFirst())
    let succeeded =
      path.hasSuffix(".npy")
      ? try writeNPY(run, inputs, output: output, columns: columns, path: path, replacing: arguments.has(Options.force))
      : try writeHDF5(run, inputs, output: output, columns: columns, path: path, replacing: arguments.has(Options.force))
    return succeeded ? 0 : 1
  }

  private static func writeNPY(
    _ run: InferenceRun, _ inputs: [String], output: Session.Output, columns: Int, path: String, replacing: Bool
  ) throws -> Bool {
    var array = try NPYRowWriter(path: path, columns: columns, replacing: replacing)
    let list = try AtomicFile(path: String(path.dropLast(4)) + ".paths.txt", replacing: replacing)
    var names = try SequentialWriter(path: list.temporaryPath, name: list.path)
    let succeeded = try run.run(
      inputs, output: output,
      succeed: { name, values in
        try array.append(Array(values))
        try names.write(Array((name + "\n").utf8))
      }, fail: { _, _ in })
    try names.flush()
    try array.finish()
    try list.commit()
    return succeeded
  }

  private static func writeHDF5(
    _ run: InferenceRun, _ inputs: [String], output: Session.Output, columns: Int, path: String, replacing: Bool
  ) throws -> Bool {
    var array = try HDF5RowWriter(path: path, columns: columns, replacing: replacing)
    let succeeded = try run.run(
      inputs, output: output, succeed: { name, values in try array.append(Array(values), label: name) }, fail: { _, _ in })
    try array.finish(rows: output.rawValue, labels: "paths")
    return succeeded
  }
}
