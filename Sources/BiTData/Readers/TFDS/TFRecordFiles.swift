import BiTContainers
import BiTFiles
import BiTImage

/// TFRecord files of examples with a picture and its `label`, without a description: DMLab as its authors pass it on
/// (`dmlab-train.tfrecord-00000-of-00010` …).
///
/// A word of a file's name says which part it is of.
enum TFRecordFiles: DatasetFormat {
  static let name = "tfrecord"
  static let title = "TFRecord files of examples with a picture and its label"

  static func recognises(_ path: String) -> Bool {
    guard let first = files(at: path).first, let file = try? RandomAccessFile(path: first) else { return false }
    var reader = TFRecordReader(file)
    return ((try? reader.next()) ?? nil) != nil
  }

  private static func files(at path: String) -> [String] {
    if Folder.isFile(path) { return isNamed(path.lastPathComponent) ? [path] : [] }
    return ((try? Folder.names(in: path)) ?? []).filter(isNamed).map { path + "/" + $0 }.filter(Folder.isFile)
  }

  private static func isNamed(_ name: String) -> Bool {
    name.contains(".tfrecord") && !name.hasSuffix(".json") && !name.hasSuffix(".txt") && !name.hasSuffix(".gstmp")
  }

  static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    let files = files(at: path)
    let features = try InferredFeatures.features(of: files, in: path)
    let pictures = features.features.filter { if case .picture = $0.kind { true } else { false } }
    guard pictures.count == 1 else {
      throw DataError(
        path: path,
        reason: "expected examples with one picture, found " + listed((pictures.isEmpty ? features.features : pictures).map(\.path)))
    }
    let column = try RecordColumn(rule, of: features, usual: nil, path: path) { _ in nil }
    let index = RecordIndex(
      picture: pictures[0].path, name: RecordIndex.nameFeature(of: features.features.filter { $0.kind == .other }.map(\.path)),
      column: column)
    var parts: [(name: String, shards: [RecordIndex.Shard])] = []
    for file in files {
      let name = file.lastPathComponent
      let words = name.split { $0 == "-" || $0 == "_" || $0 == "." }.map(String.init)
      let part = words.first { Split(part: $0) != nil } ?? "train"
      let shard = RecordIndex.Shard(path: file, name: name, count: nil)
      if let known = parts.firstIndex(where: { $0.name == part }) {
        parts[known].shards.append(shard)
      } else {
        parts.append((part, [shard]))
      }
      try checkNumber(of: name, among: files)
    }
    return try index.table(
      path: path, format: Self.name, parts: parts.map { RecordIndex.Part(name: $0.name, shards: $0.shards) }, isInTFDSOrder: false,
      keysAreNames: true)
  }

  /// Of a file `…-00003-of-00010` there have to be the others.
  private static func checkNumber(of name: String, among files: [String]) throws {
    let words = name.split(separator: "-", omittingEmptySubsequences: false)
    guard words.count >= 4, words[words.count - 2] == "of", let count = Int(words[words.count - 1]), (1...1 << 20).contains(count),
      Int(words[words.count - 3]) != nil
    else { return }
    let stem = words.dropLast(3).joined(separator: "-") + "-"
    let found = files.filter { $0.lastPathComponent.hasPrefix(stem) && $0.hasSuffix("-of-\(words[words.count - 1])") }.count
    guard found == count || files.count == 1 else {
      throw DataError(
        path: files[0].pathOfFolder, reason: "expected the \(count) files \(stem)…-of-\(words[words.count - 1]), found \(found)")
    }
  }
}
