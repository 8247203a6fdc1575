import BiTCheckpoint
import BiTCommand
import BiTInference
import BiTReport
import BiTLabels
import BiTTestSupport
import Testing

@Suite("Predictions")
struct PredictionTests {
  @Test("the highest logits come first, equal ones by index, and probabilities are those of the softmax")
  func ranking() throws {
    // numpy: e = exp(x - max(x)); e / e.sum()
    let best = try Prediction.best(3, of: [1, 3, -2, 3, 0.5])
    #expect(best.map(\.index) == [1, 3, 0])
    let expected: [Float] = [0.4496083, 0.4496083, 0.06084787]
    for (prediction, value) in zip(best, expected) { #expect(abs(prediction.probability - value) < 1e-6) }
  }

  @Test("of a multi-label head each probability is the output's own sigmoid, in the same order")
  func multiLabel() throws {
    // numpy: 1 / (1 + exp(-x))
    let best = try Prediction.best(3, of: [1, 3, -2, 3, 0.5], scores: .sigmoid)
    #expect(best.map(\.index) == [1, 3, 0])
    let expected: [Float] = [0.95257413, 0.95257413, 0.73105858]
    for (prediction, value) in zip(best, expected) { #expect(abs(prediction.probability - value) < 1e-6) }
    #expect(try Prediction.best(3, of: [3e38, 0, -3e38], scores: .sigmoid).map(\.probability) == [1, 0.5, 0])
  }

  @Test("logits far from zero neither overflow nor vanish")
  func extremes() throws {
    let best = try Prediction.best(2, of: [3e38, 3e38, -3e38])
    #expect(best.map(\.probability) == [0.5, 0.5])
  }

  @Test("every number of predictions equals the beginning of a full sort", arguments: [1, 2, 7, 500, 999, 1000, 5000])
  func anyCount(top: Int) throws {
    var state: UInt64 = 1
    let logits = (0..<1000).map { _ -> Float in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Float(state >> 56)
    }
    let sorted = logits.indices.sorted { logits[$0] > logits[$1] || (logits[$0] == logits[$1] && $0 < $1) }
    #expect(try Prediction.best(top, of: logits).map(\.index) == Array(sorted.prefix(top)))
  }

  @Test("a logit that is no finite number is an error that names its output", arguments: [Float.nan, .infinity, -.infinity])
  func notFinite(value: Float) {
    let error = #expect(throws: NonFiniteOutput.self) { _ = try Prediction.best(1, of: [0, 1, value]) }
    #expect(error?.index == 2)
  }

  // MARK: - Printing

  private static func predictions(_ labels: OutputLabels) -> [Prediction] {
    [(281, Float(0.71)), (285, 0.125)].map { Prediction(index: $0, probability: $1, label: labels[$0]) }
  }

  @Test("jsonl prints an object an image, in the order and form of the contract")
  func jsonl() {
    let writer = PredictionWriter(format: .jsonl)
    #expect(writer.header == "")
    #expect(
      writer.text(path: "a.jpg", predictions: Array(Self.predictions(.set(.imagenet1k)).prefix(1)))
        == #"{"path": "a.jpg", "predictions": [{"index": 281, "id": "n02123045", "label": "tabby, tabby cat", "probability": 0.71}]}"#
        + "\n")
    #expect(
      writer.text(path: "broken.jpg", error: "premature end of JPEG data")
        == #"{"path": "broken.jpg", "error": "premature end of JPEG data"}"# + "\n")
    #expect(
      writer.text(path: "a\"\\\n\u{1}é.jpg", predictions: Array(Self.predictions(.unknown).prefix(1)))
        == #"{"path": "a\"\\\n\u0001é.jpg", "predictions": [{"index": 281, "id": null, "label": null, "probability": 0.71}]}"# + "\n")
  }

  @Test("csv quotes as RFC 4180 says, with a header and a row a prediction")
  func csv() {
    let writer = PredictionWriter(format: .csv)
    let predictions = [
      Prediction(index: 0, probability: 0.5, label: Metadata.Label(id: "a", name: "so \"called\"")),
      Prediction(index: 1, probability: 1e-9, label: Metadata.Label(id: "b\r\n", name: "plain")),
    ]
    #expect(writer.header == "path,rank,index,id,label,probability\r\n")
    #expect(
      writer.text(path: "x, y.jpg", predictions: predictions)
        == "\"x, y.jpg\",1,0,a,\"so \"\"called\"\"\",0.5\r\n\"x, y.jpg\",2,1,\"b\r\n\",plain,1e-09\r\n")
    #expect(writer.text(path: "x", error: "broken") == "")
  }

