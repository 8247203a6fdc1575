import BiTFiles

/// How checkpoints of a kind are written. What appears at a path appears whole or not at all, whether it is a file, two or a folder.
package struct CheckpointWriter: Sendable {
  /// What is asked for beside the checkpoint.
  package struct Request {
    /// The path as the caller gave it.
    package let path: String
    /// Whether what is there may be replaced.
    package let replacing: Bool
    /// Whose names the tensors have: one of the writer's.
    package let naming: Naming?
  }

  /// Writes to the temporary `path`, which exists and is empty; errors give the name that the place will have.
  package typealias Write = @Sendable (_ checkpoint: Checkpoint, _ path: String, _ name: String) throws -> Void

  /// Whose names tensors can be written under, the usual ones first; empty where there is one naming.
  let namings: [Naming]
  /// What ends the path of a single file, without the dot, where other paths become folders; nil where all are files.
  let fileSuffix: String?
  /// - Returns: what is to be told of what was written, in words.
  let write: @Sendable (_ checkpoint: Checkpoint, _ request: Request) throws -> [String]

  private init(
    namings: [Naming] = [], fileSuffix: String? = nil, write: @escaping @Sendable (Checkpoint, Request) throws -> [String]
  ) {
    (self.namings, self.fileSuffix, self.write) = (namings, fileSuffix, write)
  }
}

extension CheckpointWriter {
  /// One file.
  package static func file(_ write: @escaping Write) -> CheckpointWriter {
    CheckpointWriter { checkpoint, request in
      try file(request) { try write(checkpoint, $0, request.path) }
      return []
    }
  }

  /// One file, with tensors under one of several namings; the first is usual.
  package static func named(
    _ namings: [Naming],
    _ write: @escaping @Sendable (_ checkpoint: Checkpoint, _ naming: Naming, _ path: String, _ name: String) throws -> Void
  ) -> CheckpointWriter {
    precondition(!namings.isEmpty, "there is a usual naming")
    return CheckpointWriter(namings: namings) { checkpoint, request in
      try file(request) { try write(checkpoint, request.naming ?? namings[0], $0, request.path) }
      return []
    }
  }

  /// A folder with a few files; the one that has the tensors by itself where the path asks for that.
  ///
  /// - Parameters:
  ///   - fileNames: what the files in the folder are called: no folder that holds anything else is replaced.
  ///   - fileSuffix: what ends a path, without the dot, where the tensors' file is wanted alone.
  ///   - write: writes the files in the folder.
  ///   - writeFile: writes the file that has the tensors.
  package static func folder(
    fileNames: Set<String>, fileSuffix: String, write: @escaping Write, writeFile: @escaping Write
  ) -> CheckpointWriter {
    CheckpointWriter(fileSuffix: fileSuffix) { checkpoint, request in
      if request.path.pathSuffix == fileSuffix {
        try file(request) { try writeFile(checkpoint, $0, request.path) }
        return []
      }
      let output = try AtomicFolder(path: request.path, replacing: request.replacing, ownNames: fileNames)
      try write(checkpoint, output.temporaryPath, request.path)
      try output.commit()
      return []
    }
  }

  /// Makes a file, which appears whole or not at all.
  private static func file(_ request: Request, _ write: (_ temporaryPath: String) throws -> Void) throws {
    let output = try AtomicFile(path: request.path, replacing: request.replacing)
    try write(output.temporaryPath)
    try output.commit()
  }
}

// MARK: - A file and its companion

extension CheckpointWriter {
  /// Where a writer of two files writes: paths of temporaries, and the names that the files will have.
  package struct Place {
    package let path: String
    package let name: String
    /// The second file; nil where there is none.
    package let companion: (path: String, name: String)?
  }

  /// A file, and where it has no room for all values a second one beside it, under its name, a dot and `suffix`.
  ///
  /// A second file that lies there from before and isn't needed stays, and is told: it may be anybody's.
  ///
  /// - Parameter write: writes to files that exist and are empty; gives what is to be told of what it wrote, in words.
  package static func withCompanion(
    suffix: String, isNeeded: @escaping @Sendable (Checkpoint) throws -> Bool,
    write: @escaping @Sendable (Checkpoint, Place) throws -> [String]
  ) -> CheckpointWriter {
    CheckpointWriter { checkpoint, request in
      let output = try AtomicFile(path: request.path, replacing: request.replacing)
      guard try isNeeded(checkpoint) else {
        var remarks = try write(checkpoint, Place(path: output.temporaryPath, name: request.path, companion: nil))
        try output.commit()
        let leftover = "\(request.path).\(suffix)"
        if Folder.isTaken(leftover) { remarks.append("\(leftover) is there from before and isn't needed: the model is whole without it") }
        return remarks
      }
      let companion = try AtomicFile(path: "\(request.path).\(suffix)", replacing: request.replacing)
      let remarks = try write(
        checkpoint, Place(path: output.temporaryPath, name: request.path, companion: (companion.temporaryPath, companion.path)))
      try output.commit(after: companion)
      return remarks
    }
  }
}
