import BiTFiles

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Carries out many runs of fine-tuning and pre-training, one after another: those of a grid.
///
///     let grid = SweepGrid(checkpoints: ["BiT-M-R50x1.npz"], tasks: [.init(name: "photos", data: "photos/")], seeds: 3)
///     let sweep = Sweep(grid, in: "sweep/")
///     _ = try sweep.run()
///
/// Each run has a folder of its own in the sweep's, which is found again by its settings: what is complete isn't repeated, and what was stopped goes on
/// where it stood, whoever stopped it and however the grid has grown since. Several processes, also of several machines, may work on one sweep: none
/// takes a run that another works on. A run that starts from a network which the sweep pre-trains waits until that is there. Belongs to one thread at a
/// time; it starts its own.
public struct Sweep {
  /// A share of the runs, for one of many machines: the first, second, … of every so many.
  public struct Share: Sendable, Equatable {
    /// Which share, from 1 on.
    public let number: Int
    /// How many there are.
    public let count: Int

    /// Nil where there is no such share.
    public init?(_ number: Int, of count: Int) {
      guard count > 0, (1...count).contains(number) else { return nil }
      (self.number, self.count) = (number, count)
    }
  }

  /// How a sweep ended.
  public struct Result: Sendable {
    /// The runs that are complete.
    public internal(set) var complete = 0
    /// Those on which others work.
    public internal(set) var underWay = 0
    /// Those that couldn't begin, for the run that pre-trains what they start from isn't complete.
    public internal(set) var waiting: [SweepCell] = []
    /// Those that failed, with the reasons.
    public internal(set) var failed: [(cell: SweepCell, reason: String)] = []
    /// Those that came to their end just now and whose last losses are absurd.
    public internal(set) var diverged: [SweepCell] = []
    /// Whether it was told not to proceed.
    public internal(set) var isInterrupted = false
  }

  /// The runs.
  public var grid: SweepGrid
  /// What is asked of each run that starts from a checkpoint, beside its place in the grid; its checkpoint, data and folder are never looked at.
  public var tuning: FineTuning
  /// The same of each run that pre-trains a network; its network isn't looked at either.
  public var pretraining: FineTuning
  /// Where the runs' folders are.
  public var folder: String
  /// The share of the runs that is carried out; nil for all.
  public var share: Share?
  /// How a run's failure is worded where it is kept.
  public var words: (any Error) -> String = { "\($0)" }

  /// A sweep by the paper's HyperRule, and its recipe of pre-training.
  public init(_ grid: SweepGrid, in folder: String) {
    self.init(grid, asking: FineTuning(checkpoint: "", data: "", folder: RunFolder("")), in: folder)
  }

  /// A sweep of which each run is asked the same.
  ///
  /// - Parameter pretraining: what runs that pre-train are asked, default: what the paper's recipe says.
  public init(_ grid: SweepGrid, asking tuning: FineTuning, pretraining: FineTuning? = nil, in folder: String) {
    self.grid = grid
    self.tuning = tuning
    var usual = FineTuning(checkpoint: "", data: "", folder: RunFolder(""))
    usual.pretraining = PretrainingRule()
    self.pretraining = pretraining ?? usual
    self.folder = RunFolder(folder).path
  }

  /// All runs, in their order.
  public var cells: [SweepCell] { grid.cells(tuning, pretraining: pretraining) }

  /// Those of the share: every so-manieth of those that start from no other run, each with those that start from it.
  public var ownCells: [SweepCell] { own(cells) }

  private func own(_ cells: [SweepCell]) -> [SweepCell] {
    guard let share else { return cells }
    var numbers: [String: Int] = [:]
    for cell in cells where cell.upstream == nil { numbers[cell.digest] = numbers.count }
    return cells.filter { (numbers[($0.upstream ?? $0).digest] ?? 0) % share.count == share.number - 1 }
  }

  /// What is asked of a run, beside its place in the grid.
  private func template(of cell: SweepCell) -> FineTuning { cell.isPretraining ? pretraining : tuning }

  /// Where a run's files are.
  public func folder(of cell: SweepCell) -> RunFolder { RunFolder(folder + "/" + cell.name) }

  /// Where a run stands.
  public func state(of cell: SweepCell) -> SweepState { SweepState(of: folder(of: cell)) }

