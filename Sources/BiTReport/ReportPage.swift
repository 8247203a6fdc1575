import BiTFiles
import BiTTraining

/// Runs as one page that needs nothing else: it opens from disk, on any width, in light and dark.
///
/// Without state: threads may write pages at once, each its own.
public enum ReportPage {
  /// Pictures are shown for so many runs; more would make a page of many megabytes.
  private static let runsWithPictures = 4

  /// Writes the page of some runs. The folder of a repeated run stands for all of them.
  ///
  /// - Throws: `FileError`, `DataError` where a folder holds no run.
  public static func write(_ folders: [RunFolder], to path: String, replacing: Bool = true) throws {
    try AtomicFile.write(html(folders).utf8, to: path, replacing: replacing)
  }

  static func html(_ folders: [RunFolder]) throws -> String {
    var body = ""
    var runs: [RunFolder] = []
    for folder in folders {
      if let summary = try RunSummary(folder) {
        body += SummarySection(folder: folder, summary: summary).html
        runs += summary.results.map { folder.part($0.name) }
      } else {
        guard folder.hasRun else {
          throw DataError(path: folder.path, reason: "expected the folder of a run, found none", remedy: .fineTuning)
        }
        runs.append(folder)
      }
    }
    let sections = try runs.map(RunSection.init)
    if sections.count > 1 { body += comparison(sections) }
    for (index, section) in sections.enumerated() { body += section.html(showsPictures: index < runsWithPictures) }
    let title = runs.count == 1 ? sections.first?.title ?? "Run" : "\(runs.count) runs"
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(HTML.escaped(title))</title>
      <style>\(PageStyle.css)</style>
      </head>
      <body>
      <main>
      <h1>\(HTML.escaped(title))</h1>
      \(body)</main>
      </body>
      </html>

      """
  }

  private static func comparison(_ sections: [RunSection]) -> String {
    let rows = sections.enumerated().map { index, section in
      ["<a href=\"#run-\(section.anchor)\">\(HTML.escaped(section.folder.path))</a>"]
        + (section.evaluation.map { [HTML.percent($0.top1), HTML.percent($0.top5), HTML.percent($0.meanPerClass), HTML.number($0.loss)] }
          ?? ["–", "–", "–", "–"])
    }
    let curves = sections.map { section in
      LineChart.Series(name: section.folder.path, points: section.evaluations.map { (Double($0.step), $0.top1) }, isMarked: true)
    }
    return "<h2>The runs</h2>\n" + HTML.table(["run", "top-1", "top-5", "mean per class", "loss"], rows, numeric: [1, 2, 3, 4])
      + (sections.count <= 6 ? LineChart(title: "Top-1 of held-out images", horizontal: "step", series: curves, isShare: true).html : "")
  }
}

/// What repeated runs came to.
struct SummarySection {
  let folder: RunFolder
  let summary: RunSummary

  var html: String {
    let groups = summary.groups
    let rows = groups.map { group in
      [
        group.examplesPerClass.map(String.init) ?? "all", "\(group.runs)",
        HTML.percent(group.top1.median) + (group.top1.deviation.map { " ± " + HTML.percent($0) } ?? ""),
      ]
    }
    let table = HTML.table(["examples a class", "runs", "top-1, median ± standard deviation"], rows, numeric: [0, 1, 2])
    let points = groups.compactMap { group in group.examplesPerClass.map { (x: Double($0), y: group.top1.median) } }
    let curve = LineChart.Series(
      name: "top-1", points: points, spread: groups.map { $0.top1.deviation ?? 0 }, isMarked: true)
    let chart =
      points.count < 2
      ? ""
      : LineChart(
        title: "Top-1 over examples a class", horizontal: "examples a class", series: [curve], horizontalScale: .logarithmic, isShare: true
      ).html
    return "<h2>\(HTML.escaped(folder.path))</h2>\n" + table + chart
  }
}
