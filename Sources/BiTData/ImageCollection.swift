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
  /// Only looked at to measure.
  public var validation: Examples

  /// All that a data set holds. Where it has a validation and a test split, both are measured with.
  public init(_ dataset: any Dataset) {
    path = dataset.path
    (classes, findings) = (dataset.classes, dataset.findings)
    training = dataset.examples(of: .training)
    validation = dataset.examples(of: .validation, .test)
  }

  /// All that the data set at a path holds; its form is told from what stands there.
  ///
  /// - Throws: `DataError`, `FileError`.
  public init(path: String) throws { self.init(try DatasetFormats.open(path)) }

  /// Only images to measure with: those that the data set has for that, else all.
  ///
  /// - Throws: `DataError`, `FileError`.
  public static func forEvaluation(path: String) throws -> ImageCollection {
    var collection = try ImageCollection(path: path)
    if collection.validation.isEmpty { collection.validation = collection.training }
    collection.training = collection.training.select { _ in false }
    return collection
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

  /// The classes that no training image belongs to.
  public var classesWithoutExamples: [String] {
    let seen = Set(training.labels)
    return classes.indices.filter { !seen.contains($0) }.map { classes[$0] }
  }
}
