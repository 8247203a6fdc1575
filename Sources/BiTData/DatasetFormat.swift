import BiTFiles

/// A form in which labelled pictures lie on disk.
public protocol DatasetFormat: Sendable {
  /// What it is called, in a few words.
  static var title: String { get }
  /// Whether what stands at a path looks like it; nothing is read whole.
  static func recognises(_ path: String) -> Bool
  /// Finds its records.
  ///
  /// - Throws: `DataError`, `FileError`.
  static func open(_ path: String) throws -> any Dataset
}

/// The forms that are read.
public enum DatasetFormats {
  /// The first that recognises a path reads it.
  public static let all: [any DatasetFormat.Type] = [ClassFolders.self, Manifest.self]

  /// Reads the data set at a path.
  ///
  /// - Throws: `DataError`, `FileError`.
  public static func open(_ path: String) throws -> any Dataset {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let format = all.first(where: { $0.recognises(path) }) else {
      throw DataError(path: path, reason: "expected \(all.map { $0.title }.joined(separator: ", or ")), found something else")
    }
    return try format.open(path)
  }
}
