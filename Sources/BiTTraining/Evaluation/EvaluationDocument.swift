import BiTData
import BiTFiles
import BiTContainers

/// An evaluation as a JSON document: what `evaluate --json` prints, and what a run keeps.
public struct EvaluationDocument: Sendable, Equatable {
  /// How one class fared.
  public struct ClassResult: Sendable, Equatable {
    /// The class's output.
    public let index: Int
    /// Its images.
    public let examples: Int
    /// Those that were recognised.
    public let correct: Int
    /// How many images were taken for the class, rightly or not.
    public let predicted: Int

    /// The share of its images that was recognised.
    public var accuracy: Double { recall }
    /// The share of its images that was recognised.
    public var recall: Double { Double(correct) / Double(examples) }
    /// The share of the images taken for the class that show it; nil where none was taken for it.
    public var precision: Double? { predicted == 0 ? nil : Double(correct) / Double(predicted) }
    /// The harmonic mean of precision and recall, 0 where nothing was taken for the class.
    public var f1: Double { 2 * Double(correct) / Double(examples + predicted) }
  }

  /// How often a class was taken for another.
  public struct Confusion: Sendable, Equatable {
    /// What the images show.
    public let label: Int
    /// What they were taken for.
    public let predicted: Int
    /// How often.
    public let count: Int
  }

  /// A picture that was taken for something else.
  public struct Mistake: Sendable, Equatable {
    /// The file.
    public let path: String
    /// What it shows.
    public let label: Int
    /// What it was taken for.
    public let predicted: Int
    /// How sure the network was of that.
    public let probability: Double
  }

  /// The names of the outputs.
  public let labels: [String]
  /// The number of images.
  public let examples: Int
  /// The share of images whose right output has the highest logit.
  public let top1: Double
  /// The share of images whose right output is among the five highest.
  public let top5: Double
  /// Whether `top5` says anything: of five outputs the right one is always among the five highest.
  public var hasTop5: Bool { labels.count > 5 }
  /// The mean of the classes' shares.
  public let meanPerClass: Double
  /// The mean cross-entropy.
  public let loss: Double
  /// How far the probabilities of the predictions are from the share of them that is right: the expected calibration error over 15 bins of equal width
  /// (Guo et al. 2017, arXiv 1706.04599). Nil in documents of versions that didn't measure it.
  public let expectedCalibrationError: Double?
  /// The classes that have images.
  public let classes: [ClassResult]
  /// What was taken for what, the most frequent first.
  public let confusions: [Confusion]
  /// The mistakes of which the network was most sure, the surest first.
  public let mistakes: [Mistake]

  /// The matrix of a network with more outputs would be unreadable and large; `confusions` has all that is in it.
  private static let maxMatrix = 1000
  private static let mistakesKept = 48

  /// The document of an evaluation of `examples`.
  ///
  /// - Parameter labels: what the outputs are called.
  package init(_ evaluation: Evaluation, examples: Examples, labels: [String]) {
    let metrics = evaluation.metrics
    self.labels = labels
    (self.examples, top1, top5) = (metrics.count, metrics.top1, metrics.top5)
    (meanPerClass, loss, expectedCalibrationError) = (metrics.meanPerClass, metrics.loss, metrics.expectedCalibrationError)
    confusions = metrics.mistakes.map { Confusion(label: $0.label, predicted: $0.predicted, count: $0.count) }
    let wrong = Self.predictedWrongly(confusions)
    classes = labels.indices.filter { metrics.examples(of: $0) > 0 }.map { label in
      let correct = metrics.confusion(label: label, predicted: label)
      return ClassResult(
        index: label, examples: metrics.examples(of: label), correct: correct, predicted: correct + wrong[label, default: 0])
    }
    let mistakes = zip(examples, evaluation.judgements)
      .filter { $1.predicted != $1.label }
      .map { Mistake(path: $0.source.name, label: $1.label, predicted: $1.predicted, probability: Double($1.probability)) }
      .sorted { ($1.probability, $0.path) < ($0.probability, $1.path) }
    self.mistakes = Array(mistakes.prefix(Self.mistakesKept))
  }

  /// How many images of other classes were taken for each output.
  private static func predictedWrongly(_ confusions: [Confusion]) -> [Int: Int] {
    confusions.reduce(into: [:]) { $0[$1.predicted, default: 0] += $1.count }
  }

  /// How often a label was taken for an output, as rows of labels; nil for networks with more than 1000 outputs.
  public var matrix: [[Int]]? {
    guard labels.count <= Self.maxMatrix else { return nil }
    var matrix = Array(repeating: Array(repeating: 0, count: labels.count), count: labels.count)
    for result in classes { matrix[result.index][result.index] = result.correct }
    for confusion in confusions { matrix[confusion.label][confusion.predicted] = confusion.count }
    return matrix
  }
}

