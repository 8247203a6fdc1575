import BiTContainers
import BiTData
import BiTInference
import BiTNetwork

/// How well a classifier does on labelled images.
public struct ClassifierEvaluation: Sendable {
  /// The measure.
  public let document: EvaluationDocument
  /// What of the data was measured with: a split, or the slices that were asked for.
  public let split: String
  /// The images that can't be read and were left out.
  public let rejected: [Screening.Rejection]

  /// The measure as `evaluate --json` prints it, with the split.
  package var json: JSON {
    guard case .object(let members) = document.json else { return document.json }
    return .object([("split", .string(split))] + members)
  }
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
  /// Classes are matched with the network's outputs by identifier, name or first synonym. Where nobody knows what the outputs are called, classes that
  /// are called by numbers are the outputs of these, and others, as many as outputs, are matched by their place.
  ///
  /// - Parameters:
  ///   - path: a folder with a folder for each class, or a manifest.
  ///   - split: what is measured with of it; nil: the test's images, where there are none the validation's, and where there are none all.
  ///   - events: receives the images that can't be read and how far the work is, and says whether to proceed.
  ///   - each: receives each picture that can be read, in order, as soon as it is computed.
  /// - Throws: `EvaluationError` where a class is no output, `DataError` where the images can't be used, `NonFiniteOutput`, `MissingImage`,
  ///   `NetworkError`, `FileError`; `CancellationError` where it must not proceed.
  public func evaluate(
    data path: String, split: Split? = nil, _ events: TrainingEvents = TrainingEvents(),
    each: (EvaluatedPicture) throws -> Void = { _ in }
  ) throws -> ClassifierEvaluation {
    guard network.outputs != nil else { throw NetworkError.noHead }
    return try evaluate(data: DatasetFormats.open(path), split: split, events, each: each)
  }

  /// Measures how well examples of a data set are classified that are asked for; see `evaluate(data:split:_:each:)`.
  ///
  /// - Throws: also `SplitExpression.Failure` where the data set hasn't the split.
  public func evaluate(
    _ request: DatasetRequest, _ events: TrainingEvents = TrainingEvents(), each: (EvaluatedPicture) throws -> Void = { _ in }
  ) throws -> ClassifierEvaluation {
    guard network.outputs != nil else { throw NetworkError.noHead }
    let (collection, split) = try ImageCollection.forEvaluation(request)
    return try evaluate(collection, split: split, events, each: each)
  }

  /// Measures how well the pictures of a data set are classified; see `evaluate(data:split:_:each:)` for a path.
  public func evaluate(
    data: any Dataset, split: Split? = nil, _ events: TrainingEvents = TrainingEvents(),
    each: (EvaluatedPicture) throws -> Void = { _ in }
  ) throws -> ClassifierEvaluation {
    let (collection, split) = try ImageCollection.forEvaluation(data, split: split)
    return try evaluate(collection, split: split.rawValue, events, each: each)
  }

  private func evaluate(
    _ collection: ImageCollection, split: String, _ events: TrainingEvents, each: (EvaluatedPicture) throws -> Void
  ) throws -> ClassifierEvaluation {
    guard let count = network.outputs else { throw NetworkError.noHead }
    events.report(.found(collection.findings))
    let outputs = try OutputMatch(labels, outputs: count, data: collection.path).outputs(of: collection.classes)
    let screening = try Screening(collection, threads: threads, progress: events.looking(collection.validation.count))
    events.report(.rejected(screening.rejected))
    events.report(
      .surveyed(DataOverview(screening.usable, holdout: nil, vanished: [], rejected: screening.rejected.count, copies: nil)))
    let examples = screening.usable.validation
    events.report(.works(.evaluation, images: examples.count))
    let evaluation = try Evaluation(
      network, examples: examples, outputs: outputs, preprocessing: preprocessing, loss: Loss(scores),
      batch: batch ?? preprocessing.size.usualBatch, threads: threads,
      proceed: { images in
        events.report(.advanced(images: images))
        return events.proceed()
      },
      each: { image, truth, logits in
        let predictions = try Prediction.best(top, of: logits, labels: labels, scores: scores)
        try each(EvaluatedPicture(name: image.source.name, truth: truth, predictions: predictions))
      })
    guard let evaluation else { throw CancellationError() }
    let names = (0..<count).map { labels[$0]?.name ?? "\($0)" }
    return ClassifierEvaluation(
      document: EvaluationDocument(evaluation, examples: examples, labels: names), split: split, rejected: screening.rejected)
  }
}
