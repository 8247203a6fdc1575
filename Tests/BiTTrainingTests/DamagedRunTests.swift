import BiTCheckpoint
import BiTFiles
import BiTContainers
import BiTReport
import BiTTestSupport
import BiTTraining
import Foundation
import Testing

/// Files of a run that aren't as they were written: each is refused in words, or what is wrong in it is passed over.
struct DamagedRunTests {
  /// A folder with the files of `fixtures/run`, in one of which a text is replaced.
  private func run(_ file: String = "", _ old: String = "", _ new: String = "") throws -> Scratch {
    let scratch = try Scratch()
    let fixtures = Repository.path("fixtures/run")
    for name in ["config.json", "data.jsonl", "evaluation.json", "metrics.jsonl", "request.json"] {
      var text = String(decoding: try RandomAccessFile.bytes(of: fixtures + "/" + name, atMost: 1 << 20), as: UTF8.self)
      if name == file {
        #expect(text.contains(old))
        text = text.replacing(old, with: new)
      }
      try scratch.write(name, text.utf8)
    }
    return scratch
  }

  private func page(_ scratch: Scratch) throws -> String {
    try ReportPage.write([RunFolder(scratch.path)], to: scratch.path + "/page.html")
    return String(decoding: try scratch.bytes("page.html"), as: UTF8.self)
  }

  @Test("as they were written they make a page")
  func whole() throws {
    #expect(try page(run()).contains("<polyline"))
  }

  @Test(
    "an evaluation with numbers that no evaluation has is refused",
    arguments: [
      ("\"top1\": 0.5", "\"top1\": 1e300"), ("\"examples\": 4", "\"examples\": -4"), ("\"loss\": 0.6955618948906644", "\"loss\": null"),
    ])
  func evaluation(old: String, new: String) throws {
    let scratch = try run("evaluation.json", old, new)
    #expect(throws: DataError.self) { try page(scratch) }
  }

  @Test(
    "classes and confusions with counts that can't be added up are passed over",
    arguments: [
      ("\"correct\": 2", "\"correct\": 9223372036854775807"), ("\"count\": 2", "\"count\": 9223372036854775807"),
      ("\"index\": 1", "\"index\": 2"), ("\"predicted\": 0", "\"predicted\": -1"), ("\"probability\": 0.5", "\"probability\": 1e3000.5"),
    ])
  func counts(old: String, new: String) throws {
    let scratch = try run("evaluation.json", old, new)
    guard !new.contains("e3000") else {
      #expect(throws: DataError.self) { try page(scratch) }
      return
    }
    #expect(try page(scratch).contains("<h3>"))
  }

  @Test(
    "lines of metrics that no run writes are passed over",
    arguments: [
      ("\"step\": 2", "\"step\": 9223372036854775807"), ("\"step\": 2", "\"step\": -9223372036854775808"),
      ("\"loss\": 0.69", "\"loss\": 1e308, \"x\": 0.69"), ("\"loss\": 0.69", "\"loss\": -1e308, \"x\": 0.69"),
      ("\"learningRate\": 3e-05", "\"learningRate\": 1e300"), ("\"learningRate\": 3e-05", "\"learningRate\": 1e-45"),
      ("\"top5\": 1.0", "\"top5\": 1e300"), ("\"loss\": 0.69", "\"loss\": 1e-320, \"x\": 0.69"), ("\"split\": \"val\"", "\"split\": [[[["),
    ])
  func metrics(old: String, new: String) throws {
    let scratch = try run("metrics.jsonl", old, new)
    let page = try page(scratch)
    #expect(!page.contains("nan") && !page.contains("inf"))
  }

  @Test(
    "settings that no run has are refused",
    arguments: [
      ("\"steps\": 6", "\"steps\": -6"), ("\"steps\": 6", "\"steps\": 9223372036854775807"), ("\"batch\": 4", "\"batch\": 0"),
      ("\"crop\": 32", "\"crop\": 50"), ("\"training\": 4", "\"training\": -1"), ("\"warmup\": 1", "\"warmup\": -9223372036854775808"),
      ("\"originalHeight\": 23", "\"originalHeight\": 9223372036854775807"), ("R14x0.5", "R14x0.03125"),
      ("\"flip\"", "\"inceptionCrop\": {\"area\": [0, 1], \"aspect\": [0.75, 1.33]}, \"flip\""),
      ("\"flip\"", "\"inceptionCrop\": {\"area\": [0.5, 0.25], \"aspect\": [0.75, 1.33]}, \"flip\""),
      ("\"flip\"", "\"inceptionCrop\": {\"area\": [0.05, 1], \"aspect\": [1e-30, 1e30]}, \"flip\""),
      ("\"flip\"", "\"inceptionCrop\": null, \"flip\""), ("\"flip\"", "\"headBias\": \"x\", \"flip\""),
      ("\"flip\"", "\"evaluation\": {\"resize\": \"tf\", \"fit\": \"squash\", \"cropShare\": 0}, \"flip\""),
      ("\"flip\"", "\"evaluation\": {\"resize\": \"tf\", \"fit\": \"none\", \"cropShare\": 1}, \"flip\""),
    ])
  func settings(old: String, new: String) throws {
    let scratch = try run("config.json", old, new)
    #expect(throws: DataError.self) { try RunConfiguration(RunFolder(scratch.path)) }
  }

