/// The manual pages, in the language of `man` (groff's man.7): from the same declarations as the help.
package struct ManualPage: Sendable {
  /// The name of its file: `bit-bench-infer.1`.
  package let fileName: String
  /// What `man` reads.
  package let text: String

  /// The page on the program, then one a command.
  package static func all(_ declarations: [Declaration]) -> [ManualPage] {
    [overview(declarations)] + declarations.map(page)
  }

  /// The page on the program.
  package static func overview(_ declarations: [Declaration]) -> ManualPage {
    var page = Roff(title: "bit", about: Help.abstract)
    page.section("Synopsis")
    page.line("\\fBbit\\fP \\fICOMMAND\\fP [\\fIARGUMENTS\\fP]")
    page.section("Description")
    page.paragraphs(
      """
      bit reads, writes, checks and compares checkpoints of Big Transfer (BiT) networks, classifies photographs with them, and trains them to \
      tell your own apart. Data goes to standard output, everything else to standard error.
      """)
    page.section("Commands")
    for declaration in declarations { page.item("\\fB\(Roff.escaped(declaration.pageName))\\fP(1)", declaration.abstract) }
    page.section("Exit status")
    for (status, meaning) in exitStatuses { page.item("\\fB\(Roff.escaped(status))\\fP", meaning) }
    page.section("Environment")
    for (variable, meaning) in variables { page.item("\\fB\(Roff.escaped(variable))\\fP", meaning) }
    return ManualPage(fileName: "bit.1", text: page.text)
  }

  /// The page on a command.
  package static func page(_ declaration: Declaration) -> ManualPage {
    var page = Roff(title: declaration.pageName, about: declaration.abstract)
    page.section("Synopsis")
    page.line("\\fB\(Roff.escaped("bit " + declaration.name))\\fP \(Roff.escaped(declaration.arguments))")
    page.section("Description")
    page.paragraphs(declaration.abstract)
    if !declaration.discussion.isEmpty { page.paragraphs(declaration.discussion) }
    if !declaration.positionals.isEmpty { page.section("Arguments") }
    for (usage, help) in Help.rows(declaration.positionals) { page.item("\\fI\(Roff.escaped(usage))\\fP", help) }
    page.section("Options")
    for (usage, help) in Help.rows(declaration.allOptions) { page.item("\\fB\(Roff.escaped(String(usage.drop { $0 == " " })))\\fP", help) }
    page.section("Examples")
    page.verbatim(declaration.example)
    page.section("See also")
    page.line("\\fBbit\\fP(1)")
    return ManualPage(fileName: "\(declaration.pageName).1", text: page.text)
  }

  private static let exitStatuses = [
    ("0", "The work is done."), ("1", "The work is done, but something was found or some inputs failed; or it failed."),
    ("64", "The command line is wrong; the message says what would be valid."),
    ("128 + N", "Signal N ended the work. Temporary files are gone."),
  ]

  private static let variables = [
    ("BIT_INSTRUCTIONS", "The widest instruction set to use, by its name; an unknown name is told with those that there are."),
    ("NO_COLOR", "Where it is set, nothing is coloured."), ("TMPDIR", "Where intermediate files are made; /tmp without it."),
  ]
}

extension Declaration {
  /// What its manual page is called: `bit-bench-infer`.
  fileprivate var pageName: String { (["bit"] + words).joined(separator: "-") }
}

/// Text in the language of `man`, as it grows.
private struct Roff {
  private(set) var text: String
  private var beginsSection = false

  init(title: String, about: String) {
    let (version, date) = (Commands.version, Commands.versionDate)
    text = ".TH \(Self.escaped(title.uppercased())) 1 \(date) \"bit \(version)\" \"User Commands\"\n"
    section("Name")
    // Without the full stop, as indexes of manual pages want it.
    line("\(Self.escaped(title)) \\- \(Self.escaped(about.hasSuffix(".") ? String(about.dropLast()) : about))")
  }

  mutating func section(_ title: String) {
    text += ".SH \(title.uppercased())\n"
    beginsSection = true
  }

  /// Begins a paragraph, which a section does by itself.
  private mutating func separate() {
    if !beginsSection { text += ".PP\n" }
    beginsSection = false
  }

  /// A line of markup that is escaped already.
  mutating func line(_ line: String) {
    text += line + "\n"
    beginsSection = false
  }

  /// An item of a list: its term, which is markup, and what it means.
  mutating func item(_ term: String, _ meaning: String) { text += ".TP\n\(term)\n\(Self.escaped(meaning))\n" }

  /// Lines that are filled to the page's width; a blank line ends a paragraph, and lines that are indented stay as they are.
  mutating func paragraphs(_ lines: String) {
    separate()
    var indented: [Substring] = []
    func isIndented(_ line: Substring) -> Bool { line.hasPrefix(" ") }
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      if isIndented(line) {
        indented.append(line)
        continue
      }
      if !indented.isEmpty {
        verbatim(indented.joined(separator: "\n"))
        if !line.isEmpty { text += ".PP\n" }
        indented = []
      }
      text += line.isEmpty ? ".PP\n" : Self.escaped(String(line)) + "\n"
    }
    if !indented.isEmpty { verbatim(indented.joined(separator: "\n")) }
  }

  /// Lines that stay as they are.
  mutating func verbatim(_ lines: String) {
    separate()
    text += ".nf\n" + lines.split(separator: "\n").map { Self.escaped(String($0)) + "\n" }.joined() + ".fi\n"
  }

  /// The text as it reads: nothing in it is a request or an escape, and dashes, quotes and the like stay what they are when they are copied.
  static func escaped(_ text: String) -> String {
    var result = text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" : ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "\"": result += "\\(dq"
      case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
      }
    }
    return result
  }
}
