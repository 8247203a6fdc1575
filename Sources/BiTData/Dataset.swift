import BiTImage

/// Labelled pictures of classes, in an order of their own, each in one of three splits. Labels and places are known from the start; a picture is read
/// when it is decoded.
///
/// A data set in another form on disk is one more conforming type, and a `DatasetFormat` that opens it; `ImageList` serves where the records are files.
public protocol Dataset: Sendable {
  /// The folder or file that it came from.
  var path: String { get }
  /// The names of the classes, by label.
  var classes: [String] { get }
  /// The form that it lies on disk in, as `DatasetFormat.name` has it.
  var format: String { get }
  /// The number of records.
  var count: Int { get }
  /// What lies beside the records and isn't taken; nothing where nobody searched.
  var findings: ImageFindings { get }
  /// What isn't as it usually is, or isn't taken; nothing where it isn't known.
  var remarks: [DatasetRemark] { get }

  /// What a record is for; nil where it is taken only when its part is asked for.
  func split(of record: Int) -> Split?
  /// A record's class, as an index into `classes`; the first where it has several.
  func label(of record: Int) -> Int
  /// The classes of a record beside `label(of:)`, where several are right; none usually.
  func otherLabels(of record: Int) -> [Int]
  /// Where a record's picture is.
  func source(of record: Int) -> ImageSource

  /// What a record is called within the data set.
  func name(of record: Int) -> String
  /// What the data set itself calls the part that a record is in: `train`, `validation`, `extra`.
  func part(of record: Int) -> String
  /// What TensorFlow Datasets knows a record of its part by (its split's order follows from it): a file's name, or a number. Nil where it isn't
  /// known.
  func key(of record: Int) -> String?
  /// Whether the records of a part are in TensorFlow Datasets' order already.
  var isInTFDSOrder: Bool { get }
}

extension Dataset {
  /// Nothing.
  public var findings: ImageFindings { ImageFindings() }
  /// Nothing.
  public var remarks: [DatasetRemark] { [] }
  /// None.
  public func otherLabels(of record: Int) -> [Int] { [] }
  /// In memory.
  public var format: String { "records" }
  /// What the picture is called within the file that holds it, or its path within the data set's folder.
  public func name(of record: Int) -> String {
    switch source(of: record) {
    case .span(let span): span.name
    case .stored(let stored): stored.store.name(of: stored.index)
    case .pixels(_, let name): name
    case .file(let file): file.utf8.starts(with: (path + "/").utf8) ? String(file.dropFirst(path.count + 1)) : file
    }
  }
  /// The split's name as TensorFlow Datasets has it.
  public func part(of record: Int) -> String {
    switch split(of: record) {
    case .training, nil: "train"
    case .validation: "validation"
    case .test: "test"
    }
  }
  /// None.
  public func key(of record: Int) -> String? { nil }
  /// No.
  public var isInTFDSOrder: Bool { false }

  /// All records, in the data set's order.
  package var allExamples: Examples { Examples(self, records: Array(0..<count)) }

  /// The records of some splits, in the data set's order.
  public func examples(of splits: Split...) -> Examples {
    Examples(self, records: (0..<count).filter { split(of: $0).map(splits.contains) ?? false })
  }
}

/// What a picture is for.
public enum Split: String, Sendable, CaseIterable {
  /// To learn from.
  case training = "train"
  /// To choose settings by.
  case validation = "val"
  /// To measure the result with.
  case test

  /// The split of that name: the usual ones are understood, in upper or lower case.
  public init?(name: String) {
    switch name.lowercased() {
    case "train", "training": self = .training
    case "val", "valid", "validation": self = .validation
    case "test", "testing": self = .test
    default: return nil
    }
  }
}

/// A picture and the class it belongs to.
public struct LabelledImage: Sendable, Equatable {
  /// Where the picture is.
  public let source: ImageSource
  /// The class, as an index into the data set's.
  public let label: Int

  /// A picture of a class.
  public init(source: ImageSource, label: Int) {
    (self.source, self.label) = (source, label)
  }
}
