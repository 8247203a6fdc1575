import BiTContainers
import BiTFiles

/// Which runs a sweep's folder is to hold, as it keeps them in `sweep.json`: so that a report knows what is missing.
struct SweepPlan {
  /// The names of the runs' folders.
  let names: [String]

  init(_ names: [String]) { self.names = names }

  private static func path(_ folder: String) -> String { folder + "/sweep.json" }
  /// Longer than that of the largest sweep.
  private static let maxBytes = 1 << 28

  /// What a folder keeps; nil where it is no sweep's.
  ///
  /// - Throws: `FileError`.
  init?(_ folder: String) throws {
    let path = Self.path(folder)
    guard Folder.isFile(path) else { return nil }
    guard let json = try? JSON(parsing: RandomAccessFile.bytes(of: path, atMost: Self.maxBytes)),
      let names = json["runs"]?.elements?.compactMap(\.text)
    else { return nil }
    self.names = names
  }

  /// Makes the folder a sweep's, unless it is this one's.
  ///
  /// - Throws: `FileError`; `TrainingError` where it is a run's, or the file somebody's own.
  func write(_ folder: String) throws {
    guard !Folder.isFile(folder) else { throw TrainingError.notAFolder(folder) }
    guard !RunFolder(folder).hasRun else { throw TrainingError.hasRun(folder: folder) }
    let path = Self.path(folder)
    if Folder.isTaken(path) {
      guard let plan = try SweepPlan(folder) else { throw TrainingError.otherFiles(folder: folder, names: ["sweep.json"]) }
      if plan.names == names { return }
    }
    try Folder.make(folder)
    let document = JSON.object([("runs", .array(names.map(JSON.string)))])
    try AtomicFile.write((document.document() + "\n").utf8, to: path, followsLinks: false)
  }
}
