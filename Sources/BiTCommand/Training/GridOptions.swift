import BiTContainers
import BiTTraining

/// The options of a sweep's grid: those of a command that trains, by their long names, read as on its command line.
struct GridOptions {
  private let command: any Command.Type
  /// What the command asks for beside options.
  private let words: [String]
  /// What the grid says in members of its own, or what has no meaning there.
  private let others: [(option: any OptionDeclaration, instead: String)]
  /// Where they stand, for messages.
  private let place: String

  /// What is asked of runs that start from a checkpoint.
  static var finetuning: GridOptions {
    .init(
      command: Finetune.self, words: ["checkpoint", "--data=data", "--out=run"], others: FinetuneOptions.notOfGrids, place: "options")
  }
  /// What is asked of runs that pre-train.
  static var pretraining: GridOptions {
    .init(
      command: Pretrain.self, words: ["--data=data", "--out=run"], others: PretrainOptions.notOfGrids, place: "options of “pretrain”")
  }

  /// What is asked of every run, as the command reads it.
  ///
  /// - Throws: `UsageError` as the command does, about the grid.
  func arguments(_ options: SweepDocument.Options) throws -> ParsedArguments {
    var words = words
    for (name, value) in options {
      if let (option, instead) = others.first(where: { $0.option.name == "--" + name }) {
        throw failure(
          "“\(option.name.dropFirst(2))” is none of a grid's options" + (instead.isEmpty ? "" : "; its member “\(instead)” says it"))
      }
      switch value {
      case .null, .bool(false): break
      case .bool(true): words.append("--" + name)
      case .integer(let number): words.append("--\(name)=\(number)")
      case .number(let number): words.append("--\(name)=\(number)")
      case .string(let text): words.append("--\(name)=\(text)")
      case .single, .array, .object: throw failure("“\(name)” is neither a text nor a number nor true")
      }
    }
    do {
      let arguments = try ParsedArguments(words, for: command.declaration)
      guard !arguments.wantsHelp, arguments.positionals.count == command.declaration.positionals.count else {
        throw failure("an option is not one of \(command.declaration.name)'s")
      }
      try arguments.check()
      return arguments
    } catch let error as UsageError {
      throw failure(error.message)
    }
  }

  private func failure(_ message: String) -> UsageError {
    UsageError(message: message.hasPrefix(place + ": ") ? message : place + ": " + message, usage: "")
  }
}
