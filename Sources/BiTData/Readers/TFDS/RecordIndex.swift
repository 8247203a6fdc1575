import BiTContainers
import BiTFiles
import BiTImage
import BiTThreads

/// What is read of each example while the records of files are found.
struct RecordIndex: Sendable {
  /// The feature that is the picture.
  let picture: String
  /// The feature that is what the picture is called; nil where there is none.
  let name: String?
  let column: RecordColumn

  /// A file of records.
  struct Shard: Sendable {
    let path: String
    /// Its path within the data set.
    let name: String
    /// The examples that it has; nil where that isn't known.
    let count: Int?
  }

  /// The files of a part.
  struct Part: Sendable {
    let name: String
    let shards: [Shard]
  }

  /// What a file holds.
  private struct Found: Sendable {
    var places: [RecordPictures.Place] = []
    var labels: [Int32] = []
    var names = PackedNames()
    var unlabelled = 0
    /// How many have no objects, of those that have a label and of those that have none.
    var (emptyLabelled, emptyUnlabelled) = (0, 0)
    /// The first of the latter.
    var firstEmpty: Int?
  }

  /// Finds the records of all files.
  ///
  /// - Parameter keysAreNames: whether TensorFlow Datasets knows examples by their names.
  /// - Throws: `DataError`, `FileError`.
  func table(
    path: String, format: String, parts: [Part], factor: UInt8 = 1, isInTFDSOrder: Bool, keysAreNames: Bool = false
  ) throws -> RecordTable {
    let shards = parts.flatMap(\.shards)
    let found = try shards.mapInParallel(on: min(8, Processors.available), size: nil) { try find(shards[$0]) }
    var pictures = RecordPictures(path: path, factor: factor)
    var (labels, names, counts): ([Int32], PackedNames, [RecordTable.Count]) = ([], PackedNames(), [])
    var remarks: [DatasetRemark] = []
    var next = 0
    for part in parts {
      let own = found[next..<next + part.shards.count]
      next += part.shards.count
      var unlabelled = own.reduce(0) { $0 + $1.unlabelled }
      let empty = own.reduce(0) { $0 + $1.emptyLabelled + $1.emptyUnlabelled }
      let all = own.reduce(unlabelled) { $0 + $1.labels.count + $1.emptyUnlabelled }
      // A test of which the truth is kept secret has no objects in any picture.
      let hasNoTruth = column.isOfObjects && all > 0 && empty == all
      if hasNoTruth { unlabelled = all }
      var count = 0
      for (shard, found) in zip(part.shards, own) where !hasNoTruth {
        if let first = found.firstEmpty {
          throw DataError(path: shard.path, reason: noLabel(first, "none"))
        }
        pictures.add(shard.path, name: shard.name, found.places)
        labels += found.labels
        for index in 0..<found.names.count { names.append(found.names[index]) }
        count += found.labels.count
      }
      counts.append(RecordTable.Count(part: part.name, records: count))
      if unlabelled > 0 { remarks.append(.incomplete(examples: unlabelled, missing: "a label in “\(part.name)”")) }
    }
    let classes = column.classes ?? (0..<1 + Int(labels.max() ?? -1)).map(String.init)
    return try RecordTable(
      path: path, format: format, classes: classes, counts: counts, labels: labels,
      pictures: .stored(pictures, count: pictures.count), keys: keysAreNames && name != nil ? .recordNames : .unknown,
      names: name == nil ? nil : names, isInTFDSOrder: isInTFDSOrder, remarks: remarks)
  }

  private func noLabel(_ record: Int, _ found: String) -> String {
    "record \(record): expected numbers of “\(column.name)” that give a class, found \(found)"
  }

  private func find(_ shard: Shard) throws -> Found {
    try DataError.reading(shard.path) {
      let file = try RandomAccessFile(path: shard.path)
      var (reader, found) = (TFRecordReader(file), Found())
      let wanted = [picture] + (name.map { [$0] } ?? []) + column.features
      while let range = try reader.next() {
        let number = reader.count - 1
        try add(TFExample(file, in: range, place: "record \(number)") { wanted.contains($0) }, range, number, file, &found)
      }
      if let count = shard.count, count != reader.count {
        throw DataError(path: shard.path, reason: "expected \(counted(count, "example")), as dataset_info.json says, found \(reader.count)")
      }
      return found
    }
  }

  private func add(_ example: TFExample, _ range: Range<Int>, _ number: Int, _ file: RandomAccessFile, _ found: inout Found) throws {
    func failure(_ expected: String, _ found: String) -> DataError {
      DataError(path: file.path, reason: "record \(number): expected \(expected), found \(found)")
    }
    guard case .bytes(let pictures)? = example[picture], pictures.count == 1 else {
      throw failure("one picture as “\(picture)”", example[picture].map { "\($0.count)" } ?? "none")
    }
    let label: Int
    switch column.label(example) {
    case .label(let found): label = found
    case .unlabelled:
      found.unlabelled += 1
      return
    case .nothing(let given?):
      found.emptyLabelled += 1
      label = given
    case .nothing(nil):
      found.emptyUnlabelled += 1
      found.firstEmpty = found.firstEmpty ?? number
      return
    case .other(let words): throw DataError(path: file.path, reason: noLabel(number, words))
    }
    guard range.count <= Image.maxFileBytes, let number32 = UInt32(exactly: number) else {
      throw failure("at most \(Image.maxFileBytes) bytes", "\(range.count)")
    }
    if let name {
      guard case .bytes(let names)? = example[name], names.count == 1, names[0].count <= 4096 else {
        throw failure("one name as “\(name)”", example[name].map { "\($0.count)" } ?? "none")
      }
      found.names.append(try file.bytes(at: names[0].lowerBound, count: names[0].count))
    }
    found.labels.append(Int32(label))
    found.places.append(
      RecordPictures.Place(
        offset: range.lowerBound, length: UInt32(range.count), pictureOffset: UInt32(pictures[0].lowerBound - range.lowerBound),
        pictureLength: UInt32(pictures[0].count), number: number32))
  }

  /// What a picture is called, among features of these names.
  static func nameFeature(of names: some Collection<String>) -> String? {
    ["file_name", "filename", "image/file_name", "image/filename", "name"].first(where: names.contains)
  }
}
