import BiTTraining

/// The classes of an evaluation, the hardest first.
struct ClassTable {
  private let evaluation: EvaluationDocument
  private let classes: [EvaluationDocument.ClassResult]
  /// What each class is most often taken for.
  private let confusions: [Int: EvaluationDocument.Confusion]

  /// So many are shown at once; the others unfold.
  private static let shownAtOnce = 10
  private static let maxShown = 1000

  init(_ evaluation: EvaluationDocument) {
    self.evaluation = evaluation
    classes = evaluation.hardestFirst
    confusions = Dictionary(evaluation.confusions.map { ($0.label, $0) }) { first, _ in first }
  }

  var html: String {
    // One or two rows aren't worth unfolding.
    let count = classes.count <= Self.shownAtOnce + 2 ? classes.count : Self.shownAtOnce
    let title = count == classes.count ? "Classes, the hardest first" : "The hardest \(count) of \(classes.count) classes"
    var text = "<h3>\(title)</h3>\n" + table(classes.prefix(count))
    let rest = classes.dropFirst(count)
    guard !rest.isEmpty else { return text }
    let shown = rest.prefix(Self.maxShown - count)
    text += "<details><summary>The other \(rest.count) classes</summary>\n" + table(shown)
    if shown.count < rest.count { text += "<p>\(rest.count - shown.count) more, less hard, are in evaluation.json.</p>\n" }
    return text + "</details>\n"
  }

  private func table(_ classes: ArraySlice<EvaluationDocument.ClassResult>) -> String {
    let rows = classes.map { result in
      [
        HTML.name(evaluation.labels[result.index]), HTML.share(result.correct, of: result.examples),
        "<div class=\"bar\"><div style=\"width:\(Int((result.recall * 100).rounded()))%\"></div></div>",
        result.precision == nil ? "–" : HTML.share(result.correct, of: result.predicted), HTML.number(result.f1, digits: 2),
        confusions[result.index].map { "\(HTML.name(evaluation.labels[$0.predicted])) <small>\($0.count) of \(result.examples)</small>" }
          ?? "",
      ]
    }
    return HTML.table(["class", "recognised", "", "right when said", "F1", "most often taken for"], rows, numeric: [1, 3, 4])
  }
}

extension EvaluationDocument {
  /// The classes that have images, those first of which the smallest share is recognised.
  var hardestFirst: [ClassResult] { classes.sorted { ($0.recall, $0.index) < ($1.recall, $1.index) } }
}
