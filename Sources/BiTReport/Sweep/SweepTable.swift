import BiTData
import BiTTraining

/// A table of a sweep, in whatever form it is written.
struct SweepTable {
  /// What stands in a cell.
  enum Cell {
    case nothing
    case text(String)
    /// Percent, of so many runs; the note says of what else.
    case figure(Double, deviation: Double? = nil, runs: Int? = nil, note: String = "")
  }

  /// A row.
  struct Row {
    let name: String
    /// Whose figures they are: none for those of the sweep.
    let sources: [PublishedResult.Source]
    let cells: [Cell]
  }

  let title: String
  /// What has to be known to read it.
  private let ownNotes: [String]
  let header: [String]
  let rows: [Row]

  /// The number of runs of most figures; others say theirs.
  let usualRuns: Int

  init(title: String, notes: [String], header: [String], rows: [Row]) {
    (self.title, ownNotes, self.header, self.rows) = (title, notes, header, rows)
    var counts: [Int: Int] = [:]
    for case .figure(_, _, let runs?, _) in rows.flatMap(\.cells) { counts[runs, default: 0] += 1 }
    usualRuns = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
  }

  /// What has to be known to read it.
  var notes: [String] {
    guard rows.contains(where: { $0.cells.contains(where: \.isFigure) }) else { return ownNotes }
    let runs = usualRuns == 1 ? "A number is a single run's" : "A number is of \(usualRuns) runs"
    return (ownNotes.first.map { ["\($0) \(runs) where nothing else is said."] } ?? []) + ownNotes.dropFirst()
  }

  /// Whether it has figures of others.
  var hasSources: Bool { rows.contains { !$0.sources.isEmpty } }

  /// Where the figures of others stand, a line each.
  var sources: [String] {
    PublishedResult.Source.allCases.filter { source in rows.contains { $0.sources.contains(source) } }.map { "\($0.name): \($0.text)" }
  }
}

extension SweepTable.Cell {
  /// Whether it is a number.
  var isFigure: Bool { if case .figure = self { true } else { false } }
  /// Whether it says nothing.
  var isNothing: Bool { if case .nothing = self { true } else { false } }

  /// `93.51 ± 0.08`, and the note.
  func parts(usualRuns: Int) -> (text: String, note: String) {
    switch self {
    case .nothing: return ("–", "")
    case .text(let text): return (text, "")
    case .figure(let value, let deviation, let runs, let note):
      let count = runs.flatMap { $0 == usualRuns ? nil : counted($0, "run") }
      return (
        Self.percent(value) + (deviation.map { " ± " + Self.percent($0) } ?? ""),
        [count, note].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
      )
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
    let notes = [score.isHeldOut ? "held out" : "", score.diverged > 0 ? "\(score.diverged) diverged" : ""].filter { !$0.isEmpty }
    self = .figure(score.median, deviation: score.deviation, runs: score.values.count, note: notes.joined(separator: ", "))
  }

  init(_ mean: SweepSummary.Mean?) {
    guard let mean else {
      self = .nothing
      return
    }
    let notes = [mean.isWhole ? "" : "only \(mean.done) of \(mean.total)", mean.runs == 0 ? "of different runs" : ""].filter { !$0.isEmpty }
    self = .figure(mean.median, deviation: mean.deviation, runs: mean.runs == 0 ? nil : mean.runs, note: notes.joined(separator: ", "))
  }
}

// MARK: - The tables

extension SweepSummary {
  /// All tables that the runs fill.
  var tables: [SweepTable] { fourNetworks + [wholeSets, vtab, vtabTasks].compactMap { $0 } + fewShot + costs }

