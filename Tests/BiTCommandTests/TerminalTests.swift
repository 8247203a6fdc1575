import BiTCheckpoint
import BiTCommand
import Testing

@Suite("What is printed")
struct TerminalTests {
  @Test("JSON keeps the order of keys, escapes what it must, and says null for what is no number")
  func json() {
    let value = JSON.object([
      ("b", .integer(1)), ("a", .array([.number(0.1), .number(.nan), .single(0.1), .bool(true)])),
      ("c", .object([("d", .string("\t\u{7}"))])), ("e", .array([])), ("f", .object([])),
    ])
    #expect(value.line == #"{"b": 1, "a": [0.1, null, 0.1, true], "c": {"d": "\t\u0007"}, "e": [], "f": {}}"#)
    #expect(
      value.document() == """
        {
          "b": 1,
          "a": [0.1, null, 0.1, true],
          "c": {
            "d": "\\t\\u0007"
          },
          "e": [],
          "f": {}
        }
        """)
  }

  @Test("columns are as wide as their widest cell, and lines end without spaces")
  func table() {
    var table = Table(columns: [.left, .right, .left])
    table.append(["a", "1", "x"])
    table.append(["long", "200", ""])
    #expect(table.text(indent: " ") == " a       1  x\n long  200\n")
    #expect(Table(columns: []).text() == "")
  }

  @Test("progress says how many, how fast, and how long still")
  func progress() {
    #expect(
      Progress.line(done: 400, total: 1000, unit: "images", seconds: 20)
        == "[########............] 400 of 1000 images, 20.0 a second, 0:30 left")
    #expect(Progress.line(done: 7, total: nil, unit: "images", seconds: 2) == "7 images, 3.5 a second")
    #expect(
      Progress.line(done: 1_500_000, total: 36_001_500_000, unit: "MB", scale: 1_000_000, seconds: 1)
        == "[....................] 1 of 36001 MB, 1.5 a second, 6:40:00 left")
    #expect(Progress.line(done: 3, total: 2, unit: "runs", seconds: 1) == "[####################] 3 of 2 runs, 3.0 a second, 0:00 left")
    #expect(Progress.line(done: 0, total: 2, unit: "runs", seconds: 0) == "0 of 2 runs, 0.0 a second")
  }

  @Test("numbers have the digits that were asked for")
  func numbers() {
    #expect(decimal(-0.001, 1) == "0.0")
    #expect(decimal(-1.25, 1) == "-1.3")
    #expect(decimal(1234, 0) == "1234")
    #expect(decimal(.nan, 2) == "nan")
    #expect(grouped(25_549_352) == "25 549 352")
    #expect(grouped(999) == "999")
    #expect(grouped(-1000) == "-1 000")
  }

  @Test("the two files that were published under another network's name are remarked on, others aren't")
  func names() {
    let (small, large) = (Architecture.published[0], Architecture.published[5])
    #expect(NameCheck.remark(path: "weights/BiT-S-R50x3.h5", holds: small)?.contains("named after R50x3") == true)
    #expect(NameCheck.remark(path: "BiT-S-R101x1.h5", holds: large)?.contains("R152x4") == true)
    #expect(NameCheck.remark(path: "BiT-S-R50x1.h5", holds: small) == nil)
    #expect(NameCheck.remark(path: "R152x4/vtab/BiT-M-R50x1-run0-caltech101.npz", holds: small) == nil)
    #expect(NameCheck.remark(path: "model.h5", holds: small) == nil)
  }
}
