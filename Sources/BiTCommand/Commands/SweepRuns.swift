import BiTFiles
import BiTReport
import BiTTraining

/// `bit sweep`: the runs of a grid, one after another.
enum SweepRuns: Command {
  static let declaration = Declaration(
    name: "sweep", abstract: "Carry out many runs of finetune and pretrain: networks by tasks by examples a class by seeds.",
    discussion: """
      GRID is a JSON document; paths in it start at its folder:

        {"checkpoints": ["BiT-M-R50x1.npz"],
         "data": {"cifar10": "cifar-10-batches-bin", "vtab/dtd": "dtd"},
         "examplesPerClass": [1, 5, 10, 25, 100, null],
         "subsamples": 5, "seeds": 1, "options": {"steps": 100, "head-only": true}}

      Members: checkpoints; data: a path, or a path for each task (a name that is no task's is a data set
      with its own labels); tasks: names of tasks, all of data where it is absent; examplesPerClass:
      numbers, null for all; subsamples: how often the images are drawn for each number; seeds: how often
      all is repeated; options: those of finetune by their long names. The first seed is the option's;
      what is held out is the same for all.

      In place of checkpoints, or beside them, pretrain says which networks are trained from scratch:

        {"pretrain": {"networks": ["R14x0.5", "R26x1"],
                      "norms": ["group", "batch", {"norm": "batch", "decay": 0.99}],
                      "convolutions": ["standardised", "plain"], "parts": [2, 8, 32],
                      "data": {"shapes": "shapes"}, "examplesPerClass": [100, null],
                      "options": {"epochs": 10, "batch": 256, "crop": 32}},
         "data": {"fashion": "fashion-mnist"}, "examplesPerClass": [5], "seeds": 3}

      Every combination is pre-trained once for each seed; options are those of pretrain. Then each of
      these networks is fine-tuned on the tasks of data, with the network of the same repetition; without
      data they are trained from scratch and measured, and that is all. A run that starts from another
      waits until that is complete; with --only it belongs to the share of the other.

      Each run has a folder in DIR, named by its settings: a run that is complete is not repeated, one
      that was stopped goes on where it stood, also where GRID has grown. (A checkpoint or data that
      changed under the same path is not noticed.) A run that fails keeps the reason in failure.json and
      the others go on; it is tried again next time. Of a complete run no training checkpoints are kept.
      Several processes, also of several machines, may work on one DIR. report DIR draws the tables and
      figures.
      """,
    positionals: [Positional(name: "GRID", help: "The document.", completion: .files(.suffixed(["json"])))],
    options: [out, only, dryRun, Options.memory, Options.threads],
    example: """
      bit sweep grid.json --out sweep/
      bit sweep grid.json --out sweep/ --only 2/5
      """)

  private static let out = Option.text("--out", "DIR", "The folder for the runs.", isRequired: true).completed(by: .folders)
  private static let only = Option(
    "--only", "N/M", "Carry out every M-th run alone, from the N-th on: a share for each of M machines.", default: "all"
  ) { text throws(InvalidValue) in
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let number = numbers[0], let count = numbers[1], let share = Sweep.Share(number, of: count) else {
      throw InvalidValue(reason: "is not a share like 2/5: the second of five")
    }
    return share
  }
  private static let dryRun = Flag("--dry-run", "List the runs with where each stands, and stop there.")

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let sweep = try sweep(arguments, console)
    guard !arguments.has(dryRun) else {
      try console.output(list(sweep, width: console.width))
      return 0
    }
    let result = try sweep.run(events(console))
    for (cell, reason) in result.failed { Console.error("\(cell.words): \(reason)") }
    for cell in result.waiting {
      if let upstream = cell.upstream { Console.error("\(cell.words): waits for the run that it starts from: \(upstream.words)") }
    }
    for cell in result.diverged {
      Console.error("\(cell.words): the run has diverged: its model is of no use; a lower rate (lr) is another run")
    }
    try console.output(text(result, of: sweep))
    if result.isInterrupted { return Interruption.status ?? 130 }
    return result.failed.isEmpty && result.diverged.isEmpty ? 0 : 1
  }

  private static func sweep(_ arguments: ParsedArguments, _ console: Console) throws -> Sweep {
    try arguments.check()
    let path = arguments.positionals.first ?? ""
    var (grid, tuning, pretraining, isVerified): (SweepGrid, FineTuning, FineTuning, Bool)
    do {
      let document = try SweepDocument(path: path)
      let asked = try GridOptions.finetuning.arguments(document.options)
      (grid, tuning, isVerified) = (document.grid, try FinetuneOptions.tuning(asked), asked.has(Options.verify))
      pretraining = try PretrainOptions.tuning(GridOptions.pretraining.arguments(document.pretrainingOptions))
    } catch let error as SweepGridError {
      throw arguments.error("\(error)")
    } catch let error as UsageError {
      throw arguments.error("\(path): \(error.message)")
    }
    func prepare(_ tuning: inout FineTuning, isVerified: Bool) throws {
      tuning.threads = try arguments[Options.threads] ?? tuning.threads
      if let bytes = try arguments[Options.memory] { tuning.memory = MemoryBudget(bytes: bytes) }
      tuning.prepare(isVerified: isVerified, console)
    }
    try prepare(&tuning, isVerified: isVerified)
    try prepare(&pretraining, isVerified: false)
    var sweep = Sweep(grid, asking: tuning, pretraining: pretraining, in: try arguments.required(out))
    sweep.share = try arguments[only]
    sweep.words = { $0.words }
    return sweep
  }

  private static func events(_ console: Console) -> SweepEvents {
    var events = SweepEvents()
    events.proceed = { Interruption.status == nil }
    events.training = { _ in
      var training = RunConsole(console, isBrief: true).events
      // It would be measured anew for each run.
      training.wantsEstimate = false
      return training
    }
    events.report = { event in
      switch event {
      case .begins(let cell, let number, let count):
        console.tell("")
        console.tell("[\(number) of \(count)] \(cell.words)")
      case .wasComplete(let cell, let number, let count): console.tell("[\(number) of \(count)] \(cell.words): complete")
      case .underWay(let cell, let number, let count): console.tell("[\(number) of \(count)] \(cell.words): another process works on it")
      case .waits(let cell, let upstream, let number, let count):
        console.tell("[\(number) of \(count)] \(cell.words): waits for \(upstream.words)")
      case .finished(_, let result):
        if let measured = result.test ?? result.evaluation { console.tell("top-1 \(decimal(100 * measured.top1, 2)) %") }
        Interruption.endAtOnce()
      case .failed(_, let reason):
        Console.error("error: \(reason)")
        Interruption.endAtOnce()
      }
    }
    return events
  }

  private static func list(_ sweep: Sweep, width: Int?) -> String {
    var table = Table(columns: [.left, .left, .left])
    for cell in sweep.ownCells {
      let state = sweep.state(of: cell)
      let reason = if case .failed(let reason) = state { reason } else { "" }
      table.append([state.word, cell.name, reason])
    }
    return table.text(width: width)
  }

  /// `10 of 12 runs are complete, 2 failed`.
  private static func text(_ result: Sweep.Result, of sweep: Sweep) -> String {
    let count = sweep.ownCells.count
    let parts = [
      (result.failed.count, "failed"), (result.underWay, "under way elsewhere"), (result.waiting.count, "waiting for others"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return (["\(result.complete) of \(counted(count, "run")) \(result.complete == 1 ? "is" : "are") complete"] + parts).joined(
      separator: ", ") + "\n"
  }
}
