/// Comma-separated values (RFC 4180).
enum CSV {
  /// Gives the records with the lines on which they begin; empty lines are none.
  static func forEachRecord(_ text: String, path: String, _ body: ([String], Int) throws -> Void) throws {
    var fields: [String] = []
    var field = ""
    var (line, start) = (1, 1)
    var isQuoted = false
    var scalars = text.unicodeScalars.dropFirst(text.unicodeScalars.first == "\u{FEFF}" ? 1 : 0)
    func finish() throws {
      fields.append(field)
      if fields != [""] { try body(fields, start) }
      (fields, field, start) = ([], "", line)
    }
    while let scalar = scalars.popFirst() {
      if scalar == "\n" { line += 1 }
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        field.unicodeScalars.append(scalar)
        scalars.removeFirst()
      case "\"" where isQuoted || field.isEmpty: isQuoted.toggle()
      case _ where isQuoted: field.unicodeScalars.append(scalar)
      case ",":
        fields.append(field)
        field = ""
      case "\r" where scalars.first == "\n": break
      case "\n": try finish()
      default: field.unicodeScalars.append(scalar)
      }
    }
    guard !isQuoted else { throw DataError(path: path, reason: "line \(start): a quote is opened and not closed") }
    try finish()
  }
}
