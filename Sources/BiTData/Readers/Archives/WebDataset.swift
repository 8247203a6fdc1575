import BiTContainers
import BiTFiles
import BiTImage

/// WebDataset's form (github.com/webdataset/webdataset): tar files, shards, in which the members of one example have the same name up to the first dot behind
/// the last slash, and their suffixes say what each is: the picture, `.cls` its class's number, `.json` other facts.
///
/// A folder may hold shards, or a folder of shards for each part (`train/0.tar`, `test/0.tar`, and how many in `nshards.txt`); `classnames.txt` or `labels.txt`
/// name the classes, a line each. An example without a picture or without a class is none, and told. Where `.cls` and `.json` both tell a class, `.cls` counts.
enum WebDataset: DatasetFormat {
  static let name = "webdataset"
  static let title = "WebDataset (tar files with x.jpg and x.cls)"

  static func recognises(_ path: String) -> Bool {
    guard let first = parts(of: path).first?.shards.first else { return false }
    return Folder.isFile(first) && hasExample(first)
  }

  /// Whether a shard's first members are those of an example.
  private static func hasExample(_ path: String) -> Bool {
    guard let archive = try? ArchiveFiles.members(of: path, atMost: 64), archive.members.count > 1 else { return false }
    return archive.members.contains { split($0.name).map { ["cls", "json"].contains($0.suffix) } ?? false }
  }

  private static func parts(of path: String) -> [(name: String, shards: [String])] {
    if ArchiveFiles.isArchive(path) { return [(Split.partName(path.fileStem) ?? "train", [path])] }
    guard Folder.isFolder(path) else { return [] }
    let own = ArchiveFiles.inFolder(path)
    if !own.isEmpty {
      // Shards of several parts may lie in one folder: imagenet-train-000000.tar.
      var parts: [(name: String, shards: [String])] = []
      for shard in own {
        let word =
          shard.fileStem.split { $0 == "-" || $0 == "_" || $0 == "." }.lazy
          .compactMap { Split.partName(String($0)) }.first ?? "train"
        if let known = parts.firstIndex(where: { $0.name == word }) {
          parts[known].shards.append(shard)
        } else {
          parts.append((word, [shard]))
        }
      }
      return parts
    }
    let folders = ((try? Folder.folders(in: path)) ?? []).filter { Split.partName($0) != nil }
    return folders.map { (Split.partName($0) ?? $0, ArchiveFiles.inFolder(path + "/" + $0)) }.filter { !$0.1.isEmpty }
  }

  /// A member's name up to the first dot of its last part, and what stands behind. Nil for what belongs to no example: names without a dot or that begin
  /// with one, and what webdataset itself keeps beside them (`__meta__/…`).
  private static func split(_ name: String) -> (stem: String, suffix: String)? {
    let start = name.utf8.lastIndex(of: UInt8(ascii: "/")).map(name.utf8.index(after:)) ?? name.startIndex
    guard let dot = name.utf8[start...].firstIndex(of: UInt8(ascii: ".")), dot > start else { return nil }
    if name.utf8.starts(with: "__".utf8), name.pieces(between: "/", maxSplits: 1)[0].utf8.suffix(2).elementsEqual("__".utf8) { return nil }
    return (String(name[..<dot]), name[name.utf8.index(after: dot)...].lowercased())
  }

  static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    try rule?.refuse(in: path)
    let folder = Folder.isFolder(path) ? path : path.pathOfFolder.isEmpty ? "." : String(path.pathOfFolder.dropLast())
    let names = try ["classnames.txt", "labels.txt", "classes.txt"].map { folder + "/" + $0 }.first(where: Folder.isFile).map {
      try ListFile($0).lines()
    }
    var records = SpanRecords(path: path)
    var (incomplete, others) = (0, 0)
    for part in parts(of: path) {
      try checkCount(of: part.shards)
      records.begin(part.name)
      for shard in part.shards {
        let left = try add(shard, to: &records)
        incomplete += left.incomplete
        others += left.others
      }
    }
    let classes = names ?? (0...max(0, records.largestLabel)).map { "\($0)" }
    var remarks: [DatasetRemark] = incomplete > 0 ? [.incomplete(examples: incomplete, missing: "a picture or a class")] : []
    if others > 0 { remarks.append(.otherMembers(others)) }
    return try records.table(format: name, classes: classes, remarks: remarks)
  }

  /// - Throws: `DataError` where `nshards.txt` beside shards tells of others.
  private static func checkCount(of shards: [String]) throws {
    guard let folder = shards.first?.pathOfFolder, Folder.isFile(folder + "nshards.txt") else { return }
    let list = try ListFile(folder + "nshards.txt")
    let text = try list.lines().first ?? ""
    guard let count = Int(text), count == shards.count else {
      throw DataError(
        path: list.path,
        reason: "expected the number of the shards beside it, \(shards.count), found “\(text.prefix(40))”: some are missing")
    }
  }

  /// - Returns: how many examples have no picture or no class, and how many members belong to no example.
  private static func add(_ shard: String, to records: inout SpanRecords) throws -> (incomplete: Int, others: Int) {
    let file = try RandomAccessFile(path: shard)
    let number = records.add(file: shard)
    let archive = try ArchiveFiles.members(of: shard)
    var (incomplete, others) = (0, archive.others)
    var stem = ""
    var (picture, text, facts): (TarMember?, TarMember?, TarMember?) = (nil, nil, nil)
    func end() throws {
      guard !stem.isEmpty else { return }
      var label = try text.map { try self.label(self.text($0, in: file), $0, shard) }
      if label == nil { label = try facts.flatMap { try self.label(json: self.text($0, in: file), $0, shard) } }
      if let picture, let label { records.add(picture, file: number, label: label) } else { incomplete += 1 }
      (picture, text, facts) = (nil, nil, nil)
    }
    for member in archive.members {
      guard let (name, suffix) = split(member.name) else {
        others += 1
        continue
      }
      if name != stem {
        try end()
        stem = name
      }
      switch suffix {
      case "cls": text = member
      case "json": facts = member
      default:
        // `x.seg.png` is no picture of the example, nor a second one.
        if Image.fileSuffixes.contains(suffix), picture == nil { picture = member }
      }
    }
    try end()
    return (incomplete, others)
  }

  private static func text(_ member: TarMember, in file: RandomAccessFile) throws -> [UInt8] {
    guard member.size <= 1 << 22 else {
      throw DataError(path: file.path, reason: "“\(member.name)”: expected at most 4 MiB of text, found \(member.size) bytes")
    }
    return try file.bytes(at: member.offset, count: member.size)
  }

  private static func label(_ bytes: [UInt8], _ member: TarMember, _ shard: String) throws -> Int {
    let text = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let label = Int(text), ListFile.labels.contains(label) else {
      throw DataError(path: shard, reason: "“\(member.name)”: expected the number of a class, found “\(text.prefix(40))”")
    }
    return label
  }

  /// The number of a class among the usual members; nil where there is none.
  private static func label(json bytes: [UInt8], _ member: TarMember, _ shard: String) throws -> Int? {
    let json: JSON
    do { json = try JSON(parsing: bytes) } catch { throw DataError(path: shard, reason: "“\(member.name)”: \(error)") }
    guard let found = ["label", "cls", "class_id", "class", "target"].lazy.compactMap({ json[$0] }).first else { return nil }
    guard let label = found.whole, ListFile.labels.contains(label) else {
      throw DataError(path: shard, reason: "“\(member.name)”: expected the number of a class, found \(found.line.prefix(40))")
    }
    return label
  }
}
