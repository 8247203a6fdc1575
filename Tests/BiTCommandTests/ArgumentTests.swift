import BiTCommand
import Testing

@Suite("Command lines")
struct ArgumentTests {
  private static let declaration = Declaration(
    name: "paint", abstract: "Paint a wall.",
    positionals: [Positional(name: "WALL", help: "Which."), Positional(name: "BRUSH", help: "With what.", repeats: true)],
    options: [
      .value("--colour", "NAME", "The paint.", choices: ["red", "green"], default: "red"), .value("--coats", "N", "How many."),
      .flag("--dry", "Wait."),
    ], example: "bit paint north broad")

  private func parse(_ words: String...) throws -> ParsedArguments { try ParsedArguments(words, for: Self.declaration) }

  @Test("an option's value may follow it or be joined to it by =")
  func optionForms() throws {
    #expect(try parse("w", "b", "--colour", "green")["--colour"] == "green")
    #expect(try parse("--colour=green", "w", "b")["--colour"] == "green")
    #expect(try parse("w", "b", "--coats", "-3")["--coats"] == "-3")
    #expect(try parse("w", "b", "--coats=")["--coats"] == "")
    #expect(try parse("w", "b")["--colour"] == nil)
    #expect(try parse("w", "--dry", "b").has("--dry"))
  }

  @Test("after -- nothing is an option, and - is an argument")
  func positionals() throws {
    #expect(try parse("w", "-", "--", "--dry", "--").positionals == ["w", "-", "--dry", "--"])
    #expect(try !parse("w", "--", "--dry").has("--dry"))
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
      (["w", "b", "--coats", "1", "--coats=2"], "--coats is given twice"),
      (["w", "b", "--dry=no"], "--dry takes no value, but was given “no”"),
      (["w", "b", "-x"], "unknown option -x"),
    ])
  func errors(words: [String], expected: String) throws {
    let error = #expect(throws: UsageError.self) {
      _ = try ParsedArguments(words, for: Self.declaration).integer("--coats", in: 1...9)
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
      name: "save", abstract: "", options: [.flag("--dry", ""), .value("--out", "FILE", "", isRequired: true)], example: "")
    let error = #expect(throws: UsageError.self) { _ = try ParsedArguments([], for: declaration) }
    #expect(error?.message == "--out FILE is missing")
    #expect(error?.usage == "bit save --out FILE [--dry]")
  }

  @Test("--help and -h ask for help whatever else is missing", arguments: ["--help", "-h"])
  func help(flag: String) throws {
    #expect(try parse(flag).has("--help"))
  }

  @Test("help names every argument, option, default and an example")
  func helpText() {
    let text = Help.text(Self.declaration)
    for part in [
      "Paint a wall.", "usage: bit paint WALL BRUSH...", "WALL ", "Which.", "--colour red|green", "The paint. Default: red.", "--coats N",
      "--dry", "--quiet", "example:\n  bit paint north broad\n",
    ] { #expect(text.contains(part), "\(part)") }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 110 })
  }

  @Test("a swapped pair of letters is one step from the word, an unlike word is not suggested")
  func suggestions() {
    #expect(Suggestion.distance("covnert", "convert") == 1)
    #expect(Suggestion.distance("", "abc") == 3)
    #expect(Suggestion.distance("kitten", "sitting") == 3)
    #expect(Suggestion.text(for: "inspct", among: ["init", "inspect"]) == "; did you mean inspect?")
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
        _ = try ParsedArguments(Array(words.dropFirst(1 + name.count)), for: declaration)
      }
    }
  }
}
