import BiTData
import BiTFiles
import BiTReport
import BiTTestSupport
import BiTTraining
import Foundation
import Testing

/// Tables and figures of sweeps that nobody carried out.
struct SweepReportTests {
  /// The runs of a sweep, written by hand.
  private final class WrittenSweep {
    let scratch: Scratch
    var names: [String] = []

    init() throws { scratch = try Scratch() }

    var path: String { scratch.path("sweep") }

    /// A run that recognised that many of 1000 pictures; nil for one that failed.
    func add(
      _ checkpoint: String, _ architecture: String, _ task: String, isTask: Bool = true, perClass: Int? = nil, subsample: Int? = nil,
      seed: Int = 0,
      right: Int?, holdout: Double? = nil, isTest: Bool = false
    ) throws {
      let name = "\(checkpoint)_\(task)_\(perClass ?? 0)_\(subsample ?? 0)_\(seed)".replacing("/", with: "-")
      names.append(name)
      func write(_ file: String, _ value: [String: Any]) throws {
        try scratch.write("sweep/\(name)/\(file)", Array(try JSONSerialization.data(withJSONObject: value)))
      }
      try write(
        "cell.json",
        [
          "checkpoint": "/models/\(checkpoint)", "task": task, "data": "/data", "isTask": isTask, "examplesPerClass": perClass ?? NSNull(),
          "subsample": subsample ?? NSNull(), "seed": "\(seed)", "settings": [String: Any](), "sha256": "0",
        ])
      guard let right else { return try write("failure.json", ["reason": "<b>no</b> | such file", "time": 1]) }
      try write(
        "config.json",
        [
          "checkpoint": ["path": "/models/\(checkpoint)", "sha256": "0", "architecture": architecture],
          "data": [
            "path": "/data", "holdout": holdout ?? NSNull(), "examplesPerClass": perClass ?? NSNull(), "seed": "0", "training": 40,
            "validation": 10, "rejected": 0, "originalHeight": 32, "originalWidth": 32, "classes": ["a", "b"],
          ] as [String: Any],
          "settings": [
            "rule": "paper", "task": "small", "steps": 500, "batch": 4, "learningRate": 0.003, "warmup": 1, "mixup": 0, "precrop": 40,
            "crop": 32, "resize": "tf", "randomCrop": true, "flip": true, "seed": "0", "headOnly": false,
          ] as [String: Any],
        ])
      try scratch.write("sweep/\(name)/model.h5", "network")
      let measured: [String: Any] = [
        "examples": 1000, "top1": Double(right) / 1000, "top5": 1, "meanPerClass": 0.5, "loss": 0.5, "labels": ["a", "b"],
        "classes": [Any](),
        "confusions": [Any](), "mistakes": [Any](),
      ]
      try write(isTest ? "test.json" : "evaluation.json", measured)
      if isTest {
        var other = measured
        other["top1"] = 0.001
        try write("evaluation.json", other)
      }
    }

    func plan(more: [String] = []) throws {
      try scratch.write("sweep/sweep.json", Array(try JSONSerialization.data(withJSONObject: ["runs": names + more])))
    }

    func page() throws -> Page { try Page(sweep: path) }

    func text(_ form: SweepReport.Form) throws -> String {
      try SweepReport.write(path, to: scratch.path("report"), as: form)
      return String(decoding: try scratch.bytes("report"), as: UTF8.self)
    }
  }

  private func table(_ page: Page, _ title: String) throws -> Page.Element {
    let main = try #require(page.root.all("main").first)
    let place = try #require(main.children.firstIndex { $0.name == "h2" && $0.text.hasPrefix(title) })
    return try #require(main.children[place...].lazy.flatMap { $0.attributes["class"] == "scroll" ? [$0] : $0.all("div", "scroll") }.first)
  }

  // MARK: - Tables