// MARK: - JSON

extension EvaluationDocument {
  /// The document.
  package var json: JSON {
    let classes = classes.map { result in
      JSON.object([
        ("index", .integer(result.index)), ("label", .string(labels[result.index])), ("examples", .integer(result.examples)),
        ("correct", .integer(result.correct)), ("predicted", .integer(result.predicted)), ("accuracy", .number(result.accuracy)),
        ("precision", .optional(result.precision, JSON.number)), ("recall", .number(result.recall)), ("f1", .number(result.f1)),
      ])
    }
    let confusions = confusions.map { confusion in
      JSON.object([
        ("label", .integer(confusion.label)), ("predicted", .integer(confusion.predicted)), ("count", .integer(confusion.count)),
      ])
    }
    let mistakes = mistakes.map { mistake in
      JSON.object([
        ("path", .string(mistake.path)), ("label", .integer(mistake.label)), ("predicted", .integer(mistake.predicted)),
        ("probability", .number(mistake.probability)),
      ])
    }
    return .object([
      ("examples", .integer(examples)), ("top1", .number(top1)), ("top5", .number(top5)), ("meanPerClass", .number(meanPerClass)),
      ("loss", .number(loss)), ("expectedCalibrationError", .optional(expectedCalibrationError, JSON.number)),
      ("labels", .array(labels.map(JSON.string))), ("classes", .array(classes)),
      ("confusionMatrix", .optional(matrix) { .array($0.map { .array($0.map(JSON.integer)) }) }), ("confusions", .array(confusions)),
      ("mistakes", .array(mistakes)),
    ])
  }

  /// What a document says; nil where it isn't one, or where it speaks of outputs that it has no labels for.
  init?(_ json: JSON) {
    guard let examples = json.count("examples"), let top1 = json.share("top1"), let top5 = json.share("top5"),
      let meanPerClass = json.share("meanPerClass"), let loss = json["loss"]?.real,
      let labels = json["labels"]?.elements?.compactMap(\.text), let classes = json["classes"]?.elements,
      let confusions = json["confusions"]?.elements, let mistakes = json["mistakes"]?.elements
    else { return nil }
    func output(_ json: JSON, _ name: String) -> Int? { json[name]?.whole.flatMap { labels.indices.contains($0) ? $0 : nil } }
    (self.labels, self.examples, self.top1, self.top5) = (labels, examples, top1, top5)
    (self.meanPerClass, self.loss, expectedCalibrationError) = (meanPerClass, loss, json.share("expectedCalibrationError"))
    let known = confusions.compactMap { json -> Confusion? in
      guard let label = output(json, "label"), let predicted = output(json, "predicted"), let count = json.count("count") else {
        return nil
      }
      return Confusion(label: label, predicted: predicted, count: count)
    }
    let wrong = Self.predictedWrongly(known)
    self.confusions = known
    self.classes = classes.compactMap { json in
      guard let index = output(json, "index"), let examples = json.count("examples"), examples > 0,
        let correct = json.count("correct", atMost: examples)
      else { return nil }
      return ClassResult(index: index, examples: examples, correct: correct, predicted: correct + wrong[index, default: 0])
    }
    self.mistakes = mistakes.compactMap { json in
      guard let label = output(json, "label"), let predicted = output(json, "predicted"), let path = json["path"]?.text,
        let probability = json.share("probability")
      else { return nil }
      return Mistake(path: path, label: label, predicted: predicted, probability: probability)
    }
  }

  /// What a run's `evaluation.json` says of the images that are held out; nil where there is none.
  ///
  /// - Throws: `FileError`, `DataError` where it isn't what was written.
  public init?(_ folder: RunFolder) throws { try self.init(path: folder.evaluation) }

  /// What a run's `test.json` says of the test's images; nil where there is none.
  ///
  /// - Throws: `FileError`, `DataError` where it isn't what was written.
  public init?(testOf folder: RunFolder) throws { try self.init(path: folder.testEvaluation) }

  private init?(path: String) throws {
    guard Folder.isFile(path) else { return nil }
    let bytes = try RandomAccessFile.bytes(of: path, atMost: 1 << 28)
    guard let document = (try? JSON(parsing: bytes)).flatMap(EvaluationDocument.init) else {
      throw DataError(path: path, reason: "expected an evaluation, found something else", remedy: .evaluating)
    }
    self = document
  }

  /// Writes the document.
  ///
  /// - Throws: `FileError`.
  func write(to path: String) throws {
    try AtomicFile.write((json.document() + "\n").utf8, to: path, followsLinks: false)
  }
}
