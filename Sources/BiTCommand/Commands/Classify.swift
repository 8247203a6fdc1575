import BiTInference

/// `bit classify`: what is on the pictures.
enum Classify: Command {
  static let declaration = Declaration(
    name: "classify", abstract: "Say what is on photographs.",
    discussion: """
      A PATH is an image (JPEG, PNG), a folder that is searched through, or - for a list of paths on
      standard input. A .npy file is taken as float32 [N, height, width, 3], already preprocessed.
      Images that fail are told on standard error; the others are classified, and the exit status is 1.
      """,
    positionals: [
      Positional(name: "CHECKPOINT", help: "A BiT checkpoint.", completion: .checkpoints),
      Positional(name: "PATH", help: "Images, folders, or -.", completion: .images, repeats: true),
    ],
    options: [top, format, Options.labels] + InferenceRun.options,
    example: "bit classify BiT-M-R50x1.h5 photos/ --top 3 --format jsonl")

  private static let top = Option.integer("--top", "K", "How many predictions an image.", in: 1...100_000, default: "5")
  private static let format = Option.choice(
    "--format", "FORMAT", "How they are printed.", among: PredictionWriter.Format.allCases, default: "table")

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let count = try arguments[top] ?? 5
    let layout = try arguments[format] ?? .table
    let run = try InferenceRun(arguments, console)
    guard let outputs = run.checkpoint.outputs else {
      throw InputError(reason: "\(arguments.positionals[0]): it has no head, so there is nothing to predict; bit embed gives its features")
    }
    try run.checkpoint.tellUntrainedHead(path: arguments.positionals[0])
    let labels = try run.labels(file: arguments[Options.labels], outputs: outputs)
    let writer = PredictionWriter(format: layout, width: console.width)
    try console.output(writer.header)
    let succeeded = try run.run(
      Array(arguments.positionals.dropFirst()), output: .logits,
      succeed: { path, logits in
        try console.output(writer.text(path: path, predictions: Prediction.best(count, of: logits, labels: labels)))
      },
      fail: { path, reason in try console.output(writer.text(path: path, error: reason)) })
    return succeeded ? 0 : 1
  }
}
