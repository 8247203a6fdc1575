import BiTFiles
import BiTImage

/// Labelled files of a folder, while a reader finds them, part by part.
struct FileRecords {
  private var files: FileTable
  private var labels: [Int32] = []
  private var counts: [RecordTable.Count] = []
  private var keys = PackedNames()
  private let path: String

  /// None yet of a folder.
  ///
  /// - Parameter path: what the data set is called; nil for the folder.
  init(folder: String, path: String? = nil) {
    (self.path, files) = (path ?? folder, FileTable(folder: folder))
  }

  /// The records that follow are a part's. A part that has none is none.
  mutating func begin(_ part: String) { begin(part, split: Split(part: part)) }

  /// The records that follow are a part's, and for that.
  mutating func begin(_ part: String, split: Split?) { counts.append(RecordTable.Count(part: part, split: split, records: 0)) }

  /// Adds a record to the part that was begun last.
  ///
  /// - Parameters:
  ///   - file: the path within the folder.
  ///   - key: what TensorFlow Datasets knows it by.
  mutating func add(_ file: String, label: Int, key: String? = nil) {
    if counts.isEmpty { begin("train") }
    counts[counts.count - 1].records += 1
    files.names.append(file)
    labels.append(Int32(clamping: label))
    if let key { keys.append(key) }
  }

  /// The data set of all.
  ///
  /// - Throws: `DataError` where there is none, a label is no class's, or a part's first picture isn't there: the others are looked for when they are read.
  func table(
    format: String, classes: [String], findings: ImageFindings = ImageFindings(), remarks: [DatasetRemark] = []
  ) throws -> RecordTable {
    var start = 0
    for count in counts where count.records > 0 {
      guard Folder.isFile(files.path(of: start)) else {
        throw DataError(
          path: path, reason: "expected “\(files.names[start])”, the first picture of \(count.part), in \(files.folder), found none")
      }
      start += count.records
    }
    return try RecordTable(
      path: path, format: format, classes: classes, counts: counts, labels: labels, pictures: .files(files),
      keys: keys.count == labels.count ? .names(keys) : .unknown, names: keys.count == labels.count ? keys : nil, findings: findings,
      remarks: remarks)
  }
}
