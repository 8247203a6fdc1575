import BiTCheckpoint
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
    positionals: [Positional(name: "CHECKPOINT", help: "A BiT checkpoint with a head.")],
    options: [Options.data, Options.labels, Options.json] + InferenceRun.options,
    example: "bit evaluate run/model.h5 --data photos/test --json")

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let path = try arguments.required(Options.data)
    let run = try InferenceRun(arguments, console)
    guard let outputs = run.checkpoint.outputs else {
      throw InputError(reason: "\(arguments.positionals[0]): it has no head, so there is nothing to measure; bit finetune gives it one")
    }
    let labels = try OutputLabels(file: arguments[Options.labels], metadata: run.checkpoint.metadata, outputs: outputs)
    let data = try ImageCollection.forEvaluation(path: path)
    let outputOfClass = try Self.outputs(ofClasses: data.classes, labels: labels, outputs: outputs, data: path)
    let screening = try Screening(data, threads: run.threads) {}
    for rejection in screening.rejected { Console.error("\(rejection.path): \(rejection.reason); left out") }
    let images = screening.usable.validation
    let progress = Progress(console, total: images.count, unit: "images")
    let evaluation = try Evaluation(
      run.network, images: images, labels: outputOfClass, height: run.preparation.size.height, width: run.preparation.size.width,
      resize: run.preparation.resize, batch: run.batch, threads: run.threads, progress: progress.advance)
    progress.clear()
    let names = (0..<outputs).map { labels[$0]?.name ?? "\($0)" }
    let labelled = images.map { LabelledImage(path: $0.path, label: outputOfClass[$0.label]) }
    let document = EvaluationDocument(evaluation, images: labelled, labels: names)
    try console.output(arguments.has(Options.json) ? document.json.document() + "\n" : EvaluationText(document).whole)
    return screening.rejected.isEmpty ? 0 : 1
  }

  /// The output of each class: the one whose identifier or name it has; where nobody knows what the outputs are called, the one at its place, if there
  /// are as many.
  static func outputs(ofClasses classes: [String], labels: OutputLabels, outputs: Int, data: String) throws -> [Int] {
    var known: [String: Int] = [:]
    for index in (0..<outputs).reversed() {
      guard let label = labels[index] else { continue }
      known[label.name] = index
      known[label.id] = index
    }
    if known.isEmpty {
      guard classes.count == outputs else {
        throw DataError(
          path: data,
          reason: "it has \(classes.count) classes and the network \(outputs) outputs, whose names nobody knows: give them with --labels")
      }
      return Array(0..<outputs)
    }
    return try classes.map { name in
      guard let output = known[name] else {
        throw DataError(
          path: data,
          reason: "class “\(name)” is none of the network's \(outputs) outputs\(Suggestion.text(for: name, among: known.keys.sorted())); "
            + "its folder is to be called as the output is, or --labels tells what the outputs are called")
      }
      return output
    }
  }
}
