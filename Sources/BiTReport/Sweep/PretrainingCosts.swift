import BiTCheckpoint
import BiTTraining

/// What a sweep's pre-training takes, by network and by images of a part.
extension SweepSummary {
  /// How long a step took, and how much memory, as far as it is known.
  var costs: [SweepTable] {
    [
      costTable(
        "Time of a step",
        "Milliseconds of work for each step of pre-training, by images of a part: the run's share of evaluations and of waiting for images included, "
          + "and whatever else the machine did; runs that were killed have none. Median ± standard deviation (the sample's)."
      ) { runs in
        let times = runs.compactMap(\.stepSeconds)
        guard !times.isEmpty else { return nil }
        let spread = RunSummary.Spread(times.map { 1000 * $0 })
        return HTML.number(spread.median, digits: 3) + (spread.deviation.map { " ± " + HTML.number($0, digits: 2) } ?? "")
      },
      costTable(
        "Memory",
        "MiB that the process held at its peak while it pre-trained, what runs before had left in it included, by images of a part: that of the run "
          + "that took the most."
      ) { runs in
        runs.compactMap(\.peakBytes).max().map { "\(($0 + 1 << 19) >> 20)" }
      },
    ].compactMap(\.self)
  }

  /// A row for each network, a column for each size of a part; nil where nothing is known.
  private func costTable(_ title: String, _ note: String, text: ([SweepResults.Run]) -> String?) -> SweepTable? {
    let parts = pretrainings.map(\.part).sorted().distinct
    let rows = families.flatMap { family in
      family.members.map(\.architecture).distinct.compactMap { architecture -> SweepTable.Row? in
        let cells = parts.map { part in
          text(family.members.filter { $0.architecture == architecture && $0.part == part }.flatMap { runs($0) }).map(SweepTable.Cell.text)
            ?? .nothing
        }
        guard !cells.allSatisfy(\.isNothing) else { return nil }
        return SweepTable.Row(name: "\(architecture.title), on \(family.data)", sources: [], cells: cells)
      }
    }
    guard !rows.isEmpty else { return nil }
    return SweepTable(title: title, notes: [note], header: ["network"] + parts.map { "parts of \($0)" }, rows: rows)
  }
}
