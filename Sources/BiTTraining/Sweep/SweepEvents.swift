/// What a sweep reports while it goes on, and what it asks; on the thread that trains.
public struct SweepEvents {
  /// Asked before each run: whether to go on.
  public var proceed: () -> Bool = { true }
  /// Told what happens.
  public var report: (SweepEvent) -> Void = { _ in }
  /// What a run is to call.
  public var training: (SweepCell) -> TrainingEvents = { _ in TrainingEvents() }

  /// Events that nobody listens to.
  public init() {}
}

/// What happens while a sweep goes on.
public enum SweepEvent: Sendable {
  /// A run begins, or goes on.
  case begins(SweepCell, number: Int, of: Int)
  /// A run had come to its end before.
  case wasComplete(SweepCell, number: Int, of: Int)
  /// Another process works on a run.
  case underWay(SweepCell, number: Int, of: Int)
  /// A run can't begin yet, for the one that pre-trains what it starts from isn't complete.
  case waits(SweepCell, for: SweepCell, number: Int, of: Int)
  /// A run has come to its end.
  case finished(SweepCell, FineTuning.Result)
  /// A run failed.
  case failed(SweepCell, String)
}
