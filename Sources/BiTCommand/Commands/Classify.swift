import BiTFiles
import BiTInference
import BiTTraining

/// `bit classify`: what is on the pictures.
enum Classify: Command {
  static let declaration = Declaration(
    name: "classify", abstract: "Say what is on photographs.",
    discussion: """
      A PATH is an image (JPEG, PNG, WebP, GIF, BMP; TIFF, HEIC and AVIF where libtiff6 and libheif1
      are installed), a folder that is searched through, or - for a list of paths on standard input (a
      line each; with --null a zero byte behind each), or for a picture there; or a data set in an archive,
      in arrays or records (bit help data inspect). A .npy file is taken as
      float32 [N, height, width, 3], already preprocessed.
      Images that fail are told on standard error, and those in a folder that are of other kinds are
      counted there; the others are classified, and the exit status is 1.
      Probabilities are the softmax over all outputs; of a multi-label head, as ImageNet-21k's of 21843
      outputs, each is the output's own sigmoid, and they don't sum to 1 (inspect says which).

      --sort-into DIR also puts each picture into the folder of DIR that is called as its best prediction,
      as a symbolic link (--copy copies). Nothing is ever replaced: the second photo.jpg of a folder
      becomes photo-2.jpg, and what an earlier run has put there stays as it is. In the names of folders
      slashes, backslashes, what isn't printable and a dot at the beginning become _, and long names end
      in …; where two outputs have the same name, the identifier or the number stands behind it.
      """,
    positionals: [
      Positional(name: "CHECKPOINT", help: "A BiT checkpoint.", completion: .checkpoints),
      Positional(name: "PATH", help: "Images, folders, or -.", completion: .images, repeats: true),
    ],
    options: [Options.top, format, sortInto, copy, unsure, Options.labels, InferenceRun.null] + InferenceRun.options,
    example: """
      bit classify BiT-M-R50x1.h5 photos/ --top 3 --format jsonl
      bit classify run/model.h5 photos/ --sort-into sorted/ --unsure 60%
      """)

  private static let format = Option.choice(
    "--format", "FORMAT", "How they are printed.", among: OutputFormat.allCases, default: "table")

  private static let sortInto = Option.text("--sort-into", "DIR", "Put the pictures into a folder for each class, in DIR.")
    .completed(by: .folders)
    .completed(by: .folders)
  private static let copy = Flag("--copy", "With --sort-into: copy the pictures instead of linking to them.")
  private static let unsure = Option.number(
    "--unsure", "P", "With --sort-into: pictures whose best prediction has less than P go to DIR/\(OutputFolders.unsure).", in: 0...1)

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let count = try arguments[Options.top] ?? 5
    let layout = try arguments[format] ?? .table
    let sorts = try arguments[sortInto]
    let minProbability = try arguments[unsure]
    if sorts == nil, arguments.has(copy) || minProbability != nil {
      throw arguments.error("\(arguments.has(copy) ? copy.name : unsure.name) says how --sort-into sorts: give it too")
    }
    let run = try InferenceRun(arguments, console)
    guard let outputs = run.checkpoint.outputs else {
      throw InputError(reason: "\(arguments.positionals[0]): it has no head, so there is nothing to predict; bit embed gives its features")
    }
    try run.checkpoint.tellUntrainedHead(path: arguments.positionals[0])
    let labels = try run.labels(file: arguments[Options.labels], outputs: outputs)
    let writer = PredictionWriter(format: layout, width: console.width)
    let inputs = Array(arguments.positionals.dropFirst())
    var sorter = sorts.map { folder in
      PictureSorter(
        folder: folder, placement: arguments.has(copy) ? .copy : .link, minProbability: minProbability,
        folders: OutputFolders(labels, outputs: outputs))
    }
    if let folder = sorts, let input = sorter?.conflict(among: inputs) {
      throw arguments.error("--sort-into \(folder) lies in \(input), or the other way round: name a folder beside it")
    }
    try console.output(writer.header)
    let succeeded = try run.run(
      inputs, output: .logits,
      succeed: { input, logits in
        let predictions = try Prediction.best(count, of: logits, labels: labels, scores: run.checkpoint.scores)
        try sorter?.place(input, predictions)
        try console.output(writer.text(path: input.name, predictions: predictions))
      },
      fail: { path, reason in try console.output(writer.text(path: path, error: reason)) })
    if let folder = sorts, let counts = sorter?.counts { console.tell(text(counts, folder)) }
    return succeeded ? 0 : 1
  }

  /// What was sorted, in a line.
  private static func text(_ counts: PictureSorter.Counts, _ folder: String) -> String {
    "\(folder): \(counted(counts.placed, "picture")) sorted into it"
      + (counts.wereThere > 0 ? ", \(counts.wereThere) were there before" : "")
      + (counts.unsure > 0 ? "; of \(counts.unsure) the network isn't sure (\(OutputFolders.unsure)/)" : "")
  }
}
