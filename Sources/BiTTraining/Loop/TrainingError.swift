/// Why a run ends before its last step.
public enum TrainingError: Error, CustomStringConvertible {
  /// The folder for the run is a file.
  case notAFolder(String)
  /// There is a run already.
  case hasRun(folder: String)
  /// The run was begun with other settings than it is asked to go on with.
  case otherSettings(file: String, difference: String)
  /// The loss of a step is no finite number.
  case nonFiniteLoss(step: Int, loss: Double, rate: Float, base: Double)
  /// Something failed; the run can be resumed where there is a training checkpoint.
  case stopped(step: Int, reason: any Error, checkpoint: String?)
  /// The training checkpoint belongs to other examples than the run's list has.
  case otherExamples(checkpoint: String, list: String)
  /// There are training checkpoints, and none of them is whole.
  case noWholeCheckpoint(reason: any Error)
  /// The training checkpoint doesn't hold the momentum of what is trained.
  case otherMomentum(checkpoint: String, expected: Int, found: Int)
  /// Not even one image at a time fits the memory.
  case tooLittleMemory(needed: Int, given: Int)

  /// One line.
  public var description: String {
    switch self {
    case .notAFolder(let path): "\(path): expected a folder for the run, or nothing, found a file"
    case .hasRun(let folder): "\(folder): it holds a run"
    case .otherSettings(let file, let difference): "\(file): the run was begun with another \(difference)"
    case .nonFiniteLoss(let step, let loss, let rate, _):
      "step \(step): the loss is \(loss), not a finite number, at a learning rate of \(rate)"
    case .stopped(let step, let reason, let checkpoint):
      "after \(counted(step, "step")): \(reason)" + (checkpoint.map { "; \($0) is whole" } ?? "")
    case .otherExamples(let checkpoint, let list):
      "\(checkpoint): it was trained on another list of images than \(list) has now"
    case .noWholeCheckpoint(let reason): "\(reason); there is no other training checkpoint to go on from"
    case .otherMomentum(let checkpoint, let expected, let found):
      "\(checkpoint): expected the momentum of \(expected) tensors, found that of \(found)"
    case .tooLittleMemory(let needed, let given):
      "a batch of one image takes \(needed >> 20) MiB, and \(given >> 20) MiB may be used"
    }
  }
}
