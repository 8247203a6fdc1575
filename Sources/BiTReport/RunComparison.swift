import BiTTraining

/// Several runs beside each other.
package struct RunComparison {
  private let sections: [RunSection]
  /// What the runs are called beside each other.
  private let names: [String]

  /// More curves can't be told apart.
  private static let maxCurves = 12
  private static let maxSettings = 6

  init(_ sections: [RunSection]) {
    self.sections = sections
    names = Self.distinguishing(sections.map(\.folder.path))
  }

  /// The ends of names, from where they differ: cut to one width they would often look the same.
  package static func distinguishing(_ names: [String]) -> [String] {
    guard let first = names.first, names.contains(where: { $0 != first }) else { return names }
    let common = names.reduce(first[...]) { common, name in
      common.prefix(zip(common, name).prefix { $0 == $1 }.count)
    }
    // Folders that all share aren't worth a word; of a name it is said that something stands before.
    if let slash = common.lastIndex(of: "/"), common.distance(from: slash, to: common.endIndex) <= 12 {
      return names.map { String($0.dropFirst(common.distance(from: common.startIndex, to: slash) + 1)) }
    }
    guard let gap = common.lastIndex(where: { " -_/.".contains($0) }), common.count > 12 else { return names }
    return names.map { "…" + $0.dropFirst(common.distance(from: common.startIndex, to: gap) + 1) }
  }

  var html: String {
    "<h2>The runs</h2>\n<p class=\"lead\">\(sentence)</p>\n" + table + chart
  }

  private var sentence: String {
    let measured = sections.compactMap { section in section.measure.map { (section, $0) } }
    guard let best = measured.max(by: { $0.1.share < $1.1.share }) else { return "None of the \(sections.count) runs was measured." }
    let ties = measured.count { $0.1.share == best.1.share }
    let first = measured.first { $0.1.share == best.1.share } ?? best
    let others = ties > 1 ? ", and \(ties - 1) more with the same" : ""
    let counts = Set(measured.map(\.1.total))
    let warning = counts.count > 1 ? " The runs were measured on different numbers of pictures." : ""
    return "Best of \(sections.count) runs: \(HTML.shortened(first.0.folder.path, to: 60)), \(first.1.words)\(others).\(warning)"
  }

  private var table: String {
    let settings = differing
    let hasTop5 = sections.contains { $0.evaluation?.hasTop5 == true }
    let rows = zip(sections, names).map { section, name in
      let (evaluation, measure) = (section.evaluation, section.measure)
      var cells = [
        "<a class=\"cut\" title=\"\(HTML.escaped(section.folder.path))\" href=\"#\(section.anchor)\">\(HTML.escaped(name))</a>"
      ]
      cells.append(measure.map(\.cell) ?? "–")
      cells.append(measure.map(\.bar) ?? "")
      if hasTop5 {
        cells.append(
          evaluation.flatMap { $0.hasTop5 ? HTML.share(Int(($0.top5 * Double($0.examples)).rounded()), of: $0.examples) : nil } ?? "–")
      }
      cells.append(
        evaluation.map { "\(HTML.percent($0.meanPerClass)) <small>\(counted($0.classes.count, "class", "classes"))</small>" } ?? "–")
      cells.append(evaluation.map { HTML.number($0.loss) } ?? "–")
      let steps = "\(section.progress.steps) of \(section.configuration.recipe.schedule.steps)"
      cells.append(section.progress.isComplete ? "complete" : "\(section.progress.isUnderWay ? "under way" : "stopped"), \(steps) steps")
      return cells + settings.map { HTML.escaped($0.values[section.anchor] ?? "") }
    }
    let header =
      ["run", "top-1", "95 % interval"] + (hasTop5 ? ["top-5"] : []) + ["mean per class", "loss", "state"]
      + settings.map { HTML.escaped($0.name) }
    return HTML.table(header, rows, numeric: Set([1] + (hasTop5 ? [3, 4, 5] : [3, 4])))
  }

  /// The settings in which the runs differ, with each run's value.
  private var differing: [(name: String, values: [String: String])] {
    var names: [String] = []
    var values: [String: [String: String]] = [:]
    for section in sections {
      for (name, value) in section.configuration.settingsInWords {
        if values[name] == nil { names.append(name) }
        values[name, default: [:]][section.anchor] = value
      }
    }
    return names.compactMap { name in
      let found = values[name] ?? [:]
      return Set(found.values).count > 1 || found.count < sections.count ? (name, found) : nil
    }.prefix(Self.maxSettings).map { $0 }
  }

  private var chart: String {
    guard sections.count <= Self.maxCurves else { return "" }
    var chart = LineChart(
      title: "Top-1 of held-out images", horizontal: "step",
      series: zip(sections, names).map { section, name in
        LineChart.Series(
          name: name, points: section.progress.evaluations.map { (Double($0.step), $0.top1) }, isMarked: true)
      })
    chart.isShare = true
    return "<div class=\"charts wide\">\n\(chart.html)</div>\n"
  }
}
