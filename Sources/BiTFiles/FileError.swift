#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What the operating system refused to do with a file.
public struct FileError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The path as the caller gave it.
  public let path: String
  /// The operation, as it reads after "cannot": "open", "read", "replace the existing file".
  public let operation: String
  /// The reason, in words.
  public let reason: String

  /// An error in these words.
  public init(path: String, operation: String, reason: String) {
    self.path = path
    self.operation = operation
    self.reason = reason
  }

  /// An error from `errno`.
  public init(path: String, operation: String, errno code: Int32) {
    self.init(path: path, operation: operation, reason: String(cString: strerror(code)))
  }

  /// One line: the path, the operation, the reason.
  public var description: String { "\(path): cannot \(operation): \(reason)" }
}
