import BiTInference

/// The lines that `classify` prints for an image.
package struct PredictionWriter: Sendable {
  /// How predictions are printed.
  package enum Format: String, CaseIterable, Sendable {
    /// For people: a block an image.
    case table
    /// RFC 4180, with a header line; a row a prediction.
    case csv
    /// JSON Lines: an object an image.
    case jsonl
  }

  let format: Format

  package init(format: Format) {
    self.format = format
  }

  /// What stands before the first image.
  package var header: String {
    format == .csv ? Self.record(["path", "rank", "index", "id", "label", "probability"]) : ""
  }

  /// The lines of an image.
  package func text(path: String, predictions: [Prediction]) -> String {
    switch format {
    case .table:
      var table = Table(columns: [.right, .right, .left, .left])
      for prediction in predictions {
        table.append([
          decimal(Double(prediction.probability) * 100, 2) + " %", "\(prediction.index)", prediction.label?.id ?? "",
          prediction.label?.name ?? "",
        ])
      }
      return Table.printable(path) + "\n" + table.text(indent: "  ")
    case .csv:
      return zip(1..., predictions).map { rank, prediction in
        return Self.record(
          [path, "\(rank)", "\(prediction.index)", prediction.label?.id ?? "", prediction.label?.name ?? "", "\(prediction.probability)"])
      }.joined()
    case .jsonl:
      let objects = predictions.map { prediction in
        return JSON.object([
          ("index", .integer(prediction.index)), ("id", .optional(prediction.label?.id, JSON.string)),
          ("label", .optional(prediction.label?.name, JSON.string)),
          ("probability", .single(prediction.probability)),
        ])
      }
      return JSON.object([("path", .string(path)), ("predictions", .array(objects))]).line + "\n"
    }
  }

  /// The line of an image that failed; nothing in the formats that have no place for it.
  package func text(path: String, error: String) -> String {
    switch format {
    case .table, .csv: ""
    case .jsonl: JSON.object([("path", .string(path)), ("error", .string(error))]).line + "\n"
    }
  }

  private static func record(_ fields: [String]) -> String {
    fields.map { field in
      // By scalars: "\r\n" is one character.
      guard field.unicodeScalars.contains(where: { [",", "\"", "\r", "\n"].contains($0) }) else { return field }
      return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }.joined(separator: ",") + "\r\n"
  }
}
