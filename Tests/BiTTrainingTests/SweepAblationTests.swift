import BiTFiles
import BiTReport
import BiTTestSupport
import BiTTraining
import Foundation
import Testing

/// Tables and figures of networks that a sweep pre-trains, of sweeps that nobody carried out.
struct SweepAblationTests {
  /// A network, and how it is trained.
  private struct Kind {
    var network = "R14x0.5"
    var norm = "group"
    var convolution = "standardised"
    var part = 32
    var decay = 0.9
    var epsilon = 1e-5

    var members: [String: Any] {
      ["architecture": network] + (norm == "group" ? [:] : ["norm": norm, "normEpsilon": epsilon, "normDecay": decay])
        + (convolution == "plain" ? ["convolution": convolution] : [:])
    }

    var name: String { "\(network)-\(norm)-\(convolution)-\(part)-\(decay)-\(epsilon)" }
  }

  /// Runs written by hand.
  private final class WrittenSweep {
    let scratch: Scratch
    var names: [String] = []

    init() throws { scratch = try Scratch() }

    private func write(_ name: String, _ file: String, _ value: [String: Any]) throws {
      try scratch.write("sweep/\(name)/\(file)", Array(try JSONSerialization.data(withJSONObject: value)))
    }

    /// A complete run that recognised that many of 1000 pictures.
    private func add(_ name: String, _ cell: [String: Any], _ kind: Kind, images: Int, right: Int, seconds: Double?) throws {
      names.append(name)
      try write(name, "cell.json", cell + ["subsample": NSNull(), "sha256": "0"])
      try write(
        name, "config.json",
        [
          "checkpoint": ["path": NSNull(), "sha256": "0"] + kind.members,
          "data": [
            "path": "/data", "holdout": NSNull(), "examplesPerClass": NSNull(), "seed": "0", "training": images, "validation": 10,
            "rejected": 0,
            "originalHeight": 32, "originalWidth": 32, "classes": ["a", "b"],
          ] as [String: Any],
          "settings": [
            "steps": 500, "batch": 32, "part": kind.part, "learningRate": 0.003, "warmup": 1, "mixup": 0, "precrop": 32, "crop": 32,
            "resize": "tf", "randomCrop": true, "flip": true, "seed": "0", "headOnly": false, "decays": [Int](),
          ] as [String: Any],
        ])
      try write(
        name, "evaluation.json",
        [
          "examples": 1000, "top1": Double(right) / 1000, "top5": 1, "meanPerClass": 0.5, "loss": 0.5, "labels": ["a", "b"],
          "classes": [Any](), "confusions": [Any](), "mistakes": [Any](),
        ])
      try scratch.write("sweep/\(name)/model.h5", "network")
      var session: [String: Any] = ["began": 1, "threads": 2]
      if let seconds { (session["seconds"], session["peakBytes"]) = (seconds, Int(seconds) << 20) }
      try write(name, "sessions.jsonl", session)
    }

    /// - Returns: the name of its folder.
    @discardableResult func pretrain(
      _ kind: Kind, on data: String = "shapes", perClass: Int? = nil, images: Int = 600, seed: Int = 0, right: Int, seconds: Double? = nil,
      rate: Double = 0.03
    ) throws -> String {
      let name = "\(kind.name)_\(data)_\(perClass ?? 0)_\(seed)_\(rate)"
      try add(
        name,
        kind.members + [
          "part": kind.part, "task": data, "data": "/\(data)", "isTask": data == "ilsvrc2012", "examplesPerClass": perClass ?? NSNull(),
          "seed": "\(seed)",
          "settings": kind.members + ["part": kind.part, "seed": "\(seed)", "data": "/\(data)", "learningRate": rate],
        ], kind, images: images, right: right, seconds: seconds)
      return name
    }

    func transfer(
      _ kind: Kind, from upstream: String, to task: String, isTask: Bool = false, perClass: Int? = nil, seed: Int = 0, right: Int
    ) throws {
      try add(
        "\(upstream)_to_\(task.replacing("/", with: "-"))_\(perClass ?? 0)",
        [
          "upstream": upstream, "task": task, "data": "/\(task)", "isTask": isTask, "examplesPerClass": perClass ?? NSNull(),
          "seed": "\(seed)", "settings": ["upstream": "0"],
        ], kind, images: 7, right: right, seconds: nil)
    }

