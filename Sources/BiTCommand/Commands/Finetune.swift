import BiTFiles
import BiTTraining

/// `bit finetune`: a classifier of one's own.
enum Finetune: Command {
  static let declaration = Declaration(
    name: "finetune", abstract: "Make a classifier of your own from a checkpoint and labelled photographs.",
    discussion: """
      Fine-tunes by the BiT-HyperRule: everything is decided from the data and said before it starts, and
      each choice can be replaced.

      DATA is a folder with a folder for each class; or one with train/ and val/ (or test/), each with a
      folder for each class; or a manifest: CSV with the columns path, label and perhaps split (train or
      val), or JSON lines with members of these names. Pictures that can't be read are told and left out.
      Without images to measure with, a share of each class is held out.

      RUN gets model.h5 (which classify takes), report.html, config.json, data.jsonl (the images that
      were used, a manifest), metrics.jsonl, evaluation.json, checkpoints/ and tensorboard/. Ctrl-C saves
      and stops; however a run ends, --resume goes on with it to the same weights, bit for bit. One process
      at a time works on a folder; report and evaluate may look at it meanwhile.
      """,
    positionals: [Positional(name: "CHECKPOINT", help: "A BiT checkpoint; its head is replaced.")],
    options: FinetuneOptions.all,
    example: """
      bit finetune BiT-M-R50x1.h5 --data photos/ --out run/
      bit finetune BiT-M-R50x1.h5 --data photos/ --out run/ --head-only
      bit finetune BiT-M-R50x1.h5 --data photos.csv --out run/ --steps 200 --batch 64 --crop 224 --runs 3
      """)

  /// A run among those of the command line.
  private struct Part {
    let folder: RunFolder
    let seed: UInt64
    let examplesPerClass: Int?
  }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let options = try FinetuneOptions(arguments)
    if Folder.isFile(options.folder.path) {
      throw DataError(path: options.folder.path, reason: "expected a folder for the run, or nothing, found a file; give --out another name")
    }
    return try holding(options.folder, console) { try run(options, console) }
  }

  /// Keeps other processes from the folder meanwhile.
  private static func holding<Result>(_ folder: RunFolder, _ console: Console, _ body: () throws -> Result) throws -> Result {
    try FolderLock.holding(folder.path) { isLocked in
      if !isLocked { console.note("\(folder.path): its file system has no locks; no other process may work on it meanwhile") }
      return try body()
    }
  }

  private static func run(_ options: FinetuneOptions, _ console: Console) throws -> Int32 {
    let parts = parts(options)
    if !options.resumes, !options.replaces, let taken = ([options.folder] + parts.map(\.folder)).first(where: \.hasRun) {
      throw DataError(path: taken.path, reason: "it holds a run; --resume goes on with it, --force begins it anew")
    }
    let task = try FinetuneTask(options, goesOn: options.resumes && parts.allSatisfy(\.folder.hasRun), console)
    Interruption.postpone()
    var results: [RunSummary.Result] = []
    for part in parts {
      if parts.count > 1 { console.tell("\n\(part.folder.path):") }
      let carryOut = { try task.run(in: part.folder, seed: part.seed, examplesPerClass: part.examplesPerClass) }
      // Of several runs each has a folder in the one that is held already.
      switch try part.folder == options.folder ? carryOut() : holding(part.folder, console, carryOut) {
      case .interrupted(let status): return status
      case .finished(let evaluation?):
        if parts.count == 1 { try console.output(EvaluationText(evaluation).summary) }
        let name = String(part.folder.path.dropFirst(options.folder.path.count).drop { $0 == "/" })
        results.append(
          .init(
            name: name, examplesPerClass: part.examplesPerClass, seed: part.seed, top1: evaluation.top1,
            meanPerClass: evaluation.meanPerClass))
      case .finished(nil): console.note("nothing was held out, so nobody knows how good the model is")
      }
    }
    if parts.count > 1, !results.isEmpty {
      let summary = RunSummary(results)
      try summary.write(options.folder)
      try ReportPage.write([options.folder], to: options.folder.report)
      try console.output(text(summary))
    }
    try console.output(
      parts.count == 1 ? "model   \(parts[0].folder.model)\nreport  \(parts[0].folder.report)\n" : "report  \(options.folder.report)\n")
    return 0
  }

  /// The runs in their order: for each number of examples a class, each seed.
  private static func parts(_ options: FinetuneOptions) -> [Part] {
    guard options.runs != nil || options.fewShot != nil else {
      return [Part(folder: options.folder, seed: options.rule.seed, examplesPerClass: options.examplesPerClass)]
    }
    let numbers = options.fewShot.map { $0.map(Optional.some) } ?? [options.examplesPerClass]
    return numbers.flatMap { number in
      (0..<UInt64(options.runs ?? 1)).map { repetition in
        let seed = options.rule.seed &+ repetition
        let prefix = options.fewShot == nil ? "" : number.map { "examples-\($0)/" } ?? ""
        return Part(folder: options.folder.part(prefix + "seed-\(seed)"), seed: seed, examplesPerClass: number)
      }
    }
  }

  private static func text(_ summary: RunSummary) -> String {
    var table = Table(columns: [.left, .right, .left])
    for group in summary.groups {
      let deviation = group.top1.deviation.map { " ± \(decimal(100 * $0, 2))" } ?? ""
      table.append([
        group.examplesPerClass.map { counted($0, "example") + " a class" } ?? "all examples",
        "top-1 \(decimal(100 * group.top1.median, 2))\(deviation) %",
        group.runs == 1 ? "one run" : "median of \(group.runs) runs",
      ])
    }
    return table.text()
  }
}
