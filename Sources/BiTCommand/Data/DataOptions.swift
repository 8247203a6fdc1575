import BiTData

/// What is said of a data set on a command line.
enum DataOptions {
  /// A task by its name.
  static let task = Option<TransferTask>(
    "--task", "TASK",
    "Take DATA as this task has it: labels, examples, crops and flips (pets, vtab/clevr-count; bit data inspect --help lists them).",
    default: "DATA's own labels and parts"
  ) { text throws(InvalidValue) in
    guard let task = TransferTask.named(text) else {
      throw InvalidValue(reason: "is no task that is known" + Suggestion.text(for: text, among: TransferTask.all.map(\.name)))
    }
    return task
  }.completed(by: .words(TransferTask.all.map(\.name)))

  /// A part or slices.
  static func split(_ help: String, default text: String) -> Option<SplitExpression> {
    Option("--split", "SPLIT", help, default: text) { text throws(InvalidValue) in
      do { return try SplitExpression(text) } catch { throw InvalidValue(reason: "can't be understood: \(error)") }
    }
  }
}
