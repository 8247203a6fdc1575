import BiTInference
import BiTReport
import BiTTraining

/// The lines that `evaluate` prints for a picture.
package struct EvaluationWriter: Sendable {
  /// CSV has a row a picture; a table has the sums, the classes, what was taken for what, and nothing of a picture.
  let format: OutputFormat
  /// How many predictions a picture gets.
  let top: Int
  /// What the outputs are called.
  let labels: OutputLabels

  package init(format: OutputFormat, top: Int, labels: OutputLabels) {
    (self.format, self.top, self.labels) = (format, top, labels)
  }

  /// What stands before the first picture.
  package var header: String {
    guard format == .csv else { return "" }
    let predictions = (1...max(1, top)).flatMap { ["prediction\($0)", "prediction\($0)_index", "probability\($0)"] }
    return CSVRecord.text(["path", "truth", "truth_index"] + predictions)
  }

  /// The line of a picture.
  package func text(_ picture: EvaluatedPicture) -> String {
    switch format {
    case .table: ""
    case .csv:
      CSVRecord.text(
        [picture.name, name(picture.truth), "\(picture.truth)"]
          + picture.predictions.flatMap { [name($0.index), "\($0.index)", "\($0.probability)"] })
    case .jsonl:
      JSON.object([
        ("path", .string(picture.name)), ("truth", .string(name(picture.truth))), ("truthIndex", .integer(picture.truth)),
        ("predictions", .array(picture.predictions.map(\.json))),
      ]).line + "\n"
    }
  }

  /// The line of a picture that can't be read; nothing in the formats that have no place for it.
  package func text(path: String, error: String) -> String {
    switch format {
    case .table, .csv: ""
    case .jsonl: JSON.object([("path", .string(path)), ("error", .string(error))]).line + "\n"
    }
  }

  /// What an output is called: its number where nobody knows.
  private func name(_ index: Int) -> String { labels[index]?.name ?? "\(index)" }
}
