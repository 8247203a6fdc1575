/// What a command takes, as data: parsing, help and completions all come from it.
package struct Declaration: Sendable {
  /// As it is typed: `classify`, `bench infer`.
  package let name: String
  /// One line.
  let abstract: String
  /// What the help says beyond that, wrapped by hand.
  package let discussion: String
  package let positionals: [Positional]
  let options: [any OptionDeclaration]
  /// Command lines that work, one a line.
  package let example: String

  package init(
    name: String, abstract: String, discussion: String = "", positionals: [Positional] = [], options: [any OptionDeclaration] = [],
    example: String
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.positionals = positionals
    self.options = options
    self.example = example
  }

  /// The one or two words of the name.
  package var words: [String] { name.split(separator: " ").map(String.init) }

  /// The options, with those that every command has.
  package var allOptions: [any OptionDeclaration] { options + [Options.quiet, Options.help] }

  /// The line that says how to type it.
  package var usage: String { "bit \(name) \(arguments)" }

  /// What stands behind the name in that line.
  var arguments: String {
    let arguments = positionals.map { argument in
      let text = argument.repeats ? "\(argument.name)..." : argument.name
      return argument.isOptional ? "[\(text)]" : text
    }
    let required = options.filter(\.isRequired).map(\.usage)
    let others = options.filter { !$0.isRequired }.map { "[\($0.usage)]" }
    return (arguments + required + others).joined(separator: " ")
  }
}

/// An argument without a name.
package struct Positional: Sendable {
  /// What stands for it in the help.
  package let name: String
  let help: String
  /// The values there are, if they can be listed.
  package let choices: [String]
  /// What a shell offers for it where there are no choices.
  package let completion: Completion
  /// Whether one or more may follow; only the last positional can.
  let repeats: Bool
  /// Whether it may be left out; only the last positional can.
  let isOptional: Bool

  package init(
    name: String, help: String, choices: [String] = [], completion: Completion = .nothing, repeats: Bool = false, isOptional: Bool = false
  ) {
    self.name = name
    self.help = help
    self.choices = choices
    self.completion = completion
    self.repeats = repeats
    self.isOptional = isOptional
  }
}
