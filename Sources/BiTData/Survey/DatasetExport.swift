import BiTContainers
import BiTFiles
import BiTImage

/// A data set written in another form: a folder for each class, or a manifest.
public struct DatasetExport: Sendable {
  private let dataset: any Dataset

  /// What is written.
  public init(_ dataset: any Dataset) { self.dataset = dataset }

  /// Writes a folder with a folder for each part, and in it one for each class. A picture's file is copied as it is; what is no file by itself becomes a
  /// PNG file of the same pixels.
  ///
  /// - Parameters:
  ///   - path: appears whole or not at all; where it exists, an error.
  ///   - progress: is called for each picture.
  /// - Throws: `DataError` for a picture that can't be read, `FileError`.
  public func writeFolders(to path: String, progress: () throws -> Void = {}) throws {
    let folder = try AtomicFolder(path: path, replacing: false, ownNames: [])
    let parts = DatasetParts(dataset).all
    let partNames = FileNames(parts.map { Split(part: $0.name)?.rawValue ?? $0.name })
    let classNames = FileNames(dataset.classes)
    for (part, name) in zip(parts, partNames.names) {
      var used: Set<String> = []
      for label in Set(part.records.map(dataset.label)) { try Folder.make("\(folder.temporaryPath)/\(name)/\(classNames.names[label])") }
      for record in part.records {
        let source = dataset.source(of: record)
        let (bytes, suffix): ([UInt8], String)
        do {
          if let file = try source.file() {
            (bytes, suffix) = (file, try source.fileKind()?.suffix ?? "")
          } else {
            (bytes, suffix) = (try Image(source).png(), "png")
          }
        } catch { throw DataError(path: source.name, reason: "\(error)") }
        let place = "\(name)/\(classNames.names[dataset.label(of: record)])/"
        let file = Self.name(of: dataset.name(of: record), suffix: suffix) { used.insert((place + $0).lowercased()).inserted }
        try AtomicFile.write(bytes, to: "\(folder.temporaryPath)/\(place)\(file)")
        try progress()
      }
    }
    try folder.commit()
  }

  /// A file's name from a record's, which may be a path or `batch#17`; another where that is taken.
  private static func name(of record: String, suffix: String, isFree: (String) -> Bool) -> String {
    let last = FileNames.safe(record.lastPathComponent)
    let dot = last.lastIndex(of: ".").flatMap { $0 == last.startIndex ? nil : $0 }
    let hasSuffix = dot.map { Image.fileSuffixes.contains(last[last.index(after: $0)...].lowercased()) } ?? false
    let stem = hasSuffix ? String(last[..<(dot ?? last.endIndex)]) : last
    let end = hasSuffix ? String(last[(dot ?? last.endIndex)...]) : suffix.isEmpty ? "" : "." + suffix
    if isFree(stem + end) { return stem + end }
    var number = 2
    while !isFree("\(stem)-\(number)\(end)") { number += 1 }
    return "\(stem)-\(number)\(end)"
  }

  /// Writes a manifest of JSON lines with full paths.
  ///
  /// - Throws: `DataError` where a picture is no file by itself, `FileError`.
  public func writeManifest(to path: String, replacing: Bool = false) throws {
    let file = try AtomicFile(path: path, replacing: replacing)
    var writer = try SequentialWriter(path: file.temporaryPath, name: path)
    var places = FullPaths()
    for part in DatasetParts(dataset).all {
      for record in part.records {
        var source = dataset.source(of: record)
        if case .stored(let stored) = source, let span = stored.store.span(of: stored.index) { source = .span(span) }
        switch source {
        case .file, .span: break
        case .stored, .pixels:
          throw DataError(path: source.name, reason: "expected a picture that is a file, or a part of one, found pixels", remedy: .folders)
        }
        let labels = ([dataset.label(of: record)] + dataset.otherLabels(of: record)).map { dataset.classes[$0] }
        try writer.write(Array(ManifestEntry.line(source, labels: labels, dataset.split(of: record) ?? .training, &places).utf8))
      }
    }
    try writer.flush()
    try file.commit()
  }
}
