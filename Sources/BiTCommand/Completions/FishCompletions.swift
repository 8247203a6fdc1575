/// The script for fish: a line an option, under the condition that its command was typed.
enum FishCompletions {
  static func script(_ declarations: [Declaration]) -> String {
    (["# Completions for fish: bit completions fish > ~/.config/fish/completions/bit.fish"]
      + declarations.firstWords.map { first in
        let abstracts = declarations.filter { $0.words[0] == first }.map(\.abstract)
        return "complete -c bit -n __fish_use_subcommand -f -a \(first) -d '\(Shell.quoted(abstracts.joined(separator: " ")))'"
      } + declarations.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  private static func lines(_ declaration: Declaration) -> [String] {
    let words = declaration.words
    let condition = words.map { "__fish_seen_subcommand_from \($0)" }.joined(separator: "; and ")
    var lines: [String] = []
    if words.count == 2 {
      let isOpen = "__fish_seen_subcommand_from \(words[0]); and not __fish_seen_subcommand_from \(words[1])"
      lines.append("complete -c bit -n '\(isOpen)' -f -a \(words[1]) -d '\(Shell.quoted(declaration.abstract))'")
    }
    lines += declaration.allOptions.map { option in
      let value = option.value == nil ? "" : option.choices.isEmpty ? " -r" : " -x -a '\(option.choices.joined(separator: " "))'"
      return "complete -c bit -n '\(condition)' -l \(option.name.dropFirst(2))\(value) -d '\(Shell.quoted(option.help))'"
    }
    lines += declaration.positionals.flatMap(\.choices).map { "complete -c bit -n '\(condition)' -f -a \($0)" }
    return lines
  }
}
