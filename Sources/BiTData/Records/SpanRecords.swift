import BiTContainers
import BiTFiles
import BiTImage

/// Labelled pictures that lie within files, while a reader finds them, part by part.
struct SpanRecords {
  private var spans = SpanTable()
  private var labels: [Int32] = []
  private var counts: [RecordTable.Count] = []
  private let path: String
  /// -1 where there is none.
  private(set) var largestLabel = -1

  /// None yet.
  init(path: String) { self.path = path }

  /// How many there are.
  var count: Int { labels.count }

  /// The records that follow are a part's. A part that has none is none.
  mutating func begin(_ part: String) {
    if let last = counts.last, last.part == part { return }
    counts.append(RecordTable.Count(part: part, records: 0))
  }

  /// Adds a file that holds pictures.
  ///
  /// - Returns: its number.
  mutating func add(file path: String) -> Int { spans.add(file: path) }

  /// Adds a member of an archive.
  mutating func add(_ member: TarMember, file: Int, label: Int) {
    add(offset: member.offset, length: member.size, name: member.name, file: file, label: label)
  }

  /// Adds a record to the part that was begun last.
  mutating func add(offset: Int, length: Int, name: String, file: Int, label: Int) {
    if counts.isEmpty { begin("train") }
    counts[counts.count - 1].records += 1
    spans.append(file: file, offset: offset, length: length, name: name)
    labels.append(Int32(clamping: label))
    largestLabel = max(largestLabel, label)
  }

  /// The data set of all.
  ///
  /// - Throws: `DataError` where there is none, or a label is no class's.
  func table(
    format: String, classes: [String], keys: RecordKeys = .unknown, isInTFDSOrder: Bool = false, remarks: [DatasetRemark] = []
  ) throws -> RecordTable {
    try RecordTable(
      path: path, format: format, classes: classes, counts: counts, labels: labels, pictures: .spans(spans), keys: keys,
      isInTFDSOrder: isInTFDSOrder, remarks: remarks)
  }
}
