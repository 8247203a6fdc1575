import BiTTraining

/// `bit report`: runs as a page.
enum Report: Command {
  static let declaration = Declaration(
    name: "report", abstract: "Show runs of finetune as one page: curves, tables, pictures.",
    discussion: """
      The page needs nothing beside it and opens from disk. Several runs are compared; the folder of a
      repeated run stands for all of its runs.
      """,
    positionals: [Positional(name: "RUN", help: "The folder of a run.", repeats: true)],
    options: [.value("--out", "FILE", "The page to write.", isRequired: true), .force],
    example: "bit report run/ other/ --out comparison.html")

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    try ReportPage.write(arguments.positionals.map(RunFolder.init), to: arguments["--out"] ?? "", replacing: arguments.has("--force"))
    return 0
  }
}
