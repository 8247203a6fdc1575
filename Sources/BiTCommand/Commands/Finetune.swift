import BiTCheckpoint
import BiTFiles
import BiTReport
import BiTTraining

/// `bit finetune`: a classifier of one's own.
enum Finetune: Command {
  static let declaration = Declaration(
    name: "finetune", abstract: "Make a classifier of your own from a checkpoint and labelled photographs.",
    discussion: """
      Fine-tunes by the BiT-HyperRule: everything is decided from the data and said before it starts, and
      each choice can be replaced.

      DATA is a folder with a folder for each class; or one with train/ and val/ or test/, each with a
      folder for each class; or a manifest: CSV with the columns path, label and perhaps split (train, val
      or test), or JSON lines with members of these names. What was found is said first; --dry-run stops
      there. Pictures that can't be read end it, unless --skip-unreadable goes on without them. Where both
      val/ and test/ are there, val's are measured with meanwhile, and test's at the end (test.json).
      Without images to measure with, a share of each class is held out.

      RUN gets model.h5 (which classify takes), report.html, config.json, data.jsonl (the images that
      were used, a manifest), metrics.jsonl, evaluation.json, checkpoints/ and tensorboard/. Ctrl-C saves
      and stops; however a run ends, --resume --out RUN goes on with it to the same weights, bit for bit,
      and needs nothing else: what was asked is kept in RUN (request.json). RUN holds what one command line
      made, and must not lie in DATA. Somebody's own files in RUN are left alone. One process
      at a time works on a folder; report and evaluate may look at it meanwhile.
      """,
    positionals: [
      Positional(
        name: "CHECKPOINT", help: "A BiT checkpoint; its head is replaced. --resume takes the run's.", completion: .checkpoints,
        isOptional: true)
    ],
    options: FinetuneOptions.all,
    example: """
      bit finetune BiT-M-R50x1.h5 --data photos/ --out run/
      bit finetune BiT-M-R50x1.h5 --data photos/ --out run/ --head-only
      bit finetune --resume --out run/
      bit finetune BiT-M-R50x1.h5 --data photos.csv --out run/ --steps 200 --batch 64 --crop 224 --runs 3
      """)

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    var tuning = try FinetuneOptions.tuning(arguments)
    tuning.prepare(isVerified: arguments.has(Options.verify), console)
    guard !arguments.has(FinetuneOptions.dryRun) else {
      try tuning.preview(RunConsole(console).events)
      return Interruption.status ?? 0
    }
    guard case .finished(let results) = try tuning.run(RunConsole(console).events) else { return Interruption.status ?? 130 }
    if results.count > 1 {
      if let summary = RunSummary(results, in: tuning.folder) { try console.output(text(summary, width: console.width)) }
      try console.output("report  \(tuning.folder.report.printable)\n")
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
}

extension FineTuning {
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
