import BiTCheckpoint
import BiTData
import BiTFiles
import BiTNetwork

extension FineTuning {
  /// Where training starts.
  public enum Start: Sendable, Equatable {
    /// From the checkpoint at a path; its head is replaced.
    case checkpoint(String)
    /// From nothing: a network whose weights follow from each run's seed, as `Checkpoint.initialised` makes them.
    case fresh(Architecture)

    /// The checkpoint's path; nil where it starts from nothing.
    var path: String? { if case .checkpoint(let path) = self { path } else { nil } }

    /// What a run keeps of it.
    var origin: RunConfiguration.Source.Origin {
      switch self {
      case .checkpoint(let path): .checkpoint(path: Folder.absolute(path))
      case .fresh: .fresh
      }
    }
  }

  /// The path of the checkpoint that training starts from; nil where it starts from nothing.
  public var checkpoint: String? { start.path }

  /// Does as a task has it: whether to crop and flip, and its resolution.
  public mutating func follow(_ task: TransferTask) {
    rule.follow(task)
    pretraining?.follow(task)
  }

  /// The recipe for a task, by what decides on it: `recipe`, else `pretraining`, else `rule`.
  func recipe(for task: TaskDescription, seed: UInt64) -> (hyperRule: HyperRule.Origin?, recipe: Recipe) {
    if var recipe {
      recipe.seed = seed
      return (nil, recipe)
    }
    if let pretraining { return (nil, pretraining.recipe(examples: task.examples, seed: seed)) }
    var rule = rule
    rule.seed = seed
    return (rule.origin(for: task), rule.recipe(for: task))
  }

  /// Whether the size of a batch's parts was asked for; else it is the usual one, or that of the run that is gone on with.
  var asksForPart: Bool { recipe != nil || (pretraining.map { $0.part != nil } ?? (rule.part != nil)) }

  /// What is to become smaller.
  var loss: Loss { recipe?.loss ?? pretraining.map { $0.loss ?? $0.upstream.loss } ?? .softmax }

  /// The part of the network that learns.
  var trained: TrainedPart { recipe?.trained ?? (pretraining == nil ? rule.trained : .network) }
}
