import BiTCheckpoint
import BiTData
import BiTTraining

/// A sweep's numbers as CSV: a row for each network, subject and number of examples a class, those of others behind.
struct SweepCSV {
  let summary: SweepSummary

  private static let header = [
    "whose", "network", "architecture", "upstream", "subject", "group", "examples_per_class", "tasks", "of_tasks", "runs", "median",
    "standard_deviation", "values", "measured", "checkpoint", "norm", "convolution", "part", "upstream_images", "step_seconds",
    "peak_bytes",
  ]

  var text: String { ([Self.header] + pretrainings + scores + means + published + ablation).map(CSVRecord.text).joined() }

  private func row(
    _ network: SweepSummary.Network, _ subject: String, _ group: TransferTask.Group?, _ number: String, _ tasks: Int, _ total: Int,
    _ runs: Int, _ median: Double, _ deviation: Double?, _ values: [Double], _ measured: String
  ) -> [String] {
    [
      "this sweep", network.name, network.architecture?.name ?? "", network.upstream.name, subject, group?.rawValue ?? "", number,
      "\(tasks)", "\(total)", "\(runs)", Self.text(median), deviation.map(Self.text) ?? "", values.map(Self.text).joined(separator: " "),
      measured, network.checkpoint ?? "",
    ] + kind(network.architecture, network.origin.pretraining)
  }

  /// What the last columns say of a network: of what kind it is, and how it was pre-trained where the sweep did that.
  private func kind(_ architecture: Architecture?, _ pretraining: SweepResults.Pretraining?) -> [String] {
    let runs = pretraining.map(summary.runs) ?? []
    let times = runs.compactMap(\.stepSeconds)
    return [
      architecture?.norm.words.lowercased() ?? "", architecture?.convolution.rawValue ?? "", pretraining.map { "\($0.part)" } ?? "",
      runs.compactMap(\.images).max().map(String.init) ?? "", times.isEmpty ? "" : Self.text(RunSummary.Spread(times).median),
      runs.compactMap(\.peakBytes).max().map(String.init) ?? "",
    ]
  }

  /// What networks came to on the data on which they were trained from scratch: they have no upstream data.
  private var pretrainings: [[String]] {
    let families = summary.families
    return summary.pretrainings.compactMap { pretraining in
      let settings = families.first { $0.members.contains(pretraining) }?.settings ?? ""
      return summary.score(pretraining).map { score in
        [
          "this sweep", [pretraining.architecture.title, settings].words, pretraining.architecture.name, "none", pretraining.taskName, "",
          pretraining.examplesPerClass.map(String.init) ?? "all", "1", "1", "\(score.values.count)", Self.text(score.median),
          score.deviation.map(Self.text) ?? "", score.values.map(Self.text).joined(separator: " "),
          score.isHeldOut ? "held out" : "apart", "",
        ] + kind(pretraining.architecture, pretraining)
      }
    }
  }

  /// The paper's four networks, where the sweep has some.
  private var ablation: [[String]] {
    guard summary.pretrainings.contains(where: { !$0.architecture.isPublishedKind }) else { return [] }
    return PublishedAblation.all.map { result in
      let isTransfer = result.source == .table5
      return [
        result.source.text, "\(PublishedAblation.architecture) with \(result.norm.title), \(result.convolution.rawValue)",
        PublishedAblation.architecture, isTransfer ? UpstreamData.ilsvrc2012.name : "none", isTransfer ? "mean of vtab" : "ilsvrc2012", "",
        "all", isTransfer ? "19" : "1", isTransfer ? "19" : "1", "", Self.text(result.percent), "", "", "", "",
        result.norm.words.lowercased(), result.convolution.rawValue, "\(PublishedAblation.part)", "", "", "",
      ]
    }
  }

  private var scores: [[String]] {
    summary.networks.flatMap { network in
      summary.tasks.flatMap { task in
        summary.numbers.compactMap { number in
          summary.score(network, task.name, number).map { score in
            row(
              network, task.name, task.group, number.map(String.init) ?? "all", 1, 1, score.values.count, score.median, score.deviation,
              score.values, score.isHeldOut ? "held out" : "apart")
          }
        }
      }
    }
  }

  private var means: [[String]] {
    summary.networks.flatMap { network in
      ([nil] + TransferTask.Group.allCases).compactMap { group in
        summary.mean(network, group).map { mean in
          row(network, "mean of vtab", group, "all", mean.done, mean.total, mean.runs, mean.median, mean.deviation, [], "")
        }
      }
    }
  }

  /// What others published of the subjects that the sweep has.
  private var published: [[String]] {
    let own = Set(summary.tasks.map(\.name))
    let hasVTAB = summary.tasks.contains { $0.group != nil }
    return PublishedResult.all.compactMap { result in
      let (subject, group, tasks): (String, TransferTask.Group?, Int)
      switch result.subject {
      case .task(let name):
        guard own.contains(name) else { return nil }
        (subject, group, tasks) = (name, nil, 1)
      case .vtab, .group:
        guard hasVTAB else { return nil }
        group = if case .group(let found) = result.subject { found } else { nil }
        (subject, tasks) = ("mean of vtab", TransferTask.vtab.count { group == nil || $0.group == group })
      }
      return [
        result.source.text, result.network, result.architecture, result.upstream.name, subject, group?.rawValue ?? "",
        result.examplesPerClass.map(String.init) ?? "all", "\(tasks)", "\(tasks)", "", Self.text(result.percent),
        result.deviation.map(Self.text) ?? "", "", "", "", "", "", "", "", "", "",
      ]
    }
  }

  /// Percent in at most four digits behind the point.
  private static func text(_ value: Double) -> String { "\((value * 10_000).rounded() / 10_000)" }
}
