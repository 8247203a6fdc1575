import BiTFiles
import BiTImage
import BiTTraining

/// One run on the page.
struct RunSection {
  let folder: RunFolder
  let configuration: RunConfiguration
  let evaluation: EvaluationDocument?
  private let records: [MetricsRecord]

  /// A larger matrix is no longer read as one.
  private static let maxMatrix = 40
  private static let confusionsShown = 30
  private static let mistakesShown = 24
  private static let pictureSide = 200

  init(_ folder: RunFolder) throws {
    self.folder = folder
    configuration = try RunConfiguration(folder)
    records = try MetricsLog.read(folder)
    evaluation = try EvaluationDocument(folder)
  }

  var title: String { "\(configuration.task.architecture.name) fine-tuned to \(configuration.examples.classes.count) classes" }

  /// The section's name within the page.
  var anchor: String { String(folder.path.map { $0.isLetter || $0.isNumber ? $0 : "-" }) }

  var evaluations: [(step: Int, top1: Double, top5: Double, meanPerClass: Double, loss: Double)] {
    records.compactMap { record in
      if case .evaluation(let step, let top1, let top5, let mean, let loss) = record { (step, top1, top5, mean, loss) } else { nil }
    }
  }

  private var steps: [(step: Int, loss: Double, rate: Float)] {
    records.compactMap { record in
      if case .step(let step, let loss, let rate) = record { (step, loss, rate) } else { nil }
    }
  }

  func html(showsPictures: Bool) -> String {
    "<section id=\"run-\(HTML.escaped(anchor))\">\n<h2>\(HTML.escaped(folder.path))</h2>\n" + result + facts + charts
      + (evaluation.map { classes($0) + confusions($0) + (showsPictures ? mistakes($0) : "") } ?? "") + "</section>\n"
  }

  private var result: String {
    guard let evaluation else {
      return "<p>Nothing was held out, or the run is not complete: how good the model is, isn't known.</p>\n"
    }
    let numbers = [
      ("top-1", HTML.percent(evaluation.top1)), ("top-5", HTML.percent(evaluation.top5)),
      ("mean per class", HTML.percent(evaluation.meanPerClass)), ("loss", HTML.number(evaluation.loss)),
    ]
    return "<div class=\"numbers\">" + numbers.map { "<div><b>\($1)</b><span>\($0)</span></div>" }.joined() + "</div>\n"
      + "<p>Measured on \(evaluation.examples) images that were not learned from.</p>\n"
  }

  private var facts: String {
    let examples = configuration.examples
    let origin =
      examples.holdout.map { "\(HTML.percent($0)) of each class, drawn with seed \(examples.seed)" } ?? "as the data have them apart"
    let rows =
      [
        ["checkpoint", "\(configuration.task.architecture.name), \(configuration.source.path)"], ["data", examples.path],
        ["held out", "\(examples.validation) images: \(origin)"],
        ["left out", examples.rejected == 0 ? "none" : "\(examples.rejected) images that can't be read"],
      ] + zip(["task", "steps", "schedule", "pictures"], configuration.words).map { [$0, $1] }
      + (configuration.recipe.trained == .head ? [["trained", "the head alone"]] : []) + [["seed", "\(configuration.recipe.seed)"]]
    return "<details open><summary>What was done</summary>\n"
      + HTML.table(["", ""], rows.map { $0.map(HTML.escaped) }, numeric: []).replacing(
        "<thead><tr><th></th><th></th></tr>\n</thead>", with: "")
      + "</details>\n"
  }

  private var charts: String {
    let (steps, evaluations) = (steps, evaluations)
    let losses = [
      LineChart.Series(name: "training", points: steps.map { (Double($0.step), $0.loss) }),
      LineChart.Series(name: "held out", points: evaluations.map { (Double($0.step), $0.loss) }, isMarked: true),
    ]
    let accuracies = [
      LineChart.Series(name: "top-1", points: evaluations.map { (Double($0.step), $0.top1) }, isMarked: true),
      LineChart.Series(name: "top-5", points: evaluations.map { (Double($0.step), $0.top5) }, isMarked: true),
      LineChart.Series(name: "mean per class", points: evaluations.map { (Double($0.step), $0.meanPerClass) }, isMarked: true),
    ]
    let rates = [LineChart.Series(name: "learning rate", points: steps.map { (Double($0.step), Double($0.rate)) })]
    let charts = [
      LineChart(title: "Loss", horizontal: "step", series: losses, minExtent: 0...0),
      LineChart(title: "Accuracy of held-out images", horizontal: "step", series: accuracies, isShare: true),
      LineChart(title: "Learning rate", horizontal: "step", series: rates, verticalScale: .logarithmic),
    ]
    // One axis for all.
    let last = max(steps.last.map { $0.step + 1 } ?? 0, evaluations.last?.step ?? 0)
    return "<div class=\"charts\">\n"
      + charts.map { chart in
        var chart = chart
        chart.minHorizontal = 0...Double(last)
        return chart.html
      }.joined() + "</div>\n"
  }

