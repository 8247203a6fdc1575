import BiTCheckpoint

/// Images that are only measured with.
enum MeasuredPart {
  /// Those that are measured with while training goes on, too.
  case validation
  /// Those that are measured with when it is over.
  case test
}

/// What the loop trains: a whole network, or a head alone.
///
/// A class: a network's tensors are large, and are changed in place.
protocol Learner: AnyObject {
  /// Computes the gradient of the mean loss over a step's batch and goes a step against it.
  ///
  /// - Parameter proceed: is asked between parts of the work; where it says no, nothing has changed.
  /// - Returns: the mean loss before the step; nil where it was told not to proceed. Where the loss isn't finite no step is taken.
  func step(_ step: Int, rate: Float, proceed: () -> Bool) throws -> Double?

  /// Judges the images of a part; nil where it was told not to proceed.
  func evaluate(_ part: MeasuredPart, proceed: () -> Bool) throws -> Evaluation?

  /// The network as it is, and the velocity of each tensor that is trained, for a checkpoint.
  func snapshot() -> (checkpoint: Checkpoint, velocity: [Tensor])
}
