import BiTCheckpoint
import BiTImage

/// The examples that are taken of a data set: those to learn from, and those that are held out to measure with.
public struct ImageCollection: Sendable, Equatable {
  /// The folder or file that they came from.
  public let path: String
  /// The names of the classes, by label.
  public let classes: [String]
  /// What lies beside the pictures and isn't taken.
  public let findings: ImageFindings
  /// To learn from.
  public var training: Examples
  /// Only looked at to measure, while training goes on and at its end.
  public var validation: Examples
  /// Only looked at to measure what comes of the training, where there are others to measure with meanwhile; else empty.
  public var test: Examples
  /// What isn't as it usually is in the data set, or isn't taken.
  public let remarks: [DatasetRemark]

  init(
    path: String, classes: [String], findings: ImageFindings, remarks: [DatasetRemark], training: Examples, validation: Examples,
    test: Examples
  ) {
    (self.path, self.classes, self.findings, self.remarks) = (path, classes, findings, remarks)
    (self.training, self.validation, self.test) = (training, validation, test)
  }

  /// These examples of a data set.
  ///
  /// - Parameter test: takes the validation's place where that is empty.
  init(_ dataset: any Dataset, training: Examples, validation: Examples, test: Examples) {
    let measured = validation.isEmpty ? (test, validation) : (validation, test)
    self.init(
      path: dataset.path, classes: dataset.classes, findings: dataset.findings, remarks: dataset.remarks, training: training,
      validation: measured.0, test: measured.1)
  }

  /// All that a data set holds. Where it has a validation and a test split, they are kept apart; where it has one of them, that is measured with.
  public init(_ dataset: any Dataset) {
    self.init(
      dataset, training: dataset.examples(of: .training), validation: dataset.examples(of: .validation), test: dataset.examples(of: .test))
  }

  /// All that the data set at a path holds; its form is told from what stands there.
  ///
  /// - Throws: `DataError`, `FileError`.
  public init(path: String) throws { self.init(try DatasetFormats.open(path)) }

  /// Only images to measure with: those of a split, or, where none is asked for, the test's, else the validation's, else all.
  ///
  /// - Returns: them, as what is measured with, and the split that they are.
  /// - Throws: `DataError` where the split that is asked for has none.
  public static func forEvaluation(_ dataset: any Dataset, split: Split? = nil) throws -> (images: ImageCollection, split: Split) {
    let examples = Split.allCases.map { (split: $0, examples: dataset.examples(of: $0)) }.filter { !$0.examples.isEmpty }
    guard let chosen = split == nil ? examples.last : examples.first(where: { $0.split == split }) else {
      let found = examples.map { "\($0.split.rawValue) (\($0.examples.count))" }.joined(separator: ", ")
      throw DataError(
        path: dataset.path, reason: "expected images of the split \(split?.rawValue ?? "test"), found \(found.isEmpty ? "none" : found)")
    }
    let none = Examples(dataset, records: [])
    return (ImageCollection(dataset, training: none, validation: chosen.examples, test: none), chosen.split)
  }

  /// Only images to measure with: those that the request's split means, else those that are usually measured with.
  ///
  /// - Returns: them, as what is measured with, and what they are called.
  /// - Throws: `DataError`, `FileError`, `SplitExpression.Failure` where the data set hasn't the split.
  public static func forEvaluation(_ request: DatasetRequest) throws -> (images: ImageCollection, split: String) {
    let dataset = try request.open()
    guard let split = request.split else {
      let (images, split) = try forEvaluation(dataset)
      return (images, split.rawValue)
    }
    let none = Examples(dataset, records: [])
    let all = dataset.allExamples
    return (ImageCollection(dataset, training: none, validation: all, test: none), split.name)
  }

  /// Takes a share of each class out of the training images, at random, to measure with: rounded, but at least one image of a class that has two
  /// or more, and never all.
  ///
  /// - Parameter share: above 0 and below 1.
  public func holdingOut(_ share: Double, seed: UInt64) -> ImageCollection {
    let taken = chosen(stream: "holdout", seed: seed) { count in min(count - 1, max(1, Int((Double(count) * share).rounded()))) }
    var result = self
    result.training = training.select { !taken.contains($0) }
    result.validation = validation + training.select { taken.contains($0) }
    return result
  }

  /// Keeps that many training images of each class, chosen at random. A smaller number with the same seed keeps a part of them.
  public func limited(examplesPerClass: Int, seed: UInt64) -> ImageCollection {
    let chosen = chosen(stream: "few-shot", seed: seed) { _ in examplesPerClass }
    var result = self
    result.training = training.select { chosen.contains($0) }
    return result
  }

  /// Positions of training images: of each class the first `number(count)` in an order that the seed gives.
  private func chosen(stream: String, seed: UInt64, number: (Int) -> Int) -> Set<Int> {
    var positions = Array(repeating: [Int](), count: classes.count)
    for (position, label) in training.labels.enumerated() { positions[label].append(position) }
    var result: Set<Int> = []
    for (name, members) in zip(classes, positions) {
      var generator = Xoshiro256(seed: seed, stream: "\(stream)/\(name)")
      result.formUnion(members.shuffled(using: &generator).prefix(max(0, number(members.count))))
    }
    return result
  }

  /// Which pictures are there more than once: all files of one length are read.
  package func copies(threads: Int) -> Copies { Copies(self, threads: threads) }

  /// The classes that no training image belongs to.
  public var classesWithoutExamples: [String] {
    var seen: Set<Int> = []
    for index in training.indices { seen.formUnion(training.allLabels(index)) }
    return classes.indices.filter { !seen.contains($0) }.map { classes[$0] }
  }
}
