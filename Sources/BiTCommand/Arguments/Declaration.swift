/// What a command takes, as data: parsing, help and completions all come from it.
package struct Declaration: Sendable {
  /// As it is typed: `classify`, `bench infer`.
  package let name: String
  /// One line.
  let abstract: String
  /// What the help says beyond that, wrapped by hand.
  let discussion: String
  let positionals: [Positional]
  let options: [Option]
  /// Command lines that work, one a line.
  package let example: String

  package init(
    name: String, abstract: String, discussion: String = "", positionals: [Positional] = [], options: [Option] = [], example: String
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.positionals = positionals
    self.options = options
    self.example = example
  }

  /// The one or two words of the name.
  var words: [String] { name.split(separator: " ").map(String.init) }

  /// The options, with those that every command has.
  var allOptions: [Option] {
    options + [
      .flag("--quiet", "No progress and no remarks on standard error; errors still."), .flag("--help", "This text. Also -h."),
    ]
  }

  /// The line that says how to type it.
  var usage: String {
    let arguments = positionals.map { argument in
      let text = argument.repeats ? "\(argument.name)..." : argument.name
      return argument.isOptional ? "[\(text)]" : text
    }
    let required = options.filter(\.isRequired).map(\.usage)
    let others = options.filter { !$0.isRequired }.map { "[\($0.usage)]" }
    return (["bit", name] + arguments + required + others).joined(separator: " ")
  }
}

/// An argument without a name.
package struct Positional: Sendable {
  /// What stands for it in the help.
  let name: String
  let help: String
  /// The values there are, if they can be listed.
  let choices: [String]
  /// Whether one or more may follow; only the last positional can.
  let repeats: Bool
  /// Whether it may be left out; only the last positional can.
  let isOptional: Bool

  package init(name: String, help: String, choices: [String] = [], repeats: Bool = false, isOptional: Bool = false) {
    self.name = name
    self.help = help
    self.choices = choices
    self.repeats = repeats
    self.isOptional = isOptional
  }
}

/// An argument with a name.
package struct Option: Sendable {
  /// With its dashes: `--top`.
  let name: String
  /// What stands for the value in the help; nil for a flag.
  let value: String?
  let help: String
  /// The values there are, if they can be listed.
  let choices: [String]
  /// What holds when the option isn't given, as the help says it.
  let defaultText: String?
  let isRequired: Bool

  /// What stands for the value in a usage line: the choices, if there are any.
  var valueText: String { choices.isEmpty ? value ?? "" : choices.joined(separator: "|") }
  /// The option as a usage line has it.
  var usage: String { value == nil ? name : name + " " + valueText }

  /// An option without a value.
  package static func flag(_ name: String, _ help: String) -> Option {
    Option(name: name, value: nil, help: help, choices: [], defaultText: nil, isRequired: false)
  }

  /// An option with a value.
  package static func value(
    _ name: String, _ value: String, _ help: String, choices: [String] = [], default text: String? = nil, isRequired: Bool = false
  ) -> Option {
    Option(name: name, value: value, help: help, choices: choices, defaultText: text, isRequired: isRequired)
  }
}

extension Option {
  /// Worker threads, wherever work is parallel.
  static let threads = Option.value("--threads", "N", "Worker threads.", default: "the processors this process may use")
  /// One JSON document instead of text.
  static let json = Option.flag("--json", "One JSON document on standard output.")
  /// Permission to replace a file.
  static let force = Option.flag("--force", "Replace the output if it exists.")
}
