import BiTCheckpoint
import BiTTraining

/// The figures of a sweep: few-shot curves as in the paper's figure 1, and upstream data by size as in its figure 5.
struct SweepCharts {
  let summary: SweepSummary

  /// More curves can't be told apart.
  private static let maxCurves = 12

  var html: String {
    section("Few-shot curves", Self.fewShotNote, fewShot) + section("Upstream data and size", Self.upstreamNote, upstream)
      + AblationCharts(summary: summary).sections.map(section).joined()
  }

  private func section(_ title: String, _ note: String, _ charts: [LineChart]) -> String {
    let drawn = charts.map(\.html).joined()
    return drawn.isEmpty ? "" : "<h2>\(title)</h2>\n<p>\(note)</p>\n<div class=\"charts\">\n\(drawn)</div>\n"
  }

  private static let fewShotNote =
    "As the paper's figure 1: a curve is the median over the subsamples, a thin point one run. What others published of a network is dashed in its colour."
  private static let upstreamNote =
    "As the paper's figure 5, with all examples: what a network was trained on first, and how large it is. A point is a median."

  // MARK: - Figure 1

  private var fewShot: [LineChart] {
    let numbers = summary.numbers.compactMap { $0 }
    return summary.tasks.compactMap { task in
      var series: [LineChart.Series] = []
      var drawn: [SweepSummary.Network] = []
      for network in summary.networks where drawn.count < Self.maxCurves {
        let scores = numbers.compactMap { number in summary.score(network, task.name, number).map { (number, $0) } }
        guard !scores.isEmpty else { continue }
        var points = LineChart.Series(
          name: "\(network.name), each run", points: scores.flatMap { number, score in score.values.map { (Double(number), $0 / 100) } })
        (points.isFaint, points.isScattered) = (true, true)
        series += [points, LineChart.Series(name: network.name, points: scores.map { (Double($0), $1.median / 100) }, isMarked: true)]
        series += Self.published(task.name, of: network, from: numbers)
        drawn.append(network)
      }
      guard !drawn.isEmpty else { return nil }
      var chart = LineChart(title: SweepSubject.task(task.name).title, horizontal: "examples a class", series: series)
      (chart.horizontalScale, chart.marks, chart.isShare) = (.logarithmic, numbers.map(Double.init), true)
      return chart
    }
  }

  /// What others published of the same network.
  private static func published(_ task: String, of network: SweepSummary.Network, from numbers: [Int]) -> [LineChart.Series] {
    PublishedResult.Source.allCases.compactMap { source in
      let points = PublishedResult.all.filter {
        $0.source == source && $0.subject == .task(task) && network.isThat(of: $0) && $0.examplesPerClass.map(numbers.contains) == true
      }
      guard let first = points.first else { return nil }
      var series = LineChart.Series(
        name: "\(first.network), \(source.name)", points: points.map { (Double($0.examplesPerClass ?? 0), $0.percent / 100) },
        isMarked: true)
      series.isCompared = true
      return series
    }
  }

  // MARK: - Figure 5

  private var upstream: [LineChart] {
    let networks = summary.networks.filter { $0.checkpoint != nil }
    let sets = networks.map(\.upstream).distinct
    guard sets.count > 1 else { return [] }
    let architectures = networks.compactMap(\.architecture).distinct.sorted {
      $0.parameterCount(outputs: nil) < $1.parameterCount(outputs: nil)
    }
    return summary.tasks.compactMap { task in
      let series = architectures.compactMap { architecture -> LineChart.Series? in
        let points = sets.enumerated().compactMap { place, set -> (x: Double, y: Double)? in
          let networks = networks.filter { $0.architecture == architecture && $0.upstream == set }
          let scores = networks.compactMap { summary.score($0, task.name, nil)?.median }
          return scores.isEmpty ? nil : (Double(place), RunSummary.Spread(scores).median / 100)
        }
        return points.isEmpty ? nil : LineChart.Series(name: "\(architecture)", points: points, isMarked: true)
      }
      guard !series.isEmpty else { return nil }
      var chart = LineChart(title: SweepSubject.task(task.name).title, horizontal: "trained on", series: series)
      (chart.marks, chart.markNames, chart.isShare) = (sets.indices.map(Double.init), sets.map(\.name), true)
      return chart
    }
  }
}
