import BiTCommand
import Testing

@Suite("Command lines")
struct ArgumentTests {
  private static let colour = Option.choice("--colour", "NAME", "The paint.", among: Colour.allCases, default: "red")
  private static let coats = Option.integer("--coats", "N", "How many.", in: 1...9)
  private static let dry = Flag("--dry", "Wait.")

  private enum Colour: String, CaseIterable {
    case red, green
  }

  private static let declaration = Declaration(
    name: "paint", abstract: "Paint a wall.",
    positionals: [Positional(name: "WALL", help: "Which."), Positional(name: "BRUSH", help: "With what.", repeats: true)],
    options: [colour, coats, dry], example: "bit paint north broad")

  private func parse(_ words: String...) throws -> ParsedArguments { try ParsedArguments(words, for: Self.declaration) }

  @Test("an option's value may follow it or be joined to it by =")
  func optionForms() throws {
    #expect(try parse("w", "b", "--colour", "green")[Self.colour] == .green)
    #expect(try parse("--colour=green", "w", "b")[Self.colour] == .green)
    #expect(try parse("w", "b", "--coats=9")[Self.coats] == 9)
    #expect(try parse("w", "b")[Self.colour] == nil)
    #expect(try parse("w", "--dry", "b").has(Self.dry))
  }

  @Test("after -- nothing is an option, and - is an argument")
  func positionals() throws {
    #expect(try parse("w", "-", "--", "--dry", "--").positionals == ["w", "-", "--dry", "--"])
    #expect(try !parse("w", "--", "--dry").has(Self.dry))
  }

