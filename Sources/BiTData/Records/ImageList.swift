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
  /// By record, of those that have several labels.
  private var others: [Int: [Int32]] = [:]

  /// A list of these pictures. Labels are indices into `classes`.
  public init(path: String, classes: [String], training: [LabelledImage], validation: [LabelledImage] = [], test: [LabelledImage] = []) {
    (self.path, self.classes, findings, remarks, format) = (path, classes, ImageFindings(), [], "records")
    for (images, split) in [(training, Split.training), (validation, .validation), (test, .test)] {
      for image in images { append(image.source, labels: [image.label], split) }
    }
  }

  /// A list of none yet.
  init(path: String, classes: [String]) {
    (self.path, self.classes, findings, remarks, format) = (path, classes, ImageFindings(), [], "records")
  }

  /// Adds a picture.
  ///
  /// - Parameter found: its labels, at least one.
  mutating func append(_ source: ImageSource, labels found: [Int], _ split: Split) {
    guard let label = found.first else { return }
    if found.count > 1 { others[labels.count] = found.dropFirst().map { Int32($0) } }
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
    let learned = classes.filter(\.isLearned)
    if !learned.isEmpty, let unknown = classes.first(where: { !$0.isLearned }) {
      let similar = learned.first { $0.name.lowercased() == unknown.name.lowercased() }
      throw DataError(
        path: path,
        reason: "class “\(unknown.name)” has images to measure with, but none to learn from"
          + (similar.map { "; “\($0.name)” differs only in upper and lower case" } ?? ""))
    }
    (self.path, self.classes, self.findings, self.remarks) = (path, classes.map(\.name), findings, found.remarks + remarks)
    self.format = format
    let numbers = Dictionary(uniqueKeysWithValues: zip(classes.map(\.name), 0...))
    for isTraining in [true, false] {
      for (label, found) in classes.enumerated() {
        for record in found.images where (record.split == .training) == isTraining {
          append(record.source, labels: [label] + record.others.compactMap { numbers[$0] }, record.split)
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
  /// Its other classes.
  public func otherLabels(of record: Int) -> [Int] { (others[record] ?? []).map { Int($0) } }
  /// Where a picture is.
  public func source(of record: Int) -> ImageSource { sources[record] }
}
