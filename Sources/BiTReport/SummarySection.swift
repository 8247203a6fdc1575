import BiTTraining

/// What repeated runs came to.
struct SummarySection {
  let folder: RunFolder
  let summary: RunSummary
  /// The pictures on which all of the runs were measured; nil where they differ.
  let images: Int?

  var html: String {
    "<h2>\(HTML.escaped(folder.path))</h2>\n<p class=\"lead\">\(sentence)</p>\n" + table + chart
  }

  private var pictures: String { images.map { counted($0, "held-out picture") } ?? "the held-out pictures" }

  private var sentence: String {
    guard let best = summary.groups.max(by: { $0.top1.median < $1.top1.median }) else { return "No run was measured." }
    let examples = best.examplesPerClass.map { "With \(counted($0, "example")) a class" } ?? "With all examples"
    return
      "\(examples) right for \(HTML.percent(best.top1.median)) of \(pictures)\(best.runs > 1 ? ", the median of \(best.runs) runs" : "")."
  }

  private var table: String {
    let rows = summary.groups.map { group in
      var cells = [group.examplesPerClass.map(String.init) ?? "all"]
      cells.append(HTML.percent(group.top1.median) + (images.map { " <small>of \($0)</small>" } ?? ""))
      cells.append(group.top1.deviation.map { "± " + HTML.percent($0) } ?? "–")
      if isTested { cells.append(group.testTop1.map(Self.text) ?? "–") }
      return cells + ["\(group.runs)"]
    }
    let header = ["examples a class", "median top-1", "standard deviation"] + (isTested ? ["top-1 on the test"] : []) + ["runs"]
    return HTML.table(header, rows, numeric: Set(header.indices))
  }

  private var isTested: Bool { summary.groups.contains { $0.testTop1 != nil } }

  private static func text(_ spread: RunSummary.Spread) -> String {
    HTML.percent(spread.median) + (spread.deviation.map { " ± " + HTML.percent($0) } ?? "")
  }

  private var chart: String {
    let groups = summary.groups.filter { $0.examplesPerClass ?? 0 > 0 }.sorted { $0.examplesPerClass ?? 0 < $1.examplesPerClass ?? 0 }
    guard groups.count > 1 else { return "" }
    let points = groups.map { (x: Double($0.examplesPerClass ?? 0), y: $0.top1.median) }
    var chart = LineChart(
      title: "Top-1 of \(pictures)", horizontal: "examples a class",
      series: [LineChart.Series(name: "top-1", points: points, spread: groups.map { $0.top1.deviation ?? 0 }, isMarked: true)])
    (chart.horizontalScale, chart.marks, chart.isShare) = (.logarithmic, points.map(\.x), true)
    return "<div class=\"charts wide\">\n\(chart.html)</div>\n"
  }
}
