import BiTCheckpoint
import BiTFiles
import BiTReport
import BiTTraining

/// What the commands do that train.
extension FineTuning {
  /// Carries the runs out and tells what came of them.
  ///
  /// - Parameter isPreview: whether to say only what would be done.
  /// - Returns: the exit status.
  func carryOut(isPreview: Bool, _ console: Console) throws -> Int32 {
    guard !isPreview else {
      try preview(RunConsole(console).events)
      return Interruption.status ?? 0
    }
    guard case .finished(let results) = try run(RunConsole(console).events) else { return Interruption.status ?? 130 }
    if results.count > 1 {
      if let summary = RunSummary(results, in: folder) { try console.output(Self.text(summary, width: console.width)) }
      try console.output("report  \(folder.report.printable)\n")
    } else if let result = results.first {
      if let evaluation = result.evaluation { try console.output(EvaluationText(evaluation).summary) }
      if let test = result.test { try console.output("test: " + EvaluationText(test).summary) }
      try console.output("model   \(result.folder.model.printable)\nreport  \(result.folder.report.printable)\n")
    }
    let diverged = results.filter(\.hasDiverged)
    for result in diverged {
      Console.error("\(result.folder.path): the run has diverged: its model is of no use; begin it anew with a lower --lr")
    }
    return diverged.isEmpty ? 0 : 1
  }

  private static func text(_ summary: RunSummary, width: Int?) -> String {
    var table = Table(columns: [.left, .right, .left])
    for group in summary.groups {
      func words(_ spread: RunSummary.Spread) -> String {
        "top-1 " + decimal(100 * spread.median, 2) + (spread.deviation.map { " ± \(decimal(100 * $0, 2))" } ?? "") + " %"
      }
      table.append([
        group.examplesPerClass.map { counted($0, "example") + " a class" } ?? "all examples",
        words(group.top1) + (group.testTop1.map { ", of the test \(words($0))" } ?? ""),
        group.runs == 1 ? "one run" : "median of \(group.runs) runs",
      ])
    }
    return table.text(width: width)
  }

  /// Sets what the command adds: how a checkpoint is opened, and the pages.
  ///
  /// - Parameter isVerified: whether the checkpoint is compared with what was published, however long that takes.
  mutating func prepare(isVerified: Bool, _ console: Console) {
    open = { path in
      let checkpoint = try Checkpoint.openCompared(path, isAskedFor: isVerified, console)
      let normalisation = checkpoint.preprocessing.normalisation
      if (normalisation.mean + normalisation.deviation).contains(where: { $0 != 0.5 }) {
        console.note(
          "\(path): it takes values by mean \(normalisation.mean) and deviation \(normalisation.deviation); "
            + "fine-tuning, and what comes out of it, takes them from -1 to 1")
      }
      return checkpoint
    }
    program = "bit \(Commands.version)"
    writePage = { try ReportPage.write($0, to: $1, command: NextCommand.text) }
  }
}
