import BiTData
import BiTTraining

/// An evaluation for people.
struct EvaluationText {
  private let evaluation: EvaluationDocument
  /// What of the data was measured with; nil where it is told otherwise.
  private let split: String?

  /// A wider matrix doesn't fit a terminal.
  private static let maxMatrixWidth = 12
  private static let confusionsShown = 10

  init(_ evaluation: EvaluationDocument, of split: String? = nil) {
    (self.evaluation, self.split) = (evaluation, split)
  }

  private func percent(_ share: Double) -> String { decimal(100 * share, 2) + " %" }

  /// The numbers in one line.
  var summary: String {
    let top5 = evaluation.hasTop5 ? "top-5 \(percent(evaluation.top5)), " : ""
    return "top-1 \(percent(evaluation.top1)), \(top5)mean per class \(percent(evaluation.meanPerClass)), "
      + "loss \(decimal(evaluation.loss, 4)) on \(evaluation.examples) images\(split.map { " of \($0)" } ?? "")\n"
  }

  /// The numbers, the classes, and what was taken for what.
  ///
  /// - Parameter width: the columns of the terminal that shows them; nil where they go elsewhere.
  func whole(width: Int?) -> String {
    var classes = Table(columns: [.left, .right, .right, .right, .right])
    classes.append(["class", "images", "precision", "recall", "F1"])
    for result in evaluation.classes {
      classes.append([
        evaluation.labels[result.index], "\(result.examples)", result.precision.map(percent) ?? "–", percent(result.recall),
        percent(result.f1),
      ])
    }
    let calibration =
      evaluation.expectedCalibrationError.map { "expected calibration error \(percent($0)) (15 bins of equal width)\n" } ?? ""
    return summary + calibration + "\n" + classes.text(width: width) + confusionText(width)
  }

  private func confusionText(_ width: Int?) -> String {
    guard !evaluation.confusions.isEmpty else { return "" }
    if let matrix = evaluation.matrix, matrix.count <= Self.maxMatrixWidth {
      var table = Table(columns: [.left] + matrix.map { _ in .right })
      table.append(["shown \\ taken for"] + matrix.indices.map { evaluation.labels[$0] })
      for (label, row) in matrix.enumerated() { table.append([evaluation.labels[label]] + row.map(String.init)) }
      return "\n" + table.text(width: width)
    }
    var table = Table(columns: [.right, .left, .left])
    table.append(["times", "shown", "taken for"])
    for confusion in evaluation.confusions.prefix(Self.confusionsShown) {
      table.append(["\(confusion.count)", evaluation.labels[confusion.label], evaluation.labels[confusion.predicted]])
    }
    return "\n" + table.text(width: width)
  }
}
