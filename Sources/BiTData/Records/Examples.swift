import BiTImage

/// Some of a data set's records, in an order; what is not asked for is not read.
public struct Examples: RandomAccessCollection, Sendable {
  private let dataset: any Dataset
  /// The records, as the data set numbers them.
  private let records: [Int]

  /// The records of these numbers.
  public init(_ dataset: any Dataset, records: [Int]) {
    (self.dataset, self.records) = (dataset, records)
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// The number of examples.
  public var endIndex: Int { records.count }

  /// A picture and its class.
  public subscript(index: Int) -> LabelledImage { LabelledImage(source: dataset.source(of: records[index]), label: label(index)) }

  /// The class alone.
  public func label(_ index: Int) -> Int { dataset.label(of: records[index]) }

  /// All classes of an example, the one that it stands under first.
  public func allLabels(_ index: Int) -> [Int] { [label(index)] + dataset.otherLabels(of: records[index]) }

  /// How many classes all examples have together.
  package var labelCount: Int { records.reduce(0) { $0 + 1 + dataset.otherLabels(of: $1).count } }

  /// The class of each, of several the first.
  public var labels: [Int] { records.map(dataset.label) }

  /// Those at the places that satisfy the predicate.
  func select(_ isIncluded: (Int) -> Bool) -> Examples {
    Examples(dataset, records: records.indices.filter(isIncluded).map { records[$0] })
  }

  /// The same records of a data set that stands for this one.
  func changingDataset(_ change: (any Dataset) -> any Dataset) -> Examples { Examples(change(dataset), records: records) }

  /// These and others of the same data set behind them.
  static func + (first: Examples, second: Examples) -> Examples { Examples(first.dataset, records: first.records + second.records) }
}

extension Examples: Equatable {
  /// Whether the pictures and classes are the same.
  public static func == (first: Examples, second: Examples) -> Bool { first.elementsEqual(second) }
}
