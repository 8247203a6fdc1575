/// What one step through the paths of a command line gives.
package enum InputPath: Equatable, Sendable {
  /// A file to be read.
  case file(String)
  /// A path that leads to none, and why. The run goes on.
  case failure(path: String, reason: String)

  /// The path that the bytes spell, or a failure: a `String` can't hold what isn't UTF-8, and C ends a string at its first zero.
  package static func path(_ bytes: some Collection<UInt8>) -> InputPath {
    let repaired = String(decoding: bytes, as: UTF8.self)
    guard String(validating: bytes, as: UTF8.self) != nil else {
      return .failure(path: repaired, reason: "its name is not UTF-8; rename it")
    }
    guard !bytes.contains(0) else { return .failure(path: repaired, reason: "its name holds a zero byte") }
    return .file(repaired)
  }
}
