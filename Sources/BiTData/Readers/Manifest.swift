import BiTContainers
import BiTFiles
import BiTImage

/// A list of pictures: separated values (a comma, semicolon or tab between them) with the columns `path`, `label` and perhaps `split`, in this order or
/// as a first line names them, or JSON lines with members of these names.
///
/// Names that other programs give the columns are understood (`filename`, `class` …), and told. Paths are relative to the manifest's folder. `split` is
/// `train`, `val` or `test`; without it an image is one to learn from. A JSON line may have a list of
/// labels, where a picture is of several classes; one with the members `offset` and `length` speaks of a part of the file at
/// `path`, which `name` calls by its name.
public enum Manifest: DatasetFormat {
  /// For programs.
  public static let name = "manifest"
  /// For people.
  public static let title = "a manifest (CSV or JSON lines)"

  /// A picture of a file that holds many, which only a reader of the data set knows how to find.
  struct NeedsDataset: Error, CustomStringConvertible {
    let path: String
    let line: Int
    let name: String

    var description: String {
      "\(path): line \(line): “\(name)” is no file by itself, nor a part of one: the list can only be read with its data set"
    }
  }

  /// Manifests are read whole, so their size has a bound.
  private static let maxBytes = 1 << 30

  /// Whatever is no folder: its reader says what it expected.
  public static func recognises(_ path: String) -> Bool { !Folder.isFolder(path) }

  /// Reads the list; the pictures are not looked at.
  ///
  /// - Throws: `DataError` with the line, `FileError`.
  public static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    try rule?.refuse(in: path)
    let folder = path.pathOfFolder
    var found = FoundImages()
    let columns = try forEachEntry(path) { entry, line in
      found.add(
        try source(entry, in: folder, path: path, line: line), to: entry.labels.first ?? "", others: Array(entry.labels.dropFirst()),
        entry.split)
    }
    return try ImageList(
      path: path, found: found,
      remarks: columns.isWorthTelling
        ? [.columns(path: columns.path, label: columns.label, split: columns.split, others: columns.others)] : [], format: name)
  }

  /// Where a line's picture is.
  ///
  /// - Throws: `DataError` where it is in memory, `NeedsDataset` where only a reader of the data set finds it.
  static func source(_ entry: ManifestEntry, in folder: String, path: String, line: Int) throws -> ImageSource {
    guard !entry.isStored else { throw NeedsDataset(path: path, line: line, name: entry.name) }
    guard let source = entry.source(in: folder) else {
      throw DataError(
        path: path, reason: "line \(line): “\(entry.name)” is in no file, but in memory: the list can only be read with its data set")
    }
    return source
  }

  /// Gives each line's entry, and the line's number.
  ///
  /// - Returns: the columns of the first.
  /// - Throws: `DataError` where there are none, or where one stands there twice; `FileError`, and what `body` throws.
  @discardableResult
  static func forEachEntry(_ path: String, _ body: (ManifestEntry, Int) throws -> Void) throws -> ManifestColumns {
    let bytes: [UInt8]
    do { bytes = try RandomAccessFile.bytes(of: path, atMost: maxBytes).textUTF8() } catch let error as TextError {
      throw DataError(path: path, reason: "expected a folder, or a manifest (CSV or JSON lines); \(error)")
    }
    // By the digests of their bytes, which take less memory than a million names: two names that look the same may be those of two files.
    var seen: Set<MD5.Digest> = []
    func add(_ entry: ManifestEntry, line: Int) throws {
      guard seen.insert(MD5.digest(Array(entry.name.utf8))).inserted else {
        throw DataError(path: path, reason: "line \(line): “\(entry.name)” is listed twice")
      }
      try body(entry, line)
    }
    let columns: ManifestColumns
    switch bytes.first(where: { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }) {
    case UInt8(ascii: "{"): columns = try ManifestEntry.readJSONLines(bytes, path: path, add)
    case UInt8(ascii: "["):
      throw DataError(path: path, reason: "expected JSON lines, an object {\"path\": …, \"label\": …} a line, found a list [")
    default: columns = try ManifestEntry.readValues(bytes, path: path, add)
    }
    guard !seen.isEmpty else { throw DataError(path: path, reason: "expected lines with a path and a label, found none") }
    return columns
  }
}
