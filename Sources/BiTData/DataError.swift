import BiTFiles

/// Why a collection of labelled images can't be used.
public struct DataError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What a caller can do about it.
  public enum Remedy: Sendable {
    /// Go on without what can't be read.
    case skippingUnreadable
    /// Fine-tune into that folder.
    case fineTuning
    /// Begin the run anew.
    case beginningAnew
    /// Evaluate the model again.
    case evaluating
    /// Write folders instead.
    case folders
    /// Train a sigmoid for each class.
    case sigmoid
  }

  /// The folder or manifest.
  public let path: String
  /// What was expected, and what was found.
  public let reason: String
  /// What would help, where it isn't plain from the reason.
  public let remedy: Remedy?

  /// An error in these words.
  public init(path: String, reason: String, remedy: Remedy? = nil) {
    self.path = path
    self.reason = reason
    self.remedy = remedy
  }

  /// One line: the path and the reason. Of names that stand in a manifest, control characters become `?`.
  public var description: String { "\(path): \(reason)".printable }
}
