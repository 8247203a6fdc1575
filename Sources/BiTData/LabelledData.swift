/// Where labelled pictures come from.
public enum LabelledData: Sendable {
  /// A folder or a file, in one of the forms that are read (`DatasetFormats`).
  case path(String)
  /// A data set that the program has.
  case dataset(any Dataset)

  /// The folder or file.
  public var path: String {
    switch self {
    case .path(let path): path
    case .dataset(let dataset): dataset.path
    }
  }

  /// The data set itself.
  ///
  /// - Throws: `DataError`, `FileError`.
  public func dataset() throws -> any Dataset {
    switch self {
    case .path(let path): try DatasetFormats.open(path)
    case .dataset(let dataset): dataset
    }
  }
}