  @Test(
    "an error says what was given and what would be valid",
    arguments: [
      (["w"], "BRUSH is missing"),
      (["w", "b", "--color", "red"], "unknown option --color; did you mean --colour?"),
      (["w", "b", "--colour", "gren"], "--colour: “gren” is not one of red, green; did you mean green?"),
      (["w", "b", "--colour", "mauve"], "--colour: “mauve” is not one of red, green"),
      (["w", "b", "--colour"], "--colour needs a value: --colour red|green"),
      (["w", "b", "--coats", "--dry"], "--coats needs a value: --coats N"),
      (["w", "b", "--coats", "10"], "--coats: “10” is not a whole number from 1 to 9"),
      (["w", "b", "--coats", "1e3"], "--coats: “1e3” is not a whole number from 1 to 9"),
      (["w", "b", "--coats", "-3"], "--coats: “-3” is not a whole number from 1 to 9"),
      (["w", "b", "--coats="], "--coats: “” is not a whole number from 1 to 9"),
      (["w", "b", "--coats", "1", "--coats=2"], "--coats is given twice"),
      (["w", "b", "--dry=no"], "--dry takes no value, but was given “no”"),
      (["w", "b", "-x"], "unknown option -x"),
      (["w", "b", "-.jpg"], "unknown option -.jpg; a path that begins with a dash stands behind --"),
      (["w", "b", "-qx"], "unknown option -qx"), (["w", "b", "-dry"], "unknown option -dry; did you mean --dry?"),
      (["w", "b", "-q=1"], "--quiet takes no value, but was given “1”"),
    ])
  func errors(words: [String], expected: String) throws {
    let error = #expect(throws: UsageError.self) {
      _ = try ParsedArguments(words, for: Self.declaration)[Self.coats]
    }
    #expect(error?.message == expected)
    #expect(error?.usage == "bit paint WALL BRUSH... [--colour red|green] [--coats N] [--dry]")
  }

  @Test("one argument too many is an error where the last doesn't repeat")
  func tooMany() {
    let single = Declaration(name: "look", abstract: "", positionals: [Positional(name: "FILE", help: "")], example: "")
    let error = #expect(throws: UsageError.self) { _ = try ParsedArguments(["a", "b"], for: single) }
    #expect(error?.message == "“b” is one argument too many")
  }

  @Test("the last argument may be left out where that is declared, and stands in brackets in the usage line")
  func optional() throws {
    let declaration = Declaration(
      name: "look", abstract: "",
      positionals: [Positional(name: "AT", help: ""), Positional(name: "FILE", help: "", repeats: true, isOptional: true)],
      example: "")
    #expect(try ParsedArguments(["a"], for: declaration).positionals == ["a"])
    #expect(try ParsedArguments(["a", "b", "c"], for: declaration).positionals == ["a", "b", "c"])
    let error = #expect(throws: UsageError.self) { _ = try ParsedArguments([], for: declaration) }
    #expect(error?.message == "AT is missing")
    #expect(error?.usage == "bit look AT [FILE...]")
  }

  @Test("an option that must be given is missed, and stands in the usage line without brackets")
  func required() {
    let declaration = Declaration(
      name: "save", abstract: "", options: [Flag("--dry", ""), Option.text("--out", "FILE", "", isRequired: true)], example: "")
    let error = #expect(throws: UsageError.self) { _ = try ParsedArguments([], for: declaration) }
    #expect(error?.message == "--out FILE is missing")
    #expect(error?.usage == "bit save --out FILE [--dry]")
  }

  @Test("--help and -h ask for help whatever else is missing", arguments: ["--help", "-h"])
  func help(flag: String) throws {
    #expect(try parse(flag).wantsHelp)
  }

  @Test("help names every argument, option, default and an example")
  func helpText() {
    let text = Help.text(Self.declaration, width: 100)
    for part in [
      "Paint a wall.", "usage: bit paint WALL BRUSH...", "WALL ", "Which.", "--colour red|green", "The paint. Default: red.", "--coats N",
      "      --dry", "  -q, --quiet", "example:\n  bit paint north broad\n",
    ] { #expect(text.contains(part), "\(part)") }
  }

  @Test("help and usage fit the window, whatever its width, and an option stays with its value", arguments: [40, 60, 80, 100])
  func fittingHelp(width: Int) {
    // The lines that completions are to be put into are as long as they are.
    for declaration in Commands.declarations where declaration.name != "completions" {
      for line in Help.text(declaration, width: width).split(separator: "\n") {
        // Examples and what is laid out by hand stay as they are, and some options' values are longer than a line.
        let isFixed = (declaration.example + declaration.discussion).contains(line.drop { $0 == " " })
        #expect(line.count <= width || isFixed || line.contains("|") || line.contains("--"), "\(line)")
      }
      let usage = Help.usage(declaration.usage, width: width).split(separator: "\n")
      #expect(usage.dropFirst().allSatisfy { $0.hasPrefix("       ") })
      for line in usage {
        let (opened, closed) = (line.filter { $0 == "[" }.count, line.filter { $0 == "]" }.count)
        #expect(opened == closed && !line.hasSuffix("--out"), "\(line)")
      }
    }
    for line in Help.overview(Commands.declarations, width: width).split(separator: "\n") { #expect(line.count <= width, "\(line)") }
  }

  @Test("a letter stands for its option, with its value behind it or joined; letters of flags stand together")
  func letters() throws {
    let (top, out) = (Option.integer("--top", "K", "", in: 1...9), Option.text("--out", "FILE", ""))
    let declaration = Declaration(name: "look", abstract: "", options: [top, out, Flag("--force", "")], example: "")
    for words in [["-k", "3"], ["-k3"], ["-k=3"], ["-qfk3"], ["-fk", "3"], ["--top", "3"]] {
      #expect(try ParsedArguments(words, for: declaration)[top] == 3, "\(words)")
    }
    #expect(try ParsedArguments(["-qf", "-o", "-"], for: declaration)[out] == "-")
    #expect(try ParsedArguments(["-h"], for: declaration).wantsHelp)
    for (words, expected) in [
      (["-k", "-q"], "--top needs a value: --top K"), (["-k3", "--top=4"], "--top is given twice"), (["-k0"], "--top: “0” is not a whole"),
      (["-o"], "--out needs a value: --out FILE"), (["-fq=1"], "--quiet takes no value, but was given “1”"),
    ] {
      let error = #expect(throws: UsageError.self) { _ = try ParsedArguments(words, for: declaration)[top] }
      #expect(error?.message.hasPrefix(expected) == true, "\(error?.message ?? "")")
    }
  }

  @Test("every letter stands for one option in a command")
  func uniqueLetters() {
    for declaration in Commands.declarations {
      let letters = declaration.allOptions.compactMap(\.shortName)
      #expect(Set(letters).count == letters.count, "\(declaration.name)")
    }
  }

  @Test("a value with a combining mark behind its = is one")
  func combining() throws {
    let out = Option.text("--out", "FILE", "")
    let declaration = Declaration(name: "look", abstract: "", options: [out], example: "")
    #expect(try ParsedArguments(["--out=\u{301}a"], for: declaration)[out] == "\u{301}a")
  }

  @Test("a swapped pair of letters is one step from the word, an unlike word is not suggested")
  func suggestions() {
    #expect(Suggestion.distance("covnert", "convert") == 1)
    #expect(Suggestion.distance("", "abc") == 3)
    #expect(Suggestion.distance("kitten", "sitting") == 3)
    #expect(Suggestion.text(for: "inspct", among: ["init", "inspect"]) == "; did you mean inspect?")
    for (word, expected) in [
      ("--head", "--head-only"), ("--batch-size", "--batch"), ("--learning", nil), ("--TOP", "--top"), ("--num-classes", "--classes"),
      ("--no", nil), ("--flip", "--no-flip"), ("--thread", "--threads"),
    ] {
      let names = ["--head-only", "--batch", "--top", "--threads", "--classes", "--no-flip", "--no-crop"]
      #expect(Suggestion.text(for: word, among: names) == (expected.map { "; did you mean \($0)?" } ?? ""), "\(word)")
    }
    #expect(Suggestion.text(for: "frobnicate", among: ["init", "inspect"]) == "")
  }

  @Test("every example in the help is a command line that parses")
  func examples() throws {
    for declaration in Commands.declarations {
      for line in declaration.example.split(separator: "\n") where !line.hasPrefix("eval") {
        let words = line.split(separator: " ").map(String.init)
        #expect(words.first == "bit")
        let name = declaration.name.split(separator: " ").map(String.init)
        #expect(Array(words.dropFirst().prefix(name.count)) == name)
        try ParsedArguments(Array(words.dropFirst(1 + name.count)), for: declaration).check()
      }
    }
  }

  @Test("a number may be a share in hundredths; bytes have a unit of 1024s")
  func numbers() throws {
    let share = Option.number("--share", "SHARE", "", in: 0...1)
    for (text, value) in [("0.25", 0.25), ("25%", 0.25), ("1", 1)] { #expect(try share.read(text) == value) }
    for text in ["25", "101%", "%", "", "a"] { #expect(throws: InvalidValue.self) { try share.read(text) } }
    let memory = Option.bytes("--memory", "SIZE", "")
    for (text, value) in [("8G", 8 << 30), ("500MiB", 500 << 20), ("1.5kb", 1536), ("7", 7)] { #expect(try memory.read(text) == value) }
    for text in ["", "G", "-1", "8X", "0", "1e9", "99999999T"] { #expect(throws: InvalidValue.self) { try memory.read(text) } }
  }

  @Test("no command declares an option twice; names have two dashes, and help names a value where there is one")
  func declarations() {
    for declaration in Commands.declarations {
      let names = declaration.allOptions.map(\.name)
      #expect(Set(names).count == names.count, "\(declaration.name)")
      #expect(names.allSatisfy { $0.hasPrefix("--") && !$0.contains("=") })
      for option in declaration.allOptions {
        #expect(option.choices.isEmpty || option.value != nil)
        for choice in option.choices { #expect(throws: Never.self) { try option.check(choice) } }
      }
    }
  }
}
