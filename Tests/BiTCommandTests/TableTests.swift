import BiTCommand
import BiTTestSupport
import Testing

@Suite("Tables")
struct TableTests {
  @Test("columns are as wide as their widest cell, and lines end without spaces")
  func table() {
    var table = Table(columns: [.left, .right, .left])
    table.append(["a", "1", "x"])
    table.append(["long", "200", ""])
    #expect(table.text(indent: " ") == " a       1  x\n long  200\n")
    #expect(Table(columns: []).text() == "")
  }

  @Test("a text takes the columns that wcwidth says")
  func widths() throws {
    for line in try Repository.text("fixtures/text/widths.tsv").split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 1)
      #expect(String(parts[1]).displayWidth == Int(parts[0]), "\(parts[1])")
    }
  }

  @Test("columns are aligned by what a terminal shows: wide signs, combining marks")
  func wide() {
    var table = Table(columns: [.left, .right])
    for (name, count) in [("三毛猫", "1"), ("e\u{301}t\u{E9}", "20"), ("cat 🐈", "3")] { table.append([name, count]) }
    #expect(table.text() == "三毛猫   1\ne\u{301}t\u{E9}     20\ncat 🐈   3\n")
  }

  @Test("a column without any text takes no place")
  func emptyColumn() {
    var table = Table(columns: [.right, .left, .left])
    table.append(["1", "", "rose"])
    table.append(["2", "", "tulip"])
    #expect(table.text() == "1  rose\n2  tulip\n")
  }

  @Test(
    "in a window names are cut, numbers never, and what is to be read whole is wrapped; elsewhere nothing is", arguments: [20, 24, 30, 40])
  func narrow(width: Int) {
    var table = Table(columns: [.right, .left, .left])
    table.append(["71.00 %", "n02123045", "tabby, tabby cat"])
    table.append(["1.25 %", "n02123159", "三毛猫三毛猫三毛猫三毛猫"])
    let lines = table.text(width: width).split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.displayWidth <= max(width, 27) })
    #expect(lines[0].hasPrefix("71.00 %  n0") && lines[1].hasPrefix(" 1.25 %  n0"))
    #expect(lines[1].hasSuffix("…"))
    #expect(!table.text().contains("…"))

    var facts = Table(columns: [.left, .wrapped])
    facts.append(["advice", "download the file again, and compare its digest with the published one"])
    let wrapped = facts.text(width: width + 14).split(separator: "\n").map(String.init)
    #expect(wrapped.count > 1 && wrapped.allSatisfy { $0.displayWidth <= width + 14 })
    #expect(wrapped.dropFirst().allSatisfy { $0.hasPrefix("        ") })
    #expect(wrapped.joined(separator: " ").split(separator: " ") == facts.text().split { $0 == " " || $0 == "\n" })
  }

  @Test("cells are one line whatever they hold")
  func hostile() {
    var table = Table(columns: [.left])
    table.append(["a\nb\r\nc\u{85}\u{1B}[2J\u{202E}d\u{2028}"])
    #expect(table.text() == #"a\nb\r\nc\u{85}\u{1B}[2J\u{202E}d\u{2028}"# + "\n")
  }
}
