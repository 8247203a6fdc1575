import BiTContainers
import BiTFiles
import BiTImage

/// A line of a manifest.
struct ManifestEntry {
  /// Where a line says that a picture is.
  private enum Place {
    /// A file, by its path.
    case file(String)
    /// A part of a file.
    case span(BiTImage.FileSpan)
    /// In a file that holds many, under a name there.
    case stored(path: String, name: String)
    /// In memory, under a name.
    case memory(String)
  }

  /// At least one; the first is the class that the picture stands under.
  let labels: [String]
  let split: Split
  private let place: Place

  /// What the line calls the picture.
  var name: String {
    switch place {
    case .file(let path): path
    case .span(let span): ImageSource.span(span).name
    case .stored(let path, let name): "\(path)#\(name)"
    case .memory(let name): name
    }
  }

  /// Whether only the data set knows how the picture is read.
  var isStored: Bool { if case .stored = place { true } else { false } }

  /// Where the picture is, if paths are relative to a folder; nil where the data set alone knows.
  func source(in folder: String) -> ImageSource? {
    func whole(_ path: String) -> String { path.utf8.first == UInt8(ascii: "/") ? path : folder + path }
    switch place {
    case .file(let path): return .file(whole(path))
    case .span(let span): return .span(BiTImage.FileSpan(path: whole(span.path), offset: span.offset, length: span.length, name: span.name))
    case .stored, .memory: return nil
    }
  }

  /// The line that is written of a picture, with its end.
  static func line(_ source: ImageSource, labels: [String], _ split: Split, _ places: inout FullPaths) -> String {
    let label = labels.count == 1 ? JSON.string(labels[0]) : .array(labels.map(JSON.string))
    return JSON.object([("split", .string(split.rawValue)), ("label", label)] + members(of: source, &places)).line + "\n"
  }

  /// What is written of a source.
  private static func members(of source: ImageSource, _ places: inout FullPaths) -> [(String, JSON)] {
    switch source {
    case .file(let path): [("path", .string(places.file(path)))]
    case .span(let span):
      [
        ("path", .string(places.container(span.path))), ("offset", .integer(span.offset)), ("length", .integer(span.length)),
        ("name", .string(span.name)),
      ]
    case .stored(let stored):
      [("path", .string(places.container(stored.store.path))), ("stored", .string(stored.store.name(of: stored.index)))]
    case .pixels(_, let name): [("name", .string(name))]
    }
  }

  /// What a line that is written of a source calls it.
  static func name(of source: ImageSource, _ places: inout FullPaths) -> String {
    switch source {
    case .file(let path): places.file(path)
    case .span(let span): "\(places.container(span.path))#\(span.name)"
    case .stored(let stored): "\(places.container(stored.store.path))#\(stored.store.name(of: stored.index))"
    case .pixels(_, let name): name
    }
  }

  /// - Throws: `DataError` where something is missing.
  private init(_ place: Place?, labels: [String], split: String?, manifest: String, line: Int) throws {
    func failure(_ reason: String) -> DataError { DataError(path: manifest, reason: "line \(line): " + reason) }
    guard let place else { throw failure("expected a path, found none") }
    self.place = place
    self.labels = labels
    let name = split ?? ""
    self.split = (name.isEmpty ? .training : Split(name: name)) ?? .training
    guard !self.name.isEmpty, !self.name.utf8.contains(0) else { throw failure("expected a path, found none") }
    guard !labels.isEmpty, labels.allSatisfy({ !$0.isEmpty && !$0.utf8.contains(0) }) else {
      throw failure("expected a label for “\(self.name)”, found none")
    }
    guard Set(labels).count == labels.count else { throw failure("expected different labels for “\(self.name)”, found one twice") }
    guard name.isEmpty || Split(name: name) != nil else { throw failure("expected the split train, val or test, found “\(name)”") }
  }

