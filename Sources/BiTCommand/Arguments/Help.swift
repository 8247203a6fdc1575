import BiTFiles

/// The texts that `--help` prints, in lines of at most `width` columns.
package enum Help {
  /// What the program is, in a line.
  static let abstract = "checkpoints of Big Transfer (BiT) models, and what they say about your photographs"

  private static let margin = "  "
  /// Names that are wider stand on a line of their own.
  private static let maxNames = 30

  /// All commands, or some.
  package static func overview(_ declarations: [Declaration], usage: String = "bit COMMAND [ARGUMENTS]", width: Int) -> String {
    let names = declarations.map(\.name.displayWidth).max() ?? 0
    let rows = declarations.map { ($0.name, $0.abstract) }
    return """
      bit: \(abstract)

      usage: \(usage)

      \(columns(rows, names: names, width: width))

      `bit COMMAND --help` says more about each; `bit --version` which version this is.

      """.pieces(between: "\n").flatMap { $0.hasPrefix(margin) ? [$0] : $0.wrapped(to: width) }.joined(separator: "\n")
  }

  /// One command.
  package static func text(_ declaration: Declaration, width: Int) -> String {
    var sections = [declaration.abstract.wrapped(to: width).joined(separator: "\n"), usage(declaration.usage, width: width)]
    if !declaration.discussion.isEmpty { sections.append(filled(declaration.discussion, width: width)) }
    if !declaration.positionals.isEmpty { sections.append("arguments:\n" + columns(rows(declaration.positionals), width: width)) }
    sections.append("options:\n" + columns(rows(declaration.allOptions), width: width))
    sections.append("example:\n" + declaration.example.pieces(between: "\n").map { margin + $0 }.joined(separator: "\n"))
    return sections.joined(separator: "\n\n") + "\n"
  }

  /// Arguments, each with what it is.
  static func rows(_ positionals: [Positional]) -> [(String, String)] {
    positionals.map { ($0.name, $0.help + ($0.choices.isEmpty ? "" : " One of \($0.choices.joined(separator: ", ")).")) }
  }

  /// Options as they are typed, each with what it does. Names stand below names, with letters or without.
  static func rows(_ options: [any OptionDeclaration]) -> [(String, String)] {
    options.map { option in
      ((option.shortName.map { "\($0), " } ?? "    ") + option.usage, option.help + (option.defaultText.map { " Default: \($0)." } ?? ""))
    }
  }

  /// A usage line, over several where it is too long: an option isn't parted from its value.
  package static func usage(_ usage: String, width: Int) -> String {
    var pieces: [String] = []
    for word in usage.pieces(between: " ") {
      let last = pieces.last ?? ""
      let isOpen = last.count { $0 == "[" } > last.count { $0 == "]" }
      let isValue = last.hasPrefix("--") && !last.contains(" ") && !word.hasPrefix("[") && !word.hasPrefix("-")
      if isOpen || isValue { pieces[pieces.count - 1] += " " + word } else { pieces.append(word) }
    }
    let lines = String.lines(of: pieces, width: width - "usage: ".count)
    return "usage: " + lines.joined(separator: "\n       ")
  }

  /// Paragraphs, whose lines are filled anew; a line that begins with a space stays as it is.
  private static func filled(_ text: String, width: Int) -> String {
    var lines: [String] = []
    var paragraph = ""
    func finish() {
      if !paragraph.isEmpty { lines += paragraph.wrapped(to: width) }
      paragraph = ""
    }
    for line in text.pieces(between: "\n") {
      if line.isEmpty || line.hasPrefix(" ") {
        finish()
        lines.append(line)
      } else {
        paragraph += (paragraph.isEmpty ? "" : " ") + line
      }
    }
    finish()
    return lines.joined(separator: "\n")
  }

  private static func columns(_ rows: [(String, String)], names: Int? = nil, width: Int) -> String {
    let names = names ?? min(maxNames, rows.map(\.0.displayWidth).max() ?? 0)
    // In a narrow window what is said of a name stands below it.
    let isNarrow = width - names - 4 < 30
    let indent = isNarrow ? "        " : String(repeating: " ", count: names + 4)
    return rows.map { name, help in
      let lines = help.wrapped(to: width - indent.count)
      let first = !isNarrow && name.displayWidth <= names ? margin + name.padded(to: names) + margin : margin + name + "\n" + indent
      return first + lines.joined(separator: "\n" + indent)
    }.joined(separator: "\n")
  }
}
