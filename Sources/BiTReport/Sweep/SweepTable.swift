import BiTData
import BiTTraining

/// A table of a sweep, in whatever form it is written.
struct SweepTable {
  /// What stands in a cell.
  enum Cell {
    case nothing
    case text(String)
    /// Percent; the note says of what.
    case figure(Double, deviation: Double?, note: String)
  }

  /// A row.
  struct Row {
    let name: String
    /// Whose figures they are: nil for those of the sweep.
    let source: PublishedResult.Source?
    let cells: [Cell]
  }

  let title: String
  /// What has to be known to read it.
  let notes: [String]
  let header: [String]
  let rows: [Row]

  /// Whether it has figures of others.
  var hasSources: Bool { rows.contains { $0.source != nil } }

  /// Where the figures of others stand, a line each.
  var sources: [String] {
    PublishedResult.Source.allCases.filter { source in rows.contains { $0.source == source } }.map { "\($0.name): \($0.text)" }
  }
}

extension SweepTable.Cell {
  /// `93.51 ± 0.08`, and the note.
  var parts: (text: String, note: String) {
    switch self {
    case .nothing: ("–", "")
    case .text(let text): (text, "")
    case .figure(let value, let deviation, let note): (Self.percent(value) + (deviation.map { " ± " + Self.percent($0) } ?? ""), note)
    }
  }

  /// Two digits behind the point, as the paper has them.
  static func percent(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "–" }
    let hundredths = Int((abs(value) * 100).rounded())
    return (value < 0 && hundredths > 0 ? "-" : "") + "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }

  init(_ score: SweepSummary.Score?) {
    guard let score else {
      self = .nothing
      return
    }
    let runs = score.values.count == 1 ? "" : "\(score.values.count) runs"
    let notes = [runs, score.isHeldOut ? "held out" : "", score.diverged > 0 ? "\(score.diverged) diverged" : ""].filter { !$0.isEmpty }
    self = .figure(score.median, deviation: score.deviation, note: notes.joined(separator: ", "))
  }

  init(_ mean: SweepSummary.Mean?) {
    guard let mean else {
      self = .nothing
      return
    }
    let tasks = mean.isWhole ? "all \(mean.total)" : "only \(mean.done) of \(mean.total)"
    self = .figure(
      mean.median, deviation: mean.deviation, note: tasks + (mean.runs == 1 ? "" : mean.runs == 0 ? ", of different runs" : ", \(mean.runs) runs"))
  }
}

// MARK: - The tables

extension SweepSummary {
  /// All tables that the runs fill.
  var tables: [SweepTable] { [wholeSets, vtab, vtabTasks].compactMap { $0 } + fewShot }

  private static let medians =
    "Top-1 in percent: median ± standard deviation (the sample's) over the runs. A number without ± is a single run's."

  /// Tables 1 and 2 of the paper: a row a network, a column a task.
  private var wholeSets: SweepTable? {
    let names = tasks.filter { $0.group == nil }.map(\.name).filter { task in networks.contains { score($0, task, nil) != nil } }
    var subjects = names.map(SweepSubject.task)
    if !names.isEmpty, networks.contains(where: { mean($0) != nil }) { subjects.append(.vtab) }
    return table(
      "Whole data sets", notes: [Self.medians] + heldOutNote(names.flatMap { task in networks.map { score($0, task, nil) } }),
      subjects: subjects
    ) { network, subject in
      switch subject {
      case .task(let name): SweepTable.Cell(score(network, name, nil))
      // Of fewer than 19 it is another number.
      case .vtab: mean(network).map { $0.isWhole ? SweepTable.Cell($0) : .text("\($0.done) of \($0.total) tasks done") } ?? .nothing
      case .group: .nothing
      }
    }
  }

  /// VTAB-1k by group.
  private var vtab: SweepTable? {
    guard networks.contains(where: { mean($0) != nil }) else { return nil }
    let groups = TransferTask.Group.allCases
    return table(
      "VTAB-1k",
      notes: [
        "The mean of the tasks' top-1, in percent, a run at a time; median ± standard deviation (the sample's) over the runs. A mean of fewer tasks "
          + "says of how many, and is to be compared with no other."
      ],
      subjects: groups.map(SweepSubject.group) + [.vtab],
      titles: groups.map { group in "\(group.rawValue) (\(TransferTask.vtab.count { $0.group == group }))" } + ["mean of the 19"]
    ) { network, subject in
      switch subject {
      case .group(let group): SweepTable.Cell(mean(network, group))
      case .vtab: SweepTable.Cell(mean(network))
      case .task: .nothing
      }
    }
  }

