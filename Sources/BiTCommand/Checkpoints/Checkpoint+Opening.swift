import BiTCheckpoint

extension Options {
  /// Digests compared while values are read, wherever a checkpoint is loaded.
  static let verify = Flag(
    "--verify",
    "Compare the checkpoint's values with the digests that it carries; stop where they don't fit. (convert and finetune always do.)")
}

extension Checkpoint {
  /// Opens a checkpoint whose values are compared with its digests, if it carries any, whether that is asked for or not: what is made of it
  /// would get digests of its own, and be taken for sound.
  static func openCompared(_ path: String, isAskedFor: Bool, _ console: Console) throws -> Checkpoint {
    let checkpoint = try open(path, verifies: isAskedFor, console)
    return isAskedFor ? checkpoint : try checkpoint.verifyingDigests()
  }

  /// Opens a checkpoint file as `open(_:)` does.
  ///
  /// - Parameter verifies: whether its values are compared with its digests while they are read.
  static func open(_ path: String, verifies: Bool, _ console: Console) throws -> Checkpoint {
    let checkpoint = try open(path)
    for remark in checkpoint.remarks { console.note("\(path): \(remark)") }
    guard verifies else { return checkpoint }
    if checkpoint.integrity == nil, checkpoint.origin != nil, !checkpoint.hasChecksums {
      console.note("\(path): --verify: it carries no digests; bit convert writes files that do")
    }
    return try checkpoint.verifyingDigests()
  }
}
