import BiTCheckpoint
import BiTTraining

/// The figures of networks that a sweep pre-trains: accuracy over the size of a part and over batch norm's decay, and transfer over the size of the
/// upstream data, as in the paper's figure 5.
struct AblationCharts {
  let summary: SweepSummary

  /// Titles, what has to be known, and the charts.
  var sections: [(title: String, note: String, charts: [LineChart])] {
    [
      (
        "The size of a part",
        "Batch norm takes its statistics over the images of a part, as over those of a chip in the paper; group norm "
          + "over each image. From scratch: a point is the median over the seeds, a bar the standard deviation.", parts
      ),
      (
        "Batch norm's running statistics",
        "The share of the running statistics that each update replaces (1 less the decay). From scratch: "
          + "a point is the median over the seeds, a bar the standard deviation.", decays
      ),
      (
        "Upstream data and size, pre-trained here",
        "As the paper's figure 5: how many images a network was trained on first, and how large "
          + "it is. A point is the median over subsamples and seeds, a bar the standard deviation.", upstream
      ),
    ]
  }

  private static func point(_ x: Double, _ score: SweepSummary.Score) -> (x: Double, y: Double, spread: Double) {
    (x, score.median / 100, (score.deviation ?? 0) / 100)
  }

  private static func series(_ name: String, _ points: [(x: Double, y: Double, spread: Double)]) -> LineChart.Series? {
    let points = points.sorted { $0.x < $1.x }
    return points.isEmpty
      ? nil : LineChart.Series(name: name, points: points.map { ($0.x, $0.y) }, spread: points.map(\.spread), isMarked: true)
  }

  private static func chart(_ title: String, _ horizontal: String, _ series: [LineChart.Series], markNames: ([Double]) -> [String]?)
    -> LineChart?
  {
    let marks = Set(series.flatMap { $0.points.map(\.x) }).sorted()
    guard marks.count > 1 else { return nil }
    var chart = LineChart(title: title, horizontal: horizontal, series: series)
    (chart.horizontalScale, chart.marks, chart.markNames, chart.isShare) = (.logarithmic, marks, markNames(marks), true)
    return chart
  }

  // MARK: - Parts and decays

  private var parts: [LineChart] {
    summary.families.compactMap { family in
      let members = family.members
      let series = members.map(\.architecture).distinct.compactMap { architecture in
        Self.series(
          architecture.kindWords,
          members.filter { $0.architecture == architecture }.compactMap { member in
            summary.score(member).map { Self.point(Double(member.part), $0) }
          })
      }
      return Self.chart(family.title, "images of a part", series) { _ in nil }
    }
  }

  private var decays: [LineChart] {
    struct Curve: Equatable {
      let convolution: Architecture.Convolution
      let epsilon: Double
    }
    return summary.families.flatMap { family in
      family.members.map(\.part).distinct.compactMap { part in
        let points = family.members.compactMap { member -> (curve: Curve, decay: Double, score: SweepSummary.Score)? in
          guard member.part == part, case .batch(let norm) = member.architecture.norm, norm.decay < 1, let score = summary.score(member)
          else { return nil }
          return (Curve(convolution: member.architecture.convolution, epsilon: norm.epsilon), norm.decay, score)
        }
        let curves = points.map(\.curve).distinct
        let hasEpsilons = Set(curves.map(\.epsilon)).count > 1
        let series = curves.compactMap { curve in
          Self.series(
            (curve.convolution == .plain ? "plain convolutions" : "weight standardisation")
              + (hasEpsilons ? ", epsilon \(curve.epsilon)" : ""),
            points.filter { $0.curve == curve }.map { Self.point(((1 - $0.decay) * 1e9).rounded() / 1e9, $0.score) })
        }
        return Self.chart("\(family.title), parts of \(part)", "share replaced", series) { _ in nil }
      }
    }
  }

  // MARK: - Figure 5

  private var upstream: [LineChart] {
    // Networks that differ by what they were trained on alone are a curve.
    struct Curve: Equatable {
      let architecture: Architecture
      let part: Int
      let recipe: String

      init(_ pretraining: SweepResults.Pretraining) {
        (architecture, part) = (pretraining.architecture, pretraining.part)
        recipe = PretrainingSettings.withoutData(pretraining.others)
      }
    }
    let sizes = summary.pretrainings.map { pretraining in summary.runs(pretraining).compactMap(\.images).max() }
    let found = zip(summary.pretrainings, sizes).compactMap { pretraining, size in size.map { (pretraining: pretraining, size: $0) } }
    let curves = found.map { Curve($0.pretraining) }.distinct
    let recipes = curves.map(\.recipe).distinct
    let hasParts = Set(curves.map(\.part)).count > 1
    return summary.tasks.flatMap { task in
      summary.numbers.compactMap { number in
        let series = curves.compactMap { curve in
          Self.series(
            [
              curve.architecture.title, hasParts ? "parts of \(curve.part)" : "",
              PretrainingSettings.distinction(of: curve.recipe, among: recipes),
            ].words,
            found.compactMap { pretraining, size in
              guard Curve(pretraining) == curve,
                let network = summary.networks.first(where: { $0.origin == .pretrained(pretraining) })
              else { return nil }
              return summary.score(network, task.name, number).map { Self.point(Double(size), $0) }
            })
        }
        return Self.chart(
          SweepSubject.task(task.name).title + (number.map { ", \($0) a class" } ?? ""), "images that it was trained on", series
        ) { marks in
          marks.map { mark in
            let sets = found.filter { Double($0.size) == mark }.map(\.pretraining.taskName).distinct
            return "\(Int(mark))" + (Set(found.map(\.pretraining.taskName)).count > 1 ? " (\(sets.joined(separator: ", ")))" : "")
          }
        }
      }
    }
  }
}

extension Architecture {
  /// `batch norm, plain`: its kinds alone.
  fileprivate var kindWords: String { norm.words.lowercased() + ", " + (convolution == .plain ? "plain" : "standardised") }
}
