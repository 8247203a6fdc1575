import BiTCheckpoint
import BiTContainers
import BiTFiles
import BiTInference
import BiTNetwork

/// `bit embed`: the features or logits of pictures as an array.
enum Embed: Command {
  static let declaration = Declaration(
    name: "embed", abstract: "Write the features or logits of photographs as an array.",
    discussion: """
      Row i is image i. With an .npy file comes OUT.paths.txt, a path a line; an .h5 file holds the data
      sets features (or logits) and paths. Images that fail, or whose values come out as NaN or infinite,
      are told on standard error and left out of both, and the exit status is 1; where none is left,
      nothing is written. A PATH is as in classify. In OUT.paths.txt a path that holds a control
      character (a line break) or begins with a quote stands in double quotes, as git writes it: \\n, \\t,
      \\", \\\\, and \\ooo, three octal digits, for other bytes.
      """,
    positionals: [
      Positional(name: "CHECKPOINT", help: "A BiT checkpoint.", completion: .checkpoints),
      Positional(name: "PATH", help: "Images, folders, or -.", completion: .images, repeats: true),
    ],
    options: [out, what, InferenceRun.null] + InferenceRun.options + [Options.force],
    example: "bit embed BiT-M-R50x1.h5 photos/ --out features.npy")

  private static let out = Option(
    "--out", "FILE", "Where to: a name that ends in .npy or .h5.", isRequired: true
  ) { text throws(InvalidValue) in
    guard text.hasSuffix(".npy") || text.hasSuffix(".h5") else { throw InvalidValue(reason: "ends neither in .npy nor in .h5") }
    return text
  }.completed(by: .files(.suffixed(["npy", "h5"])))
  private static let what = Option.choice(
    "--what", "WHAT", "What is written.", among: [Session.Output.features, .logits], default: "features")

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let path = try arguments.required(out)
    let output = try arguments[what] ?? .features
    let run = try InferenceRun(arguments, console)
    if output == .logits {
      guard run.checkpoint.outputs != nil else { throw NetworkError.noHead }
      try run.checkpoint.tellUntrainedHead(path: arguments.positionals[0])
    }
    let columns = output == .features ? run.network.featureCount : run.network.outputs ?? 0
    let inputs = Array(arguments.positionals.dropFirst())
    let (succeeded, rows) =
      path.hasSuffix(".npy")
      ? try writeNPY(run, inputs, output: output, columns: columns, path: path, replacing: arguments.has(Options.force))
      : try writeHDF5(run, inputs, output: output, columns: columns, path: path, replacing: arguments.has(Options.force))
    if rows == 0 { Console.error("no image gave values: \(path) was not written") }
    return succeeded && rows > 0 ? 0 : 1
  }

  /// - Returns: whether all images succeeded, and how many did; without any, no file is made.
  private static func writeNPY(
    _ run: InferenceRun, _ inputs: [String], output: Session.Output, columns: Int, path: String, replacing: Bool
  ) throws -> (succeeded: Bool, rows: Int) {
    var array = try NPYRowWriter(path: path, columns: columns, replacing: replacing)
    let list = try AtomicFile(path: String(path.dropLast(4)) + ".paths.txt", replacing: replacing, followsLinks: false)
    var names = try SequentialWriter(path: list.temporaryPath, name: list.path)
    let succeeded = try run.run(
      inputs, output: output,
      succeed: { input, values in
        try NonFiniteOutput.check(values)
        try array.append(Array(values))
        try names.write(Array((input.name.quotedPath + "\n").utf8))
      }, fail: { _, _ in })
    let rows = array.rows
    guard rows > 0 else { return (succeeded, 0) }
    try names.flush()
    try array.finish()
    try list.commit()
    return (succeeded, rows)
  }

  private static func writeHDF5(
    _ run: InferenceRun, _ inputs: [String], output: Session.Output, columns: Int, path: String, replacing: Bool
  ) throws -> (succeeded: Bool, rows: Int) {
    var array = try HDF5RowWriter(path: path, columns: columns, replacing: replacing)
    let succeeded = try run.run(
      inputs, output: output,
      succeed: { input, values in
        try NonFiniteOutput.check(values)
        try array.append(Array(values), label: input.name)
      }, fail: { _, _ in })
    let rows = array.count
    guard rows > 0 else { return (succeeded, 0) }
    try array.finish(rows: output.rawValue, labels: "paths")
    return (succeeded, rows)
  }
}
