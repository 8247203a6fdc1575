import BiTContainers
import BiTTraining

/// The options of a sweep's grid: those of `finetune` by their long names, read as on its command line.
enum GridOptions {
  /// What is asked of every run, and what of it is read from the command line of `finetune`.
  ///
  /// - Throws: `UsageError` as `finetune` does, about the grid.
  static func arguments(_ options: [(name: String, value: JSON)]) throws -> ParsedArguments {
    var words = ["checkpoint", "--data=data", "--out=run"]
    for (name, value) in options {
      if let (option, instead) = FinetuneOptions.notOfGrids.first(where: { $0.option.name == "--" + name }) {
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
      let arguments = try ParsedArguments(words, for: Finetune.declaration)
      guard !arguments.wantsHelp, arguments.positionals.count == 1 else { throw failure("an option is not one of finetune's") }
      try arguments.check()
      return arguments
    } catch let error as UsageError {
      throw failure(error.message)
    }
  }

  private static func failure(_ message: String) -> UsageError {
    UsageError(message: message.hasPrefix("options: ") ? message : "options: " + message, usage: "")
  }
}
