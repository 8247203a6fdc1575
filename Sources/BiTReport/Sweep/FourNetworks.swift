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

    init(_ pretraining: SweepResults.Pretraining) {
      (network, taskName) = (pretraining.architecture.name, pretraining.taskName)
      (examplesPerClass, others) = (pretraining.examplesPerClass, pretraining.others)
    }

    /// Whether nothing but settings sets them apart.
    func isNamed(as other: Family) -> Bool {
      (network, taskName, examplesPerClass) == (other.network, other.taskName, other.examplesPerClass)
    }
  }

  /// The pre-trainings of a family.
  struct FamilyMembers {
    let family: Family
    let members: [SweepResults.Pretraining]
    /// What sets it apart from families of the same network and data, in words; empty where there are none.
    let settings: String

    /// `shapes (60 a class), learning rate 0.3`.
    var data: String { [members[0].data, settings].words }
    /// `R14x0.5 on shapes`.
    var title: String { "\(family.network) on \(data)" }
  }

  /// All families, each with its members.
  var families: [FamilyMembers] {
    let families = pretrainings.map(Family.init)
    return families.distinct.map { family in
      let others = families.filter { $0.isNamed(as: family) }.map(\.others).distinct
      return FamilyMembers(
        family: family, members: zip(families, pretrainings).filter { $0.0 == family }.map(\.1),
        settings: PretrainingSettings.distinction(of: family.others, among: others))
    }
  }

  /// Table 4 for each family, and behind it table 5 for each task.
  var fourNetworks: [SweepTable] {
    families.filter { Set($0.members.map(\.architecture)).count > 1 }.flatMap { family -> [SweepTable] in
      let (name, members) = (family.title, family.members)
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

  /// What a row of a table by kinds is about.
  private struct Place: Equatable {
    let norm: Architecture.Norm
    let part: Int
  }

  /// A row for each norm and size of a part, a column for each kind of convolution; nil where fewer than two kinds are done.
  private func kindTable(
    _ title: String, _ members: [SweepResults.Pretraining], published source: PublishedResult.Source,
    cell: (SweepResults.Pretraining) -> (SweepTable.Cell, Score?)
  ) -> SweepTable? {
    let found = members.map { (member: $0, cell: cell($0)) }.filter { !$0.cell.0.isNothing }
    guard Set(found.map(\.member.architecture)).count > 1 else { return nil }
    let convolutions: [Architecture.Convolution] = [.plain, .standardised]
    var places = found.map { Place(norm: $0.member.architecture.norm, part: $0.member.part) }.distinct
    let norms = places.map(\.norm).filter { $0 != .group }
    // Batch norm first, as in the paper, and each norm's parts side by side.
    places.sort { first, second in
      func rank(_ row: Place) -> (Int, Int) { (norms.firstIndex(of: row.norm) ?? norms.count, row.part) }
      return rank(first) < rank(second)
    }
    let rows = places.map { place in
      SweepTable.Row(
        name: "\(place.norm.words), parts of \(place.part)", sources: [],
        cells: convolutions.map { convolution in
          let architecture = members[0].architecture.with(norm: place.norm, convolution: convolution)
          return found.first { $0.member.part == place.part && $0.member.architecture == architecture }?.cell.0 ?? .nothing
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
