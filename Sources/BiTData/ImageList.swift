import BiTImage

/// A data set whose records are a list in memory: places and labels, no pixels.
public struct ImageList: Dataset, Sendable, Equatable {
  /// Where the list comes from.
  public let path: String
  /// The names of the classes, by label.
  public let classes: [String]
  /// What the search for them came upon beside them.
  public let findings: ImageFindings
  /// What isn't as it usually is, or isn't taken.
  public let remarks: [DatasetRemark]
  private let images: [LabelledImage]
  private let splits: [Split]

  /// A list of these pictures. Labels are indices into `classes`.
  public init(path: String, classes: [String], training: [LabelledImage], validation: [LabelledImage] = [], test: [LabelledImage] = []) {
    (self.path, self.classes, findings, remarks) = (path, classes, ImageFindings(), [])
    images = training + validation + test
    splits =
      Array(repeating: .training, count: training.count) + Array(repeating: .validation, count: validation.count)
      + Array(repeating: .test, count: test.count)
  }

  /// Gives the classes numbers, in the order of their names' bytes. Records to learn from come first, class by class, then the others.
  ///
  /// - Throws: `DataError` where there are none, or where a class has none to learn from though others have.
  init(path: String, found: FoundImages, findings: ImageFindings = ImageFindings(), remarks: [DatasetRemark] = []) throws {
    guard !found.isEmpty else {
      let others = (findings.unreadText ?? findings.leftOutText).map { ": " + $0 } ?? ""
      throw DataError(
        path: path,
        reason: "expected images in a folder for each class, found none (\(Image.formatNames))" + others)
    }
    let classes = found.classes
    let learned = classes.filter { $0.images.contains { $0.split == .training } }
    if !learned.isEmpty, let unknown = classes.first(where: { $0.images.allSatisfy { $0.split != .training } }) {
      let similar = learned.first { $0.name.lowercased() == unknown.name.lowercased() }
      throw DataError(
        path: path,
        reason: "class “\(unknown.name)” has images to measure with, but none to learn from"
          + (similar.map { "; “\($0.name)” differs only in upper and lower case" } ?? ""))
    }
    (self.path, self.classes, self.findings, self.remarks) = (path, classes.map(\.name), findings, found.remarks + remarks)
    var (images, splits): ([LabelledImage], [Split]) = ([], [])
    for isTraining in [true, false] {
      for (label, found) in classes.enumerated() {
        for record in found.images where (record.split == .training) == isTraining {
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