  /// - Returns: what the members of the first line mean.
  /// - Throws: `DataError` with the line.
  static func readJSONLines(
    _ bytes: [UInt8], path: String, _ add: (ManifestEntry, Int) throws -> Void
  ) throws -> ManifestColumns {
    var (names, columns): ([String], ManifestColumns?) = ([], nil)
    var first: ManifestColumns?
    try bytes.forEachLine { line, number in
      guard line.contains(where: { ![0x20, 0x0D, 0x09].contains($0) }) else { return }
      do {
        let object = try JSON(parsing: line)
        guard case .object(let members) = object else {
          throw DataError(path: path, reason: "line \(number): expected an object, found another value")
        }
        // Lines usually have the same members.
        if columns == nil || members.map(\.0) != names {
          names = members.map(\.0)
          columns = try ManifestColumns(members: names)
        }
        first = first ?? columns
        try add(ManifestEntry(object, columns ?? .usual, manifest: path, line: number), number)
      } catch let error as JSONError {
        throw DataError(path: path, reason: "line \(number): \(error)")
      } catch let error as InvalidColumns {
        throw DataError(path: path, reason: "line \(number): \(error)")
      }
    }
    return first ?? .usual
  }

  /// - Throws: `DataError` where something is missing.
  private init(_ object: JSON, _ columns: ManifestColumns, manifest: String, line: Int) throws {
    let (path, name) = (object[columns.path]?.text, object["name"]?.text)
    var place = path.map(Place.file) ?? name.map(Place.memory)
    if let path, let member = object["stored"]?.text { place = .stored(path: path, name: member) }
    if let path, object["offset"] != nil || object["length"] != nil {
      guard let offset = object["offset"]?.whole, let length = object["length"]?.whole, offset >= 0, length >= 0 else {
        throw DataError(path: manifest, reason: "line \(line): expected an offset and a length in bytes for “\(path)”, found others")
      }
      place = .span(BiTImage.FileSpan(path: path, offset: offset, length: length, name: name ?? "\(offset)"))
    }
    let found = object[columns.label]
    let labels = try (found?.elements ?? [found].compactMap(\.self)).compactMap { value -> String? in
      if case .null = value { return nil }
      guard let label = value.text ?? value.whole.map(String.init) else {
        throw DataError(path: manifest, reason: "line \(line): expected a label, or a list of labels, found another value")
      }
      return label
    }
    try self.init(place, labels: labels, split: columns.split.flatMap { object[$0]?.text }, manifest: manifest, line: line)
  }

  /// - Returns: what the columns mean.
  /// - Throws: `DataError` with the line.
  static func readValues(_ bytes: [UInt8], path: String, _ add: (ManifestEntry, Int) throws -> Void) throws -> ManifestColumns {
    var values = CSV.manifest(bytes, path: path)
    var names = ["path", "label", "split"]
    var columns = ManifestColumns.usual
    guard let first = try values.next() else { return columns }
    var next: (fields: [String], line: Int)? = first
    var rest = values
    let second = try? rest.next()
    if ManifestColumns.names(in: first.fields) || ManifestColumns.seemsToName(first.fields, before: second?.fields) {
      do { columns = try ManifestColumns(first.fields) } catch { throw DataError(path: path, reason: "line \(first.line): \(error)") }
      names = first.fields
      next = try values.next()
    }
    let (pathColumn, labelColumn) = (names.firstIndex(of: columns.path), names.firstIndex(of: columns.label))
    let splitColumn = columns.split.flatMap { names.firstIndex(of: $0) }
    while let (fields, line) = next {
      func field(_ column: Int?) -> String? { column.flatMap { $0 < fields.count ? fields[$0] : nil } }
      try add(
        ManifestEntry(
          field(pathColumn).map(Place.file), labels: [field(labelColumn)].compactMap(\.self), split: field(splitColumn), manifest: path,
          line: line), line)
      next = try values.next()
    }
    return columns
  }
}

/// Full paths of many files, for which the system is asked once a folder, and once a file that holds many.
struct FullPaths {
  // By bytes: two paths that look the same may be those of two files.
  private var folders: [[UInt8]: String] = [:]
  private var containers: [[UInt8]: String] = [:]

  /// The path of a file from the root, without links.
  mutating func file(_ path: String) -> String {
    let folder = path.pathOfFolder
    guard !folder.isEmpty, !Folder.isLink(path), !path.hasSuffix("/..") else { return Folder.absolute(path) }
    let key = Array(folder.utf8)
    let full = folders[key] ?? Folder.absolute(folder)
    folders[key] = full
    return full + (full.hasSuffix("/") ? "" : "/") + path.lastPathComponent
  }

  /// That of a file that holds many.
  mutating func container(_ path: String) -> String {
    let key = Array(path.utf8)
    let full = containers[key] ?? Folder.absolute(path)
    containers[key] = full
    return full
  }
}
