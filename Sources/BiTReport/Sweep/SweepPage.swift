import BiTTraining

/// A sweep as a page.
struct SweepPage {
  let summary: SweepSummary

  private var title: String { "Sweep \(summary.results.folder.pathName)" }

  var html: String {
    ReportPage.document(
      title: title,
      body: "<p class=\"lead\">\(HTML.escaped(summary.sentence))</p>\n" + summary.tables.map(table).joined()
        + SweepCharts(summary: summary).html + failures + runs)
  }

  private func table(_ table: SweepTable) -> String {
    let rows = table.rows.map { row in
      let isTheirs = !row.sources.isEmpty
      func cell(_ text: String) -> String { isTheirs ? "<span class=\"theirs\">\(text)</span>" : text }
      return [cell(HTML.wholeName(row.name))] + (table.hasSources ? [cell(HTML.escaped(row.sources.first?.name ?? "this sweep"))] : [])
        + row.cells.map { content in
          let (text, note) = content.parts(usualRuns: table.usualRuns)
          return cell(HTML.escaped(text) + (note.isEmpty ? "" : " <small>\(HTML.escaped(note))</small>"))
        }
    }
    var header = table.header.map(HTML.escaped)
    if table.hasSources { header.insert("whose", at: 1) }
    let first = table.hasSources ? 2 : 1
    let numeric = Set((first..<header.count).filter { column in table.rows.contains { $0.cells[column - first].isFigure } })
    return "<h2>\(HTML.escaped(table.title))</h2>\n" + table.notes.map { "<p>\(HTML.escaped($0))</p>\n" }.joined()
      + HTML.table(header, rows, numeric: numeric) + sources(table)
  }

  private func sources(_ table: SweepTable) -> String {
    table.sources.isEmpty ? "" : "<p><small>\(table.sources.map { HTML.escaped($0) + "." }.joined(separator: "<br />"))</small></p>\n"
  }

  private var failures: String {
    guard !summary.failures.isEmpty else { return "" }
    let rows = summary.failures.map { run, reason in [name(run), HTML.escaped(reason)] }
    return "<h2>Runs that failed</h2>\n<div class=\"facts\">" + HTML.table(["run", "reason"], rows, numeric: []) + "</div>\n"
  }

  private func name(_ run: SweepResults.Run) -> String { HTML.wholeName(run.folder.path.lastPathComponent) }

  private var runs: String {
    let rows = summary.results.runs.map { run in
      [
        name(run), run.score.map { SweepTable.Cell.percent(100 * $0.top1) + " <small>of \($0.images)</small>" } ?? "–",
        run.score.map(Self.words) ?? "", HTML.escaped(run.state.word + (run.score?.hasDiverged == true ? ", diverged" : "")),
      ]
    }
    guard !rows.isEmpty else { return "" }
    return "<h2>The runs</h2>\n<details><summary>All \(counted(rows.count, "run"))</summary>\n"
      + HTML.table(["run", "top-1", "measured on", "state"], rows, numeric: [1]) + "</details>\n"
  }

  private static func words(_ score: SweepResults.Score) -> String {
    switch score.measured {
    case .test: "the test's images"
    case .apart: "images that the data have apart"
    case .heldOut: "images that were held out"
    }
  }
}

extension String {
  /// The last part of a path; of one that is a dot, the path.
  fileprivate var pathName: String {
    let name = lastPathComponent
    return [".", "..", ""].contains(name) ? self : name
  }
}
