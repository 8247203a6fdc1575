import BiTContainers
import BiTFiles

/// What in a folder is known to come of a run, and what is somebody's own.
///
/// A run touches nothing but what stands under the names of its own. Where nothing tells that a run wrote it, it is left alone too, unless somebody
/// says that it is to be replaced. Names that are links are refused: what they lead to is elsewhere.
extension RunFolder {
  /// The files that a run writes into its folder itself.
  private var files: [String] { [model, evaluation, testEvaluation, metrics, sessions, report, summary, data, configuration, request] }
  /// The folders in it.
  private var folders: [String] { [checkpointFolder, features, events] }

  // MARK: - Whose it is

  /// Whether the configuration is one that a run wrote, be it damaged.
  var hasOwnConfiguration: Bool {
    guard let json = Self.document(configuration) else { return false }
    return json["checkpoint"]?["sha256"] != nil && json["data"]?["classes"] != nil && json["settings"]?["steps"] != nil
  }

  /// Whether somebody asked for runs here, or a run stands here or below.
  ///
  /// - Throws: `FileError`.
  package func isOwn() throws -> Bool {
    try hasOwnRequest || hasOwnConfiguration || parts().contains { $0.hasOwnConfiguration }
  }

  private var hasOwnRequest: Bool { Self.document(request).map(FineTuning.isRequest) ?? false }
  /// Whether one run was asked for, in this folder itself.
  private var isForOneRun: Bool { hasOwnConfiguration || (Self.document(request).map(FineTuning.isRequestForOneRun) ?? false) }

  private static func document(_ path: String) -> JSON? {
    guard Folder.isFile(path), !Folder.isLink(path), let bytes = try? RandomAccessFile.bytes(of: path, atMost: 1 << 26) else { return nil }
    return try? JSON(parsing: bytes)
  }

  /// The folders of repeated runs below: `seed-0`, `examples-5/seed-0`. Links are none.
  ///
  /// - Throws: `FileError`.
  func parts() throws -> [RunFolder] {
    func seeds(_ folder: String) throws -> [RunFolder] {
      try Self.numbered("seed-", in: folder).map { RunFolder(folder + "/" + $0) }
    }
    return try seeds(path) + Self.numbered("examples-", in: path).flatMap { try seeds(path + "/" + $0) }
  }

  private static func numbered(_ prefix: String, in folder: String) throws -> [String] {
    guard Folder.isFolder(folder) else { return [] }
    return try Folder.folders(in: folder).filter { name in
      name.hasPrefix(prefix) && UInt64(name.dropFirst(prefix.count)) != nil && !Folder.isLink(folder + "/" + name)
    }
  }

  /// What stands under the names that a run writes to, or, where the runs have folders of their own below, under those that all of them together
  /// write to.
  ///
  /// - Throws: `FileError`.
  func taken(isForOneRun: Bool) throws -> [String] {
    guard isForOneRun else { return [summary, report, request].filter(Folder.isTaken) }
    return try files.filter(Folder.isTaken)
      + folders.filter { try Folder.isTaken($0) && (!Folder.isFolder($0) || !own(in: $0).isEmpty) }
  }

  /// What stands here of a run beyond what is written before one begins.
  ///
  /// - Throws: `FileError`.
  func takenOfRun() throws -> [String] { try taken(isForOneRun: true).filter { $0 != request && $0 != data } }

  // MARK: - Links

  /// - Throws: `FileError` where a name that a run writes to is a symbolic link.
  func refuseLinks() throws {
    for path in files + folders + [events + "/" + EventFile.name] { try Folder.refuseLink(at: path) }
    for folder in [checkpointFolder, features] { try own(in: folder).forEach(Folder.refuseLink) }
  }

  // MARK: - Removing

  /// The files of a folder within that are called as a run calls them.
  private func own(in folder: String) throws -> [String] {
    guard Folder.isFolder(folder) else { return [] }
    return try Folder.names(in: folder).filter { name in
      switch folder {
      case checkpointFolder: Self.step(ofCheckpoint: name) != nil
      case features: FeatureStore.isPart(name)
      default: name == EventFile.name
      }
    }.map { folder + "/" + $0 }
  }

  /// Removes files that weren't written whole.
  ///
  /// - Throws: `FileError`.
  func removeTemporaries() throws {
    for folder in [path, checkpointFolder, features] where Folder.isFolder(folder) {
      for name in try Folder.names(in: folder) {
        guard let final = AtomicFile.destination(ofTemporary: name) else { continue }
        let isOwn =
          switch folder {
          case path: files.contains(folder + "/" + final)
          case checkpointFolder: Self.step(ofCheckpoint: final) != nil
          default: FeatureStore.isPart(final)
          }
        if isOwn { try Folder.removeFile(folder + "/" + name) }
      }
    }
  }

  /// Removes the run that stands here, by the names of what it wrote; what says that the folder is a run's goes last, the request stays.
  ///
  /// - Throws: `FileError`.
  package func removeRun() throws {
    try refuseLinks()
    try removeTemporaries()
    for folder in folders where Folder.isFolder(folder) {
      try own(in: folder).forEach(Folder.removeFile)
      Folder.removeIfEmpty(folder)
    }
    for file in files where file != request { try Folder.removeFile(file) }
  }

  /// Removes all runs that are known to stand here and below, and the request.
  ///
  /// - Throws: `FileError`.
  func removeAll() throws {
    guard try isOwn() else { return }
    for part in try parts() where hasOwnRequest || part.hasOwnConfiguration {
      try part.removeRun()
      Folder.removeIfEmpty(part.path)
      if let slash = part.path.lastIndex(of: "/"), part.path[..<slash] != path { Folder.removeIfEmpty(String(part.path[..<slash])) }
    }
    if isForOneRun { try removeRun() } else { for file in [summary, report] { try Folder.removeFile(file) } }
    try Folder.removeFile(request)
  }
}
