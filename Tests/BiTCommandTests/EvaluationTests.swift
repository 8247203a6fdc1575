import BiTCheckpoint
import BiTCommand
import BiTContainers
import BiTInference
import BiTTestSupport
import BiTTraining
import Testing

/// What `evaluate` prints, with the built program.
struct EvaluationTests {
  /// A network of six outputs with a head that isn't zero, and pictures of four of its classes, one of them broken.
  private func scratch() throws -> (Scratch, model: String) {
    let scratch = try Scratch()
    let architecture = try #require(Architecture(name: "R14x0.5"))
    var network = try Hashed.checkpoint(architecture, outputs: 6)
    network.metadata.labels = .list(["a", "b", "c", "d, \"e\"", "f", "g"].map { Metadata.Label(id: "id-" + $0.prefix(1), name: $0) })
    try network.write(to: scratch.path("model.h5"), kind: .kerasH5, replacing: false)
    for (index, name) in ["a", "b", "c", "d, \"e\""].enumerated() {
      try scratch.draw("data/" + name, count: 3, brightness: 60 + 40 * index)
    }
    try scratch.write("data/b/broken.jpg", "no picture")
    return (scratch, scratch.path("model.h5"))
  }

  private func evaluate(_ scratch: Scratch, _ model: String, _ options: String...) throws -> Program.Outcome {
    try Program(["evaluate", model, "--data", scratch.path("data"), "--size", "32"] + options).outcome()
  }

  @Test("a line a picture has its path, what it shows and the predictions, from which the sums follow")
  func lines() throws {
    let (scratch, model) = try scratch()
    let whole = try evaluate(scratch, model, "--json")
    let document = try JSON(parsing: Array(whole.output.utf8))
    let result = try evaluate(scratch, model, "--format", "jsonl", "--top", "3")
    #expect(result.status == 1 && result.error.contains("broken.jpg: ") && result.error.contains("on 12 images of "), "\(result.error)")
    let lines = try result.output.split(separator: "\n").map { try JSON(parsing: Array($0.utf8)) }
    #expect(lines.count == 13 && lines[0]["error"]?.text != nil && lines[0]["path"]?.text?.hasSuffix("/b/broken.jpg") == true)
    var right = 0
    for line in lines.dropFirst() {
      let (predictions, truth) = (try #require(line["predictions"]?.elements), try #require(line["truth"]?.text))
      #expect(predictions.count == 3 && line["path"]?.text?.contains("/data/\(truth)/") == true)
      right += predictions[0]["label"]?.text == truth ? 1 : 0
      #expect((predictions[0]["index"]?.whole == line["truthIndex"]?.whole) == (predictions[0]["label"]?.text == truth))
    }
    #expect(document["top1"]?.real == Double(right) / 12)
    // The same predictions as classify gives.
    let classified = try Program.bit(
      "classify", model, scratch.path("data/a"), "--size", "32", "--format", "jsonl", "--top", "3")
    let first = try JSON(parsing: Array(try #require(classified.output.split(separator: "\n").first).utf8))
    #expect(first["predictions"]?.line == lines[1]["predictions"]?.line)
  }

  @Test("csv has a header and a row a picture, quoted as RFC 4180 says; --json and --top ask for something else")
  func csv() throws {
    let (scratch, model) = try scratch()
    let result = try evaluate(scratch, model, "--format", "csv", "--top", "100")
    let rows = result.output.split(separator: "\r\n")
    #expect(rows.count == 13 && rows[0].hasPrefix("path,truth,truth_index,prediction1,prediction1_index,probability1,prediction2,"))
    // Six outputs have six predictions.
    #expect(rows[0].split(separator: ",").count == 3 + 6 * 3)
    #expect(rows.last?.hasPrefix("\"\(scratch.path)/data/d, \"\"e\"\"/2.jpg\",\"d, \"\"e\"\"\",3,") == true, "\(rows.last ?? "")")
    for options in [["--format", "csv", "--json"], ["--top", "3"]] {
      #expect(try Program(["evaluate", model, "--data", scratch.path("data")] + options).outcome().status == 64)
    }
  }

  @Test("a class has precision, recall and F1 in the document and in the table, and all have a calibration error")
  func classes() throws {
    let (scratch, model) = try scratch()
    let document = try JSON(parsing: Array(try evaluate(scratch, model, "--json").output.utf8))
    let matrix = try #require(document["confusionMatrix"]?.elements?.map { $0.elements?.compactMap(\.whole) ?? [] })
    for result in try #require(document["classes"]?.elements) {
      let index = try #require(result["index"]?.whole)
      let (right, shown, taken) = (matrix[index][index], matrix[index].reduce(0, +), matrix.map { $0[index] }.reduce(0, +))
      #expect(result["recall"]?.real == Double(right) / Double(shown) && result["predicted"]?.whole == taken)
      #expect(result["precision"]?.real == (taken == 0 ? nil : Double(right) / Double(taken)))
      #expect(result["f1"]?.real == 2 * Double(right) / Double(shown + taken))
    }
    #expect((0...1).contains(try #require(document["expectedCalibrationError"]?.real)))
    let text = try evaluate(scratch, model).output
    #expect(
      text.contains("expected calibration error ") && ["class", "images", "precision", "recall", "F1"].allSatisfy(text.contains), "\(text)")
    #expect(text.contains("top-5"))
  }

  @Test("a quote that something combines with is doubled like any other")
  func combining() {
    let writer = EvaluationWriter(format: .csv, top: 1, labels: .unknown)
    let prediction = PredictionWriter(format: .csv)
    let name = "a\"\u{301}b.jpg"
    #expect(writer.header == "path,truth,truth_index,prediction1,prediction1_index,probability1\r\n")
    #expect(
      prediction.text(path: name, predictions: [Prediction(index: 0, probability: 0.5)]).utf8
        .elementsEqual("\"a\"\"\u{301}b.jpg\",1,0,,,0.5\r\n".utf8))
  }
}