  @Test(
    "a cell is the median ± the sample's standard deviation of its runs; the paper's figures stand behind the same network, and say whose they are"
  )
  func wholeSets() throws {
    let sweep = try WrittenSweep()
    for (seed, right) in [850, 853, 858].enumerated() {
      try sweep.add("BiT-M-R152x4.npz", "R152x4", "ilsvrc2012", seed: seed, right: right)
      try sweep.add("BiT-M-R50x1.npz", "R50x1", "ilsvrc2012", seed: seed, right: right - 50)
    }
    try sweep.add("BiT-M-R152x4.npz", "R152x4", "cifar10", right: 989, isTest: true)
    try sweep.plan(more: ["still open"])
    let page = try sweep.page()
    #expect(page.sentence == "7 of 8 runs are complete, 1 not begun.")
    let table = try table(page, "Whole data sets")
    #expect(table.header == ["network", "whose", "ILSVRC-2012", "CIFAR-10"])
    // 85.3 in the middle; their mean is 85.367, the squares of the distances sum up to 0.32667, a half of it is 0.16333, the root 0.40415.
    #expect(
      table.rows == [
        ["BiT-M-R50x1", "this sweep", "80.30 ± 0.40", "–"], ["BiT-M R50x1", "authors' README", "80.68", "97.30"],
        ["BiT-M R50x1", "timm", "80.39", "–"], ["BiT-M-R152x4", "this sweep", "85.30 ± 0.40", "98.90 1 run"],
        ["BiT-M R152x4", "paper, table 2", "85.39", "98.91"], ["BiT-M R152x4", "timm", "84.94", "–"],
        ["BiT-L R152x4", "paper, table 1", "87.54 ± 0.02", "99.37 ± 0.06"], ["BiT-S R152x4", "paper, table 2", "81.30", "97.51"],
      ])
    #expect(page.root.text.contains("A number is of 3 runs where nothing else is said."))
    #expect(page.root.text.contains("paper, table 1: arXiv 1912.11370, table 1"))
  }

  @Test("VTAB's means are those of the tasks, a seed at a time; a mean of fewer than 19 says so and is never called that of 19")
  func vtab() throws {
    let sweep = try WrittenSweep()
    func right(_ group: TransferTask.Group?) -> Int {
      switch group {
      case .natural: 800
      case .specialised: 850
      case .structured, nil: 600
      }
    }
    for task in TransferTask.vtab {
      for seed in 0..<3 {
        try sweep.add("BiT-M-R152x4.npz", "R152x4", task.name, seed: seed, right: right(task.group) + [0, 10, -10][seed])
        if task.name != "vtab/dtd" { try sweep.add("mine.h5", "R50x1", task.name, seed: seed, right: right(task.group)) }
      }
    }
    try sweep.add("mine.h5", "R50x1", "vtab/dtd", right: nil)
    try sweep.add("BiT-M-R152x4.npz", "R152x4", "pets", right: 900)
    try sweep.add("mine.h5", "R50x1", "pets", right: 900)
    try sweep.plan()
    let page = try sweep.page()
    let means = try table(page, "VTAB-1k")
    #expect(means.header == ["network", "whose", "natural (7)", "specialised (4)", "structured (8)", "mean of the 19"])
    // (7 · 80 + 4 · 85 + 8 · 60) / 19 = 1380 / 19 = 72.63; the runs lie a point apart. Without a task of 80: 1300 / 18 = 72.22.
    #expect(
      means.rows.filter { $0[1] == "this sweep" } == [
        ["BiT-M-R152x4", "this sweep", "80.00 ± 1.00", "85.00 ± 1.00", "60.00 ± 1.00", "72.63 ± 1.00"],
        ["mine", "this sweep", "80.00 ± 0.00 only 6 of 7", "85.00 ± 0.00", "60.00 ± 0.00", "72.22 ± 0.00 only 18 of 19"],
      ])
    #expect(means.rows.contains(["BiT-M R152x4", "authors' README", "80.77", "85.67", "61.08", "73.51"]))
    let whole = try table(page, "Whole data sets")
    #expect(whole.rows.filter { $0[1] == "this sweep" }.map { $0[3] } == ["72.63 ± 1.00 3 runs", "18 of 19 tasks done"])
    let tasks = try table(page, "VTAB-1k, task by task")
    #expect(tasks.header == ["task", "group", "BiT-M-R152x4", "mine"] && tasks.rows.count == 19)
    #expect(tasks.rows.first { $0[0] == "dtd" } == ["dtd", "natural", "80.00 ± 1.00", "–"])
    let failed = try table(page, "Runs that failed")
    #expect(failed.rows.map { $0[1] } == ["<b>no</b> | such file"])
  }

  @Test("where no seed has all tasks, the mean is that of the tasks' medians and has no deviation")
  func scattered() throws {
    let sweep = try WrittenSweep()
    try sweep.add("m.h5", "R50x1", "vtab/dtd", seed: 0, right: 600)
    try sweep.add("m.h5", "R50x1", "vtab/pets", seed: 1, right: 700)
    try sweep.plan()
    let row = try #require(table(sweep.page(), "VTAB-1k").rows.first)
    #expect(row[2...] == ["65.00 only 2 of 7, of different runs", "–", "–", "65.00 only 2 of 19, of different runs"])
  }

  @Test(
    "a few-shot number is the median over subsamples of the medians over seeds; each run is a thin point, and others' curves are dashed")
  func fewShot() throws {
    let sweep = try WrittenSweep()
    for (subsample, rights) in [[500, 520, 900], [540, 550, 560], [600, 610, 620]].enumerated() {
      for (seed, right) in rights.enumerated() {
        try sweep.add("BiT-M-R50x1.npz", "R50x1", "cifar10", perClass: 1, subsample: subsample, seed: seed, right: right)
      }
      try sweep.add("BiT-M-R50x1.npz", "R50x1", "cifar10", perClass: 5, subsample: subsample, right: 800 + subsample)
    }
    try sweep.plan()
    let page = try sweep.page()
    let table = try table(page, "Few-shot: CIFAR-10")
    #expect(table.header == ["network", "whose", "1 a class", "5 a class"])
    // Of 52, 55 and 61. All nine together have the mean 60 and the squares 1146, and the root of 1146 / 8 is 11.97.
    #expect(table.rows[0][2].hasPrefix("55.00 ± 11.97") && table.rows[0][3].hasPrefix("80.10 ± 0.10"), "\(table.rows)")
    #expect(table.rows[1] == ["BiT-M R50x1", "authors' README", "54.10", "82.40"])
    let chart = try page.chart("CIFAR-10")
    #expect(chart.all("circle", "dot").count == 12 && chart.all("circle").count == 12 + 2 + 2)
    #expect(chart.all("polyline").map { $0.attributes["class"] ?? "" } == ["curve s0", "curve dashed s0"])
    #expect(chart.all("p", "legend").first?.text.contains("each run") == false)
  }

  @Test("upstream data by size has a panel a task, a mark for each upstream set in the paper's order and a curve a network's size")
  func upstream() throws {
    let sweep = try WrittenSweep()
    for (checkpoint, architecture, right) in [
      ("BiT-M-R50x1.h5", "R50x1", 800), ("BiT-S-R50x1.h5", "R50x1", 700), ("BiT-L-R152x4.h5", "R152x4", 900),
      ("BiT-S-R152x4.h5", "R152x4", 750),
      ("mine-R50x1.h5", "R50x1", 500),
    ] { try sweep.add(checkpoint, architecture, "pets", right: right) }
    try sweep.plan()
    let page = try sweep.page()
    let chart = try page.chart("Pets")
    #expect(
      chart.all("text").map(\.text).filter { ["ILSVRC-2012", "ImageNet-21k", "JFT-300M", "mine"].contains($0) } == [
        "ILSVRC-2012", "ImageNet-21k", "JFT-300M", "mine",
      ])
    #expect(chart.all("polyline").map(\.points.count) == [3, 2])
    #expect(chart.all("circle").first?.text == "R50x1, trained on ILSVRC-2012: 70.0 %")
  }

  @Test("what was measured on a share that was held out, and a run that diverged, is marked")
  func marks() throws {
    let sweep = try WrittenSweep()
    try sweep.add("m.h5", "R50x1", "photos", isTask: false, right: 700, holdout: 0.1)
    try sweep.add("n.h5", "R50x1", "photos", isTask: false, right: 100)
    try sweep.scratch.write(
      "sweep/n.h5_photos_0_0_0/metrics.jsonl",
      (0..<6).map { "{\"split\": \"train\", \"step\": \($0), \"loss\": 50, \"learningRate\": 1}\n" }.joined())
    try sweep.plan()
    let page = try sweep.page()
    #expect(try table(page, "Whole data sets").rows == [["m", "70.00 held out"], ["n", "10.00 1 diverged"]])
    #expect(page.root.text.contains("measured on a share of the images to learn from"))
  }

  @Test("two checkpoints of one name are told apart by their folders; names are data, on the page, in Markdown and in CSV")
  func names() throws {
    let sweep = try WrittenSweep()
    try sweep.add("a/<i>&|\"x.h5", "R50x1", "pho,tos | \"<b>\"", isTask: false, right: 700)
    try sweep.add("b/<i>&|\"x.h5", "R50x1", "pho,tos | \"<b>\"", isTask: false, right: 800)
    try sweep.plan()
    let table = try table(sweep.page(), "Whole data sets")
    #expect(table.rows.map { $0[0] } == ["a/<i>&|\"x.h5", "b/<i>&|\"x.h5"] && table.header == ["network", "pho,tos | \"<b>\""])
    let markdown = try sweep.text(.markdown)
    #expect(
      markdown.contains("| a/\\<i\\>&\\|\"x.h5 | 70.00 |\n")
        && markdown.contains("| network | pho,tos \\| \"\\<b\\>\" |\n| :--- | ---: |\n"), "\(markdown)")
    let csv = try sweep.text(.csv).components(separatedBy: "\r\n")
    #expect(
      csv[1].hasPrefix("this sweep,\"a/<i>&|\"\"x.h5\",R50x1,")
        && csv[1].contains(",\"pho,tos | \"\"<b>\"\"\",,all,1,1,1,70.0,,70.0,apart,"), "\(csv[1])")
  }

  @Test("CSV has a row for each number, the means over tasks, and what others published of the same")
  func csv() throws {
    let sweep = try WrittenSweep()
    for (seed, right) in [850, 853, 858].enumerated() { try sweep.add("BiT-M-R50x1.npz", "R50x1", "vtab/dtd", seed: seed, right: right) }
    try sweep.add("BiT-M-R50x1.npz", "R50x1", "cifar10", perClass: 5, subsample: 0, right: 824)
    try sweep.plan()
    let rows = try sweep.text(.csv).components(separatedBy: "\r\n").dropLast()
    let width = rows[0].split(separator: ",", omittingEmptySubsequences: false).count
    #expect(width == 21)
    #expect(
      rows[1]
        == "this sweep,BiT-M-R50x1,R50x1,ImageNet-21k,cifar10,,5,1,1,1,82.4,,82.4,apart,/models/BiT-M-R50x1.npz,group norm,standardised,,,,"
    )
    #expect(
      rows[2]
        == "this sweep,BiT-M-R50x1,R50x1,ImageNet-21k,vtab/dtd,natural,all,1,1,3,85.3,0.4041,85.0 85.3 85.8,apart,/models/BiT-M-R50x1.npz,group norm,standardised,,,,"
    )
    #expect(
      rows[3]
        == "this sweep,BiT-M-R50x1,R50x1,ImageNet-21k,mean of vtab,,all,1,19,3,85.3,0.4041,,,/models/BiT-M-R50x1.npz,group norm,standardised,,,,"
    )
    #expect(rows.contains { $0.contains("JAX") && $0.contains("BiT-M R50x1,R50x1,ImageNet-21k,cifar10,,5,1,1,,82.4,,,,") })
  }

  @Test("a folder that is no sweep's is refused, and so are damaged files, by name")
  func damaged() throws {
    let sweep = try WrittenSweep()
    try sweep.add("m.h5", "R50x1", "photos", isTask: false, right: 700)
    #expect(!SweepReport.isSweep(sweep.path))
    #expect(throws: DataError.self) { try sweep.text(.page) }
    try sweep.plan()
    #expect(SweepReport.isSweep(sweep.path) && SweepReport.isSweep(sweep.path + "/"))
    for file in ["cell.json", "evaluation.json", "config.json"] {
      let path = "sweep/m.h5_photos_0_0_0/" + file
      let whole = try sweep.scratch.bytes(path)
      for length in stride(from: 0, to: whole.count - 1, by: 7) {
        try sweep.scratch.write(path, whole.prefix(length))
        let error = #expect(throws: DataError.self) { try sweep.text(.page) }
        #expect(error?.path.hasSuffix(file) == true)
      }
      try sweep.scratch.write(path, whole)
    }
    _ = try sweep.text(.page)
    #expect(SweepReport.Form(of: "x.MD") == .markdown && SweepReport.Form(of: "x.csv") == .csv && SweepReport.Form(of: "x") == nil)
  }
}
