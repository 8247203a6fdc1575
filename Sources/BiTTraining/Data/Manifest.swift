import BiTFiles
import BiTContainers

extension ImageCollection {
  /// Manifests are read whole, so their size has a bound.
  private static let maxManifestBytes = 1 << 30

  /// Reads a list of images: CSV (RFC 4180) with the columns `path`, `label` and perhaps `split`, in this order or as a first line names them, or
  /// JSON lines with members of these names.
  ///
  /// Paths are relative to the manifest's folder. `split` is `train` or `val` (`validation` and `test` mean the same); without it an image is one to
  /// learn from.
  /// - Throws: `DataError` with the line, `FileError`.
  public init(manifest path: String) throws {
    let bytes = try RandomAccessFile.bytes(of: path, atMost: Self.maxManifestBytes)
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    var paths: [Split: [String: [String]]] = [:]
    var seen: Set<String> = []
    func add(_ entry: ManifestEntry, line: Int) throws {
      guard seen.insert(entry.path).inserted else {
        throw DataError(path: path, reason: "line \(line): “\(entry.path)” is listed twice")
      }
      let full = entry.path.hasPrefix("/") ? entry.path : folder + entry.path
      paths[entry.split, default: [:]][entry.label, default: []].append(full)
    }
    let isJSON = bytes.first { ![0x20, 0x0A, 0x0D, 0x09].contains($0) } == UInt8(ascii: "{")
    try isJSON ? ManifestEntry.readJSONLines(bytes, path: path, add) : ManifestEntry.readCSV(bytes, path: path, add)
    guard !paths.isEmpty else { throw DataError(path: path, reason: "expected lines with a path and a label, found none") }
    try self.init(source: path, training: paths[.training] ?? [:], validation: paths[.validation] ?? [:])
  }

  /// What an image is for.
  enum Split: String {
    case training = "train"
    case validation = "val"

    init?(name: String) {
      switch name {
      case "", "train", "training": self = .training
      case "val", "validation", "test": self = .validation
      default: return nil
      }
    }
  }

  /// The collection as a manifest of JSON lines, those to learn from first, with full paths.
  func manifestLines() -> String {
    func lines(_ images: [LabelledImage], _ split: Split) -> String {
      images.map { image in
        let members = [("split", split.rawValue), ("label", classes[image.label]), ("path", Folder.absolute(image.path))]
        return JSON.object(members.map { ($0.0, .string($0.1)) }).line + "\n"
      }.joined()
    }
    return lines(training, .training) + lines(validation, .validation)
  }
}

/// A line of a manifest.
private struct ManifestEntry {
  let path: String
  let label: String
  let split: ImageCollection.Split

  /// - Throws: `DataError` where something is missing.
  init(path: String?, label: String?, split: String?, manifest: String, line: Int) throws {
    func failure(_ reason: String) -> DataError { DataError(path: manifest, reason: "line \(line): " + reason) }
    guard let path, !path.isEmpty, !path.utf8.contains(0) else { throw failure("expected a path, found none") }
    guard let label, !label.isEmpty, !label.utf8.contains(0) else { throw failure("expected a label for “\(path)”, found none") }
    guard let part = ImageCollection.Split(name: split ?? "") else {
      throw failure("expected the split train or val, found “\(split ?? "")”")
    }
    (self.path, self.label, self.split) = (path, label, part)
  }

  static func readJSONLines(_ bytes: [UInt8], path: String, _ add: (ManifestEntry, Int) throws -> Void) throws {
    try bytes.forEachLine { line, number in
      guard line.contains(where: { ![0x20, 0x0D, 0x09].contains($0) }) else { return }
      let object: JSON
      do { object = try JSON(parsing: line) } catch { throw DataError(path: path, reason: "line \(number): \(error)") }
      let label = object["label"]?.text ?? object["label"]?.whole.map(String.init)
      let entry = try ManifestEntry(
        path: object["path"]?.text, label: label, split: object["split"]?.text, manifest: path, line: number)
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

/// Comma-separated values (RFC 4180).
private enum CSV {
  /// Gives the records with the lines on which they begin; empty lines are none.
  static func forEachRecord(_ text: String, path: String, _ body: ([String], Int) throws -> Void) throws {
    var fields: [String] = []
    var field = ""
    var (line, start) = (1, 1)
    var isQuoted = false
    var scalars = text.unicodeScalars.dropFirst(text.unicodeScalars.first == "\u{FEFF}" ? 1 : 0)
    func finish() throws {
      fields.append(field)
      if fields != [""] { try body(fields, start) }
      (fields, field, start) = ([], "", line)
    }
    while let scalar = scalars.popFirst() {
      if scalar == "\n" { line += 1 }
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        field.unicodeScalars.append(scalar)
        scalars.removeFirst()
      case "\"" where isQuoted || field.isEmpty: isQuoted.toggle()
      case _ where isQuoted: field.unicodeScalars.append(scalar)
      case ",":
        fields.append(field)
        field = ""
      case "\r" where scalars.first == "\n": break
      case "\n": try finish()
      default: field.unicodeScalars.append(scalar)
      }
    }
    guard !isQuoted else { throw DataError(path: path, reason: "line \(start): a quote is opened and not closed") }
    try finish()
  }
}
