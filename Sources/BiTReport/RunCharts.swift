import BiTTraining

/// The course of a run.
struct RunCharts {
  let records: RunProgress
  /// The images that are held out.
  let images: Int
  let hasTop5: Bool

  var html: String {
    let evaluations = records.evaluations
    var loss = LineChart(
      title: "Loss", horizontal: "step",
      series: LineChart.Series.smoothed("training", unit: "step", points: records.losses.map { (Double($0.step), $0.loss) })
        + [LineChart.Series(name: "held out", points: evaluations.map { (Double($0.step), $0.loss) }, isMarked: true)])
    loss.minExtent = 0...0
    func accuracies(_ name: String, _ value: (Int) -> Double) -> LineChart.Series {
      LineChart.Series(name: name, points: evaluations.indices.map { (Double(evaluations[$0].step), value($0)) }, isMarked: true)
    }
    var accuracy = LineChart(
      title: "Accuracy of \(counted(images, "held-out image"))", horizontal: "step",
      series: [accuracies("top-1") { evaluations[$0].top1 }] + (hasTop5 ? [accuracies("top-5") { evaluations[$0].top5 }] : [])
        + [accuracies("mean per class") { evaluations[$0].meanPerClass }])
    accuracy.isShare = true
    var rate = LineChart(
      title: "Learning rate", horizontal: "step",
      series: [LineChart.Series(name: "learning rate", points: records.losses.map { (Double($0.step), Double($0.rate)) })])
    rate.verticalScale = .logarithmic
    let charts = [loss, accuracy, rate].map { chart in
      var chart = chart
      // One axis for all.
      chart.minHorizontal = 0...Double(records.end)
      return chart.html
    }.joined()
    return charts.isEmpty ? "" : "<div class=\"charts\">\n\(charts)</div>\n"
  }
}
