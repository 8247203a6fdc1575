import BiTReport
import BiTTraining

/// `bit report`: runs as a page.
enum Report: Command {
  static let declaration = Declaration(
    name: "report", abstract: "Show runs of finetune as one page: curves, tables, pictures.",
    discussion: """
      The page needs nothing beside it and opens from disk. Several runs are compared; the folder of a
      repeated run stands for all of its runs.
      """,
    positionals: [Positional(name: "RUN", help: "The folder of a run.", completion: .folders, repeats: true)],
    options: [out, Options.force],
    example: "bit report run/ other/ --out comparison.html")

  private static let out = Option.text("--out", "FILE", "The page to write.", isRequired: true).completed(by: .files(.suffixed(["html"])))

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    try ReportPage.write(
      arguments.positionals.map(RunFolder.init), to: arguments.required(out), replacing: arguments.has(Options.force),
      command: NextCommand.text)
    return 0
  }
}
