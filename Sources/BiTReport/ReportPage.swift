import BiTFiles
import BiTTraining

/// Runs as one page that needs nothing else: it opens from disk, on any width, in light and dark.
///
/// Without state: threads may write pages at once, each its own.
public enum ReportPage {
  /// Pictures and maps of confusions are shown for so many runs, and sections of their own for so many: more would make a page of many megabytes.
  private static let (runsShownWhole, runsShown) = (4, 24)

  /// What a reader of a run's page does next.
  public enum NextStep: Sendable, Equatable {
    /// Classify pictures with the trained network, which is at this path.
    case classifying(model: String)
    /// Measure the trained network: nothing was held out.
    case evaluating(model: String)
    /// Go on with a run that isn't complete, in this folder.
    case resuming(run: String)
    /// The same with a run that trains a fresh network.
    case resumingPretraining(run: String)
  }

  /// Writes the page of some runs. The folder of a repeated run stands for all of them.
  ///
  /// - Parameter command: the command line that does a reader's next step, which the page then tells; nil for none.
  /// - Throws: `FileError`, `DataError` where a folder holds no run.
  public static func write(
    _ folders: [RunFolder], to path: String, replacing: Bool = true, command: (NextStep) -> String? = { _ in nil }
  ) throws {
    try AtomicFile.write(html(folders, command).utf8, to: path, replacing: replacing)
  }

  static func html(_ folders: [RunFolder], _ command: (NextStep) -> String?) throws -> String {
    var summaries: [(folder: RunFolder, summary: RunSummary)] = []
    var runs: [RunFolder] = []
    for folder in folders {
      if let summary = try RunSummary(folder) {
        summaries.append((folder, summary))
        runs += summary.results.map { folder.part($0.name) }
      } else {
        guard folder.hasRun else {
          throw DataError(path: folder.path, reason: "expected the folder of a run, found none", remedy: .fineTuning)
        }
        runs.append(folder)
      }
    }
    let sections = try runs.enumerated().map { try RunSection($1, number: $0 + 1) }
    var body = summaries.map { folder, summary in
      let counts = Set(sections.filter { $0.folder.path.hasPrefix(folder.path + "/") }.compactMap { $0.measure?.total })
      return SummarySection(folder: folder, summary: summary, images: counts.count == 1 ? counts.first : nil).html
    }.joined()
    if sections.count > 1 { body += RunComparison(sections).html }
    if sections.count > runsShownWhole { body += note(sections.count) }
    for (index, section) in sections.prefix(runsShown).enumerated() {
      body += section.html(index < runsShownWhole ? .whole : .numbers, command)
    }
    let title = runs.count == 1 ? sections.first?.title ?? "Run" : "\(runs.count) runs"
    return document(title: title, body: body)
  }

  /// A page of a title and what is below.
  static func document(title: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>\(HTML.escaped(title))</title>
    <style>\(PageStyle.css)</style>
    </head>
    <body>
    <main>
    <h1>\(HTML.escaped(title))</h1>
    \(body)</main>
    </body>
    </html>

    """
  }

  /// What is left out of a page of many runs.
  private static func note(_ count: Int) -> String {
    let sections = count > runsShown ? "The first \(runsShown) of \(count) runs follow one by one" : "The runs follow one by one"
    return
      "<p>\(sections); pictures and the map of confusions are those of the first \(runsShownWhole). A page of a run alone shows all of it.</p>\n"
  }
}
