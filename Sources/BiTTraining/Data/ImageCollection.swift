import BiTCheckpoint

/// An image file and the class it belongs to.
public struct LabelledImage: Sendable, Equatable {
  /// The file.
  public let path: String
  /// The class, as an index into the collection's.
  public let label: Int

  /// An image of a class.
  public init(path: String, label: Int) {
    self.path = path
    self.label = label
  }
}

/// Images of classes, those to learn from and those that are held out to measure with.
public struct ImageCollection: Sendable, Equatable {
  /// The folder or manifest that it came from.
  public let source: String
  /// The names of the classes, sorted by their bytes.
  public let classes: [String]
  /// Images to learn from.
  public var training: [LabelledImage]
  /// Images that are only looked at to measure.
  public var validation: [LabelledImage]

  /// A collection of these images. Labels are indices into `classes`.
  public init(source: String, classes: [String], training: [LabelledImage], validation: [LabelledImage]) {
    self.source = source
    self.classes = classes
    self.training = training
    self.validation = validation
  }

  /// Takes a share of each class out of the training images, at random, to measure with: rounded, but at least one image of a class that has two
  /// or more, and never all.
  ///
  /// - Parameter share: above 0 and below 1.
  public func holdingOut(_ share: Double, seed: UInt64) -> ImageCollection {
    let taken = chosen(stream: "holdout", seed: seed) { count in min(count - 1, max(1, Int((Double(count) * share).rounded()))) }
    var result = self
    result.training = training.indices.filter { !taken.contains($0) }.map { training[$0] }
    result.validation = validation + training.indices.filter { taken.contains($0) }.map { training[$0] }
    return result
  }

  /// Keeps that many training images of each class, chosen at random. A smaller number with the same seed keeps a part of them.
  public func limited(examplesPerClass: Int, seed: UInt64) -> ImageCollection {
    let kept = chosen(stream: "few-shot", seed: seed) { _ in examplesPerClass }
    var result = self
    result.training = training.indices.filter { kept.contains($0) }.map { training[$0] }
    return result
  }

  /// Positions of training images: of each class the first `number(count)` in an order that the seed gives.
  private func chosen(stream: String, seed: UInt64, number: (Int) -> Int) -> Set<Int> {
    var positions = Array(repeating: [Int](), count: classes.count)
    for (position, image) in training.enumerated() { positions[image.label].append(position) }
    var result: Set<Int> = []
    for (name, members) in zip(classes, positions) {
      var generator = Xoshiro256(seed: seed, stream: "\(stream)/\(name)")
      result.formUnion(members.shuffled(using: &generator).prefix(max(0, number(members.count))))
    }
    return result
  }

  /// The classes that no training image belongs to.
  public var classesWithoutExamples: [String] {
    let seen = Set(training.map(\.label))
    return classes.indices.filter { !seen.contains($0) }.map { classes[$0] }
  }
}
