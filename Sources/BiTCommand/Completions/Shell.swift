/// A shell whose command lines can be completed by a script that is made from the declarations.
package enum Shell: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish

  /// The script.
  package func completions(_ declarations: [Declaration]) -> String {
    switch self {
    case .bash: BashCompletions.script(declarations)
    case .zsh: ZshCompletions.script(declarations)
    case .fish: FishCompletions.script(declarations)
    }
  }

  /// What the program takes before any command.
  static let programOptions = ["help", "--help", "--version"]

  /// The text without what would end a word in single quotes.
  static func quoted(_ text: String) -> String { String(text.map { $0 == "'" ? "’" : $0 == "\n" ? " " : $0 }) }
}

extension [Declaration] {
  /// What is said of a first word: its command's abstract, or what may follow.
  func abstract(_ first: String) -> String {
    let commands = filter { $0.words[0] == first }
    return commands.count == 1 ? commands[0].abstract : "\(first) " + commands.map { $0.words[1] }.joined(separator: ", ") + "."
  }

  /// The first words of the commands, each once, in order.
  var firstWords: [String] {
    var words: [String] = []
    for declaration in self where !words.contains(declaration.words[0]) { words.append(declaration.words[0]) }
    return words
  }

  /// The first words of commands of two, each with its second ones.
  var groups: [(first: String, seconds: [String])] {
    firstWords.map { first in
      (first, filter { $0.words.count == 2 && $0.words[0] == first }.map { $0.words[1] })
    }.filter { !$0.seconds.isEmpty }
  }
}
