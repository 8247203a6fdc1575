import BiTFiles
import BiTInference
import BiTReport

/// The lines that `classify` prints for an image.
package struct PredictionWriter: Sendable {
  /// CSV has a row a prediction.
  let format: OutputFormat
  /// The columns of the terminal that shows a table; nil where it goes elsewhere.
  private let width: Int?

  package init(format: OutputFormat, width: Int? = nil) {
    (self.format, self.width) = (format, width)
  }

  /// What stands before the first image.
  package var header: String {
    format == .csv ? CSVRecord.text(["path", "rank", "index", "id", "label", "probability"]) : ""
  }

  /// The lines of an image.
  package func text(path: String, predictions: [Prediction]) -> String {
    switch format {
    case .table:
      var table = Table(columns: [.right, .right, .left, .left])
      for prediction in predictions {
        // A name that is its own identifier is said once.
        let id = prediction.label?.id
        table.append([
          decimal(Double(prediction.probability) * 100, 2) + " %", "\(prediction.index)", id == prediction.label?.name ? "" : id ?? "",
          prediction.label?.name ?? "",
        ])
      }
      return path.printable + "\n" + table.text(indent: "  ", width: width)
    case .csv:
      return zip(1..., predictions).map { rank, prediction in
        CSVRecord.text(
          [path, "\(rank)", "\(prediction.index)", prediction.label?.id ?? "", prediction.label?.name ?? "", "\(prediction.probability)"])
      }.joined()
    case .jsonl:
      return JSON.object([("path", .string(path)), ("predictions", .array(predictions.map(\.json)))]).line + "\n"
    }
  }

  /// The line of an image that failed; nothing in the formats that have no place for it.
  package func text(path: String, error: String) -> String {
    switch format {
    case .table, .csv: ""
    case .jsonl: JSON.object([("path", .string(path)), ("error", .string(error))]).line + "\n"
    }
  }
}

extension Prediction {
  /// An object of a line of JSON.
  var json: JSON {
    .object([
      ("index", .integer(index)), ("id", .optional(label?.id, JSON.string)), ("label", .optional(label?.name, JSON.string)),
      ("probability", .single(probability)),
    ])
  }
}
