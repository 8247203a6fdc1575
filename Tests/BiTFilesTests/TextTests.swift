import BiTFiles
import Testing

@Suite("Text from files")
struct TextTests {
  @Test(
    "what moves a terminal's cursor, ends a line, turns text round or isn't seen is escaped",
    arguments: [
      ("plain – “text” naïve 三毛猫 e\u{301} 👩\u{200D}👧", nil), ("a\nb\tc\r\nd", #"a\nb\tc\r\nd"#),
      ("\u{1B}[31mred\u{7}\u{7F}", #"\u{1B}[31mred\u{7}\u{7F}"#),
      ("\u{9B}2J\u{85}", #"\u{9B}2J\u{85}"#), ("\u{202E}gpj.exe\u{202C}", #"\u{202E}gpj.exe\u{202C}"#),
      ("\u{2066}\u{2069}\u{200E}\u{200F}\u{61C}", #"\u{2066}\u{2069}\u{200E}\u{200F}\u{61C}"#),
      ("\u{2028}\u{2029}\u{FEFF}\u{200B}\u{E0041}\u{FFFE}", #"\u{2028}\u{2029}\u{FEFF}\u{200B}\u{E0041}\u{FFFE}"#), ("\u{0}", #"\u{0}"#),
    ])
  func printable(text: String, expected: String?) {
    #expect(text.printable == expected ?? text)
    #expect(text.printable.printable == text.printable)
  }

  @Test("as lines, only the ends of lines stay")
  func lines() { #expect("a\r\nb\n\u{1B}".printableLines == "a\\r\nb\n\\u{1B}") }

  @Test("a path is taken apart at its slashes, also where a name begins with a combining mark")
  func paths() {
    #expect("a/\u{301}b.JPG".lastPathComponent == "\u{301}b.JPG")
    #expect("a/\u{301}b.JPG".pathOfFolder.unicodeScalars.elementsEqual("a/".unicodeScalars))
    #expect("a/\u{301}b.JPG".pathSuffix == "jpg")
    #expect("a.b/c".pathSuffix == nil)
    #expect("c".pathOfFolder == "" && "c".lastPathComponent == "c" && "/c".pathOfFolder == "/")
    #expect("a=\u{301}b=c".pieces(between: "=", maxSplits: 1).map { Array($0.unicodeScalars) } == [["a"], ["\u{301}", "b", "=", "c"]])
    #expect("".pieces(between: ",") == [""])
  }
}