  @Test("the table aligns its columns, and a name can't move the terminal's cursor")
  func table() {
    let writer = PredictionWriter(format: .table)
    #expect(
      writer.text(path: "a\u{1B}[2J.jpg", predictions: Self.predictions(.set(.imagenet1k)))
        == "a\\u{1B}[2J.jpg\n  71.00 %  281  n02123045  tabby, tabby cat\n  12.50 %  285  n02124075  Egyptian cat\n")
  }

  @Test("the table says a name once where it is its own identifier")
  func ownNames() {
    let labels = OutputLabels.list([Metadata.Label(id: "rose", name: "rose"), Metadata.Label(id: "tulip", name: "tulip")])
    let predictions = [(1, Float(0.75)), (0, 0.25)].map { Prediction(index: $0, probability: $1, label: labels[$0]) }
    #expect(PredictionWriter(format: .table).text(path: "a", predictions: predictions) == "a\n  75.00 %  1  tulip\n  25.00 %  0  rose\n")
  }

  @Test(
    "a field of csv is data: unchanged, and in quotes where it could be taken for more",
    arguments: [
      ("plain", "plain"), ("a\"\u{301}b", "\"a\"\"\u{301}b\""), (",\u{301}", "\",\u{301}\""), ("a\r\nb", "\"a\r\nb\""), (" a", "\" a\""),
      ("\u{202E}x", "\"\u{202E}x\""), ("\u{2028}", "\"\u{2028}\""), ("", ""),
    ])
  func csvField(field: String, expected: String) {
    #expect(CSVRecord.text([field, "1"]).unicodeScalars.elementsEqual((expected + ",1\r\n").unicodeScalars))
  }

  // MARK: - Labels

  @Test("labels come from the file, else from the checkpoint, else from the number of outputs")
  func sources() throws {
    let folder = try Scratch()
    try folder.write("labels.tsv", "n1\tcat, pussy\r\ndog\n")
    let own = Metadata(labels: .list([Metadata.Label(id: "x", name: "ex"), Metadata.Label(id: "y", name: "why")]))
    let file = try OutputLabels(file: folder.path + "/labels.tsv", outputs: 2)
    #expect(file[0] == Metadata.Label(id: "n1", name: "cat, pussy"))
    #expect(file[1] == Metadata.Label(id: "dog", name: "dog"))
    #expect(OutputLabels(metadata: own, outputs: 2)[1]?.name == "why")
    #expect(OutputLabels(metadata: Metadata(labels: .set("imagenet1k")), outputs: 1000)[0]?.id == "n01440764")
    #expect(OutputLabels(metadata: Metadata(), outputs: 21843)[0]?.name == "organism, being")
    #expect(OutputLabels(metadata: Metadata(), outputs: 10)[0] == nil)
    #expect(OutputLabels(metadata: Metadata(labels: .set("imagenet1k")), outputs: 10)[0] == nil)
  }

  @Test("a line of a labels' file ends where a line ends, whatever signs a name holds, and a byte order mark is no part of it")
  func labelLines() throws {
    let folder = try Scratch()
    try folder.write("labels", "\u{FEFF}n1\t\u{301}a\u{2028}b\u{85}\r\nc\u{B}d\n")
    let labels = try OutputLabels(file: folder.path + "/labels", outputs: 2)
    #expect(labels[0] == Metadata.Label(id: "n1", name: "\u{301}a\u{2028}b\u{85}"))
    #expect(labels[1]?.name == "c\u{B}d")
    try folder.write("old", "a\rb\r")
    #expect(try OutputLabels(file: folder.path + "/old", outputs: 2)[1]?.name == "b")
  }

  @Test("a file of labels for another number of outputs, or of no text, is refused with its name and both numbers")
  func wrongLabels() throws {
    let folder = try Scratch()
    try folder.write("three", "a\nb\n\n")
    let path = folder.path + "/three"
    let error = #expect(throws: LabelsFileError.self) { _ = try OutputLabels(file: path, outputs: 2) }
    #expect(error?.description == "\(path): expected a line for each of the network's 2 outputs, found 3")
  }

  @Test("the built-in labels are those of the tables", arguments: ["imagenet1k", "imagenet21k"])
  func builtIn(name: String) throws {
    let table = try Repository.text("fixtures/labels/\(name).tsv")
    let set = try #require(LabelSet.named(name))
    let lines = table.split(separator: "\n")
    #expect(set.count == lines.count)
    #expect(LabelSet.forOutputs(lines.count)?.name == name)
    for (index, line) in lines.enumerated() where index % 97 == 0 || index > lines.count - 3 {
      #expect(set[index].id + "\t" + set[index].name == line)
    }
    #expect(LabelSet.named("imagenet") == nil)
    #expect(LabelSet.forOutputs(10) == nil)
  }
}
