import BiTImage

/// Examples of a data set in parts of their own.
struct Selection: Dataset {
  /// Examples that follow one another.
  struct Part: Sendable {
    /// What it is called.
    let name: String
    /// What its examples are for.
    let split: Split?
    /// The records, as the data set numbers them.
    let records: [Int]
  }

  private let dataset: any Dataset
  private let parts: [Part]
  /// Where each part ends.
  private let ends: [Int]
  let remarks: [DatasetRemark]

  /// These parts of a data set.
  init(of dataset: any Dataset, _ parts: [Part], remarks: [DatasetRemark] = []) {
    (self.dataset, self.parts) = (dataset, parts)
    self.remarks = dataset.remarks + remarks
    var end = 0
    ends = parts.map { part in
      end += part.records.count
      return end
    }
  }

  var path: String { dataset.path }
  var format: String { dataset.format }
  var classes: [String] { dataset.classes }
  var findings: ImageFindings { dataset.findings }
  var count: Int { ends.last ?? 0 }
  func label(of record: Int) -> Int { dataset.label(of: original(record)) }
  func otherLabels(of record: Int) -> [Int] { dataset.otherLabels(of: original(record)) }
  func source(of record: Int) -> ImageSource { dataset.source(of: original(record)) }
  func name(of record: Int) -> String { dataset.name(of: original(record)) }
  func key(of record: Int) -> String? { dataset.key(of: original(record)) }
  func split(of record: Int) -> Split? { parts[part(record)].split }
  func part(of record: Int) -> String { parts[part(record)].name }

  private func part(_ record: Int) -> Int { ends.firstIndex { record < $0 } ?? parts.count - 1 }

  private func original(_ record: Int) -> Int {
    let part = part(record)
    return parts[part].records[record - (part == 0 ? 0 : ends[part - 1])]
  }
}
