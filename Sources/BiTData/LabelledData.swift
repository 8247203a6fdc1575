/// Where labelled pictures come from.
public enum LabelledData: Sendable {
  /// A folder or a file, in one of the forms that are read (`DatasetFormats`), or examples of it.
  case request(DatasetRequest)
  /// A data set that the program has.
  case dataset(any Dataset)

  /// A folder or a file, in one of the forms that are read.
  public static func path(_ path: String) -> LabelledData { .request(DatasetRequest(path: path)) }

  /// The folder or file.
  public var path: String {
    switch self {
    case .request(let request): request.path
    case .dataset(let dataset): dataset.path
    }
  }

  /// What is asked for of a folder or file; nil for a data set that the program has.
  package var request: DatasetRequest? { if case .request(let request) = self { request } else { nil } }

  /// The data set itself, to learn from.
  ///
  /// - Throws: `DataError`, `FileError`, `SplitExpression.Failure`.
  public func dataset() throws -> any Dataset {
    switch self {
    case .request(let request): try request.openForLearning()
    case .dataset(let dataset): dataset
    }
  }
}
