#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What the operating system refused to do with a file.
public struct FileError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What a caller can do about it.
  public enum Remedy: Sendable {
    /// Allow that the file is replaced.
    case replacing
    /// Copy, where links can't be made.
    case copying
  }

  /// The path as the caller gave it.
  public let path: String
  /// The operation, as it reads after "cannot": "open", "read", "replace the existing file".
  public let operation: String
  /// The reason, in words.
  public let reason: String
  /// What would help; nil where that is nothing that a caller can ask for.
  public let remedy: Remedy?

  /// An error in these words.
  public init(path: String, operation: String, reason: String, remedy: Remedy? = nil) {
    self.path = path
    self.operation = operation
    self.reason = reason
    self.remedy = remedy
  }

  /// An error from `errno`.
  public init(path: String, operation: String, errno code: Int32) {
    self.init(path: path, operation: operation, reason: String(cString: strerror(code)))
  }

  /// A symbolic link where none is followed.
  init(linkAt path: String) {
    self.init(path: path, operation: "write", reason: "it is a symbolic link, and none is followed here; remove it")
  }

  /// Whether a reason of the operating system says that the process lacks something, descriptors or memory: the file may be sound.
  package static func isShortage(_ reason: String) -> Bool {
    [EMFILE, ENFILE, ENOMEM].contains { reason == String(cString: strerror($0)) }
  }

  /// One line: the path, the operation, the reason.
  public var description: String { "\(path): cannot \(operation): \(reason)" }
}
