import BiTFiles

/// A line of CSV as RFC 4180 has it.
package enum CSVRecord {
  /// The line, with its end. Fields are data: nothing in them is changed. One that holds a comma, a quote, an end of a line, a space at an end or what
  /// isn't printable stands in quotes.
  package static func text(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\r\n"
  }

  /// By scalars: as characters, "\r\n" is one, and a quote before a combining mark is none.
  private static func field(_ field: String) -> String {
    let scalars = field.unicodeScalars
    let isPlain =
      !scalars.contains { $0 == "," || $0 == "\"" || !$0.isPrintable } && scalars.first != " " && scalars.last != " "
    guard !isPlain else { return field }
    return "\"" + field.pieces(between: "\"").joined(separator: "\"\"") + "\""
  }
}
