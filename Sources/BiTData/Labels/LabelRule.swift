/// How a picture's class follows from what a data set knows of it: the label rules of VTAB (google-research/task_adaptation, `data/*.py`).
///
/// What is known has the names that TensorFlow Datasets gives it, in whatever form the data set lies on disk: a column has one number a picture
/// (`label`, `label_orientation`), or one an object in it (`objects/z`).
public struct LabelRule: Sendable, Equatable {
  /// More classes than any data set has: a larger number in a file is wrong.
  package static let maxClasses = 1 << 20

  /// What is done with a column's numbers.
  public enum Kind: Sendable, Equatable {
    /// The number is the class.
    case index
    /// The number divided, rounded down.
    case divided(by: Float)
    /// How many numbers there are, less so many.
    case count(less: Int)
    /// The last of the bounds, which rise, that is below the smallest number, or below `none` where there are no numbers.
    case nearest(bounds: [Float], none: Float)
  }

  /// The column.
  public let column: String
  /// What is done with its numbers.
  public let kind: Kind
  /// The names of the classes; nil where the data set has them.
  public let classes: [String]?

  /// A rule.
  public init(column: String, kind: Kind = .index, classes: [String]? = nil) {
    (self.column, self.kind, self.classes) = (column, kind, classes)
  }

  /// The class of a picture with these numbers; nil where they give none.
  public func label(_ numbers: [Float]) -> Int? {
    switch kind {
    case .index: return numbers.count == 1 ? Int(exactly: numbers[0]) : nil
    case .divided(let divisor):
      guard numbers.count == 1, numbers[0] >= 0, numbers[0] < 1e6 else { return nil }
      return Int((numbers[0] / divisor).rounded(.down))
    case .count(let less): return numbers.count >= less ? numbers.count - less : nil
    case .nearest(let bounds, let none):
      let smallest = numbers.min() ?? none
      return bounds.lastIndex { $0 < smallest }
    }
  }
}

extension LabelRule {
  /// For a data set that knows a picture's class alone.
  ///
  /// - Throws: `DataError` where the rule asks for more.
  func refuse(in path: String) throws {
    guard column != "label" || kind != .index else { return }
    throw DataError(path: path, reason: "expected a data set that knows “\(column)” of each picture, found one that knows its class alone")
  }
}
