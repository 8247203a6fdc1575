/// `bit completions`: a script for a shell.
enum Complete: Command {
  static let declaration = Declaration(
    name: "completions", abstract: "Print a script that completes command lines.",
    positionals: [Positional(name: "SHELL", help: "The shell.", choices: Completions.Shell.allCases.map(\.rawValue))],
    example: "eval \"$(bit completions bash)\"")

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    guard let shell = Completions.Shell(rawValue: arguments.positionals[0]) else { throw arguments.error("unknown shell") }
    try console.output(Completions.script(for: shell, Commands.declarations))
    return 0
  }
}
