import BiTContainers
import BiTFiles
import BiTImage

/// Parquet as Hugging Face's `datasets` writes it (huggingface.co/docs/datasets, "Image datasets"): a column with a picture's file in `bytes` and its name in
/// `path`, and columns of numbers of classes, whose names stand in the file's property `huggingface`.
///
/// A folder holds `train-00000-of-00014.parquet` and so on, by themselves or in `data`; a file without a part's name in its own is one to learn from. The label
/// is the column `label`, else the only column of classes, else `fine_label`.
public enum ParquetImages: DatasetFormat {
  /// For programs.
  public static let name = "parquet"
  /// For people.
  public static let title = "Parquet files of Hugging Face's datasets"

  private static let suffix = ".parquet"

  /// Whether it is such a file, or a folder of them; also what the library saves otherwise, which is refused with what would help.
  public static func recognises(_ path: String) -> Bool {
    if isSavedOtherwise(path) { return true }
    guard let first = files(path).first, let file = try? RandomAccessFile(path: first) else { return false }
    return ParquetFile.isSigned(file)
  }

  /// Whether it is what `save_to_disk` writes: Arrow's own files, beside `state.json`, of one part or in a folder for each.
  private static func isSavedOtherwise(_ path: String) -> Bool {
    Folder.isFile(path + "/state.json") && Folder.isFile(path + "/dataset_info.json") || Folder.isFile(path + "/dataset_dict.json")
      || path.hasSuffix(".arrow") && Folder.isFile(path)
  }

  private static func files(_ path: String) -> [String] {
    if Folder.isFile(path) { return [path] }
    return [path, path + "/data"].lazy.map { folder in
      ((try? Folder.names(in: folder)) ?? []).filter { $0.hasSuffix(suffix) }.map { folder + "/" + $0 }
    }.first { !$0.isEmpty } ?? []
  }

  /// The part that a file's name says: what stands before the first `-` or `.`.
  private static func part(of path: String) -> String {
    let word = path.lastPathComponent.split { $0 == "-" || $0 == "." }.first.map(String.init) ?? ""
    return Split.partName(word) ?? "train"
  }

  /// Finds the pictures: descriptions, heads of pages and columns of labels are read.
  ///
  /// - Throws: `DataError`, `FileError`.
  public static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    guard !isSavedOtherwise(path) else {
      throw DataError(
        path: path,
        reason: "expected Parquet files, found Arrow files, as save_to_disk writes them: write each part by "
          + "load_from_disk(…)[part].to_parquet(\"train.parquet\")")
    }
    var parts: [(name: String, files: [String])] = []
    for file in files(path) {
      let name = part(of: file)
      if let known = parts.firstIndex(where: { $0.name == name }) { parts[known].files.append(file) } else { parts.append((name, [file])) }
    }
    var shards: [ParquetShard] = []
    var counts: [RecordTable.Count] = []
    var labels: [Int32] = []
    var (classes, remarks): ([String]?, [DatasetRemark]) = (nil, [])
    for part in parts.sorted(by: { order($0.name) < order($1.name) }) {
      var (found, unlabelled) = (0, 0)
      for file in part.files {
        do {
          let shard = try ParquetShard(file, label: rule?.column)
          let numbers = try shard.labels()
          // As these sets have it where there are no labels.
          guard numbers.contains(where: { $0 != -1 }) || numbers.isEmpty else {
            unlabelled += numbers.count
            continue
          }
          if let known = classes, let own = shard.classes, known != own {
            throw DataError(path: file, reason: "expected the classes of the files before, found others")
          }
          classes = classes ?? shard.classes
          for (row, number) in numbers.enumerated() { labels.append(try label(number, rule, row, file)) }
          shards.append(shard)
          found += numbers.count
        } catch let error as ContainerError { throw DataError(path: file, reason: "\(error)".withoutFile(file)) }
      }
      counts.append(RecordTable.Count(part: part.name, records: found))
      if unlabelled > 0 { remarks.append(.withoutLabels(folder: part.name, images: unlabelled)) }
    }
    let largest = Int(labels.max() ?? 0)
    let names = rule?.classes ?? classes ?? (0...max(0, largest)).map { "\($0)" }
    let store = ParquetPictures(path: path, shards: shards)
    var called: PackedNames?
    if shards.allSatisfy({ $0.names != nil }) {
      called = PackedNames()
      for shard in shards { for row in 0..<shard.count { called?.append(shard.names?[row] ?? "") } }
    }
    return try RecordTable(
      path: path, format: name, classes: names, counts: counts, labels: labels, pictures: .stored(store, count: labels.count),
      names: called, remarks: remarks)
  }

  /// Parts to learn from first.
  private static func order(_ part: String) -> Int {
    switch Split(part: part) {
    case .training: 0
    case .validation: 1
    case .test: 2
    case nil: 3
    }
  }

  private static func label(_ number: Int64?, _ rule: LabelRule?, _ row: Int, _ file: String) throws -> Int32 {
    let label = number.flatMap { number in rule.map { $0.label([Float(number)]) } ?? Int(exactly: number) }
    // Classes without names are given some: a damaged number would make a thousand million.
    guard let label, label < LabelRule.maxClasses, let number = Int32(exactly: label) else {
      throw DataError(path: file, reason: "row \(row): expected the number of a class, found \(number.map { "\($0)" } ?? "none")")
    }
    return number
  }
}

