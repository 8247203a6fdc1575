import BiTFiles

/// Rows in aligned columns, for people.
package struct Table {
  /// To which side a column's cells are pushed.
  package enum Alignment: Sendable {
    case left
    case right
  }

  private let columns: [Alignment]
  private var rows: [[String]] = []

  package init(columns: [Alignment]) {
    self.columns = columns
  }

  /// A row; it has a cell a column.
  package mutating func append(_ cells: [String]) {
    precondition(cells.count == columns.count, "a row has a cell a column")
    rows.append(cells.map(Self.printable))
  }

  /// The lines, each with its end; columns stand two spaces apart.
  package func text(indent: String = "") -> String {
    let widths = columns.indices.map { column in rows.map(\.[column].count).max() ?? 0 }
    return rows.map { row in
      let cells = row.indices.map { column in
        columns[column] == .left ? row[column].padded(to: widths[column]) : row[column].padded(left: widths[column])
      }
      let line = indent + cells.joined(separator: "  ")
      return line[..<(line.lastIndex { $0 != " " }.map { line.index(after: $0) } ?? line.startIndex)] + "\n"
    }.joined()
  }

  /// The text without what would move a terminal's cursor or colour: control characters become `?`.
  package static func printable(_ text: String) -> String { text.printable }
}
