/// The texts that `--help` prints.
package enum Help {
  /// All commands.
  package static func overview(_ declarations: [Declaration]) -> String {
    let width = declarations.map(\.name.count).max() ?? 0
    let rows = declarations.map { "  " + $0.name.padded(to: width) + "  " + $0.abstract }
    return """
      bit: checkpoints of Big Transfer (BiT) models, and what they say about your photographs

      usage: bit COMMAND [ARGUMENTS]

      \(rows.joined(separator: "\n"))

      `bit COMMAND --help` says more about each; `bit --version` which version this is.

      """
  }

  /// One command.
  package static func text(_ declaration: Declaration) -> String {
    var sections = ["\(declaration.abstract)", "usage: \(declaration.usage)"]
    if !declaration.discussion.isEmpty { sections.append(declaration.discussion) }
    let positionals = declaration.positionals.map { argument in
      (argument.name, argument.help + (argument.choices.isEmpty ? "" : " One of \(argument.choices.joined(separator: ", "))."))
    }
    if !positionals.isEmpty { sections.append("arguments:\n" + columns(positionals)) }
    let options = declaration.allOptions.map { option in
      (option.usage, option.help + (option.defaultText.map { " Default: \($0)." } ?? ""))
    }
    sections.append("options:\n" + columns(options))
    sections.append("example:\n  " + declaration.example.split(separator: "\n").joined(separator: "\n  "))
    return sections.joined(separator: "\n\n") + "\n"
  }

  private static func columns(_ rows: [(String, String)]) -> String {
    let width = min(26, rows.map(\.0.count).max() ?? 0)
    return rows.map { name, help in
      let lines = wrapped(help, width: 100 - width - 4)
      let first = name.count <= width ? "  " + name.padded(to: width) + "  " : "  " + name + "\n" + String(repeating: " ", count: width + 4)
      return first + lines.joined(separator: "\n" + String(repeating: " ", count: width + 4))
    }.joined(separator: "\n")
  }

  private static func wrapped(_ text: String, width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

extension String {
  /// With spaces behind up to `width` characters.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

  /// With spaces before.
  func padded(left width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
