import BiTCheckpoint
import BiTFiles

/// The folder of a run: what it was asked, what came of it, and what it needs to be resumed.
public struct RunFolder: Sendable, Equatable {
  /// The folder's path.
  public let path: String

  /// The folder of that path, which needn't be there yet.
  public init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// The trained network.
  public var model: String { path + "/model.h5" }
  /// What was asked of all runs that come of one call, as one JSON document.
  package var request: String { path + "/request.json" }
  /// What was asked and decided, as one JSON document.
  package var configuration: String { path + "/config.json" }
  /// The images in their order, as a manifest of JSON lines.
  package var data: String { path + "/data.jsonl" }
  /// A JSON line a step and an evaluation.
  package var metrics: String { path + "/metrics.jsonl" }
  /// The last evaluation whole, as one JSON document.
  package var evaluation: String { path + "/evaluation.json" }
  /// The evaluation of the test's images, as one JSON document.
  package var testEvaluation: String { path + "/test.json" }
  /// The run as a page.
  public var report: String { path + "/report.html" }
  /// What repeated runs came to, as one JSON document.
  package var summary: String { path + "/summary.json" }
  /// When the run was worked on, and where, as a JSON line a session.
  package var sessions: String { path + "/sessions.jsonl" }
  /// TensorBoard's folder.
  package var events: String { path + "/tensorboard" }
  /// Features of the images, while they are computed.
  var features: String { path + "/features" }
  var checkpointFolder: String { path + "/checkpoints" }

  /// Whether a run was begun here.
  public var hasRun: Bool { Folder.isFile(configuration) }

  /// The folder of one of several runs.
  package func part(_ name: String) -> RunFolder { RunFolder(path + "/" + name) }

  // MARK: - Training checkpoints

  /// How many training checkpoints are kept.
  static let checkpointsKept = 2

  /// The training checkpoints, the last first.
  ///
  /// - Throws: `FileError`.
  func checkpoints() throws -> [String] {
    guard Folder.isFolder(checkpointFolder) else { return [] }
    return try Folder.names(in: checkpointFolder).filter { Self.step(ofCheckpoint: $0) != nil }.reversed().map {
      checkpointFolder + "/" + $0
    }
  }

  /// The steps that were done, by the name of a training checkpoint; nil where it is none's.
  static func step(ofCheckpoint name: String) -> Int? {
    guard name.hasPrefix("step-"), name.hasSuffix(".h5") else { return nil }
    let number = name.dropFirst(5).dropLast(3)
    return number.count >= 8 && number.allSatisfy({ $0.isASCII && $0.isNumber }) ? Int(number) : nil
  }

  /// A number in a file's name, with zeros before it, so that names sort as numbers do.
  static func digits(_ number: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }

  /// Removes what a process that was killed has left: files that it hadn't written whole, and of a run that is complete what it hadn't come to
  /// remove. Nobody else may work on the run meanwhile.
  ///
  /// - Throws: `FileError`.
  package func removeLeftovers() throws {
    try refuseLinks()
    try removeTemporaries()
    guard Folder.isFile(model) else { return }
    try FeatureStore.remove(features)
    for old in try checkpoints().dropFirst(Self.checkpointsKept) { try Folder.removeFile(old) }
  }

  /// Writes a training checkpoint, and then removes all but the last ones. Those of later steps go too: the run has gone back behind them, since
  /// they were damaged.
  ///
  /// - Throws: `FileError`, `CheckpointError`; the checkpoints that were there are then all still there.
  func save(_ checkpoint: Checkpoint, step: Int) throws {
    try refuseLinks()
    try Folder.make(checkpointFolder)
    let path = "\(checkpointFolder)/step-\(Self.digits(step)).h5"
    try checkpoint.write(to: path, kind: .kerasH5, replacing: true)
    let all = try checkpoints()
    let (later, rest) = (all.prefix { $0 != path }, all.drop { $0 != path })
    for old in later + rest.dropFirst(Self.checkpointsKept) { try Folder.removeFile(old) }
  }

  /// The last training checkpoint that is whole, with its path; nil where there are none. Every byte is read and compared with its digest.
  ///
  /// - Parameter damaged: receives why a later one isn't taken.
  /// - Throws: `FileError` where the folder can't be read; `TrainingError.noWholeCheckpoint` where there are some but none is whole.
  package func lastCheckpoint(damaged: (any Error) -> Void) throws -> (path: String, checkpoint: Checkpoint, state: TrainingState)? {
    var failure: (any Error)?
    for path in try checkpoints() {
      do {
        let checkpoint = try Checkpoint.open(path).verifyingDigests()
        guard let state = checkpoint.training else {
          throw DataError(path: path, reason: "expected where the training stands, found a checkpoint without it")
        }
        try checkpoint.readThrough()
        if let failure { damaged(failure) }
        return (path, checkpoint, state)
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw TrainingError.noWholeCheckpoint(reason: failure) }
    return nil
  }
}
