import BiTCheckpoint
import BiTData
import BiTFiles
import BiTInference
import BiTContainers
import BiTTraining

/// `bit evaluate`: how good a checkpoint is at labelled pictures.
enum Evaluate: Command {
  static let declaration = Declaration(
    name: "evaluate", abstract: "Measure how well a checkpoint classifies labelled photographs.",
    discussion: """
      DATA and --task are as in finetune; of DATA that has images apart to measure with the test's are
      taken, or the validation's, unless --split says which (bit help data inspect). Classes are matched with the
      checkpoint's labels by identifier, name or first synonym; a name that several outputs have is
      refused.

      Gives top-1, top-5, mean per class, loss, what was taken for what, and the expected calibration
      error: of 15 bins of equal width, the mean distance between the probability of the predictions and
      the share of them that is right (Guo et al. 2017). A class has its precision (the share of what was
      taken for it that shows it), recall (the share of its images that was recognised) and F1 (their
      harmonic mean).

      --format csv and jsonl print a line a picture instead: path, truth, and --top predictions with their
      probabilities; the sums then go to standard error. Pictures that can't be read are told and left
      out, and the exit status is 1.
      """,
    positionals: [Positional(name: "CHECKPOINT", help: "A BiT checkpoint with a head.", completion: .checkpoints)],
    options: [Options.data, DataOptions.task, split, format, Options.top, Options.labels, Options.json] + InferenceRun.options,
    example: """
      bit evaluate run/model.h5 --data photos/test --json
      bit evaluate run/model.h5 --data photos/test --format csv --top 3
      """)

  private static let format = Option.choice(
    "--format", "FORMAT", "What is printed: the sums, or a line a picture.", among: OutputFormat.allCases, default: "table")

  private static let split = DataOptions.split("What of DATA is measured with.", default: "test, else val, else all")

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let request = DatasetRequest(
      path: try arguments.required(Options.data), task: try arguments[DataOptions.task], split: try arguments[split])
    let layout = try arguments[format] ?? .table
    let top = try arguments[Options.top]
    if layout != .table, arguments.has(Options.json) {
      throw arguments.error("--json prints one document and --format \(layout.rawValue) a line a picture: give one of them")
    }
    if layout == .table, top != nil {
      throw arguments.error("--top counts the predictions of --format csv and jsonl: give one of them too")
    }
    let run = try InferenceRun(arguments, console)
    guard let outputs = run.checkpoint.outputs else {
      throw InputError(reason: "\(arguments.positionals[0]): it has no head, so there is nothing to measure; bit finetune gives it one")
    }
    try run.checkpoint.tellUntrainedHead(path: arguments.positionals[0])
    let labels = try run.labels(file: arguments[Options.labels], outputs: outputs)
    var classifier = Classifier(
      run.network, labels: labels, scores: run.checkpoint.scores, preprocessing: run.preparation.preprocessing, batch: run.batch,
      threads: run.threads)
    classifier.top = min(top ?? classifier.top, outputs)
    if classifier.scores == .sigmoid {
      console.note(
        "the head is multi-label: the loss is that of a sigmoid for each output, summed, and calibration that of their probabilities")
    }
    let writer = EvaluationWriter(format: layout, top: classifier.top, labels: labels)
    var progress: Progress?
    var isComplete = true
    var rejected: [Screening.Rejection] = []
    var events = TrainingEvents()
    events.report = { event in
      switch event {
      case .found(let findings):
        findings.tell(console)
        isComplete = findings.unread.isEmpty
      case .surveyed(let overview): for remark in overview.remarks { console.note("\(remark)".printable) }
      case .rejected(let rejections):
        rejected = rejections
        for rejection in rejections { Console.error("\(rejection.name): \(rejection.reason); left out") }
      case .works(_, let images): progress = Progress(console, total: images, unit: "images")
      case .advanced(let images): progress?.advance(by: images)
      default: break
      }
    }
    var hasBegun = false
    func begin() throws {
      guard !hasBegun else { return }
      hasBegun = true
      try console.output(writer.header + rejected.map { writer.text(path: $0.name, error: $0.reason) }.joined())
    }
    let result: ClassifierEvaluation
    do {
      result = try classifier.evaluate(request, events) { picture in
        guard layout != .table else { return }
        try begin()
        try console.output(writer.text(picture))
      }
    } catch let error as EvaluationError {
      throw InputError(reason: "\(error)" + advice(error))
    }
    progress?.clear()
    let text = EvaluationText(result.document, of: result.split)
    switch layout {
    case .csv, .jsonl: console.tell(String(text.summary.dropLast()))
    case .table where arguments.has(Options.json): try console.output(result.json.document() + "\n")
    case .table: try console.output(text.whole(width: console.width))
    }
    return result.rejected.isEmpty && isComplete ? 0 : 1
  }

  /// What helps.
  private static func advice(_ error: EvaluationError) -> String {
    switch error {
    case .unknownClasses(let names, _, _, let outputs):
      "\(Suggestion.text(for: names.first ?? "", among: outputs)); call a class's folder or label as its output is, or give --labels"
    case .ambiguousClass(_, _, _, let identifiers): identifiers.isEmpty ? ": give --labels with identifiers that differ" : ""
    case .unnamedOutputs, .otherNumbers: ": give them with --labels"
    }
  }
}
