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

  @Test("progress says how many, how fast, and how long still")
  func progress() {
    func line(_ done: Int, _ total: ProgressLine.Total, _ unit: String, scale: Int = 1, seconds: Double, width: Int = 100) -> String {
      ProgressLine(done: done, total: total, unit: unit, scale: scale, seconds: seconds).text(width: width)
    }
    #expect(line(400, .exactly(1000), "images", seconds: 20) == "[########............] 400 of 1000 images, 20.0 images/s, 0:30 left")
    #expect(line(7, .unknown, "images", seconds: 2) == "7 images, 3.5 images/s")
    #expect(line(7, .atLeast(14), "images", seconds: 2) == "7 of at least 14 images, 3.5 images/s, at least 0:02 left")
    #expect(
      line(1_500_000, .exactly(36_001_500_000), "MB", scale: 1_000_000, seconds: 1)
        == "[....................] 1 of 36001 MB, 1.5 MB/s, 6:40:00 left")
    #expect(line(3, .exactly(2), "runs", seconds: 1) == "[####################] 3 of 2 runs, 3.0 runs/s, 0:00 left")
    #expect(line(0, .exactly(2), "runs", seconds: 0) == "0 of 2 runs")
    #expect(
      line(1, .exactly(5000), "images looked at", seconds: 100)
        == "[....................] 1 of 5000 images looked at, 0.010 images/s, 6 days left")
  }

  @Test("a progress line fits any window, and says the most important that has room", arguments: 0...90)
  func narrowProgress(width: Int) {
    let line = ProgressLine(done: 400, total: .exactly(1000), unit: "images", seconds: 20, detail: "loss 0.31 \u{1B}").text(width: width)
    #expect(line.displayWidth <= width)
    switch width {
    case 90: #expect(line == "[########............] 400 of 1000 images, 20.0 images/s, 0:30 left, loss 0.31 \\u{1B}")
    case 70: #expect(line == "[##...] 400 of 1000 images, 20.0 images/s, 0:30 left, loss 0.31 \\u{1B}")
    case 30: #expect(line == "400 of 1000 images, 0:30 left")
    case 18: #expect(line == "400 of 1000 images")
    case 4: #expect(line == "40 %")
    default: break
    }
  }

  @Test("a time is told in the two largest units that say something")
  func durations() {
    for (seconds, words) in [
      (0.2, "1 second"), (99.4, "99 seconds"), (100, "2 minutes"), (5400, "90 minutes"), (7200, "2 hours"), (12_000, "3 hours 20 minutes"),
      (43_000, "12 hours"), (82_800, "23 hours"), (84_600, "1 day"), (108_000, "1 day 6 hours"), (172_800, "2 days"),
      (1_000_000, "12 days"), (.infinity, "for ever"),
    ] as [(Double, String)] { #expect(EstimateText.words(seconds) == words, "\(seconds)") }
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
