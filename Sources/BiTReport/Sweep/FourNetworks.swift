import BiTCheckpoint
import BiTData
import BiTTraining

/// The paper's ablation as tables (arXiv 1912.11370, tables 4 and 5): norm by convolution, with the paper's own figures beside.
extension SweepSummary {
  /// Pre-trainings that differ by norm, convolution and part alone.
  struct Family: Hashable {
    /// Depth and width.
    let network: String
    let taskName: String
    let examplesPerClass: Int?
    let others: String
  }

  /// All families, each with its members.
  var families: [(family: Family, members: [SweepResults.Pretraining])] {
    var families: [(family: Family, members: [SweepResults.Pretraining])] = []
    for pretraining in pretrainings {
      let family = Family(
        network: pretraining.architecture.name, taskName: pretraining.taskName, examplesPerClass: pretraining.examplesPerClass,
        others: pretraining.others)
      if let place = families.firstIndex(where: { $0.family == family }) {
        families[place].members.append(pretraining)
      } else {
        families.append((family, [pretraining]))
      }
    }
    return families
  }

  /// Table 4 for each family, and behind it table 5 for each task.
  var fourNetworks: [SweepTable] {
    families.filter { Set($0.members.map(\.architecture)).count > 1 }.flatMap { family, members -> [SweepTable] in
      let name = "\(family.network) on \(members[0].data)"
      let scratch = kindTable("Four networks from scratch: \(name)", members, published: .table4) { member in
        let found = score(member)
        return (SweepTable.Cell(found), found)
      }
      return [scratch].compactMap(\.self) + transfers(name, members)
    }
  }

  private func transfers(_ name: String, _ members: [SweepResults.Pretraining]) -> [SweepTable] {
    func network(_ member: SweepResults.Pretraining) -> Network? { networks.first { $0.origin == .pretrained(member) } }
    let vtab = kindTable("Four networks, transferred to VTAB-1k: \(name)", members, published: .table5) { member in
      (SweepTable.Cell(network(member).flatMap { mean($0) }), nil)
    }
    var tables = [vtab].compactMap(\.self)
    for task in tasks where task.group == nil {
      for number in numbers {
        let subject = SweepSubject.task(task.name).title + (number.map { ", \($0) a class" } ?? "")
        let table = kindTable("Four networks, transferred to \(subject): \(name)", members, published: .table5) { member in
          let found = network(member).flatMap { score($0, task.name, number) }
          return (SweepTable.Cell(found), found)
        }
        if let table { tables.append(table) }
      }
    }
    return tables
  }

  /// A row for each norm and size of a part, a column for each kind of convolution; nil where fewer than two kinds are done.
  private func kindTable(
    _ title: String, _ members: [SweepResults.Pretraining], published source: PublishedResult.Source,
    cell: (SweepResults.Pretraining) -> (SweepTable.Cell, Score?)
  ) -> SweepTable? {
    let found = members.map { (member: $0, cell: cell($0)) }.filter { !$0.cell.0.isNothing }
    guard Set(found.map(\.member.architecture)).count > 1 else { return nil }
    let convolutions: [Architecture.Convolution] = [.plain, .standardised]
    var places: [(norm: Architecture.Norm, part: Int)] = []
    for (member, _) in found where !places.contains(where: { $0 == (member.architecture.norm, member.part) }) {
      places.append((member.architecture.norm, member.part))
    }
    let norms = places.map(\.norm).filter { $0 != .group }
    // Batch norm first, as in the paper, and each norm's parts side by side.
    places.sort { first, second in
      func place(_ row: (norm: Architecture.Norm, part: Int)) -> (Int, Int) { (norms.firstIndex(of: row.norm) ?? norms.count, row.part) }
      return place(first) < place(second)
    }
    let rows = places.map { norm, part in
      SweepTable.Row(
        name: "\(norm.words), parts of \(part)", sources: [],
        cells: convolutions.map { convolution in
          found.first {
            $0.member.part == part && $0.member.architecture.norm == norm && $0.member.architecture.convolution == convolution
          }?
          .cell.0 ?? .nothing
        })
    }
    let theirs = [Architecture.Norm.batch(.init()), .group].map { norm in
      SweepTable.Row(
        name: "\(norm.words), \(PublishedAblation.architecture)", sources: [source],
        cells: convolutions.map { convolution in
          PublishedAblation.all.first { $0.source == source && $0.norm == norm && $0.convolution == convolution }
            .map { .figure($0.percent) } ?? .nothing
        })
    }
    return SweepTable(
      title: title,
      notes: [Self.medians + " The paper's are of another network and of other data: what can be compared is which is better."]
        + heldOutNote(found.map(\.cell.1)),
      header: ["norm", "plain", "standardised"], rows: rows + theirs)
  }

  /// How long a step of pre-training took.
  var stepTimes: SweepTable? {
    var parts: [Int] = []
    for part in pretrainings.map(\.part).sorted() where !parts.contains(part) { parts.append(part) }
    var rows: [SweepTable.Row] = []
    for (family, members) in families {
      var architectures: [Architecture] = []
      for member in members where !architectures.contains(member.architecture) { architectures.append(member.architecture) }
      for architecture in architectures {
        let cells = parts.map { part -> SweepTable.Cell in
          let runs = members.filter { $0.architecture == architecture && $0.part == part }.flatMap { self.runs($0) }
          let times = runs.compactMap(\.stepSeconds)
          guard !times.isEmpty else { return .nothing }
          let spread = RunSummary.Spread(times.map { 1000 * $0 })
          return .text(HTML.number(spread.median, digits: 3) + (spread.deviation.map { " ± " + HTML.number($0, digits: 2) } ?? ""))
        }
        guard !cells.allSatisfy(\.isNothing) else { continue }
        let data = family.taskName + (family.examplesPerClass.map { " (\($0) a class)" } ?? "")
        rows.append(SweepTable.Row(name: "\(architecture.title), on \(data)", sources: [], cells: cells))
      }
    }
    guard !rows.isEmpty else { return nil }
    return SweepTable(
      title: "Time of a step",
      notes: [
        "Milliseconds of work for each step of pre-training, by images of a part: the run's share of evaluations and of waiting for images included, "
          + "and whatever else the machine did; runs that were killed have none. Median ± standard deviation (the sample's)."
      ],
      header: ["network"] + parts.map { "parts of \($0)" }, rows: rows)
  }
}

extension Architecture.Norm {
  /// `Batch norm`, with the constants where they aren't the usual ones.
  var words: String {
    guard case .batch = self else { return "Group norm" }
    return (["Batch norm"] + unusualConstants).joined(separator: ", ")
  }

  fileprivate var unusualConstants: [String] {
    guard case .batch(let batchNorm) = self else { return [] }
    let usual = Architecture.BatchNorm()
    return (batchNorm.decay == usual.decay ? [] : ["decay \(batchNorm.decay)"])
      + (batchNorm.epsilon == usual.epsilon ? [] : ["epsilon \(batchNorm.epsilon)"])
  }
}

extension Architecture {
  /// `R14x0.5 with batch norm (decay 0.99)`.
  var title: String {
    let constants = norm.unusualConstants
    return description + (constants.isEmpty ? "" : " (\(constants.joined(separator: ", ")))")
  }
}
