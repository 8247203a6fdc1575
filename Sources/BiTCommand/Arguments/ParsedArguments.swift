import BiTFiles

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
  /// `--name value` and `--name=value` are the same, and so are `-n value`, `-nvalue` and `-n=value`; letters of flags may stand together. After `--`
  /// nothing is an option; `-` is a positional.
  ///
  /// - Throws: `UsageError`.
  package init(_ words: [String], for declaration: Declaration) throws {
    self.declaration = declaration
    var words = words[...]
    var onlyPositionals = false
    while let word = words.popFirst() {
      if onlyPositionals || word == "-" || !word.utf8.starts(with: "-".utf8) {
        positionals.append(word)
      } else if word == "--" {
        onlyPositionals = true
      } else if word.utf8.starts(with: "--".utf8) {
        let parts = word.pieces(between: "=", maxSplits: 1)
        guard let option = option(named: parts[0]) else { throw unknown(parts[0]) }
        try take(option, joined: parts.count == 2 ? parts[1] : nil, &words)
      } else {
        try takeLetters(word, &words)
      }
    }
    if wantsHelp { return }
    try checkPositionals()
    if let missing = declaration.options.first(where: { $0.isRequired && values[$0.name] == nil }) {
      throw error("\(missing.usage) is missing")
    }
  }

  private func option(named name: String) -> (any OptionDeclaration)? {
    declaration.allOptions.first { $0.name == name || $0.shortName == name }
  }

  private func unknown(_ word: String) -> UsageError {
    let suggestion = Suggestion.text(for: word, among: declaration.allOptions.map(\.name))
    let isPath = suggestion.isEmpty && word.unicodeScalars.contains { $0 == "." || $0 == "/" }
    return error("unknown option \(word)" + suggestion + (isPath ? "; a path that begins with a dash stands behind --" : ""))
  }

  /// Takes the options of a word like `-q`, `-qf`, `-k3`.
  private mutating func takeLetters(_ word: String, _ words: inout ArraySlice<String>) throws {
    // `-json` is a slip, and not `-j son`.
    if word.unicodeScalars.count > 2, option(named: "-" + word.pieces(between: "=")[0]) != nil { throw unknown(word) }
    var letters = word.unicodeScalars.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = option(named: "-\(letter)") else { throw unknown(word) }
      guard option.value != nil else {
        guard letters.first != "=" else { throw takesNoValue(option, String(letters.dropFirst())) }
        try take(option, joined: nil, &words)
        continue
      }
      let rest = letters.first == "=" ? letters.dropFirst() : letters
      return try take(option, joined: letters.isEmpty ? nil : String(rest), &words)
    }
  }

  private mutating func take(_ option: any OptionDeclaration, joined: String?, _ words: inout ArraySlice<String>) throws {
    guard option.value != nil else {
      if let joined { throw takesNoValue(option, joined) }
      flags.insert(option.name)
      return
    }
    guard let value = joined ?? value(&words) else { throw error("\(option.name) needs a value: \(option.usage)") }
    try check(value, among: option.choices, for: option.name)
    guard values.updateValue(value, forKey: option.name) == nil else { throw error("\(option.name) is given twice") }
  }

  private func takesNoValue(_ option: any OptionDeclaration, _ value: String) -> UsageError {
    error("\(option.name) takes no value, but was given “\(value)”")
  }

  /// The next word, unless it is an option: a value that begins like one is given as `--name=value`.
  private func value(_ words: inout ArraySlice<String>) -> String? {
    guard let word = words.first else { return nil }
    let isLetter = option(named: String(word.unicodeScalars.prefix(2))) != nil
    return word.utf8.starts(with: "--".utf8) || isLetter ? nil : words.popFirst()
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

  package var wantsHelp: Bool { has(Options.help) }
  var quiet: Bool { has(Options.quiet) }

  /// Whether the flag was given.
  package func has(_ flag: Flag) -> Bool {
    requireDeclared(flag)
    return flags.contains(flag.name)
  }

  /// Whether the command has the option.
  func declares(_ option: some OptionDeclaration) -> Bool { declaration.allOptions.contains { $0.name == option.name } }

  /// What was given for the option; nil where it wasn't given.
  ///
  /// - Throws: `UsageError` where that is none of its values.
  package subscript<Value>(option: Option<Value>) -> Value? {
    get throws {
      requireDeclared(option)
      guard let text = values[option.name] else { return nil }
      do { return try option.read(text) } catch { throw self.error("\(option.name): “\(text)” \(error.reason)") }
    }
  }

  /// What was given for an option that must be given.
  package func required<Value>(_ option: Option<Value>) throws -> Value {
    guard let value = try self[option] else { throw error("\(option.usage) is missing") }
    return value
  }

  /// Whether everything that was given can be read.
  ///
  /// - Throws: `UsageError` where something can't.
  package func check() throws {
    for option in declaration.options {
      guard let text = values[option.name] else { continue }
      do { try option.check(text) } catch { throw self.error("\(option.name): “\(text)” \(error.reason)") }
    }
  }

  /// An option that the command doesn't declare would never be found.
  private func requireDeclared(_ option: some OptionDeclaration) {
    precondition(declares(option), "\(declaration.name) declares \(option.name)")
  }

  /// An error about this command line.
  func error(_ message: String) -> UsageError { UsageError(message: message, usage: declaration.usage) }
}
