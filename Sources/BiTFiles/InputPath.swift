/// What one step through the paths of a command line gives.
package enum InputPath: Equatable, Sendable {
  /// A file to be read.
  case file(String)
  /// A path that leads to none, and why. The run goes on.
  case failure(path: String, reason: String)

  /// The path that the bytes spell, or a failure: C ends a string at its first zero.
  package static func path(_ bytes: some Collection<UInt8>) -> InputPath {
    let path = String(pathBytes: bytes)
    return bytes.contains(0) ? .failure(path: path, reason: "its name holds a zero byte") : .file(path)
  }
}