  // MARK: - Classes

  private func classes(_ evaluation: EvaluationDocument) -> String {
    let rows = evaluation.classes.sorted { ($0.accuracy, $0.index) < ($1.accuracy, $1.index) }.map { result in
      [
        HTML.escaped(evaluation.labels[result.index]), "\(result.examples)", "\(result.correct)", HTML.percent(result.accuracy),
        "<div class=\"bar\"><div style=\"width:\(Int((result.accuracy * 100).rounded()))%\"></div></div>",
      ]
    }
    return "<h3>Classes, the hardest first</h3>\n" + HTML.table(["class", "images", "right", "accuracy", ""], rows, numeric: [1, 2, 3])
  }

  private func confusions(_ evaluation: EvaluationDocument) -> String {
    guard let matrix = evaluation.matrix, matrix.count <= Self.maxMatrix else {
      let rows = evaluation.confusions.prefix(Self.confusionsShown).map { confusion in
        [HTML.escaped(evaluation.labels[confusion.label]), HTML.escaped(evaluation.labels[confusion.predicted]), "\(confusion.count)"]
      }
      return rows.isEmpty ? "" : "<h3>What was taken for what</h3>\n" + HTML.table(["shown", "taken for", "times"], rows, numeric: [2])
    }
    let names = evaluation.labels.map(HTML.escaped)
    let header = "<tr><th>shown</th>" + names.map { "<th class=\"turned\"><span>\($0)</span></th>" }.joined() + "</tr>\n"
    let rows = matrix.enumerated().map { label, row in
      let total = max(1, row.reduce(0, +))
      let cells = row.enumerated().map { predicted, count in
        let share = Double(count) / Double(total)
        let style = count == 0 ? "" : " style=\"--share:\(Int((share * 100).rounded()))%\""
        let kind = count == 0 ? "none" : label == predicted ? "right" : "wrong"
        return "<td class=\"\(kind)\"\(style) title=\"\(names[label]) taken for \(names[predicted]): \(count)\">\(count)</td>"
      }
      return "<tr><th>\(names[label])</th>" + cells.joined() + "</tr>\n"
    }
    return "<h3>What was taken for what</h3>\n<div class=\"scroll\"><table class=\"matrix\">\n<thead>\(header)</thead>\n<tbody>\n"
      + rows.joined() + "</tbody></table></div>\n"
  }

  // MARK: - Mistakes

  private func mistakes(_ evaluation: EvaluationDocument) -> String {
    guard !evaluation.mistakes.isEmpty else { return "<h3>Mistakes</h3>\n<p>None.</p>\n" }
    let figures = evaluation.mistakes.prefix(Self.mistakesShown).map { mistake in
      return "<figure>\(picture(mistake.path))<figcaption><b>\(HTML.escaped(evaluation.labels[mistake.label]))</b>, taken for "
        + "<b>\(HTML.escaped(evaluation.labels[mistake.predicted]))</b> (\(HTML.percent(mistake.probability)))"
        + "<small>\(HTML.escaped(mistake.path.lastPathComponent))</small></figcaption></figure>\n"
    }
    return "<h3>The most confident mistakes</h3>\n<div class=\"pictures\">\n" + figures.joined() + "</div>\n"
  }

  /// The picture within the page; words where it can't be read any more.
  private func picture(_ path: String) -> String {
    guard let bytes = try? Image(path: path).thumbnail(side: Self.pictureSide).jpeg() else {
      return "<p class=\"gone\">the picture is gone</p>"
    }
    return "<img alt=\"\" loading=\"lazy\" src=\"\(HTML.dataAddress(bytes, type: "image/jpeg"))\">"
  }
}