  /// VTAB-1k task by task: a row a task, a column a network.
  private var vtabTasks: SweepTable? {
    let shown = tasks.filter { task in task.group != nil && networks.contains { score($0, task.name, nil) != nil } }
    guard !shown.isEmpty else { return nil }
    let columns = networks.filter { mean($0) != nil }
    return SweepTable(
      title: "VTAB-1k, task by task", notes: [Self.medians] + heldOutNote(shown.flatMap { task in columns.map { score($0, task.name, nil) } }),
      header: ["task", "group"] + columns.map(\.name),
      rows: shown.map { task in
        SweepTable.Row(
          name: SweepSubject.task(task.name).title, source: nil,
          cells: [.text(task.group?.rawValue ?? "")] + columns.map { SweepTable.Cell(score($0, task.name, nil)) })
      })
  }

  /// Figure 1 as tables, one a task: a row a network, a column a number of examples a class.
  private var fewShot: [SweepTable] {
    tasks.compactMap { task in
      let shown = numbers.filter { number in networks.contains { score($0, task.name, number) != nil } }
      guard shown.contains(where: { $0 != nil }) else { return nil }
      let subject = SweepSubject.task(task.name)
      let own = networks.filter { network in shown.contains { score(network, task.name, $0) != nil } }.map { network in
        SweepTable.Row(name: network.name, source: nil, cells: shown.map { SweepTable.Cell(score(network, task.name, $0)) })
      }
      let others = rows(of: PublishedResult.all.filter { $0.subject == subject && shown.contains($0.examplesPerClass) }) { results in
        guard results.contains(where: { $0.examplesPerClass != nil }) else { return nil }
        return shown.map { number in results.first { $0.examplesPerClass == number }.map { .figure($0.percent, deviation: $0.deviation, note: "") } ?? .nothing }
      }
      return SweepTable(
        title: "Few-shot: \(subject.title)",
        notes: ["Top-1 in percent by the number of examples a class: median over the subsamples ± standard deviation (the sample's) over the runs."]
          + heldOutNote(shown.flatMap { number in networks.map { score($0, task.name, number) } }),
        header: ["network"] + shown.map { $0.map { "\($0) a class" } ?? "all" }, rows: own + others)
    }
  }

  private func heldOutNote(_ scores: [Score?]) -> [String] {
    scores.contains { $0?.isHeldOut == true }
      ? ["“Held out”: measured on a share of the images to learn from, since the data have none apart: no figure to compare with others'."] : []
  }

  /// A table of networks by subjects, with what others published of the same subjects.
  private func table(
    _ title: String, notes: [String], subjects: [SweepSubject], titles: [String]? = nil, cell: (Network, SweepSubject) -> SweepTable.Cell
  ) -> SweepTable? {
    guard !subjects.isEmpty else { return nil }
    let own = networks.compactMap { network -> SweepTable.Row? in
      let cells = subjects.map { cell(network, $0) }
      let isEmpty = cells.allSatisfy { if case .nothing = $0 { true } else { false } }
      return isEmpty ? nil : SweepTable.Row(name: network.name, source: nil, cells: cells)
    }
    let others = rows(of: PublishedResult.all.filter { $0.examplesPerClass == nil && subjects.contains($0.subject) }) { results in
      subjects.map { subject in results.first { $0.subject == subject }.map { .figure($0.percent, deviation: $0.deviation, note: "") } ?? .nothing }
    }
    return SweepTable(title: title, notes: notes, header: ["network"] + (titles ?? subjects.map(\.title)), rows: own + others)
  }

  /// Published figures, a row for each network and source.
  private func rows(of results: [PublishedResult], _ cells: ([PublishedResult]) -> [SweepTable.Cell]?) -> [SweepTable.Row] {
    var order: [[PublishedResult]] = []
    for result in results {
      if let place = order.firstIndex(where: { $0[0].network == result.network && $0[0].source == result.source }) {
        order[place].append(result)
      } else {
        order.append([result])
      }
    }
    return order.compactMap { results in cells(results).map { SweepTable.Row(name: results[0].network, source: results[0].source, cells: $0) } }
  }
}
