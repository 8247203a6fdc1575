/// What a data set knows of its pictures in numbers, from which their classes follow.
struct LabelColumns {
  /// One of the things that are known.
  struct Column {
    /// What TensorFlow Datasets calls it.
    let name: String
    /// What its numbers mean, where they are classes; nil where they aren't, or have no other names.
    var classes: [String]?
    /// What is done with its numbers unless something else is asked for.
    var kind = LabelRule.Kind.index
    /// The numbers of a picture.
    let numbers: (Int) -> [Float]
  }

  /// The first is the label unless another is asked for; it goes by the name `label`, too.
  let columns: [Column]

  /// The classes of `count` pictures.
  ///
  /// - Parameters:
  ///   - name: what a picture is called in errors.
  ///   - path: the data set.
  /// - Returns: the labels, and the names of the classes.
  /// - Throws: `DataError` where the rule asks for what isn't known, or a picture's numbers give no class.
  func labels(_ rule: LabelRule?, count: Int, path: String, name: (Int) -> String) throws -> (labels: [Int32], classes: [String]) {
    let wanted = rule?.column ?? columns[0].name
    guard let column = columns.first(where: { $0.name == wanted }) ?? (wanted == "label" ? columns.first : nil) else {
      throw DataError(
        path: path, reason: "expected a data set that knows “\(wanted)” of each picture, found \(listed(columns.map(\.name)))")
    }
    let rule = rule ?? LabelRule(column: column.name, kind: column.kind)
    var (labels, largest): ([Int32], Int) = ([], -1)
    labels.reserveCapacity(count)
    for picture in 0..<count {
      let numbers = column.numbers(picture)
      guard let label = rule.label(numbers), (0..<LabelRule.maxClasses).contains(label) else {
        throw DataError(
          path: path,
          reason:
            "“\(name(picture))”: expected numbers of “\(column.name)” that give a class, found \(listed(numbers.map { "\($0)" }, atMost: 5))"
        )
      }
      labels.append(Int32(label))
      largest = max(largest, label)
    }
    return (labels, rule.classes ?? (rule.kind == column.kind ? column.classes : nil) ?? (0..<largest + 1).map(String.init))
  }
}
