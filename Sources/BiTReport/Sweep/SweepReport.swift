import BiTFiles
import BiTTraining

/// The tables and figures of a sweep: those of the paper (arXiv 1912.11370: tables 1 and 2, figures 1 and 5) and of VTAB-1k, with the published figures
/// beside those of the runs.
///
/// Without state: threads may write reports at once, each its own.
public enum SweepReport {
  /// How it is written.
  public enum Form: String, Sendable, CaseIterable {
    /// One page that needs nothing else, with figures.
    case page = "html"
    /// The tables, as GitHub shows them.
    case markdown = "md"
    /// A row for each network, task and number of examples a class, for programs.
    case csv

    /// The form that a file's name asks for; nil where it asks for none.
    public init?(of path: String) {
      guard let form = path.pathSuffix.flatMap(Form.init(rawValue:)) else { return nil }
      self = form
    }
  }

  /// Whether a folder is a sweep's.
  public static func isSweep(_ folder: String) -> Bool { SweepResults.isSweep(folder) }

  /// Writes the report of a sweep's folder.
  ///
  /// - Throws: `FileError`; `DataError` where the folder is no sweep's, or a file in it isn't as it was written.
  public static func write(_ folder: String, to path: String, as form: Form = .page, replacing: Bool = true) throws {
    let summary = SweepSummary(try SweepResults(folder))
    let text =
      switch form {
      case .page: SweepPage(summary: summary).html
      case .markdown: SweepMarkdown(summary: summary).text
      case .csv: SweepCSV(summary: summary).text
      }
    try AtomicFile.write(text.utf8, to: path, replacing: replacing)
  }
}
