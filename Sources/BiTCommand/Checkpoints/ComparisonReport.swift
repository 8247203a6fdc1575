import BiTCheckpoint
import BiTFiles

/// What `diff` prints about two checkpoints.
struct ComparisonReport {
  let comparison: Comparison
  /// The first and the second file.
  let paths: [String]

  // MARK: - For people

  /// - Parameter width: the columns of the terminal that shows it; nil where it goes elsewhere.
  func text(width: Int?) -> String {
    let (first, second) = (paths[0].printable, paths[1].printable)
    var text = verdict + "\n"
    if case .equal = comparison.verdict { return text }
    for (names, path) in [(comparison.onlyInFirst, first), (comparison.onlyInSecond, second)] where !names.isEmpty {
      text += "\nonly in \(path):\n" + names.map { "  \($0.printable)\n" }.joined()
    }
    if !comparison.shapes.isEmpty {
      var table = Table(columns: [.left, .right, .right])
      for shape in comparison.shapes { table.append([shape.name, Self.text(shape.first), Self.text(shape.second)]) }
      text += "\nshapes that differ:\n" + table.text(indent: "  ", width: width)
    }
    var parts = Table(columns: [.left, .right, .right, .right])
    parts.append(["part", "tensors that differ", "largest difference", "relative"])
    for part in comparison.parts {
      parts.append([
        part.name, "\(part.differingCount) of \(part.tensorCount)", Self.difference(part.largest), Self.percent(part.relative),
      ])
    }
    text += "\n" + parts.text(width: width)
    let differences = comparison.beyondTolerance
    guard !differences.isEmpty else { return text }
    var table = Table(columns: [.left, .right, .right, .right, .right])
    table.append(["tensor", "values that differ", "largest difference", "at", "relative"])
    for difference in differences {
      table.append([
        difference.name, "\(difference.count)", Self.difference(difference.largest), "\(difference.index)",
        Self.percent(difference.relative),
      ])
    }
    return text + "\n" + table.text(width: width)
  }

  private var verdict: String {
    switch comparison.verdict {
    case .equal: comparison.tolerance == 0 ? "equal" : "equal to within \(comparison.tolerance)"
    case .near(let relative): "the same network to within \(Self.percent(relative)): stored with other rounding, or trained a little on"
    case .sameBody: "the same body with another head"
    case .fineTuned(let relative):
      "one was fine-tuned from the other: the bodies differ by \(Self.percent(relative)), and the heads are others"
    case .unrelated(let relative):
      "one architecture, but weights that have nothing in common: the bodies differ by \(Self.percent(relative))"
    case .notFinite: "one architecture, but values that are not finite: what the networks have in common can't be told"
    case .otherArchitecture: "different architectures: \(comparison.architectures.0) and \(comparison.architectures.1)"
    }
  }

  private static func text(_ shape: [Int]) -> String { shape.map(String.init).joined(separator: " x ") }

  private static func difference(_ largest: Float) -> String { largest.isFinite ? "\(largest)" : "not finite" }

  private static func percent(_ part: Double) -> String { part.isFinite ? decimal(part * 100, part < 0.001 ? 6 : 2) + " %" : "not finite" }

  // MARK: - For programs

  var json: JSON {
    .object([
      ("files", .array(paths.map(JSON.string))), ("equal", .bool(comparison.isEqual)), ("tolerance", .single(comparison.tolerance)),
      ("verdict", .string(verdictName)), ("onlyInFirst", .array(comparison.onlyInFirst.map(JSON.string))),
      ("onlyInSecond", .array(comparison.onlyInSecond.map(JSON.string))),
      (
        "shapes",
        .array(
          comparison.shapes.map { shape in
            .object([
              ("name", .string(shape.name)), ("first", .array(shape.first.map(JSON.integer))),
              ("second", .array(shape.second.map(JSON.integer))),
            ])
          })
      ),
      (
        "parts",
        .array(
          comparison.parts.map { part in
            .object([
              ("name", .string(part.name)), ("tensors", .integer(part.tensorCount)), ("differing", .integer(part.differingCount)),
              ("largest", .single(part.largest)), ("relative", .number(part.relative)),
            ])
          })
      ),
      (
        "tensors",
        .array(
          comparison.beyondTolerance.map { difference in
            .object([
              ("name", .string(difference.name)), ("values", .integer(difference.count)), ("largest", .single(difference.largest)),
              ("index", .integer(difference.index)), ("relative", .number(difference.relative)),
            ])
          })
      ),
    ])
  }

  private var verdictName: String {
    switch comparison.verdict {
    case .equal: "equal"
    case .near: "near"
    case .sameBody: "sameBody"
    case .fineTuned: "fineTuned"
    case .unrelated: "unrelated"
    case .otherArchitecture: "otherArchitecture"
    case .notFinite: "notFinite"
    }
  }
}
