import BiTFiles
import BiTImage

/// A data set whose records lie part by part, with a class for each: what readers make of the forms that data sets are passed on in.
struct RecordTable: Dataset {
  /// Records that follow one another.
  struct Part: Sendable {
    /// What the data set calls it.
    let name: String
    /// What its records are for; nil where they are taken only when they are asked for.
    let split: Split?
    /// Its records.
    let records: Range<Int>
  }

  /// How many records follow one another in a part.
  struct Count: Sendable {
    let part: String
    let split: Split?
    var records: Int

    /// A part for what its name says.
    init(part: String, records: Int) { self.init(part: part, split: Split(part: part), records: records) }

    /// A part.
    init(part: String, split: Split?, records: Int) { (self.part, self.split, self.records) = (part, split, records) }
  }

  let path: String
  let format: String
  let classes: [String]
  let findings: ImageFindings
  let remarks: [DatasetRemark]
  let isInTFDSOrder: Bool
  /// In their order.
  let parts: [Part]
  private let labels: [Int32]
  private let pictures: PictureTable
  private let keys: RecordKeys
  /// What records are called where it isn't what their pictures are.
  private let names: PackedNames?

  /// A data set of these records.
  ///
  /// - Parameter counts: the parts, with how many records each has.
  /// - Throws: `DataError` where there is no record, or a label is no class's.
  init(
    path: String, format: String, classes: [String], counts: [Count], labels: [Int32], pictures: PictureTable,
    keys: RecordKeys = .unknown, names: PackedNames? = nil, isInTFDSOrder: Bool = false,
    findings: ImageFindings = ImageFindings(), remarks: [DatasetRemark] = []
  ) throws {
    var start = 0
    parts = counts.filter { $0.records > 0 }.map { part in
      defer { start += part.records }
      return Part(name: part.part, split: part.split, records: start..<start + part.records)
    }
    precondition(start == labels.count && start == pictures.count, "each record has a part, a label and a picture")
    guard start > 0 else { throw DataError(path: path, reason: "expected labelled pictures, found none") }
    if let wrong = labels.firstIndex(where: { !classes.indices.contains(Int($0)) }) {
      throw DataError(
        path: path,
        reason: "“\(pictures.name(of: wrong))”: expected a label from 0 to \(classes.count - 1), found \(labels[wrong])")
    }
    (self.path, self.format, self.classes, self.labels, self.pictures) = (path, format, classes, labels, pictures)
    (self.keys, self.names, self.isInTFDSOrder, self.findings, self.remarks) = (keys, names, isInTFDSOrder, findings, remarks)
  }

  var count: Int { labels.count }
  func split(of record: Int) -> Split? { part(record).split }
  func label(of record: Int) -> Int { Int(labels[record]) }
  func source(of record: Int) -> ImageSource { pictures.source(of: record) }
  func name(of record: Int) -> String { names?[record] ?? pictures.name(of: record) }
  func part(of record: Int) -> String { part(record).name }

  func key(of record: Int) -> String? {
    switch keys {
    case .unknown: nil
    case .numbers(let prefix): "\(prefix)\(record - part(record).records.lowerBound)"
    case .names(let names): names[record]
    case .recordNames: name(of: record)
    }
  }

  private func part(_ record: Int) -> Part {
    // There are a handful.
    parts[parts.firstIndex { record < $0.records.upperBound } ?? parts.count - 1]
  }
}

extension Split {
  /// What the records of a part are for, which data sets call by these names; nil for any other.
  package init?(part: String) {
    if part.lowercased() == "trainval" { self = .training } else { self.init(name: part) }
  }

  /// What a part is called that others call by that name: `validation` for `val` and `valid`, and so on. Nil where it is none that is known.
  static func partName(_ name: String) -> String? {
    switch name.lowercased() {
    case "trainval": "trainval"
    case "extra": "extra"
    case let name:
      switch Split(name: name) {
      case .training: "train"
      case .validation: "validation"
      case .test: "test"
      case nil: nil
      }
    }
  }
}
