import BiTFiles
import BiTImage
import BiTReport
import BiTTestSupport
import BiTTraining
import Foundation
import Testing

/// Pages of runs, read as a browser reads them.
struct ReportTests {
  /// 43 of 60 right; the first is taken for the second most often.
  private static let matrix = [[5, 6, 1, 0, 0], [0, 12, 0, 0, 0], [2, 0, 8, 2, 0], [0, 0, 3, 9, 0], [0, 0, 0, 3, 9]]

  private func page(_ change: (inout WrittenRun) -> Void = { _ in }) throws -> Page {
    var run = WrittenRun(matrix: Self.matrix)
    change(&run)
    let scratch = try Scratch()
    return try withExtendedLifetime(scratch) { try Page([run.write(scratch, "run")]) }
  }

  // MARK: - What a reader wants to know first

  @Test("the page opens with how good the model is, how surely, and what it takes for what most often")
  func sentence() throws {
    #expect(
      try page().sentence
        == "Right for 43 of 60 new pictures: 72 %, 95 % interval 59 to 82 %; astronaut is most often taken for rocket.")
    let perfect = try page {
      $0.matrix = [[5, 0], [0, 5]]; $0.labels = ["a", "b"]
    }
    #expect(perfect.sentence == "Right for 10 of 10 new pictures: 100 %, 95 % interval 72 to 100 %; nothing is taken for something else.")
    #expect(try page { $0.matrix = nil }.sentence.hasPrefix("Nothing was held out, so nobody knows how good the model is"))
  }

  @Test("a run that was stopped says where, how good it was then, and how it goes on; its model is not called finished")
  func stopped() throws {
    let page = try page { $0.done = 123 }
    #expect(
      page.sentence
        == "Stopped after 123 of 500 steps. After step 100 it was right for 43 of 60 new pictures: 72 %, 95 % interval 59 to 82 %.")
    #expect(page.root.all("p", "next").first?.text.contains("Go on with it: resuming(run: ") == true)
    #expect(try self.page { $0.done = 7 }.sentence == "Stopped after 7 of 500 steps, before it was first measured.")
    #expect(try self.page { $0.done = 0 }.sentence.hasPrefix("Stopped after 0 of 500 steps"))
    let finished = try self.page()
    #expect(finished.root.all("p", "next").first?.text.contains("Sort pictures of your own with it: classifying(model: ") == true)
  }

  @Test("a run that a process works on is under way")
  func underWay() throws {
    let scratch = try Scratch()
    let run = try WrittenRun(matrix: Self.matrix, done: 7).write(scratch, "run")
    let sentence = try FolderLock.holding(run) { _ in try Page([run]).sentence }
    #expect(sentence == "Still under way: 7 of 500 steps done, before it was first measured.")
  }

  @Test("Wilson's interval is that of scipy's binomtest")
  func wilson() {
    for (count, total, low, high) in [
      (43, 60, 0.5923271483560881, 0.8149317157156728), (0, 10, 0, 0.27753279986288876), (10, 10, 0.7224672001371111, 1),
      (1, 3, 0.06149194472039626, 0.7923403991979523), (38000, 50000, 0.7562366365531648, 0.7637234153442798),
    ] {
      let interval = WilsonInterval(count, of: total)
      #expect(abs(interval.low - low) < 1e-9 && abs(interval.high - high) < 1e-9, "\(count) of \(total): \(interval)")
    }
    #expect(WilsonInterval(38000, of: 50000).text == "75.6 to 76.4 %" && WilsonInterval(38000, of: 50000).text(0.76) == "76.0 %")
  }

  @Test("five classes have no top-5, six have; every percentage says of how many")
  func shares() throws {
    let (five, six) = (
      try page(),
      try page { run in
        run.labels += ["dog"]; run.matrix = Self.matrix.map { $0 + [0] } + [[0, 0, 0, 0, 0, 3]]
      }
    )
    #expect(!five.root.text.contains("top-5") && six.root.text.contains("top-5"))
    let cards = try #require(five.root.all("div", "numbers").first).children
    #expect(
      cards.map(\.text) == [
        "top-171.7 %43 of 60", "mean per class50.0 %5 classes", "loss0.62560 pictures", "calibration error12.5 %60 pictures, 15 bins",
      ])
    let table = try #require(five.root.all("table").first { $0.header.first == "class" })
    #expect(table.header == ["class", "recognised", "", "right when said", "F1", "most often taken for"])
    #expect(table.rows[0] == ["astronaut", "41.7 % 5 of 12", "", "71.4 % 5 of 7", "0.53", "rocket 6 of 12"])
    #expect(table.rows.last == ["rocket", "100.0 % 12 of 12", "", "66.7 % 12 of 18", "0.8", ""])
  }

  // MARK: - Charts

  @Test("texts of charts are at least 12 pixels large at any width: only curves are stretched")
  func texts() throws {
    let page = try page()
    let style = try #require(page.root.all("style").first).text
    let sizes = style.matches(of: /font-size: (\d+)px/).compactMap { Int($0.1) }
    #expect(!sizes.isEmpty && sizes.allSatisfy { $0 >= 12 })
    let texts = page.root.all("text")
    #expect(texts.count > 20)
    for text in texts {
      var element = text.parent
      while let current = element {
        #expect(current.attributes["viewBox"] == nil)
        element = current.parent
      }
    }
    for curve in page.root.all("polyline") {
      #expect(curve.parent?.attributes["preserveAspectRatio"] == "none" && curve.parent?.attributes["viewBox"] == "0 0 1000 1000")
    }
  }

  @Test("curves, marks and lines lie within the axes, and curves end with their last values beside them")
  func within() throws {
    let page = try page()
    let charts = page.root.all("figure", "chart")
    #expect(charts.count == 3)
    for chart in charts {
      #expect(chart.all("svg").first?.attributes["aria-label"]?.contains("at last") == true)
      for point in chart.all("polyline").flatMap(\.points) {
        #expect((0...1000).contains(point.x) && (0...1000).contains(point.y), "\(point)")
      }
      for mark in chart.all("circle") { #expect((0...100).contains(mark.number("cx")) && (0...100).contains(mark.number("cy"))) }
      for line in chart.all("line", "grid") { #expect((0...100).contains(line.number("y1")) && line.number("y1") == line.number("y2")) }
      #expect(chart.all("text").contains { $0.text == "step" })
    }
    #expect(try page.chart("Loss").all("text", "end").map(\.text) == ["0.512", "0.625"])
    #expect(try page.chart("Accuracy").all("text", "end").map(\.text) == ["71.7 %", "50.0 %"])
    #expect(try page.chart("Accuracy").all("figcaption").first?.text == "Accuracy of 60 held-out images")
    #expect(try page.chart("Accuracy").all("circle").first?.all("title").first?.text == "top-1, step 100: 71.7 %")
  }

  @Test("the loss of each step lies faint behind its moving mean")
  func smoothed() throws {
    let chart = try page().chart("Loss")
    let curves = chart.all("polyline")
    #expect(curves.map { $0.attributes["class"] } == ["faint s0", "curve s0", "curve s1"])
    // The steps alternate by half a unit about a falling line; the mean of 25 of them doesn't.
    func roughness(_ points: [(x: Double, y: Double)]) -> Double {
      zip(points, points.dropFirst()).map { abs($0.y - $1.y) }.reduce(0, +) / Double(points.count)
    }
    #expect(roughness(curves[0].points) > 5 * roughness(curves[1].points.dropFirst(12).dropLast(12)))
    #expect(zip(curves[1].points, curves[1].points.dropFirst()).allSatisfy { $0.x < $1.x })
    #expect(chart.all("p", "legend").first?.text == "training, each step training, mean of 25 steps held out")
    let series = LineChart.Series.smoothed("x", unit: "step", points: (0..<10).map { (Double($0), Double($0 * $0)) })
    // (4 + 9 + 16) / 3.
    #expect(
      series.count == 2 && abs(series[1].points[3].y - 29.0 / 3) < 1e-12 && series[1].points[0].y == 0.5 && series[1].points[9].y == 72.5)
    #expect(LineChart.Series.smoothed("x", unit: "step", points: [(0, 1), (1, 2)]).map(\.isFaint) == [false])
  }

  @Test("a run of fixtures has a point a record, higher where the value is larger")
  func curves() throws {
    let scratch = try Scratch()
    for name in ["config.json", "data.jsonl", "evaluation.json", "metrics.jsonl"] {
      try scratch.write("run/" + name, Repository.text("fixtures/run/" + name))
    }
    try scratch.write("run/model.h5", "network")
    let page = try Page([scratch.path("run")])
    let records = try Repository.text("fixtures/run/metrics.jsonl").split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    func values(_ split: String, _ name: String) -> [Double] {
      records.filter { $0["split"] as? String == split }.compactMap { ($0[name] as? NSNumber)?.doubleValue }
    }
    let expected = [
      [values("train", "loss"), values("val", "loss")], [values("val", "top1"), values("val", "meanPerClass")],
      // On an axis of powers of ten a rate of 0 has no place.
      [values("train", "learningRate").filter { $0 > 0 }],
    ]
    for (chart, series) in zip(page.root.all("figure", "chart"), expected) {
      let curves = chart.all("polyline").map(\.points)
      #expect(curves.map(\.count) == series.map(\.count))
      for (curve, values) in zip(curves, series) {
        #expect(zip(curve, curve.dropFirst()).allSatisfy { $0.x < $1.x })
        for (a, b) in zip(zip(curve, values), zip(curve, values).dropFirst()) where a.1 < b.1 { #expect(a.0.y >= b.0.y) }
      }
    }
    // All of held-out images are marked; of what was learned from, none.
    let loss = try page.chart("Loss")
    for (mark, point) in zip(loss.all("circle"), loss.all("polyline")[1].points) { #expect(abs(mark.number("cx") - point.x / 10) < 0.02) }
  }

  @Test("the axis of few-shot runs has each of their numbers once, and none runs into another")
  func fewShot() throws {
    let scratch = try Scratch()
    let numbers = [1, 2, 3, 4, 5, 10, 25, 100]
    var runs: [String] = []
    for number in numbers {
      var run = WrittenRun(matrix: Self.matrix, steps: 20)
      run.examplesPerClass = number
      try run.write(scratch, "few/examples-\(number)/seed-0")
      runs.append(
        "{\"run\": \"examples-\(number)/seed-0\", \"examplesPerClass\": \(number), \"seed\": \"0\", \"top1\": 0.7, \"meanPerClass\": 0.7}")
    }
    try scratch.write("few/summary.json", "{\"runs\": [\(runs.joined(separator: ","))]}")
    let page = try Page([scratch.path("few")])
    #expect(page.sentence == "With 1 example a class right for 70.0 % of 60 held-out pictures.")
    let labels = try page.chart("Top-1 of 60 held-out pictures").all("text").filter { $0.attributes["y"] == "100%" }
    #expect(labels.dropLast().map(\.text) == numbers.map(String.init) && labels.last?.text == "examples a class")
    // At the narrowest width of a chart, 220 pixels.
    for row in Dictionary(grouping: labels.dropLast(), by: { $0.attributes["dy"] ?? "" }).values {
      let spans = row.map { label in
        (label.number("x") * 2.2 - Double(label.text.count) * 3.8, label.number("x") * 2.2 + Double(label.text.count) * 3.8)
      }
      for (first, second) in zip(spans, spans.dropFirst()) { #expect(first.1 < second.0) }
    }
  }

  // MARK: - Many classes, long names, hostile names

  @Test("sixty classes: the hardest ten first, the others folded, and a map of colours in the same order, each square named")
  func sixty() throws {
    let scratch = try Scratch()
    let page = try withExtendedLifetime(scratch) { try Page([WrittenRun.many(60).write(scratch, "run")]) }
    let tables = page.root.all("table").filter { $0.header.first == "class" }
    #expect(tables.map(\.rows.count) == [10, 50])
    #expect(tables[0].rows.map { $0[0] } == (0..<10).map { "class number \($0)" })
    #expect(page.root.all("details").contains { $0.all("summary").first?.text == "The other 50 classes" })
    let map = try #require(page.root.all("table", "heat").first)
    #expect(map.rows.count == 60 && map.rows.allSatisfy { $0.count == 61 && $0.dropFirst().allSatisfy(\.isEmpty) })
    #expect(map.rows[0][0] == "class number 0")
    let squares = map.all("td").filter { $0.attributes["class"] != nil }
    // Of the first three none is recognised; of each one at least is not.
    #expect(squares.count == 57 + 60 && squares.allSatisfy { $0.attributes["title"]?.contains(" taken for class number ") == true })
  }

  @Test("a thousand classes make a map of a few paths, and a page of moderate size")
  func thousand() throws {
    let scratch = try Scratch()
    let page = try withExtendedLifetime(scratch) { try Page([WrittenRun.many(1000).write(scratch, "run")]) }
    let map = try #require(page.root.all("svg", "map").first)
    #expect(map.attributes["viewBox"] == "0 0 1000 1000" && (2...10).contains(map.all("path").count))
    let squares = map.all("path").map { $0.attributes["d", default: ""].count { $0 == "M" } }.reduce(0, +)
    #expect(squares == 1000 + 950)
    #expect(page.root.all("table").first { $0.header.first == "class" }?.rows.count == 10)
    #expect(page.bytes < 1 << 20)
  }

  @Test("long names are cut with the whole on hover; what a name holds is text, and turns no other text round")
  func names() throws {
    let long = String(repeating: "a long name ", count: 30)
    let hostile = "<script>alert(\"x\")</script>' onmouseover='y\u{202E}gpj"
    let page = try page { run in
      run.labels = [long, hostile, "猫", "고양이", "犬"]
      run.mistakes = [(path: "\u{202E}\"><b>.jpg", label: 1, predicted: 0)]
    }
    #expect(page.root.all("script").isEmpty && page.root.all("b").allSatisfy { $0.attributes.isEmpty })
    #expect(!page.root.text.unicodeScalars.contains("\u{202E}") && page.root.text.contains("\\u{202E}gpj"))
    for name in page.root.all("span", "cut") { #expect(name.attributes["title"] == name.text) }
    #expect(page.root.all("span", "cut").contains { $0.text == long })
    #expect(page.sentence.contains(" … ") == false && page.sentence.count < 200 && page.sentence.contains("…"))
    #expect(page.root.all("th", "turned").first?.all("span").first?.attributes["title"] == long)
    for element in [page.root.all("span"), page.root.all("td"), page.root.all("th")].joined() {
      #expect(element.attributes["onmouseover"] == nil)
    }
  }

  // MARK: - Several runs

  @Test("eleven runs: the first column names them, the second decides, the settings in which they differ follow; the page stays small")
  func eleven() throws {
    let scratch = try Scratch()
    let folders = try (0..<11).map { index in
      var run = WrittenRun.many(60)
      run.learningRate = 0.001 * Double(index + 1)
      run.matrix?[59][59] = 20 + index
      return try run.write(scratch, "run \(index)")
    }
    let page = try Page(folders)
    #expect(
      page.sentence.hasPrefix("Best of 11 runs: ") && page.sentence.contains("The runs were measured on different numbers of pictures."))
    let table = try #require(page.root.all("table").first { $0.header.first == "run" })
    #expect(table.header.prefix(3) == ["run", "top-1", "95 % interval"] && table.header.last == "learning rate")
    #expect(table.rows.count == 11 && table.rows.map { $0[0] } == (0..<11).map { "run \($0)" })
    #expect(table.all("a").map { $0.attributes["title"] } == folders)
    #expect(table.rows[4][1].hasSuffix(" of 1205") && table.rows[4].last == "0.005" && table.rows[4].contains("complete"))
    let links = table.all("a").map { $0.attributes["href"] ?? "" }
    #expect(Set(links) == Set(page.root.all("section").map { "#" + ($0.attributes["id"] ?? "") }) && links.count == 11)
    #expect(try page.chart("Top-1").all("polyline").count == 11)
    #expect(page.root.all("table", "heat").count == 4 && page.bytes < 1 << 21)
  }

  @Test("runs are called beside each other by what tells them apart")
  func distinguishing() {
    for (names, expected) in [
      (["/a/b/run-1", "/a/b/run-2"], ["run-1", "run-2"]), (["a", "b"], ["a", "b"]), (["x", "x"], ["x", "x"]),
      (["runs/the same long beginning of all 1", "runs/the same long beginning of all 10"], ["…1", "…10"]),
      (["/a/few/examples-1/seed-0", "/a/few/examples-10/seed-0"], ["examples-1/seed-0", "examples-10/seed-0"]),
      (["run", "run2"], ["run", "run2"]),
    ] {
      #expect(RunComparison.distinguishing(names) == expected)
    }
  }

  // MARK: - Pictures

  @Test("mistakes show their pictures: files wherever the page is made, and parts of files")
  func pictures() throws {
    let scratch = try Scratch()
    try scratch.draw("photos/a", count: 1, brightness: 90)
    let bytes = try scratch.bytes("photos/a/0.jpg")
    let archive = try scratch.write("photos.tar", Array(repeating: 0, count: 512) + bytes)
    var run = WrittenRun(matrix: Self.matrix)
    run.mistakes = [("../photos/a/0.jpg", 0, 1), ("photos.tar#b/1.jpg", 0, 1), ("photos/gone.jpg", 0, 1)]
    let folder = try run.write(scratch, "run")
    let lines = [
      "{\"split\": \"val\", \"label\": \"astronaut\", \"path\": \"\(scratch.path)/photos/a/0.jpg\"}",
      "{\"split\": \"val\", \"label\": \"astronaut\", \"path\": \"\(archive)\", \"offset\": 512, \"length\": \(bytes.count), \"name\": \"b/1.jpg\"}",
    ]
    try scratch.write("run/data.jsonl", lines.joined(separator: "\n"))
    let figures = try #require(Page([folder]).root.all("div", "pictures").first).children
    #expect(figures.map { $0.all("img").count } == [1, 1, 0] && figures[2].text.contains("the picture is gone"))
    #expect(figures[0].all("img")[0].attributes["src"]?.hasPrefix("data:image/jpeg;base64,/9j/") == true)
    #expect(figures[0].all("small")[0].attributes["title"] == "../photos/a/0.jpg")
  }
}
