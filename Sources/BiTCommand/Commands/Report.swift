import BiTReport
import BiTTraining

/// `bit report`: runs as a page.
enum Report: Command {
  static let declaration = Declaration(
    name: "report", abstract: "Show runs of finetune as one page: curves, tables, pictures.",
    discussion: """
      The page needs nothing beside it and opens from disk. Several runs are compared; the folder of a
      repeated run stands for all of its runs.

      The folder of a sweep gives the tables and figures of the paper: whole data sets (median ± standard
      deviation), VTAB-1k by group, few-shot curves, upstream data by size; published figures stand beside
      those of the runs, and say whose they are. FILE.md and FILE.csv have its tables without figures.
      """,
    positionals: [Positional(name: "RUN", help: "The folder of a run, or of a sweep.", completion: .folders, repeats: true)],
    options: [out, Options.force],
    example: """
      bit report run/ other/ --out comparison.html
      bit report sweep/ --out tables.md
      """)

  private static let out = Option.text("--out", "FILE", "The page to write; of a sweep also tables: .md, .csv.", isRequired: true)
    .completed(by: .files(.suffixed(["html", "md", "csv"])))

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let (folders, path) = (arguments.positionals, try arguments.required(out))
    if let sweep = folders.first(where: SweepReport.isSweep) {
      guard folders.count == 1 else { throw arguments.error("\(sweep) is a sweep, which is reported alone") }
      try SweepReport.write(sweep, to: path, as: SweepReport.Form(of: path) ?? .page, replacing: arguments.has(Options.force))
      return 0
    }
    if let form = SweepReport.Form(of: path), form != .page {
      throw arguments.error(
        "a .\(form.rawValue) file holds the tables of a sweep, and \(folders.joined(separator: ", ")) is none: give --out FILE.html")
    }
    try ReportPage.write(
      folders.map(RunFolder.init), to: path, replacing: arguments.has(Options.force),
      command: NextCommand.text)
    return 0
  }
}
