/// A command line that can't be carried out: exit status 64.
struct UsageError: Error, CustomStringConvertible {
  let message: String
  /// The usage line of the command it was meant for.
  let usage: String

  var description: String { "error: \(message)\nusage: \(usage)" }
}

/// What was given to a command.
struct ParsedArguments: Sendable {
  let declaration: Declaration
  private(set) var positionals: [String] = []
  private var values: [String: String] = [:]
  private var flags: Set<String> = []

  /// Parses the words after the command's name.
  ///
  /// `--name value` and `--name=value` are the same; after `--` nothing is an option; `-` is a positional.
  /// - Throws: `UsageError`.
  init(_ words: [String], for declaration: Declaration) throws {
    self.declaration = declaration
    var words = words[...]
    var onlyPositionals = false
    while let word = words.popFirst() {
      if onlyPositionals || word == "-" || !word.hasPrefix("-") {
        positionals.append(word)
      } else if word == "--" {
        onlyPositionals = true
      } else {
        try takeOption(word == "-h" ? "--help" : word, &words)
      }
    }
    if !wantsHelp { try checkPositionals() }
  }

  private mutating func takeOption(_ word: String, _ words: inout ArraySlice<String>) throws {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let option = declaration.allOptions.first(where: { $0.name == parts[0] }) else {
      let names = declaration.allOptions.map(\.name)
      throw error("unknown option \(parts[0])" + Suggestion.text(for: parts[0], among: names))
    }
    guard option.value != nil else {
      guard parts.count == 1 else { throw error("\(option.name) takes no value, but was given “\(parts[1])”") }
      flags.insert(option.name)
      return
    }
    guard let value = parts.count == 2 ? parts[1] : words.popFirst() else { throw error("\(option.name) needs a value") }
    if !option.choices.isEmpty && !option.choices.contains(value) {
      throw error(
        "\(option.name): “\(value)” is not one of \(option.choices.joined(separator: ", "))"
          + Suggestion.text(for: value, among: option.choices))
    }
    guard values.updateValue(value, forKey: option.name) == nil else { throw error("\(option.name) is given twice") }
  }

  private func checkPositionals() throws {
    let wanted = declaration.positionals
    guard positionals.count >= wanted.count else { throw error("\(wanted[positionals.count].name) is missing") }
    if wanted.last?.repeats != true, positionals.count > wanted.count {
      throw error("“\(positionals[wanted.count])” is one argument too many")
    }
    for (argument, given) in zip(wanted, positionals) where !argument.choices.isEmpty && !argument.choices.contains(given) {
      throw error(
        "\(argument.name): “\(given)” is not one of \(argument.choices.joined(separator: ", "))"
          + Suggestion.text(for: given, among: argument.choices))
    }
  }

  var wantsHelp: Bool { has("--help") }
  var quiet: Bool { has("--quiet") }

  /// Whether the flag was given.
  func has(_ flag: String) -> Bool { flags.contains(flag) }

  /// The option's value, if it was given.
  subscript(option: String) -> String? { values[option] }

  /// The option's value as a whole number from `range`.
  func integer(_ option: String, in range: ClosedRange<Int>) throws -> Int? {
    guard let text = values[option] else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw error("\(option): “\(text)” is not a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// `--threads`.
  func threads() throws -> Int? { try integer("--threads", in: 1...1024) }

  func error(_ message: String) -> UsageError { UsageError(message: message, usage: declaration.usage) }
}
