/// When training checkpoints are written.
public enum CheckpointInterval: Sendable, Equatable {
  /// After that many steps.
  case steps(Int)
  /// After that many minutes, at the end of a step.
  case minutes(Double)
}
