/// An option of a command, as data: parsing, help and completions all come from it.
struct Option: Sendable {
  /// With its dashes: `--top`.
  let name: String
  /// What stands for the value in the help; nil for a flag.
  let value: String?
  let help: String
  /// The values there are, if they can be listed.
  let choices: [String]
  /// What holds when the option isn't given, as the help says it.
  let defaultText: String?

  static func flag(_ name: String, _ help: String) -> Option {
    Option(name: name, value: nil, help: help, choices: [], defaultText: nil)
  }

  static func value(_ name: String, _ value: String, _ help: String, choices: [String] = [], default text: String? = nil) -> Option {
    Option(name: name, value: value, help: help, choices: choices, defaultText: text)
  }
}

/// An argument without a name.
struct Positional: Sendable {
  let name: String
  let help: String
  /// The values there are, if they can be listed.
  var choices: [String] = []
  /// Whether one or more may follow; only the last positional can.
  var repeats = false
}

/// What a command takes.
struct Declaration: Sendable {
  /// As it is typed: `classify`, `bench infer`.
  let name: String
  /// One line.
  let abstract: String
  /// What the help says beyond that, wrapped by hand.
  var discussion = ""
  var positionals: [Positional] = []
  var options: [Option] = []
  /// A command line that works.
  let example: String

  /// The options that every command has.
  static let common = [
    Option.flag("--quiet", "No progress and no remarks on standard error; errors still."),
    .flag("--help", "This text."),
  ]

  var allOptions: [Option] { options + Self.common }

  /// The line that says how to type it.
  var usage: String {
    let arguments = positionals.map { $0.repeats ? "\($0.name)..." : $0.name }
    let named = options.map { option in
      let value = option.choices.isEmpty ? option.value : option.choices.joined(separator: "|")
      return "[" + option.name + (value.map { " " + $0 } ?? "") + "]"
    }
    return (["bit", name] + arguments + named).joined(separator: " ")
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
