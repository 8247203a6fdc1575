import BiTImage

/// A data set whose records are a list in memory: places and labels, no pixels.
public struct ImageList: Dataset, Sendable, Equatable {
  /// Where the list comes from.
  public let path: String
  /// The names of the classes, by label.
  public let classes: [String]
  /// The form that it is in.
  public let format: String
  /// What the search for them came upon beside them.
  public let findings: ImageFindings
  /// What isn't as it usually is, or isn't taken.
  public let remarks: [DatasetRemark]
  private var sources = PackedSources()
  private var labels: [Int32] = []
  private var splits: [Split] = []

  /// A list of these pictures. Labels are indices into `classes`.
  public init(path: String, classes: [String], training: [LabelledImage], validation: [LabelledImage] = [], test: [LabelledImage] = []) {
    (self.path, self.classes, findings, remarks, format) = (path, classes, ImageFindings(), [], "records")
    for (images, split) in [(training, Split.training), (validation, .validation), (test, .test)] {
      for image in images { append(image.source, label: image.label, split) }
    }
  }

  /// A list of none yet.
  init(path: String, classes: [String]) {
    (self.path, self.classes, findings, remarks, format) = (path, classes, ImageFindings(), [], "records")
  }

  /// Adds a picture.
  mutating func append(_ source: ImageSource, label: Int, _ split: Split) {
    sources.append(source)
    labels.append(Int32(label))
    splits.append(split)
  }

  /// Gives the classes numbers, in the order of their names' bytes. Records to learn from come first, class by class, then the others.
  ///
  /// - Throws: `DataError` where there are none, or where a class has none to learn from though others have.
  init(
    path: String, found: FoundImages, findings: ImageFindings = ImageFindings(), remarks: [DatasetRemark] = [], format: String = "records"
  ) throws {
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
    self.format = format
    for isTraining in [true, false] {
      for (label, found) in classes.enumerated() {
        for record in found.images where (record.split == .training) == isTraining {
          append(record.source, label: label, record.split)
        }
      }
    }
  }

  /// The number of pictures.
  public var count: Int { labels.count }
  /// What a picture is for.
  public func split(of record: Int) -> Split? { splits[record] }
  /// A picture's class.
  public func label(of record: Int) -> Int { Int(labels[record]) }
  /// Where a picture is.
  public func source(of record: Int) -> ImageSource { sources[record] }
}
