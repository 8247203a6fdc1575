import BiTCheckpoint
import BiTImage

/// What a shell offers where an argument, or an option's value, is typed.
package enum Completion: Sendable, Equatable {
  case nothing
  case words([String])
  /// Files of a kind, by their suffixes in upper or lower case, and folders.
  case files(Kind)
  case folders

  /// What files are offered.
  package enum Kind: Sendable, Equatable {
    case any
    case checkpoints
    /// What `classify` takes.
    case images
    /// Lists of labelled pictures.
    case manifests
    case suffixed([String])

    /// None: any file.
    var suffixes: [String] {
      switch self {
      case .any: []
      case .checkpoints: CheckpointKind.all.flatMap(\.suffixes)
      case .images: Image.fileSuffixes + ["npy"]
      case .manifests: ["csv", "tsv", "jsonl"]
      case .suffixed(let suffixes): suffixes
      }
    }
  }

  static let anyFile = files(.any)
  static let checkpoints = files(.checkpoints)
  static let images = files(.images)
  static let dataSets = files(.manifests)
  static let architectures = words(Architecture.published.map(\.name))
}

extension Declaration {
  /// What is offered for an argument without a name, and whether for all that follow it too.
  var argumentCompletions: [(place: Int, repeats: Bool, completion: Completion)] {
    positionals.enumerated().map { place, argument in
      (place, argument.repeats, argument.choices.isEmpty ? argument.completion : .words(argument.choices))
    }
  }
}

extension OptionDeclaration {
  /// What is offered for the value.
  var valueCompletion: Completion { choices.isEmpty ? completion : .words(choices) }
}
