/// `bit completions`: a script for a shell.
enum Complete: Command {
  static let declaration = Declaration(
    name: "completions", abstract: "Print a script that completes command lines.",
    discussion: """
      Where the shell reads it when it starts:

        bash  eval "$(bit completions bash)" in ~/.bashrc
        zsh   bit completions zsh > _bit, in a folder of $fpath
        fish  bit completions fish > ~/.config/fish/completions/bit.fish
      """,
    positionals: [Positional(name: "SHELL", help: "The shell.", choices: Shell.allCases.map(\.rawValue))],
    example: "eval \"$(bit completions bash)\"")

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let shell = Shell(rawValue: arguments.positionals[0]) ?? .bash
    try console.output(shell.completions(Commands.declarations))
    return 0
  }
}
