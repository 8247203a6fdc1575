import BiTFiles
import BiTTraining

/// A sweep's tables in Markdown.
struct SweepMarkdown {
  let summary: SweepSummary

  var text: String {
    let failures = summary.failures.map { "- \(Self.escaped($0.run.folder.path.lastPathComponent)): \(Self.escaped($0.reason))" }
    return
      ([Self.escaped(summary.sentence)] + summary.tables.map(table)
      + (failures.isEmpty ? [] : ["## Runs that failed\n\n" + failures.joined(separator: "\n")])).joined(separator: "\n\n") + "\n"
  }

  private func table(_ table: SweepTable) -> String {
    var header = table.header
    if table.hasSources { header.insert("whose", at: 1) }
    let rows = table.rows.map { row in
      [row.name] + (table.hasSources ? [row.sources.first?.name ?? "this sweep"] : [])
        + row.cells.map { cell in
          let (text, note) = cell.parts(usualRuns: table.usualRuns)
          return text + (note.isEmpty ? "" : " (\(note))")
        }
    }
    func line(_ cells: [String]) -> String { "| " + cells.map(Self.escaped).joined(separator: " | ") + " |" }
    let alignment = "|" + header.indices.map { $0 == 0 || table.hasSources && $0 == 1 ? " :--- |" : " ---: |" }.joined()
    return
      (["## \(Self.escaped(table.title))"] + table.notes.map(Self.escaped)
      + [([line(header), alignment] + rows.map(line)).joined(separator: "\n")]
      + (table.sources.isEmpty ? [] : [table.sources.map { "- \(Self.escaped($0))" }.joined(separator: "\n")])).joined(separator: "\n\n")
  }

  /// Text of which nothing is taken for markup.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.printable.unicodeScalars {
      if "\\`*_[]<>|#".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
