import BiTImage

/// A data set whose records are a list in memory: places and labels, no pixels.
public struct ImageList: Dataset, Sendable, Equatable {
  /// Where the list comes from.
  public let path: String
  /// The names of the classes, by label.
  public let classes: [String]
  /// What the search for them came upon beside them.
  public let findings: ImageFindings
  private let images: [LabelledImage]
  private let splits: [Split]

  /// A list of these pictures. Labels are indices into `classes`.
  public init(path: String, classes: [String], training: [LabelledImage], validation: [LabelledImage] = [], test: [LabelledImage] = []) {
    (self.path, self.classes, findings) = (path, classes, ImageFindings())
    images = training + validation + test
    splits =
      Array(repeating: .training, count: training.count) + Array(repeating: .validation, count: validation.count)
      + Array(repeating: .test, count: test.count)
  }

  /// Sorts classes by their bytes and gives them numbers. Records to learn from come first, class by class, then the others.
  ///
  /// - Parameter found: the pictures of each class, in their order, and what each is for.
  /// - Throws: `DataError` where there are none, or where a class has none to learn from though others have.
  init(path: String, found: [String: [(source: ImageSource, split: Split)]], findings: ImageFindings = ImageFindings()) throws {
    guard !found.isEmpty else {
      let others = (findings.unreadText ?? findings.leftOutText).map { ": " + $0 } ?? ""
      throw DataError(
        path: path,
        reason: "expected images in a folder for each class, found none (\(Image.formatNames))" + others)
    }
    let learned = found.filter { $0.value.contains { $0.split == .training } }.keys
    let names = Set(learned.isEmpty ? found.keys : learned)
    if let unknown = found.keys.filter({ !names.contains($0) }).min() {
      throw DataError(path: path, reason: "class “\(unknown)” has images to measure with, but none to learn from")
    }
    (self.path, self.findings) = (path, findings)
    classes = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var (images, splits): ([LabelledImage], [Split]) = ([], [])
    for isTraining in [true, false] {
      for (label, name) in classes.enumerated() {
        for record in found[name] ?? [] where (record.split == .training) == isTraining {
          images.append(LabelledImage(source: record.source, label: label))
          splits.append(record.split)
        }
      }
    }
    (self.images, self.splits) = (images, splits)
  }

  /// The number of pictures.
  public var count: Int { images.count }
  /// What a picture is for.
  public func split(of record: Int) -> Split { splits[record] }
  /// A picture's class.
  public func label(of record: Int) -> Int { images[record].label }
  /// Where a picture is.
  public func source(of record: Int) -> ImageSource { images[record].source }
}
