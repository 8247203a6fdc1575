import BiTCheckpoint

extension Options {
  /// Digests compared while values are read, wherever a checkpoint is loaded.
  static let verify = Flag(
    "--verify", "Compare the checkpoint's values with the digests that it carries; stop where they don't fit.")
}

extension Checkpoint {
  /// Opens a checkpoint file as `open(_:)` does.
  ///
  /// - Parameter verifies: whether its values are compared with its digests while they are read.
  static func open(_ path: String, verifies: Bool, _ console: Console) throws -> Checkpoint {
    let checkpoint = try open(path)
    guard verifies else { return checkpoint }
    if checkpoint.integrity == nil, checkpoint.origin?.kind.hasChecksums == false {
      console.note("\(path): --verify: it carries no digests; bit convert writes files that do")
    }
    return try checkpoint.verifyingDigests()
  }
}
