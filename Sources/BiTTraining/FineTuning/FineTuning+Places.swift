import BiTFiles

/// Where a run may stand: not in its own data, nor they in it, and not over what is somebody's own.
extension FineTuning {
  /// - Throws: `TrainingError` where run, data or checkpoint stand in each other.
  func checkPlaces() throws {
    let (run, data) = (Folder.place(folder.path), Folder.absolute(data.path))
    if Folder.isFolder(data) && Folder.contains(data, run) { throw TrainingError.runInData(folder: folder.path, data: self.data.path) }
    if Folder.contains(run, data) { throw TrainingError.dataInRun(data: self.data.path, folder: folder.path) }
    for link in Self.links(in: data) where Folder.contains(link.target, run) || Folder.contains(run, link.target) {
      throw TrainingError.runInData(folder: folder.path, data: link.path)
    }
    if existingRun != .resumed, let checkpoint, case let source = Folder.absolute(checkpoint), Folder.contains(run, source),
      Self.isOutput(source)
    {
      throw TrainingError.sourceInRun(checkpoint: checkpoint, folder: folder.path)
    }
  }

  /// The folders of classes and splits that are links, and where they lead.
  private static func links(in data: String) -> [(path: String, target: String)] {
    guard let names = try? Folder.folders(in: data) else { return [] }
    return names.flatMap { name -> [(path: String, target: String)] in
      let path = data + "/" + name
      let here = Folder.isLink(path) ? [(path: path, target: Folder.absolute(path))] : []
      return here + (Split(name: name.lowercased()) != nil ? links(in: path) : [])
    }
  }

  /// Whether a file is called as a checkpoint that a run writes.
  private static func isOutput(_ path: String) -> Bool {
    guard let name = path.split(separator: "/").last.map(String.init) else { return false }
    return name == "model.h5" || RunFolder.step(ofCheckpoint: name) != nil
  }

  /// - Throws: `TrainingError` where the folder holds runs that must stay, or files that no run is known to have written; `FileError` where a
  ///   link stands where a run would write.
  func checkFolder() throws {
    let parts = parts
    for part in parts where part.folder != folder {
      var path = part.folder.path
      while path != folder.path {
        try Folder.refuseLink(at: path)
        guard let slash = path.lastIndex(of: "/") else { break }
        path = String(path[..<slash])
      }
    }
    let folders = [folder] + parts.map(\.folder).filter { $0 != folder }
    for folder in folders { try folder.refuseLinks() }
    let runs = try ([folder] + folder.parts()).filter(\.hasOwnConfiguration)
    let isOwn = try folder.isOwn()
    switch existingRun {
    case .refused:
      if let run = runs.first { throw TrainingError.hasRun(folder: run.path) }
      if isOwn, try folders.contains(where: { try !$0.takenOfRun().isEmpty }) { throw TrainingError.hasRun(folder: folder.path) }
    case .resumed:
      let asked = parts.map(\.folder)
      if let other = runs.first(where: { !asked.contains($0) }) { throw TrainingError.otherRuns(folder: folder.path, run: other.path) }
    case .replaced: return
    }
    for folder in folders where !(isOwn || folder.hasOwnConfiguration) {
      let taken = try folder.taken(isForOneRun: folder != self.folder || parts.contains { $0.folder == folder })
      guard taken.isEmpty else {
        throw TrainingError.otherFiles(folder: folder.path, names: taken.map { String($0.dropFirst(folder.path.count + 1)) })
      }
    }
  }

  /// Makes room for new runs and says in the folder what was asked.
  ///
  /// - Throws: `FileError`.
  func beginFolder() throws {
    try folder.refuseLinks()
    if existingRun == .replaced { try folder.removeAll() }
    try folder.removeTemporaries()
    try writeRequest()
  }
}
