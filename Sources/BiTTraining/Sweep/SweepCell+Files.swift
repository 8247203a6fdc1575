import BiTContainers
import BiTData
import BiTFiles

/// Where a run of a sweep stands.
public enum SweepState: Sendable, Equatable {
  /// Nothing of it is there.
  case open
  /// It was begun, and nobody works on it.
  case begun
  /// A process works on it.
  case underWay
  /// Its network is written.
  case complete
  /// It failed, for this reason; the next sweep tries it again.
  case failed(String)

  /// Where a run in a folder stands.
  init(of folder: RunFolder) {
    if Folder.isFile(folder.model) {
      self = .complete
    } else if FolderLock.isHeld(folder.path) {
      self = .underWay
    } else if let failure = SweepFailure(folder) {
      self = .failed(failure.reason)
    } else {
      self = folder.hasRun ? .begun : .open
    }
  }

  /// In a word: `open`, `begun`, `under way`, `complete`, `failed`.
  public var word: String {
    switch self {
    case .open: "open"
    case .begun: "begun"
    case .underWay: "under way"
    case .complete: "complete"
    case .failed: "failed"
    }
  }
}

/// Why a run failed, as its folder keeps it in `failure.json`.
struct SweepFailure {
  let reason: String
  /// When, in seconds since 1970.
  let time: Int

  init(reason: String, time: Int) {
    (self.reason, self.time) = (reason, time)
  }

  /// Nil where none is kept.
  init?(_ folder: RunFolder) {
    guard let bytes = try? RandomAccessFile.bytes(of: folder.failure, atMost: 1 << 20), let json = try? JSON(parsing: bytes),
      let reason = json["reason"]?.text, let time = json["time"]?.whole
    else { return nil }
    self.init(reason: reason, time: time)
  }

  /// - Throws: `FileError`.
  func write(_ folder: RunFolder) throws {
    let document = JSON.object([("reason", .string(reason)), ("time", .integer(time))])
    try AtomicFile.write((document.document() + "\n").utf8, to: folder.failure, followsLinks: false)
  }
}

extension RunFolder {
  /// Which run of a sweep it is, as one JSON document.
  var cell: String { path + "/cell.json" }
  /// Why the run failed, as one JSON document.
  var failure: String { path + "/failure.json" }

  /// Removes the training checkpoints of a run that is complete and won't be prolonged.
  ///
  /// - Throws: `FileError`.
  func removeCheckpoints() throws {
    try Folder.refuseLink(at: checkpointFolder)
    for path in try checkpoints() { try Folder.removeFile(path) }
    Folder.removeIfEmpty(checkpointFolder)
  }
}

extension SweepCell {
  private var document: JSON {
    .object(
      start.members + [
        ("task", .string(task.name)), ("data", .string(task.data)), ("isTask", .bool(task.task != nil)),
        ("examplesPerClass", .optional(examplesPerClass, JSON.integer)), ("subsample", .optional(subsample, JSON.integer)),
        ("seed", .string("\(seed)")), ("settings", settings), ("sha256", .string(digest)),
      ])
  }

  /// Says in the run's folder which it is, unless it stands there.
  ///
  /// - Throws: `FileError`; `DataError` where it is another.
  func write(_ folder: RunFolder) throws {
    let bytes = Array((document.document() + "\n").utf8)
    if Folder.isFile(folder.cell) {
      let found = try RandomAccessFile.bytes(of: folder.cell, atMost: Self.maxBytes)
      guard found != bytes else { return }
      guard let json = try? JSON(parsing: found), json["sha256"]?.text == digest else {
        throw DataError(path: folder.cell, reason: "expected the run \(digest), found another")
      }
    }
    try Folder.make(folder.path)
    try AtomicFile.write(bytes, to: folder.cell, followsLinks: false)
  }

  /// What stands in a run's folder about its place in the sweep.
  ///
  /// - Throws: `FileError`; `DataError` where it is something else.
  static func document(_ folder: RunFolder) throws -> JSON {
    guard let json = try? JSON(parsing: RandomAccessFile.bytes(of: folder.cell, atMost: maxBytes)) else { throw unknown(folder) }
    return json
  }

  /// Why a folder is none of a sweep's.
  static func unknown(_ folder: RunFolder) -> DataError {
    DataError(path: folder.cell, reason: "expected a run of a sweep, found something else")
  }

  /// No cell takes more.
  private static let maxBytes = 1 << 22
}

extension SweepCell.Start {
  /// A checkpoint's full path; or a network and its parts; or the folder of the run that pre-trains it, in the same sweep.
  fileprivate var members: [(name: String, value: JSON)] {
    switch self {
    case .checkpoint(let path): [("checkpoint", .string(path))]
    case .fresh(let architecture, let part): architecture.members + [("part", .optional(part, JSON.integer))]
    case .pretrained(let cell): [("upstream", .string(cell.name))]
    }
  }
}