/// A file of pictures.
struct ParquetShard: Sendable {
  private let file: ParquetFile
  private let label: ParquetColumn
  /// The names of the classes, where the file says them.
  let classes: [String]?
  /// The pictures' files.
  let pictures: ParquetBytes
  /// What they are called; nil where nobody says.
  let names: PackedNames?

  /// How many there are.
  var count: Int { file.rows }
  var path: String { file.path }

  /// - Parameter label: the column of the labels; nil for the usual one.
  /// - Throws: `DataError`, `ContainerError`, `FileError`.
  init(_ path: String, label: String?) throws {
    let file = try ParquetFile(path: path)
    guard let column = file.columns.first(where: { $0.name.hasSuffix(".bytes") && $0.kind == .bytes && !$0.isRepeated }) else {
      throw DataError(
        path: path, reason: "expected a column of pictures (image.bytes), found \(listed(file.columns.map(\.name)))")
    }
    let features = Self.features(file)
    let numbers = file.columns.filter { ($0.kind == .int64 || $0.kind == .int32) && !$0.isRepeated }
    let named = numbers.filter { features[$0.name] != nil }
    let chosen =
      if let label, label != "label" { numbers.first { $0.name == label } } else {
        numbers.first { $0.name == "label" } ?? (named.count == 1 ? named[0] : nil) ?? numbers.first { $0.name == "fine_label" }
          ?? (numbers.count == 1 ? numbers[0] : nil)
      }
    guard let chosen else {
      throw DataError(
        path: path, reason: "expected a column of labels “\(label ?? "label")”, found \(listed(file.columns.map(\.name)))")
    }
    (self.file, self.label, classes) = (file, chosen, features[chosen.name])
    pictures = try ParquetBytes(file, column)
    var names: PackedNames?
    if let column = file.column(String(column.name.dropLast(5)) + "path"), column.kind == .bytes {
      let texts = try file.texts(column)
      if texts.allSatisfy({ $0 != nil }) {
        names = PackedNames()
        for text in texts { names?.append(text ?? "") }
      }
    }
    self.names = names
  }

  /// The numbers of the pictures' classes; nil for none.
  func labels() throws -> [Int64?] { try file.integers(label) }

  /// The names of the classes of each column that has them: {"info": {"features": {"label": {"names": […], "_type": "ClassLabel"}}}}.
  private static func features(_ file: ParquetFile) -> [String: [String]] {
    guard let text = file.properties.first(where: { $0.key == "huggingface" })?.value, let json = try? JSON(parsing: Array(text.utf8)),
      case .object(let features)? = json["info"]?["features"]
    else { return [:] }
    var names: [String: [String]] = [:]
    for (column, feature) in features {
      // Older versions have the names by their numbers.
      if let list = feature["names"]?.elements?.compactMap(\.text), !list.isEmpty {
        names[column] = list
      } else if case .object(let pairs)? = feature["names"] {
        let ordered = pairs.compactMap { key, value in Int(key).flatMap { number in value.text.map { (number, $0) } } }.sorted {
          $0.0 < $1.0
        }
        if !ordered.isEmpty, ordered.map(\.0) == Array(0..<ordered.count) { names[column] = ordered.map(\.1) }
      }
    }
    return names
  }
}

/// The pictures of several files, one behind the other.
private struct ParquetPictures: ImageStore {
  let path: String
  private let shards: [ParquetShard]
  /// Where each file's pictures end.
  private let ends: [Int]

  init(path: String, shards: [ParquetShard]) {
    (self.path, self.shards) = (path, shards)
    var end = 0
    ends = shards.map { shard in
      end += shard.count
      return end
    }
  }

  private func place(_ index: Int) -> (shard: ParquetShard, row: Int) {
    var (low, high) = (0, ends.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] <= index { low = middle + 1 } else { high = middle }
    }
    return (shards[low], index - (low == 0 ? 0 : ends[low - 1]))
  }

  func name(of index: Int) -> String {
    let (shard, row) = place(index)
    return "\(shard.path.lastPathComponent)#\(row)"
  }

  private func bytes(_ index: Int) throws -> [UInt8] {
    let (shard, row) = place(index)
    do {
      guard let bytes = try shard.pictures[row] else { throw ImageError.unreadable(reason: "there is no picture in the row") }
      return bytes
    } catch let error as ContainerError { throw ImageError.unreadable(reason: "\(error)".withoutFile(shard.path)) } catch let error
      as FileError
    {
      throw ImageError.unreadable(reason: error.reason)
    }
  }

  func size(of index: Int) throws -> ImageSize {
    if let span = span(of: index) { return try ImageSource.span(span).size() }
    return try ImageSize(file: bytes(index))
  }

  func span(of index: Int) -> BiTImage.FileSpan? {
    let (shard, row) = place(index)
    guard let range = try? shard.pictures.range(of: row) else { return nil }
    return BiTImage.FileSpan(path: shard.path, offset: range.lowerBound, length: range.count, name: "\(row)")
  }

  func file(of index: Int) throws -> [UInt8]? { try bytes(index) }

  func image(_ index: Int) throws -> Image { try Image(bytes: bytes(index)) }
}
