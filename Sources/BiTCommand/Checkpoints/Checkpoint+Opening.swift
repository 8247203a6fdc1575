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
  static func open(_ path: String, verifies: Bool, _ console: Console) throws -> (checkpoint: Checkpoint, kind: CheckpointKind) {
    let (checkpoint, kind) = try open(path)
    guard verifies else { return (checkpoint, kind) }
    // An npz has checksums, which are compared whenever it is read.
    if checkpoint.integrity == nil, kind == .kerasH5 {
      console.note("\(path): --verify: it carries no digests; bit convert writes files that do")
    }
    return (try checkpoint.verifyingDigests(file: path), kind)
  }
}
