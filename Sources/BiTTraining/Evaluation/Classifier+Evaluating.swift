import BiTData
import BiTInference
import BiTNetwork

/// How well a classifier does on labelled images.
public struct ClassifierEvaluation: Sendable {
  /// The measure.
  public let document: EvaluationDocument
  /// The images that can't be read and were left out.
  public let rejected: [Screening.Rejection]
}

/// What a classifier says of one labelled picture.
public struct EvaluatedPicture: Sendable {
  /// The picture's path, or what else its source is called.
  public let name: String
  /// The right output.
  public let truth: Int
  /// As many predictions as the classifier gives a picture, the most probable first.
  public let predictions: [Prediction]
}

extension Classifier {
  /// Measures how well labelled images are classified, all that `bit evaluate` does:
  ///
  ///     let result = try Classifier(checkpoint: "run/model.h5").evaluate(data: "photos/test")
  ///     print(result.document.top1)
  ///
  /// Classes are matched with the network's outputs by identifier or name, or by their place where nobody knows what the outputs are called.
  ///
  /// - Parameters:
  ///   - data: a folder with a folder for each class, or a manifest; where some of its images are there to measure with, only those are taken.
  ///   - events: receives the images that can't be read and how far the work is, and says whether to proceed.
  ///   - each: receives each picture that can be read, in order, as soon as it is computed.
  /// - Throws: `EvaluationError` where a class is no output, `DataError` where the images can't be used, `NonFiniteOutput`, `MissingImage`,
  ///   `NetworkError`, `FileError`; `CancellationError` where it must not proceed.
  public func evaluate(
    data: String, _ events: TrainingEvents = TrainingEvents(), each: (EvaluatedPicture) throws -> Void = { _ in }
  ) throws -> ClassifierEvaluation {
    guard let count = network.outputs else { throw NetworkError.noHead }
    let collection = try ImageCollection.forEvaluation(path: data)
    events.report(.found(collection.findings))
    let outputs = try outputs(of: collection.classes, count: count, data: data)
    let screening = try Screening(collection, threads: threads, progress: events.looking(collection.validation.count))
    events.report(.rejected(screening.rejected))
    let examples = screening.usable.validation
    events.report(.works(.evaluation, images: examples.count))
    let evaluation = try Evaluation(
      network, examples: examples, outputs: outputs, preprocessing: preprocessing, batch: batch ?? preprocessing.size.usualBatch,
      threads: threads,
      proceed: { images in
        events.report(.advanced(images: images))
        return events.proceed()
      },
      each: { image, truth, logits in
        let predictions = try Prediction.best(top, of: logits, labels: labels)
        try each(EvaluatedPicture(name: image.source.name, truth: truth, predictions: predictions))
      })
    guard let evaluation else { throw CancellationError() }
    let names = (0..<count).map { labels[$0]?.name ?? "\($0)" }
    return ClassifierEvaluation(
      document: EvaluationDocument(evaluation, examples: examples, labels: names), rejected: screening.rejected)
  }

  /// The output of each class.
  private func outputs(of classes: [String], count: Int, data: String) throws -> [Int] {
    var known: [String: Int] = [:]
    for index in (0..<count).reversed() {
      guard let label = labels[index] else { continue }
      known[label.name] = index
      known[label.id] = index
    }
    if known.isEmpty {
      guard classes.count == count else { throw EvaluationError.unnamedOutputs(data: data, classes: classes.count, outputs: count) }
      return Array(0..<count)
    }
    return try classes.map { name in
      guard let output = known[name] else {
        throw EvaluationError.unknownClass(name, data: data, outputs: count, names: known.keys.sorted())
      }
      return output
    }
  }
}

/// Why a classifier can't be measured on labelled images.
public enum EvaluationError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A class is none of the outputs, which have these names and identifiers.
  case unknownClass(String, data: String, outputs: Int, names: [String])
  /// Nobody knows what the outputs are called, and there are more or fewer of them than classes.
  case unnamedOutputs(data: String, classes: Int, outputs: Int)

  /// One line.
  public var description: String {
    switch self {
    case .unknownClass(let name, let data, let outputs, _): "\(data): class “\(name)” is none of the network's \(outputs) outputs"
    case .unnamedOutputs(let data, let classes, let outputs):
      "\(data): it has \(classes) classes and the network \(outputs) outputs, whose names nobody knows"
    }
  }
}
