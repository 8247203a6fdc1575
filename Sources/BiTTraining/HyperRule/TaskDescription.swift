import BiTCheckpoint

/// What is known of a task before it is begun.
public struct TaskDescription: Sendable, Equatable {
  /// Training images.
  public var examples: Int
  /// The usual original: its height and width.
  public var originalHeight: Int
  /// See `originalHeight`.
  public var originalWidth: Int
  /// The network.
  public var architecture: Architecture

  /// A task.
  public init(examples: Int, originalHeight: Int, originalWidth: Int, architecture: Architecture) {
    self.examples = examples
    self.originalHeight = originalHeight
    self.originalWidth = originalWidth
    self.architecture = architecture
  }
}
