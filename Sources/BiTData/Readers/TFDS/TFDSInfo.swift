import BiTContainers
import BiTFiles

/// What `dataset_info.json` says of a data set that TensorFlow Datasets prepared (`core/dataset_info.py`, `dataset_info.proto` as JSON): its name, its
/// parts with their files, what is learned.
struct TFDSInfo {
  /// A part.
  struct Part {
    let name: String
    /// The paths of its files within the folder.
    let shards: [String]
    /// How many examples each has; nil where that isn't said.
    let counts: [Int]?
    /// How many there are; nil where that isn't said.
    let count: Int?
  }

  /// The folder of one version.
  let folder: String
  /// The data set's name.
  let name: String
  let parts: [Part]
  /// The features that are what is seen and what is to be learned.
  let supervisedKeys: (input: String, output: String)?

  private static let (fileName, featuresName) = ("dataset_info.json", "features.json")
  /// Far more than there are in any data set.
  private static let maxShards = 1 << 20

  /// Whether a folder is one version of a data set. Hugging Face's folders have a file of the same name, but other files beside it.
  static func isVersion(_ folder: String) -> Bool {
    guard Folder.isFile(folder + "/" + fileName) else { return false }
    return Folder.isFile(folder + "/" + featuresName) || (try? Folder.names(in: folder).contains { $0.contains(".tfrecord") }) ?? false
  }

  /// The folders of versions at a path: itself, the newest of those in it, or the newest of each data set or configuration that is in it.
  static func versions(at path: String) -> [String] {
    if isVersion(path) { return [path] }
    var folders = [path]
    // DATA_DIR/NAME/CONFIG/VERSION.
    for _ in 0..<3 {
      let inner = folders.map { folder in ((try? Folder.folders(in: folder)) ?? []).map { (name: $0, path: folder + "/" + $0) } }
      let found = inner.compactMap { folders in
        folders.compactMap { folder in version(folder.name).map { ($0, folder.path) } }.sorted { $1.0.lexicographicallyPrecedes($0.0) }
          .first { isVersion($0.1) }?.1
      }
      if !found.isEmpty { return found }
      folders = inner.flatMap { $0.map(\.path) }
      // A folder of many folders is something else, and isn't searched through.
      guard folders.count <= 256 else { return [] }
    }
    return []
  }

  /// `3.1.0` in numbers; nil for another name.
  private static func version(_ name: String) -> [Int]? {
    let numbers = name.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    return numbers.count == 3 && !numbers.contains(-1) ? numbers : nil
  }

  /// Reads the file of a version.
  ///
  /// - Throws: `DataError`, `FileError`.
  init(folder: String) throws {
    self.folder = folder
    let path = folder + "/" + Self.fileName
    let json = try Self.document(path)
    guard let name = json["name"]?.text, !name.isEmpty, let splits = json["splits"]?.elements else {
      throw DataError(path: path, reason: "expected a data set's name and its splits, found none")
    }
    let format = json["fileFormat"]?.text ?? json["file_format"]?.text ?? "tfrecord"
    guard format == "tfrecord" else {
      throw DataError(
        path: path,
        reason: "expected files of the format tfrecord, found “\(format)”: prepare the data set with file_format=\"tfrecord\"")
    }
    self.name = name
    parts = try splits.map { try Self.part($0, dataset: name, path: path) }
    supervisedKeys = Self.supervisedKeys(json["supervisedKeys"])
  }

  /// A JSON file of a folder.
  static func document(_ path: String) throws -> JSON {
    let bytes = try RandomAccessFile.bytes(of: path, atMost: 64 << 20)
    do { return try JSON(parsing: bytes) } catch { throw DataError(path: path, reason: "\(error)") }
  }

