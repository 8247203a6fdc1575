import BiTFiles

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A command of `bit`.
protocol Command: SendableMetatype {
  /// What it takes.
  static var declaration: Declaration { get }

  /// Does it.
  ///
  /// - Returns: the exit status: 0 done; 1 done, but something was found or some inputs failed.
  /// - Throws: what keeps it from being done: exit status 1, or 64 for a `UsageError`.
  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32
}

/// All commands, and the way from the command line to one.
public enum Commands {
  /// The version of the program.
  public static let version = "0.1.0"

  /// A command is listed, completed and found by standing here.
  static let all: [any Command.Type] = [
    Initialise.self, Inspect.self, Convert.self, Classify.self, Embed.self, BenchInference.self, BenchConversion.self, Complete.self,
  ]

  static var declarations: [Declaration] { all.map { $0.declaration } }

  /// Carries out a command line, the program's name first, and returns the exit status.
  public static func run(_ commandLine: [String]) -> Int32 {
    Interruption.handle()
    do {
      return try dispatch(Array(commandLine.dropFirst()))
    } catch let error as UsageError {
      Console.error("\(error)")
      return 64
    } catch {
      Console.error("error: \(error)")
      return 1
    }
  }

  private static func dispatch(_ words: [String]) throws -> Int32 {
    let overview = Console(quiet: false)
    guard let first = words.first, first != "--help", first != "-h", first != "help" || words.count > 1 else {
      try overview.output(Help.overview(declarations))
      return 0
    }
    if first == "--version" {
      try overview.output("bit \(version)\n")
      return 0
    }
    let (command, rest) = first == "help" ? try find(Array(words.dropFirst()), helping: true) : try find(words)
    let arguments = try ParsedArguments(first == "help" ? ["--help"] : rest, for: command.declaration)
    let console = Console(quiet: arguments.quiet)
    if arguments.wantsHelp {
      try console.output(Help.text(command.declaration))
      return 0
    }
    return try command.run(arguments, console)
  }

  /// The command that the first one or two words name, and what follows.
  private static func find(_ words: [String], helping: Bool = false) throws -> (any Command.Type, [String]) {
    for length in [2, 1] where words.count >= length {
      let name = words[..<length].joined(separator: " ")
      if let command = all.first(where: { $0.declaration.name == name }) { return (command, Array(words[length...])) }
    }
    let first = words.first ?? ""
    let seconds = declarations.filter { $0.name.hasPrefix(first + " ") }
    if !seconds.isEmpty {
      if words.dropFirst().contains("--help") || words.dropFirst().contains("-h") || helping {
        throw UsageError(message: "“\(first)” has several: ask for the help of one", usage: seconds.map(\.usage).joined(separator: "\n       "))
      }
      let given = words.count > 1 ? "“\(first) \(words[1])” is not a command" : "“\(first)” needs to know what"
      throw UsageError(message: given, usage: seconds.map(\.usage).joined(separator: "\n       "))
    }
    let names = declarations.map(\.name)
    throw UsageError(
      message: "unknown command “\(first)”" + Suggestion.text(for: first, among: names),
      usage: "bit COMMAND, where COMMAND is one of \(names.joined(separator: ", "))")
  }
}

/// Ends the process with a status.
public func exit(with status: Int32) -> Never { exit(status) }