  static let medians =
    "Top-1 in percent: median ± standard deviation (the sample's) over the runs."

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
      title: "VTAB-1k, task by task",
      notes: [Self.medians] + heldOutNote(shown.flatMap { task in columns.map { score($0, task.name, nil) } }),
      header: ["task", "group"] + columns.map(\.name),
      rows: shown.map { task in
        SweepTable.Row(
          name: SweepSubject.task(task.name).title, sources: [],
          cells: [.text(task.group?.rawValue ?? "")] + columns.map { SweepTable.Cell(score($0, task.name, nil)) })
      })
  }

  /// Figure 1 as tables, one a task: a row a network, a column a number of examples a class.
  private var fewShot: [SweepTable] {
    tasks.compactMap { task in
      let shown = numbers.filter { number in networks.contains { score($0, task.name, number) != nil } }
      guard shown.contains(where: { $0 != nil }) else { return nil }
      let subject = SweepSubject.task(task.name)
      let rows = rows(
        PublishedResult.all.filter { $0.subject == subject && shown.contains($0.examplesPerClass) },
        own: { network in shown.map { SweepTable.Cell(score(network, task.name, $0)) } },
        others: { results in
          guard results.contains(where: { $0.examplesPerClass != nil }) else { return nil }
          return shown.map { number in
            results.first { $0.examplesPerClass == number }.map { .figure($0.percent, deviation: $0.deviation) } ?? .nothing
          }
        })
      return SweepTable(
        title: "Few-shot: \(subject.title)",
        notes: [
          "Top-1 in percent by the number of examples a class: median over the subsamples ± standard deviation (the sample's) over the runs."
        ]
          + heldOutNote(shown.flatMap { number in networks.map { score($0, task.name, number) } }),
        header: ["network"] + shown.map { $0.map { "\($0) a class" } ?? "all" }, rows: rows)
    }
  }

  func heldOutNote(_ scores: [Score?]) -> [String] {
    scores.contains { $0?.isHeldOut == true }
      ? ["“Held out”: measured on a share of the images to learn from, since the data have none apart: no figure to compare with others'."]
      : []
  }

  /// A table of networks by subjects, with what others published of the same subjects.
  private func table(
    _ title: String, notes: [String], subjects: [SweepSubject], titles: [String]? = nil, cell: (Network, SweepSubject) -> SweepTable.Cell
  ) -> SweepTable? {
    guard !subjects.isEmpty else { return nil }
    let rows = rows(
      PublishedResult.all.filter { $0.examplesPerClass == nil && subjects.contains($0.subject) },
      own: { network in subjects.map { cell(network, $0) } },
      others: { results in
        subjects.map { subject in results.first { $0.subject == subject }.map { .figure($0.percent, deviation: $0.deviation) } ?? .nothing }
      })
    return SweepTable(title: title, notes: notes, header: ["network"] + (titles ?? subjects.map(\.title)), rows: rows)
  }

  /// A row for each network of the sweep that has anything to show, behind it what was published of the same one, and at the end what the paper says
  /// of others.
  private func rows(
    _ published: [PublishedResult], own: (Network) -> [SweepTable.Cell], others: ([PublishedResult]) -> [SweepTable.Cell]?
  ) -> [SweepTable.Row] {
    var groups: [[PublishedResult]] = []
    for result in published {
      if let place = groups.firstIndex(where: { $0[0].network == result.network && $0[0].source.name == result.source.name }) {
        groups[place].append(result)
      } else {
        groups.append([result])
      }
    }
    func row(_ results: [PublishedResult]) -> SweepTable.Row? {
      others(results).map { cells in
        SweepTable.Row(
          name: results[0].network, sources: PublishedResult.Source.allCases.filter { source in results.contains { $0.source == source } },
          cells: cells)
      }
    }
    var rows: [SweepTable.Row] = []
    for network in networks {
      let cells = own(network)
      guard !cells.allSatisfy(\.isNothing) else { continue }
      rows.append(SweepTable.Row(name: network.name, sources: [], cells: cells))
      rows += groups.filter { network.isThat(of: $0[0]) }.compactMap(row)
      groups.removeAll { network.isThat(of: $0[0]) }
    }
    return rows + groups.filter { $0[0].source.isPaper }.compactMap(row)
  }
}
