import BiTFiles
import BiTData
import BiTImage
import BiTNetwork

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// All commands, and the way from the command line to one.
public enum Commands {
  /// The version of the program.
  public static let version = "0.1.0"
  /// The day of that version, for the manual pages.
  static let versionDate = "2026-11-27"

  /// A command is listed, completed and found by standing here.
  static let all: [any Command.Type] = [
    Initialise.self, Inspect.self, Convert.self, Verify.self, Diff.self, Published.self, Classify.self, Embed.self, Finetune.self,
    Pretrain.self, Evaluate.self, DataInspect.self, DataExport.self, SweepRuns.self, Report.self, BenchInference.self, BenchTraining.self,
    BenchImages.self, BenchConversion.self, Complete.self, Manual.self,
  ]

  package static var declarations: [Declaration] { all.map { $0.declaration } }

  /// Carries out the process's command line; see `main(_:)`. Its words may be paths, which needn't be UTF-8.
  public static func main() -> Never {
    let words = UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc)).compactMap { word in
      word.map { String(pathBytes: UnsafeBufferPointer(start: $0, count: strlen($0)).map { UInt8(bitPattern: $0) }) }
    }
    main(words)
  }

  /// Carries out a command line, the program's name first, and ends the process with the exit status.
  ///
  /// 0: done. 1: done, but something was found or some inputs failed, or the work failed. 64: the command line is wrong. 128 and the
  /// signal's number: interrupted; temporaries are gone.
  public static func main(_ commandLine: [String]) -> Never {
    ImageHelper.adopt(commandLine)
    Terminal.keepStandardStreams()
    Interruption.handle()
    Exhaustion.handle()
    exit(run(Array(commandLine.dropFirst())))
  }

  private static func run(_ words: [String]) -> Int32 {
    do {
      try checkEnvironment()
      switch try request(words) {
      case .text(let text):
        try Console(quiet: false).output(text)
        return 0
      case .command(let command, let arguments):
        do { return try command.run(arguments, Console(quiet: arguments.quiet)) } catch let failure as SplitExpression.Failure {
          throw arguments.error("--split \(failure)")
        }
      }
    } catch let error as UsageError {
      Console.error("error: \(error.message)")
      for line in Help.usage(error.usage, width: Terminal.textWidth(STDERR_FILENO)).pieces(between: "\n") { Console.error(line) }
      return 64
    } catch {
      Console.error("error: \(error.words)")
      return 1
    }
  }

  private static func checkEnvironment() throws {
    guard let text = getenv(InstructionSet.variable).map({ String(cString: $0) }) else { return }
    guard InstructionSet(rawValue: text) == nil else { return }
    let known = InstructionSet.allCases.map(\.rawValue).joined(separator: ", ")
    throw UsageError(
      message: "\(InstructionSet.variable): “\(text)” is none of \(known)", usage: "\(InstructionSet.variable)=SET bit COMMAND [ARGUMENTS]")
  }

  // MARK: - Finding the command

  /// What a command line asks for.
  enum Request {
    /// A text for standard output: help, the version.
    case text(String)
    case command(any Command.Type, ParsedArguments)
  }

  /// What is given to the command that the words after the program's name ask for; nil where they ask for a text.
  ///
  /// - Throws: `UsageError`.
  package static func arguments(_ words: [String]) throws -> ParsedArguments? {
    if case .command(_, let arguments) = try request(words) { arguments } else { nil }
  }

  /// What the words after the program's name ask for.
  ///
  /// - Throws: `UsageError`.
  static func request(_ words: [String]) throws -> Request {
    switch words.first {
    case nil, "--help", "-h": return .text(Help.overview(declarations, width: helpWidth))
    case "--version", "-V": return .text("bit \(version)\n")
    case "help": return try request(words.dropFirst() + ["--help"])
    case let first?:
      if let (command, rest) = find(words) {
        let arguments = try ParsedArguments(rest, for: command.declaration)
        return arguments.wantsHelp ? .text(Help.text(command.declaration, width: helpWidth)) : .command(command, arguments)
      }
      return .text(try helpOnGroup(first, words.dropFirst()))
    }
  }

  private static var helpWidth: Int { Terminal.textWidth(STDOUT_FILENO) }

  /// The command that the first one or two words name, and the words behind.
  private static func find(_ words: [String]) -> (any Command.Type, [String])? {
    for length in [2, 1] where words.count >= length {
      let name = words[..<length].joined(separator: " ")
      if let command = all.first(where: { $0.declaration.name == name }) { return (command, Array(words[length...])) }
    }
    return nil
  }

  /// The help on the commands that share the first word (`bench`).
  ///
  /// - Throws: `UsageError` where there are none, or where a command is asked for that isn't among them.
  private static func helpOnGroup(_ first: String, _ rest: ArraySlice<String>) throws -> String {
    let group = declarations.filter { $0.words.count == 2 && $0.words[0] == first }
    guard !group.isEmpty else { throw unknownCommand(first) }
    let seconds = group.map { $0.words[1] }
    let usage = "bit \(first) \(seconds.joined(separator: "|")) [ARGUMENTS]"
    if rest.first == "--help" || rest.first == "-h" { return Help.overview(group, usage: usage, width: helpWidth) }
    let message = rest.first.map { "“\(first) \($0)” is no command" + Suggestion.text(for: $0, among: seconds) }
    throw UsageError(
      message: message ?? "\(first) what? One of \(seconds.joined(separator: ", "))",
      usage: usage)
  }

  private static func unknownCommand(_ word: String) -> UsageError {
    var names: [String] = []
    for name in declarations.map({ $0.words[0] }) where !names.contains(name) { names.append(name) }
    let isOption = word.utf8.first == UInt8(ascii: "-")
    let what = isOption ? "unknown option \(word), before any command" : "unknown command “\(word)”"
    return UsageError(
      message: what + Suggestion.text(for: word, among: isOption ? ["--help", "--version"] : names),
      usage: "bit COMMAND [ARGUMENTS], COMMAND one of \(names.joined(separator: ", "))")
  }
}
