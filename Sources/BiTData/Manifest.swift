import BiTFiles
import BiTImage
import BiTContainers

/// A list of pictures: CSV (RFC 4180) with the columns `path`, `label` and perhaps `split`, in this order or as a first line names them, or JSON lines
/// with members of these names.
///
/// Paths are relative to the manifest's folder. `split` is `train`, `val` (or `validation`) or `test`; without it an image is one to learn from. A JSON
/// line with the members `offset` and `length` speaks of a part of the file at `path`, which `name` calls by its name.
public enum Manifest: DatasetFormat {
  /// For people.
  public static let title = "a manifest (CSV or JSON lines)"

  /// Manifests are read whole, so their size has a bound.
  private static let maxBytes = 1 << 30

  /// Whatever is no folder: its reader says what it expected.
  public static func recognises(_ path: String) -> Bool { !Folder.isFolder(path) }

  /// Reads the list; the pictures are not looked at.
  ///
  /// - Throws: `DataError` with the line, `FileError`.
  public static func open(_ path: String) throws -> any Dataset {
    let bytes = try RandomAccessFile.bytes(of: path, atMost: maxBytes)
    let folder = path.pathOfFolder
    var found: [String: [(source: ImageSource, split: Split)]] = [:]
    var seen: Set<String> = []
    func add(_ entry: ManifestEntry, line: Int) throws {
      guard seen.insert(entry.source(in: "").name).inserted else {
        throw DataError(path: path, reason: "line \(line): “\(entry.path)” is listed twice")
      }
      found[entry.label, default: []].append((entry.source(in: entry.path.utf8.first == UInt8(ascii: "/") ? "" : folder), entry.split))
    }
    let isJSON = bytes.first { ![0x20, 0x0A, 0x0D, 0x09].contains($0) } == UInt8(ascii: "{")
    try isJSON ? ManifestEntry.readJSONLines(bytes, path: path, add) : ManifestEntry.readCSV(bytes, path: path, add)
    guard !found.isEmpty else { throw DataError(path: path, reason: "expected lines with a path and a label, found none") }
    return try ImageList(path: path, found: found)
  }
}

extension ImageCollection {
  /// What a manifest lists.
  ///
  /// - Throws: `DataError` with the line, `FileError`.
  package init(manifest path: String) throws { self.init(try Manifest.open(path)) }

  /// The collection as a manifest of JSON lines, those to learn from first, with full paths. Pixels in memory stand there by their name alone.
  package func manifestLines() -> String {
    func lines(_ examples: Examples, _ split: Split) -> String {
      examples.map { image in
        JSON.object(
          [("split", .string(split.rawValue)), ("label", .string(classes[image.label]))] + ManifestEntry.members(of: image.source)
        ).line + "\n"
      }.joined()
    }
    return lines(training, .training) + lines(validation, .validation)
  }
}

/// A line of a manifest.
private struct ManifestEntry {
  let path: String
  let label: String
  let split: Split
  /// The part of the file that is meant; nil for all of it.
  private(set) var part: (offset: Int, length: Int, name: String)?

  /// Where the picture is, if paths are relative to a folder.
  func source(in folder: String) -> ImageSource {
    guard let part else { return .file(folder + path) }
    return .span(FileSpan(path: folder + path, offset: part.offset, length: part.length, name: part.name))
  }

  /// What is written of a source.
  static func members(of source: ImageSource) -> [(String, JSON)] {
    switch source {
    case .file(let path): [("path", .string(Folder.absolute(path)))]
    case .span(let span):
      [
        ("path", .string(Folder.absolute(span.path))), ("offset", .integer(span.offset)), ("length", .integer(span.length)),
        ("name", .string(span.name)),
      ]
    case .pixels(_, let name): [("path", .string(name))]
    }
  }

  /// - Throws: `DataError` where something is missing.
  init(path: String?, label: String?, split: String?, manifest: String, line: Int) throws {
    func failure(_ reason: String) -> DataError { DataError(path: manifest, reason: "line \(line): " + reason) }
    guard let path, !path.isEmpty, !path.utf8.contains(0) else { throw failure("expected a path, found none") }
    guard let label, !label.isEmpty, !label.utf8.contains(0) else { throw failure("expected a label for “\(path)”, found none") }
    let name = split ?? ""
    guard let split = name.isEmpty ? .training : Split(name: name) else {
      throw failure("expected the split train or val, found “\(name)”")
    }
    (self.path, self.label, self.split) = (path, label, split)
  }

  static func readJSONLines(_ bytes: [UInt8], path: String, _ add: (ManifestEntry, Int) throws -> Void) throws {
    try bytes.forEachLine { line, number in
      guard line.contains(where: { ![0x20, 0x0D, 0x09].contains($0) }) else { return }
      let object: JSON
      do { object = try JSON(parsing: line) } catch { throw DataError(path: path, reason: "line \(number): \(error)") }
      let label = object["label"]?.text ?? object["label"]?.whole.map(String.init)
      var entry = try ManifestEntry(
        path: object["path"]?.text, label: label, split: object["split"]?.text, manifest: path, line: number)
      if object["offset"] != nil || object["length"] != nil {
        guard let offset = object["offset"]?.whole, let length = object["length"]?.whole, offset >= 0, length >= 0 else {
          throw DataError(path: path, reason: "line \(number): expected an offset and a length in bytes for “\(entry.path)”, found others")
        }
        entry.part = (offset, length, object["name"]?.text ?? "\(offset)")
      }
      try add(entry, number)
    }
  }

  static func readCSV(_ bytes: [UInt8], path: String, _ add: (ManifestEntry, Int) throws -> Void) throws {
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      throw DataError(path: path, reason: "expected a folder, or a manifest in UTF-8 (CSV or JSON lines), found other bytes")
    }
    var columns = ["path", "label", "split"]
    var isFirst = true
    try CSV.forEachRecord(text, path: path) { fields, line in
      defer { isFirst = false }
      if isFirst, fields.contains(where: { $0.lowercased() == "path" }), fields.contains(where: { $0.lowercased() == "label" }) {
        columns = fields.map { $0.lowercased() }
        return
      }
      func field(_ name: String) -> String? {
        columns.firstIndex(of: name).flatMap { $0 < fields.count ? fields[$0] : nil }
      }
      try add(ManifestEntry(path: field("path"), label: field("label"), split: field("split"), manifest: path, line: line), line)
    }
  }
}
