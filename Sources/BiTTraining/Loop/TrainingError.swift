/// Why a run ends before its last step.
public enum TrainingError: Error, CustomStringConvertible {
  /// The folder for the run is a file.
  case notAFolder(String)
  /// There is a run already.
  case hasRun(folder: String)
  /// The folder for the run lies in the data.
  case runInData(folder: String, data: String)
  /// The data lie in the folder for the run.
  case dataInRun(data: String, folder: String)
  /// The checkpoint to start from is a file that the run would replace.
  case sourceInRun(checkpoint: String, folder: String)
  /// There are files that the run would replace, and nothing tells that a run wrote them.
  case otherFiles(folder: String, names: [String])
  /// A run stands there that isn't one of those that are asked for.
  case otherRuns(folder: String, run: String)
  /// The run can't be prolonged: a step that is done would have had another learning rate.
  case notProlonged(file: String, steps: Int, asked: Int, step: Int, rate: Float, other: Float)
  /// The run was begun with other settings than it is asked to go on with.
  case otherSettings(file: String, difference: String)
  /// The loss of a step is no finite number; `base` is the base rate as the rule is asked for it.
  case nonFiniteLoss(step: Int, loss: Double, rate: Float, base: Double)
  /// Something failed; the run can be resumed where there is a training checkpoint.
  case stopped(step: Int, reason: any Error, checkpoint: String?)
  /// The training checkpoint belongs to other examples than the run's list has.
  case otherExamples(checkpoint: String, list: String)
  /// There are training checkpoints, and none of them is whole.
  case noWholeCheckpoint(reason: any Error)
  /// The training checkpoint doesn't hold the momentum of what is trained.
  case otherMomentum(checkpoint: String, expected: Int, found: Int)
  /// Not even so many images at a time fit the memory, and fewer can't be computed.
  case tooLittleMemory(images: Int, needed: Int, given: Int)

  /// One line.
  public var description: String {
    switch self {
    case .notAFolder(let path): "\(path): expected a folder for the run, or nothing, found a file"
    case .hasRun(let folder): "\(folder): it holds a run"
    case .runInData(let folder, let data): "\(folder): it lies in the data, \(data)"
    case .dataInRun(let data, let folder): "\(folder): the data lie in it, \(data)"
    case .sourceInRun(let checkpoint, let folder): "\(folder): the checkpoint to start from is a file that the run replaces, \(checkpoint)"
    case .otherFiles(let folder, let names):
      "\(folder): it is no run's, and the run would replace what is there: \(names.joined(separator: ", "))"
    case .otherRuns(let folder, let run): "\(folder): it holds a run that isn't asked for, \(run)"
    case .notProlonged(let file, let steps, let asked, let step, let rate, let other):
      "\(file): the run of \(steps) steps can't become one of \(asked): step \(step) had the learning rate \(rate), and of \(asked) steps it "
        + "has \(other), since warm-up and decays lie where the number of steps puts them"
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
    case .tooLittleMemory(let images, let needed, let given):
      (images == 1 ? "a batch of one image takes" : "a part of \(images) images, which batch norm needs whole, takes")
        + " \(needed >> 20) MiB, and \(given >> 20) MiB may be used"
    }
  }
}
