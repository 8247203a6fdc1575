import BiTFiles

/// Rows in aligned columns, for people.
package struct Table {
  /// To which side a column's cells are pushed.
  package enum Alignment: Sendable {
    case left
    case right
    /// To the left; of the last column, where it is too wide for a terminal, over several lines.
    case wrapped
  }

  /// What is left of a column of text that is cut, and of one that is wrapped.
  private static let (minCut, minWrapped) = (8, 24)
  private static let gap = "  "

  private let columns: [Alignment]
  private var rows: [[String]] = []

  package init(columns: [Alignment]) {
    self.columns = columns
  }

  /// A row; it has a cell a column.
  package mutating func append(_ cells: [String]) {
    precondition(cells.count == columns.count, "a row has a cell a column")
    rows.append(cells.map(\.printable))
  }

  /// The lines, each with its end; columns stand two spaces apart. A column without any text takes no place.
  ///
  /// - Parameter width: the columns of the terminal on which they are shown: cells of text are cut to fit, numbers never. nil: nothing is cut.
  package func text(indent: String = "", width: Int? = nil) -> String {
    let shown = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    let widths = widths(of: shown, available: width.map { $0 - indent.displayWidth - Self.gap.count * max(0, shown.count - 1) })
    return rows.map { row in
      let cells = zip(shown, widths).map { lines(row[$0], columns[$0], width: $1) }
      return (0..<(cells.map(\.count).max() ?? 1)).map { line in
        let text =
          indent
          + cells.indices.map { place in
            let cell = line < cells[place].count ? cells[place][line] : ""
            return columns[shown[place]] == .right ? cell.padded(left: widths[place]) : cell.padded(to: widths[place])
          }.joined(separator: Self.gap)
        return text.withoutTrailingSpaces + "\n"
      }.joined()
    }.joined()
  }

  private func lines(_ cell: String, _ alignment: Alignment, width: Int) -> [String] {
    cell.displayWidth <= width ? [cell] : alignment == .wrapped ? cell.wrapped(to: width) : [cell.fitted(to: width)]
  }

  /// How wide the columns are: as their widest cells, less where that is too much for what is available. The widest gives first.
  private func widths(of shown: [Int], available: Int?) -> [Int] {
    var widths = shown.map { column in rows.map(\.[column].displayWidth).max() ?? 0 }
    guard let available else { return widths }
    let bounds = shown.indices.map { min(widths[$0], minWidth(of: shown[$0])) }
    var excess = widths.reduce(0, +) - available
    while excess > 0, let widest = shown.indices.filter({ widths[$0] > bounds[$0] }).max(by: { widths[$0] < widths[$1] }) {
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func minWidth(of column: Int) -> Int {
    switch columns[column] {
    case .left: Self.minCut
    case .wrapped: Self.minWrapped
    // Numbers are whole; their heading may be cut.
    case .right: rows.enumerated().map { $0 == 0 && $1[column].first?.isLetter == true ? Self.minCut : $1[column].displayWidth }.max() ?? 0
    }
  }
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    utf8.lastIndex { $0 != UInt8(ascii: " ") }.map { String(self[..<utf8.index(after: $0)]) } ?? ""
  }
}