  @Test("a rate that is divided by more than any whole number is told")
  func hugeFactor() throws {
    let scratch = try run("config.json", "\"flip\"", "\"decays\": [1], \"decayFactor\": 1e19, \"flip\"")
    #expect(try page(scratch).contains("divided by 1e+19 at steps 1"))
  }

  @Test("what was asked of a run is read; what nobody asks is refused, with the member's name")
  func request() throws {
    func asked(_ old: String = "", _ new: String = "") throws -> FineTuning {
      let scratch = try run(old.isEmpty ? "" : "request.json", old, new)
      return try #require(try FineTuning(resuming: RunFolder(scratch.path)))
    }
    let whole = try asked()
    #expect(whole.rule.steps == 6 && whole.rule.batch == 4 && whole.rule.precrop == 40 && whole.rule.crop == 32 && whole.rule.warmup == nil)
    #expect(
      whole.holdout == 0.5 && whole.checkpointInterval == .minutes(5) && whole.existingRun == .resumed && whole.data.path.hasSuffix("data"))
    for (old, new) in [
      ("finetune", "pretrain"), ("\"seed\": \"0\"", "\"seed\": \"-1\""), ("\"holdout\": 0.5", "\"holdout\": 2"), ("pixels", "all"),
      ("\"paper\"", "\"other\""), ("\"steps\": 6", "\"steps\": -6"), ("\"batch\": 4", "\"batch\": \"4\""), ("\"crop\": 32", "\"crop\": 50"),
      ("\"evaluationInterval\": null", "\"evaluationInterval\": 0"), ("\"runs\": null", "\"runs\": true"),
      ("\"fewShot\": null", "\"fewShot\": [1, 0]"), ("\"flip\": ", "\"flip\": 1, \"other\": "),
    ] {
      let error = #expect(throws: DataError.self) { try asked(old, new) }
      let name = old.hasPrefix("\"") ? old.split(separator: "\"")[0] : old == "pixels" ? "screening" : "upstream"
      #expect(error?.reason == "“\(name == "paper" ? "rule" : name)” isn't as it was written", "\(new)")
    }
    let none = try FineTuning(resuming: RunFolder("none"))
    #expect(none.map { _ in true } == nil)
  }

  @Test(
    "a summary that leads out of its folder, or to one folder more than once, is refused",
    arguments: ["../other", "/etc", "a/./b", "", "b"])
  func summary(name: String) throws {
    let scratch = try Scratch()
    let runs = [name, "b"].map { "{\"run\": \"\($0)\", \"seed\": \"0\", \"top1\": 0.5, \"meanPerClass\": 0.5}" }
    try scratch.write("summary.json", "{\"runs\": [\(runs.joined(separator: ","))]}".utf8)
    #expect(throws: DataError.self) { try RunSummary(RunFolder(scratch.path)) }
  }

  @Test("a document of more values than memory should be taken for is refused")
  func values() throws {
    let error = #expect(throws: JSONError.self) {
      try JSON(parsing: Array("[0".utf8) + Array(repeatElement(",0", count: 1 << 21).joined().utf8))
    }
    #expect(error?.expected == "at most 2097152 values")
  }

  @Test("control characters of a manifest don't reach the terminal")
  func controlCharacters() throws {
    let scratch = try Scratch()
    try scratch.write("m.csv", "a\u{1B}[2J\u{7}.jpg,cat,other\n".utf8)
    let error = #expect(throws: DataError.self) { try ImageCollection(path: scratch.path + "/m.csv") }
    let text = error.map { "\($0)" } ?? ""
    #expect(text.contains("found “other”"))
    try scratch.write("m.csv", "a\u{1B}[2J\u{7}.jpg,cat\na\u{1B}[2J\u{7}.jpg,dog\n".utf8)
    let twice = #expect(throws: DataError.self) { try ImageCollection(path: scratch.path + "/m.csv") }
    #expect(twice.map { "\($0)" }?.contains(#"line 2: “a\u{1B}[2J\u{7}.jpg” is listed twice"#) == true)
  }
}