  // MARK: - Carrying it out

  /// Carries the runs out that aren't complete. One that fails keeps its reason in its folder, and the others go on.
  ///
  /// - Throws: `FileError` where the sweep's folder can't be written; `TrainingError` where it is somebody's own.
  public func run(_ events: SweepEvents = SweepEvents()) throws -> Result {
    let all = cells
    let (cells, began) = (own(all), time(nil))
    try SweepPlan(all.map(\.name)).write(folder)
    var result = Result()
    var postponed: [(number: Int, cell: SweepCell)] = []
    /// - Returns: whether to go on.
    func carryOut(_ number: Int, _ cell: SweepCell, isLast: Bool) -> Bool {
      guard events.proceed() else {
        result.isInterrupted = true
        return false
      }
      switch outcome(of: cell, number, of: cells.count, since: began, events) {
      case .complete(let hasDiverged):
        result.complete += 1
        if hasDiverged { result.diverged.append(cell) }
      case .failed(let reason): result.failed.append((cell, reason))
      case .underWay where isLast: result.underWay += 1
      case .waiting where isLast: result.waiting.append(cell)
      case .underWay, .waiting: postponed.append((number, cell))
      case .interrupted:
        result.isInterrupted = true
        return false
      }
      return true
    }
    for (index, cell) in cells.enumerated() where !carryOut(index + 1, cell, isLast: false) { return result }
    // Whoever worked on these, or on what they start from, may be done or have been stopped meanwhile.
    for (number, cell) in postponed where !carryOut(number, cell, isLast: true) { return result }
    return result
  }

  private enum Outcome {
    case complete(hasDiverged: Bool)
    case failed(String)
    case underWay
    case waiting
    case interrupted
  }

  private func outcome(of cell: SweepCell, _ number: Int, of count: Int, since began: Int, _ events: SweepEvents) -> Outcome {
    let folder = folder(of: cell)
    do {
      switch state(of: cell) {
      case .complete:
        try finish(folder, cell)
        events.report(.wasComplete(cell, number: number, of: count))
        return .complete(hasDiverged: false)
      case .underWay:
        events.report(.underWay(cell, number: number, of: count))
        return .underWay
      // Another process has just tried it.
      case .failed(let reason) where SweepFailure(folder).map({ $0.time > began }) == true: return .failed(reason)
      case .failed, .begun, .open: break
      }
      if let upstream = cell.upstream, state(of: upstream) != .complete {
        events.report(.waits(cell, for: upstream, number: number, of: count))
        return .waiting
      }
      events.report(.begins(cell, number: number, of: count))
      try cell.write(folder)
      try Folder.removeFile(folder.failure)
      guard case .finished(let results) = try cell.tuning(template(of: cell), in: self.folder).run(events.training(cell)) else {
        return .interrupted
      }
      try finish(folder, cell)
      if let run = results.first { events.report(.finished(cell, run)) }
      return .complete(hasDiverged: results.contains(where: \.hasDiverged))
    } catch {
      return failure(error, of: cell, events)
    }
  }

  /// Writes the page that a process which was killed couldn't, and removes what only a run that goes on needs.
  private func finish(_ folder: RunFolder, _ cell: SweepCell) throws {
    guard !FolderLock.isHeld(folder.path) else { return }
    try Folder.refuseLink(at: folder.report)
    if !Folder.isFile(folder.report) { try template(of: cell).writePage([folder], folder.report) }
    try folder.removeCheckpoints()
    try Folder.removeFile(folder.failure)
  }

  private func failure(_ error: any Error, of cell: SweepCell, _ events: SweepEvents) -> Outcome {
    let folder = folder(of: cell)
    // Between looking and locking another process may have taken the run, and even have come to its end.
    if (error as? FileError)?.operation == FolderLock.work {
      return state(of: cell) == .complete ? .complete(hasDiverged: false) : .underWay
    }
    let reason = words(error)
    do {
      try Folder.make(folder.path)
      try SweepFailure(reason: reason, time: time(nil)).write(folder)
    } catch {
      // That a reason can't be kept is less than the reason.
    }
    events.report(.failed(cell, reason))
    return .failed(reason)
  }
}
