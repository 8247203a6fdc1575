import BiTFiles

/// Why a collection of labelled images can't be used.
public struct DataError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The folder or manifest.
  public let path: String
  /// What was expected, what was found, and what to do.
  public let reason: String

  /// An error in these words.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// One line: the path and the reason. Of names that stand in a manifest, control characters become `?`.
  public var description: String { "\(path): \(reason)".printable }
}
