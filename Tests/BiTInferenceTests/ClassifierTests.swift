import BiTInference
import BiTTestSupport
import Foundation
import Testing

/// Classifying as another package would do it.
struct ClassifierTests {
  private static let images = Repository.path("fixtures/images")

  /// A small network whose head isn't zero.
  private func checkpoint() throws -> Checkpoint {
    let architecture = try #require(Architecture(name: "R14x0.5"))
    let body = Checkpoint.initialised(architecture: architecture, outputs: nil, seed: 1).tensors
    var generator = Xoshiro256(seed: 2, stream: "head")
    let head = architecture.parameters(outputs: 3).dropFirst(body.count).map { parameter in
      Tensor(
        name: parameter.name.canonical, shape: parameter.shape,
        values: (0..<parameter.count).map { _ in Float.random(in: -1...1, using: &generator) })
    }
    let metadata = Metadata(
      preprocessing: Preprocessing(height: 40, width: 32, resize: .pillow),
      labels: .list(["a", "b", "c"].map { Metadata.Label(id: $0, name: "letter " + $0) }))
    return try Checkpoint(tensors: body + head, metadata: metadata)
  }

  private func all<Value>(_ results: InferenceResults<Value>) throws -> [InferenceResult<Value>] {
    var all: [InferenceResult<Value>] = []
    while let result = try results.next() { all.append(result) }
    return all
  }

  @Test("results come in the order of the pictures, with labels and probabilities, a failure at its place")
  func folder() throws {
    var classifier = try Classifier(checkpoint(), threads: 2)
    (classifier.top, classifier.batch) = (2, 3)
    let names = ["photo.png", "broken-truncated.jpg", "baseline.jpg", "nothing.jpg", "grey.png"]
    let results = try all(classifier.classify(names.map { Self.images + "/" + $0 }))
    #expect(results.map(\.name) == names.map { Self.images + "/" + $0 })
    for (name, result) in zip(names, results) {
      guard !name.hasPrefix("broken"), !name.hasPrefix("nothing") else {
        #expect(throws: (any Error).self) { try result.value.get() }
        continue
      }
      let predictions = try result.value.get()
      let single = try classifier.classify(Image(path: result.name))
      #expect(predictions == single)
      #expect(predictions.count == 2 && predictions[0].probability >= predictions[1].probability)
      #expect(predictions[0].label?.name == "letter " + ["a", "b", "c"][predictions[0].index])
    }
    let found = try all(classifier.classify([Self.images]))
    #expect(found.count > 40 && found.map(\.name) == found.map(\.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test("pictures in memory and in parts of files are classified as files are")
  func sources() throws {
    let classifier = try Classifier(checkpoint(), threads: 1)
    let path = Self.images + "/photo.png"
    let bytes = try Data(contentsOf: URL(filePath: path)).count
    let sources: [ImageSource] = [
      .file(path), .pixels(try Image(path: path), name: "pixels"), .span(FileSpan(path: path, offset: 0, length: bytes, name: "whole")),
    ]
    let results = try all(classifier.classify(sources))
    #expect(results.map(\.name) == [path, "pixels", path + "#whole"])
    let predictions = try results.map { try $0.value.get() }
    #expect(predictions[1] == predictions[0] && predictions[2] == predictions[0] && predictions[0].count == 3)
  }

  @Test("pictures are cut and normalised as the checkpoint says, and outputs read as it says")
  func preprocessing() throws {
    var checkpoint = try checkpoint()
    let half = try #require(Normalisation(mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225]))
    let said = Preprocessing(height: 32, width: 32, resize: .pillowBicubic, fit: .shorterSide, cropShare: 0.875, normalisation: half)
    (checkpoint.metadata.preprocessing, checkpoint.metadata.scores) = (said, .sigmoid)
    let classifier = try Classifier(checkpoint, threads: 1)
    let path = Self.images + "/photo.png"
    let input = try Image(path: path).prepared(said)
    let logits = try Session(classifier.network, height: 32, width: 32, threads: 1).run(input)
    let expected = try Prediction.best(5, of: logits, labels: classifier.labels, scores: .sigmoid)
    #expect(try all(classifier.classify([path])).map { try $0.value.get() } == [expected])
    #expect(try classifier.classify(Image(path: path)) == expected)
    let logit = Double(logits[expected[0].index])
    #expect(abs(Double(expected[0].probability) - 1 / (1 + exp(-logit))) < 1e-6)
    #expect(try FeatureExtractor(checkpoint, threads: 1).preprocessing == said)
  }

  @Test("features are what enters the head, without a head too; a classifier needs one")
  func features() throws {
    let headless = try checkpoint().editingHead(.drop)
    #expect(throws: NetworkError.noHead) { try Classifier(headless) }
    let path = Self.images + "/photo.png"
    let features = try all(FeatureExtractor(headless, threads: 1).features([path])).map { try $0.value.get() }
    #expect(features.count == 1 && features[0].count == headless.architecture.featureCount)
    #expect(try all(FeatureExtractor(checkpoint(), threads: 2).features([path])).map { try $0.value.get() } == features)
  }
}
