import BiTCheckpoint
import BiTData
import BiTInference
import BiTContainers
import BiTTraining

/// `bit evaluate`: how good a checkpoint is at labelled pictures.
enum Evaluate: Command {
  static let declaration = Declaration(
    name: "evaluate", abstract: "Measure how well a checkpoint classifies labelled photographs.",
    discussion: """
      DATA is a folder or a manifest as in finetune; of one that has images apart to measure with (val/,
      test/) only these are taken. Classes are matched with the checkpoint's labels by identifier or
      name. Gives top-1, top-5, mean per class, loss, and what was taken for what.
      Pictures that can't be read are told and left out, and the exit status is 1.
      """,
    positionals: [Positional(name: "CHECKPOINT", help: "A BiT checkpoint with a head.", completion: .checkpoints)],
    options: [Options.data, Options.labels, Options.json] + InferenceRun.options,
    example: "bit evaluate run/model.h5 --data photos/test --json")

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let path = try arguments.required(Options.data)
    let run = try InferenceRun(arguments, console)
    guard let outputs = run.checkpoint.outputs else {
      throw InputError(reason: "\(arguments.positionals[0]): it has no head, so there is nothing to measure; bit finetune gives it one")
    }
    try run.checkpoint.tellUntrainedHead(path: arguments.positionals[0])
    let labels = try run.labels(file: arguments[Options.labels], outputs: outputs)
    let classifier = Classifier(
      run.network, labels: labels, preprocessing: run.preparation.preprocessing, batch: run.batch, threads: run.threads)
    var progress: Progress?
    var isComplete = true
    var events = TrainingEvents()
    events.report = { event in
      switch event {
      case .found(let findings):
        findings.tell(console)
        isComplete = findings.unread.isEmpty
      case .rejected(let rejections): for rejection in rejections { Console.error("\(rejection.name): \(rejection.reason); left out") }
      case .works(_, let images): progress = Progress(console, total: images, unit: "images")
      case .advanced(let images): progress?.advance(by: images)
      default: break
      }
    }
    let result: ClassifierEvaluation
    do { result = try classifier.evaluate(data: path, events) } catch let error as EvaluationError {
      throw InputError(reason: "\(error)" + advice(error))
    }
    progress?.clear()
    let document = result.document
    try console.output(arguments.has(Options.json) ? document.json.document() + "\n" : EvaluationText(document).whole(width: console.width))
    return result.rejected.isEmpty && isComplete ? 0 : 1
  }

  /// What helps.
  private static func advice(_ error: EvaluationError) -> String {
    switch error {
    case .unknownClass(let name, _, _, let names):
      "\(Suggestion.text(for: name, among: names)); its folder is to be called as the output is, or --labels tells what the outputs are called"
    case .unnamedOutputs: ": give them with --labels"
    }
  }
}