    func page() throws -> Page {
      try plan()
      return try Page(sweep: scratch.path("sweep"))
    }

    func text(_ form: SweepReport.Form) throws -> String {
      try plan()
      try SweepReport.write(scratch.path("sweep"), to: scratch.path("report"), as: form)
      return String(decoding: try scratch.bytes("report"), as: UTF8.self)
    }

    private func plan() throws { try scratch.write("sweep/sweep.json", Array(try JSONSerialization.data(withJSONObject: ["runs": names]))) }
  }

  private func titles(_ page: Page) -> [String] { page.root.all("h2").map(\.text) }

  private func table(_ page: Page, _ title: String) throws -> Page.Element {
    let main = try #require(page.root.all("main").first)
    let place = try #require(main.children.firstIndex { $0.name == "h2" && $0.text == title })
    return try #require(main.children[place...].lazy.flatMap { $0.attributes["class"] == "scroll" ? [$0] : $0.all("div", "scroll") }.first)
  }

  @Test(
    "the four networks from scratch are a table norm by convolution, a row a part; the paper's table 4 stands behind and says whose it is")
  func table4() throws {
    let sweep = try WrittenSweep()
    for (seed, offset) in [0, 10, -10].enumerated() {
      try sweep.pretrain(Kind(norm: "batch", convolution: "plain", part: 2), seed: seed, right: 300 + offset)
      try sweep.pretrain(Kind(norm: "batch", convolution: "plain"), seed: seed, right: 700 + offset)
      try sweep.pretrain(Kind(norm: "batch"), seed: seed, right: 710 + offset)
      try sweep.pretrain(Kind(convolution: "plain"), seed: seed, right: 600 + offset)
      try sweep.pretrain(Kind(), seed: seed, right: 720 + offset)
    }
    try sweep.pretrain(Kind(), right: 1, rate: 0.3)
    let page = try sweep.page()
    let table = try table(page, "Four networks from scratch: R14x0.5 on shapes, learning rate 0.03")
    #expect(table.header == ["norm", "whose", "plain", "standardised"])
    #expect(
      table.rows == [
        ["Batch norm, parts of 2", "this sweep", "30.00 ± 1.00", "–"],
        ["Batch norm, parts of 32", "this sweep", "70.00 ± 1.00", "71.00 ± 1.00"],
        ["Group norm, parts of 32", "this sweep", "60.00 ± 1.00", "72.00 ± 1.00"],
        ["Batch norm, R50x1", "paper, table 4", "75.60", "75.80"], ["Group norm, R50x1", "paper, table 4", "70.20", "76.00"],
      ])
    #expect(page.root.text.contains("paper, table 4: arXiv 1912.11370, table 4: R50x1, trained from scratch on ILSVRC-2012"))
    // Of the other rate there is one kind, and nothing is transferred.
    #expect(titles(page).filter { $0.hasPrefix("Four networks") }.count == 1 && !titles(page).contains("Whole data sets"))
    let chart = try page.chart("R14x0.5 on shapes, learning rate 0.03")
    #expect(chart.all("polyline").map(\.points.count).sorted() == [1, 1, 1, 2])
    #expect(chart.all("text").map(\.text).contains("images of a part"))
    #expect(chart.all("circle").contains { $0.text == "batch norm, plain, images of a part 2: 30.0 %" })
    // The bars of the deviations.
    #expect(chart.all("line", "curve").count == 5)
  }

  @Test("transfers of the four are tables too, VTAB's mean only with its paper; networks are named by kind and part")
  func table5() throws {
    let sweep = try WrittenSweep()
    for (kind, right) in [(Kind(norm: "batch", convolution: "plain"), 500), (Kind(), 800)] {
      let upstream = try sweep.pretrain(kind, right: 700)
      try sweep.transfer(kind, from: upstream, to: "photos", perClass: 5, right: right)
      try sweep.transfer(kind, from: upstream, to: "vtab/dtd", isTask: true, right: right + 100)
    }
    let page = try sweep.page()
    let photos = try table(page, "Four networks, transferred to photos, 5 a class: R14x0.5 on shapes")
    #expect(
      photos.rows == [
        ["Batch norm, parts of 32", "this sweep", "50.00", "–"], ["Group norm, parts of 32", "this sweep", "–", "80.00"],
        ["Batch norm, R50x1", "paper, table 5", "67.72", "66.78"], ["Group norm, R50x1", "paper, table 5", "68.77", "70.39"],
      ])
    let vtab = try table(page, "Four networks, transferred to VTAB-1k: R14x0.5 on shapes")
    #expect(vtab.rows[0].prefix(3) == ["Batch norm, parts of 32", "this sweep", "60.00 only 1 of 19"])
    let few = try table(page, "Few-shot: photos")
    #expect(few.rows.map { $0[0] } == ["R14x0.5, on shapes", "R14x0.5 with batch norm and plain convolutions, on shapes"])
    let markdown = try sweep.text(.markdown)
    #expect(markdown.contains("| Batch norm, R50x1 | paper, table 5 | 67.72 | 66.78 |"))
  }

  @Test("transfer over upstream data has a curve a network, its points at the numbers of images")
  func figure5() throws {
    let sweep = try WrittenSweep()
    for (network, rights) in [("R14x0.5", [500, 510]), ("R26x1", [450, 640])] {
      for ((perClass, images), right) in zip([(100, 1000), (nil, 60000)] as [(Int?, Int)], rights) {
        for seed in 0..<3 {
          let upstream = try sweep.pretrain(Kind(network: network), perClass: perClass, images: images, seed: seed, right: 900)
          try sweep.transfer(
            Kind(network: network), from: upstream, to: "photos", perClass: 5, seed: seed, right: right + 10 * seed - 10)
        }
      }
    }
    let page = try sweep.page()
    let chart = try #require(page.root.all("figure", "chart").first { $0.text.contains("images that it was trained on") })
    #expect(chart.all("figcaption").first?.text == "photos, 5 a class")
    #expect(chart.all("polyline").map(\.points.count) == [2, 2])
    #expect(
      chart.all("circle").map(\.text) == [
        "R14x0.5, images that it was trained on 1000: 50.0 %", "R14x0.5, images that it was trained on 60000: 51.0 %",
        "R26x1, images that it was trained on 1000: 45.0 %", "R26x1, images that it was trained on 60000: 64.0 %",
      ])
    #expect(chart.all("line", "curve").count == 4)
    // By another recipe it is another curve, whatever its data.
    let other = try sweep.pretrain(Kind(network: "R26x1"), images: 60000, right: 900, rate: 0.3)
    try sweep.transfer(Kind(network: "R26x1"), from: other, to: "photos", perClass: 5, right: 700)
    let both = try #require(try sweep.page().root.all("figure", "chart").first { $0.text.contains("images that it was trained on") })
    #expect(both.all("polyline").map(\.points.count).sorted() == [1, 2, 2])
    #expect(
      both.all("circle").map(\.text).filter { $0.contains("60000") } == [
        "R14x0.5, learning rate 0.03, images that it was trained on 60000: 51.0 %",
        "R26x1, learning rate 0.03, images that it was trained on 60000: 64.0 %",
        "R26x1, learning rate 0.3, images that it was trained on 60000: 70.0 %",
      ])
    #expect(!titles(page).contains { $0.hasPrefix("Four networks") || $0 == "The size of a part" })
  }

  @Test("the time of a step is that of whole sessions, and memory that of the run that took the most; batch norm's decays are a chart")
  func timesAndDecays() throws {
    let sweep = try WrittenSweep()
    for (seed, seconds) in [50.0, 60, 100].enumerated() { try sweep.pretrain(Kind(), seed: seed, right: 700, seconds: seconds) }
    try sweep.pretrain(Kind(norm: "batch"), right: 700, seconds: 40)
    try sweep.pretrain(Kind(norm: "batch"), seed: 1, right: 720)
    try sweep.pretrain(Kind(norm: "batch", decay: 0.99), right: 650)
    let page = try sweep.page()
    let times = try table(page, "Time of a step")
    // 60 seconds in 500 steps; the mean is 70, the squares sum up to 1400, and the root of 700 is 26.5 seconds.
    #expect(times.rows == [["R14x0.5, on shapes", "120 ± 53"], ["R14x0.5 with batch norm, on shapes", "80"]])
    #expect(times.header == ["network", "parts of 32"])
    // Medians are said to be none of a single run.
    let note = page.root.all("p").map(\.text).filter { $0.hasPrefix("Milliseconds of work") }
    #expect(note.count == 1 && note.allSatisfy { !$0.contains("single run") }, "\(note)")
    #expect(try table(page, "Memory").rows == [["R14x0.5, on shapes", "100"], ["R14x0.5 with batch norm, on shapes", "40"]])
    let chart = try page.chart("R14x0.5 on shapes, parts of 32")
    #expect(
      chart.all("circle").map(\.text) == [
        "weight standardisation, share replaced 0.01: 65.0 %", "weight standardisation, share replaced 0.1: 71.0 %",
      ])
    try sweep.pretrain(Kind(norm: "batch", decay: 0.99, epsilon: 0.001), right: 600)
    let both = try sweep.page().chart("R14x0.5 on shapes, parts of 32")
    #expect(both.all("polyline").map(\.points.count).sorted() == [1, 2])
    #expect(both.all("circle").map(\.text).contains("weight standardisation, epsilon 0.001, share replaced 0.01: 60.0 %"))
    let rows = try table(page, "Four networks from scratch: R14x0.5 on shapes").rows.filter { $0[1] == "this sweep" }
    #expect(rows.map { $0[0] } == ["Batch norm, parts of 32", "Batch norm, decay 0.99, parts of 32", "Group norm, parts of 32"])
  }

  @Test("CSV says of each row what kind of network it is, its parts, upstream images, time and memory; the paper's four stand behind")
  func csv() throws {
    let sweep = try WrittenSweep()
    let kind = Kind(norm: "batch", convolution: "plain", part: 8)
    let upstream = try sweep.pretrain(kind, perClass: 60, right: 700, seconds: 50)
    try sweep.transfer(kind, from: upstream, to: "photos", right: 500)
    let rows = try sweep.text(.csv).components(separatedBy: "\r\n").dropLast()
    #expect(
      rows[1]
        == "this sweep,R14x0.5 with batch norm and plain convolutions,R14x0.5,none,shapes,,60,1,1,1,70.0,,70.0,apart,,batch norm,plain,8,600,0.1,"
        + "52428800")
    #expect(
      rows[2]
        == "this sweep,\"R14x0.5 with batch norm and plain convolutions, on shapes (60 a class)\",R14x0.5,\"shapes, 60 examples a class\",photos,,"
        + "all,1,1,1,50.0,,50.0,apart,,batch norm,plain,8,600,0.1,52428800")
    #expect(rows.count == 3 + 8)
    #expect(rows.last?.hasSuffix(",mean of vtab,,all,19,19,,70.39,,,,,group norm,standardised,32,,,") == true)
  }

  @Test("networks of the paper's size, pre-trained on its own data, are compared with its figures where they are of its kind")
  func published() throws {
    let sweep = try WrittenSweep()
    for (kind, right) in [(Kind(network: "R152x4"), 900), (Kind(network: "R152x4", norm: "batch"), 890)] {
      let upstream = try sweep.pretrain(kind, on: "ilsvrc2012", images: 1_281_167, right: 760)
      try sweep.transfer(kind, from: upstream, to: "pets", isTask: true, right: right)
    }
    let page = try sweep.page()
    #expect(titles(page).contains("Four networks from scratch: R152x4 on ilsvrc2012"))
    let rows = try table(page, "Whole data sets").rows
    #expect(
      rows == [
        ["R152x4, on ilsvrc2012", "this sweep", "90.00"], ["BiT-S R152x4", "paper, table 2", "93.97"],
        ["R152x4 with batch norm, on ilsvrc2012", "this sweep", "89.00"], ["BiT-L R152x4", "paper, table 1", "96.62 ± 0.23"],
        ["BiT-M R152x4", "paper, table 2", "94.46"],
      ], "\(rows)")
  }
}

private func + (first: [String: Any], second: [String: Any]) -> [String: Any] { first.merging(second) { $1 } }