  private static func part(_ json: JSON, dataset: String, path: String) throws -> Part {
    guard let name = json["name"]?.text, !name.isEmpty else { throw DataError(path: path, reason: "expected a split's name, found none") }
    func failure(_ expected: String, _ found: String) -> DataError {
      DataError(path: path, reason: "split “\(name)”: expected \(expected), found \(found)")
    }
    var counts: [Int]?
    if let lengths = json["shardLengths"]?.elements, !lengths.isEmpty || json["numShards"] == nil {
      counts = try lengths.map { length in
        guard let count = length.count else { throw failure("the numbers of the shards' examples", length.line) }
        return count
      }
    }
    let shards = counts?.count ?? json["numShards"]?.count ?? 0
    guard shards <= maxShards else { throw failure("at most \(maxShards) shards", "\(shards)") }
    var total = json["statistics"]?["numExamples"]?.count
    if let counts {
      total = try counts.reduce(0) { sum, count in
        let (sum, overflow) = sum.addingReportingOverflow(count)
        guard !overflow else { throw failure("numbers of examples", "numbers that are too large") }
        return sum
      }
    }
    let template = json["filepathTemplate"]?.text.flatMap { $0.isEmpty ? nil : $0 } ?? "{DATASET}-{SPLIT}.{FILEFORMAT}-{SHARD_X_OF_Y}"
    let files = try (0..<shards).map { shard in
      guard let file = file(template, dataset: dataset, split: name, shard: shard, of: shards) else {
        throw failure("a template for the names of files in the folder", "“\(template)”")
      }
      return file
    }
    return Part(name: name, shards: files, counts: counts, count: total)
  }

  /// The name of a shard's file (`core/naming.py`); nil where the template has other words than those that are known, or leads out of the folder.
  private static func file(_ template: String, dataset: String, split: String, shard: Int, of shards: Int) -> String? {
    func digits(_ number: Int) -> String {
      let text = "\(number)"
      return String(repeating: "0", count: max(0, max(5, "\(shards)".count) - text.count)) + text
    }
    let words = [
      "DATASET": dataset, "SPLIT": split, "FILEFORMAT": "tfrecord", "SHARD_INDEX": digits(shard), "NUM_SHARDS": digits(shards),
      "SHARD_X_OF_Y": "\(digits(shard))-of-\(digits(shards))",
    ]
    var (name, rest) = ("", Substring(template))
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}"), let word = words[String(rest[rest.index(after: open)..<close])] else {
        return nil
      }
      name += rest[..<open] + word
      rest = rest[rest.index(after: close)...]
    }
    name += rest
    let components = name.split(separator: "/", omittingEmptySubsequences: false)
    return components.contains("..") || name.hasPrefix("/") || name.isEmpty ? nil : name
  }

  private static func supervisedKeys(_ json: JSON?) -> (input: String, output: String)? {
    if let input = json?["input"]?.text, let output = json?["output"]?.text { return (input, output) }
    guard let items = json?["tuple"]?["items"]?.elements, items.count >= 2, let input = items[0]["featureKey"]?.text,
      let output = items[1]["featureKey"]?.text
    else { return nil }
    return (input, output)
  }

  /// What `features.json` says; nil where there is none, as before TensorFlow Datasets 4.
  ///
  /// - Throws: `DataError`, `FileError`.
  func features() throws -> TFDSFeatures? {
    let path = folder + "/" + Self.featuresName
    return Folder.isFile(path) ? try TFDSFeatures(Self.document(path), path: path) : nil
  }

  /// The names of the classes of a feature, which lie in a file beside; nil where there is none.
  ///
  /// - Throws: `DataError`, `FileError`.
  func classNames(of stem: String) throws -> [String]? {
    let path = "\(folder)/\(stem).labels.txt"
    return Folder.isFile(path) ? try ListFile(path).lines() : nil
  }
}

extension JSON {
  /// A number of things: protocol buffers write those of 64 bits as texts. Nil for anything else.
  var count: Int? {
    let number = whole ?? text.flatMap { Int($0) }
    return number.flatMap { $0 >= 0 ? $0 : nil }
  }
}
