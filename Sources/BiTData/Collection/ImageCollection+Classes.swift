import BiTImage

extension ImageCollection {
  /// The images of each class in some examples, by label; one of several classes stands under its first.
  package func counts(_ examples: Examples) -> [Int] {
    var counts = Array(repeating: 0, count: classes.count)
    for label in examples.labels { counts[label] += 1 }
    return counts
  }

  /// Without the classes that no image to learn from belongs to: their labels go, and those behind them move up.
  package func droppingClassesWithoutExamples() -> ImageCollection {
    var isKept = Array(repeating: false, count: classes.count)
    for index in training.indices { for label in training.allLabels(index) { isKept[label] = true } }
    guard isKept.contains(false) else { return self }
    func kept(_ examples: Examples) -> Examples {
      examples.select { isKept[examples.label($0)] }.changingDataset { Subset(of: $0, isKept: isKept) }
    }
    return ImageCollection(
      path: path, classes: zip(classes, isKept).filter(\.1).map(\.0), findings: findings, remarks: remarks, training: kept(training),
      validation: kept(validation), test: kept(test))
  }
}

/// A data set of which only records of some classes are asked for.
struct Subset: Dataset {
  private let dataset: any Dataset
  let classes: [String]
  /// The new label of each class; that of the next where it isn't kept.
  private let labels: [Int]
  private let isKept: [Bool]

  init(of dataset: any Dataset, isKept: [Bool]) {
    (self.dataset, self.isKept) = (dataset, isKept)
    classes = zip(dataset.classes, isKept).filter(\.1).map(\.0)
    var next = 0
    labels = isKept.map { isKept in
      defer { next += isKept ? 1 : 0 }
      return next
    }
  }

  var path: String { dataset.path }
  var count: Int { dataset.count }
  var findings: ImageFindings { dataset.findings }
  var remarks: [DatasetRemark] { dataset.remarks }
  func split(of record: Int) -> Split? { dataset.split(of: record) }
  func label(of record: Int) -> Int { labels[dataset.label(of: record)] }
  func otherLabels(of record: Int) -> [Int] { dataset.otherLabels(of: record).filter { isKept[$0] }.map { labels[$0] } }
  func source(of record: Int) -> ImageSource { dataset.source(of: record) }
  var format: String { dataset.format }
  func name(of record: Int) -> String { dataset.name(of: record) }
  func part(of record: Int) -> String { dataset.part(of: record) }
}
