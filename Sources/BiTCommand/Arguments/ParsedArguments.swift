/// A command line that can't be carried out: exit status 64.
package struct UsageError: Error, Equatable, CustomStringConvertible {
  /// What was given, and what would be valid.
  package let message: String
  /// The usage line of the command it was meant for.
  package let usage: String

  package var description: String { "error: \(message)\nusage: \(usage)" }
}

/// What was given to a command.
package struct ParsedArguments: Sendable {
  let declaration: Declaration
  /// The arguments without a name, in order.
  package private(set) var positionals: [String] = []
  private var values: [String: String] = [:]
  private var flags: Set<String> = []

  /// Parses the words after the command's name.
  ///
  /// `--name value` and `--name=value` are the same; after `--` nothing is an option; `-` is a positional.
  ///
  /// - Throws: `UsageError`.
  package init(_ words: [String], for declaration: Declaration) throws {
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
    if wantsHelp { return }
    try checkPositionals()
    if let missing = declaration.options.first(where: { $0.isRequired && values[$0.name] == nil }) {
      throw error("\(missing.usage) is missing")
    }
  }

  private mutating func takeOption(_ word: String, _ words: inout ArraySlice<String>) throws {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let option = declaration.allOptions.first(where: { $0.name == parts[0] }) else {
      throw error("unknown option \(parts[0])" + Suggestion.text(for: parts[0], among: declaration.allOptions.map(\.name)))
    }
    guard option.value != nil else {
      guard parts.count == 1 else { throw error("\(option.name) takes no value, but was given “\(parts[1])”") }
      flags.insert(option.name)
      return
    }
    guard let value = parts.count == 2 ? parts[1] : Self.value(&words) else {
      throw error("\(option.name) needs a value: \(option.usage)")
    }
    try check(value, among: option.choices, for: option.name)
    guard values.updateValue(value, forKey: option.name) == nil else { throw error("\(option.name) is given twice") }
  }

  /// The next word, unless it is an option: a value that begins like one is given as `--name=value`.
  private static func value(_ words: inout ArraySlice<String>) -> String? {
    words.first?.hasPrefix("--") == true ? nil : words.popFirst()
  }

  private func checkPositionals() throws {
    let wanted = declaration.positionals
    guard positionals.count >= wanted.count || wanted[positionals.count].isOptional else {
      throw error("\(wanted[positionals.count].name) is missing")
    }
    if wanted.last?.repeats != true, positionals.count > wanted.count {
      throw error("“\(positionals[wanted.count])” is one argument too many")
    }
    for (argument, given) in zip(wanted, positionals) { try check(given, among: argument.choices, for: argument.name) }
  }

  private func check(_ value: String, among choices: [String], for name: String) throws {
    guard choices.isEmpty || choices.contains(value) else {
      throw error("\(name): “\(value)” is not one of \(choices.joined(separator: ", "))" + Suggestion.text(for: value, among: choices))
    }
  }

  // MARK: - What was given

  var wantsHelp: Bool { has("--help") }
  var quiet: Bool { has("--quiet") }

  /// Whether the flag was given.
  package func has(_ flag: String) -> Bool { flags.contains(flag) }

  /// The option's value, if it was given.
  package subscript(option: String) -> String? { values[option] }

  /// The option's value as a whole number from `range`.
  ///
  /// - Throws: `UsageError` where it is none.
  package func integer(_ option: String, in range: ClosedRange<Int>) throws -> Int? {
    guard let text = values[option] else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw error("\(option): “\(text)” is not a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// The option's value as a number from `range`; `10%` is 0.1.
  ///
  /// - Throws: `UsageError` where it is none.
  package func number(_ option: String, in range: ClosedRange<Double>) throws -> Double? {
    guard let text = values[option] else { return nil }
    let isPercent = text.hasSuffix("%")
    guard let value = Double(isPercent ? String(text.dropLast()) : text), range.contains(isPercent ? value / 100 : value) else {
      throw error("\(option): “\(text)” is not a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return isPercent ? value / 100 : value
  }

  /// The option's value as a number of bytes: `8G`, `500M`, each with or without `iB` or `B` behind; powers of 1024.
  ///
  /// - Throws: `UsageError` where it is none.
  package func byteCount(_ option: String) throws -> Int? {
    guard let text = values[option] else { return nil }
    let upper = text.uppercased()
    let digits = upper.prefix { $0.isNumber || $0 == "." }
    let exponents = ["": 0, "K": 10, "M": 20, "G": 30, "T": 40]
    let unit = upper.dropFirst(digits.count).replacing("IB", with: "").replacing("B", with: "")
    guard let value = Double(digits), let exponent = exponents[String(unit)], value > 0, value * Double(1 << exponent) < 1e18 else {
      throw error("\(option): “\(text)” is not a number of bytes, like 8G or 500M")
    }
    return Int(value * Double(1 << exponent))
  }

  /// `--threads`.
  func threads() throws -> Int? { try integer("--threads", in: 1...1024) }

  /// An error about this command line.
  func error(_ message: String) -> UsageError { UsageError(message: message, usage: declaration.usage) }
}
