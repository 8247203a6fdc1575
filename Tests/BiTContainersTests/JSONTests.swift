import BiTContainers
import Testing

/// The cases are those of RFC 8259, section by section.
@Suite struct JSONTests {
  private func parsed(_ text: String) throws -> JSON { try JSON(parsing: text.utf8) }

  @Test(
    "a valid text becomes the value that it stands for",
    arguments: [
      ("null", "null"), (" \t\n\r true \n", "true"), ("[]", "[]"), ("{}", "{}"), ("[ 1 , [2], {} ]", "[1, [2], {}]"),
      (#"{"a": {"b": [false, "c"]}}"#, #"{"a": {"b": [false, "c"]}}"#), (#""""#, #""""#),
      (#""\"\\\/\b\f\n\r\t\u0041""#, "\"\\\"\\\\/\\u0008\\u000c\\n\\r\\tA\""), ("\"\u{E4}\u{1F600}\u{7F}\"", "\"\u{E4}\u{1F600}\\u007f\""),
      ("\"\u{202E}\u{2028}\u{E0041}\"", #""\u202e\u2028\udb40\udc41""#),
    ])
  func valid(text: String, line: String) throws {
    #expect(try parsed(text).line == line)
  }

  @Test(
    "what is no JSON is refused at the byte where it stops being it",
    arguments: [
      ("", 0), ("  ", 2), ("tru", 0), ("True", 0), ("nul", 0), ("[1,]", 3), ("[1 2]", 3), ("[", 1), ("]", 0), ("{\"a\" 1}", 5),
      ("{\"a\":}", 5), ("{\"a\":1,}", 7), ("{a:1}", 1), ("{'a':1}", 1), ("\"abc", 4), ("\"a\tb\"", 2), (#""\x41""#, 2), (#""\u12g4""#, 3),
      ("1 2", 2), ("// 1", 0), ("[1]]", 3), ("\u{FEFF}1", 0), ("NaN", 0), ("-Infinity", 1), (#"""\#u{0}"#, 2),
    ])
  func invalid(text: String, offset: Int) {
    let error = #expect(throws: JSONError.self) { try parsed(text) }
    #expect(error?.offset == offset, "\(String(describing: error))")
  }

  @Test(
    "a number is read by the grammar, to the nearest value",
    arguments: [
      ("0", 0), ("-0", 0), ("10", 10), ("-7", -7), ("0.5", 0.5), ("1e3", 1000), ("1E+3", 1000), ("25e-1", 2.5), ("-1.5e2", -150),
      ("1e-400", 0), ("5e-324", .leastNonzeroMagnitude), ("1.7976931348623157e308", .greatestFiniteMagnitude), ("0.1", 0.1),
      ("9007199254740993.0", 9_007_199_254_740_992),
    ])
  func numbers(text: String, value: Double) throws {
    #expect(try parsed(text).real == value)
  }

  @Test(
    "a number outside of the grammar, or too large for any type, is refused",
    arguments: ["01", "-", "+1", ".5", "1.", "1e", "1e+", "0x10", "1_000", "1e400", "--1", "1.e3", "\u{661}"])
  func invalidNumbers(text: String) {
    #expect(throws: JSONError.self) { try parsed(text) }
  }

  @Test("a whole number stays exact as far as an integer holds it, and is a real one beyond")
  func wholeNumbers() throws {
    #expect(try parsed("9223372036854775807").whole == .max)
    #expect(try parsed("-9223372036854775808").whole == .min)
    let beyond = try parsed("9223372036854775808")
    #expect(beyond.whole == nil && beyond.real == 9223372036854775808)
    #expect(try parsed("1.0").whole == nil)
  }

  @Test("a pair of surrogates is one character, and half a pair is refused")
  func surrogates() throws {
    #expect(try parsed(#""\uD83D\uDE00\uFFFF""#).text == "\u{1F600}\u{FFFF}")
    for text in [#""\uD83D""#, #""\uD83Dx""#, #""\uD83D\n""#, #""\uD83D\u0041""#, #""\uDE00""#, #""\uDE00\uD83D""#] {
      #expect(throws: JSONError.self, "\(text)") { try parsed(text) }
    }
  }

  @Test(
    "a text that isn't UTF-8 is refused",
    arguments: [[0xFF], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]] as [[UInt8]])
  func invalidUTF8(bytes: [UInt8]) {
    #expect(throws: JSONError.self) { try JSON(parsing: [0x22] + bytes + [0x22]) }
  }

  @Test("values may be nested 64 deep, and no deeper")
  func depth() throws {
    func nested(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    #expect(try parsed(nested(64)).line == nested(64))
    #expect(throws: JSONError.self) { try parsed(nested(65)) }
    #expect(throws: JSONError.self) { try parsed(String(repeating: "[", count: 1_000_000)) }
    #expect(throws: JSONError.self) { try parsed(String(repeating: "{\"a\":", count: 65)) }
  }

  @Test("members keep their order; of those with the same name all are kept, and the first one counts")
  func duplicates() throws {
    let value = try parsed(#"{"b": 1, "a": 2, "b": 3, "\u0062": 4}"#)
    #expect(value.line == #"{"b": 1, "a": 2, "b": 3, "b": 4}"#)
    #expect(value["b"]?.whole == 1)
    #expect(value["c"] == nil)
    #expect(try parsed("[1]")["b"] == nil)
  }

  @Test("a value that is written is read as the same one, on a line and over many")
  func roundTrip() throws {
    let value = JSON.object([
      ("empty", .array([])), ("single", .single(0.1)), ("text", .string("\u{0}\u{1F}\"\\/\u{2028}")),
      ("nested", .array([.object([("a", .null)])])),
      ("numbers", .array([.integer(.min), .number(1e300), .number(-0.0)])),
    ])
    #expect(try parsed(value.line).line == value.line)
    #expect(try parsed(value.document()).line == value.line)
  }

  @Test("numbers that JSON has no words for become null")
  func notFinite() {
    #expect(JSON.array([.number(.nan), .number(.infinity), .single(-.infinity)]).line == "[null, null, null]")
  }
}
