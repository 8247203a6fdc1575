import BiTTraining

/// What was taken for what: a table of counts for a few classes, a map of colours for many.
struct ConfusionTable {
  private let evaluation: EvaluationDocument
  /// By class, then by what it was taken for.
  private let counts: [Int: [Int: Int]]

  /// More columns of numbers don't fit a page.
  private static let maxNumbers = 12
  /// More squares that can be hovered over make a large page.
  private static let maxSquares = 100
  /// More rows than a screen has pixels can't be told apart.
  private static let maxMap = 1000
  private static let confusionsShown = 20

  init(_ evaluation: EvaluationDocument) {
    self.evaluation = evaluation
    var counts: [Int: [Int: Int]] = [:]
    for result in evaluation.classes { counts[result.index, default: [:]][result.index] = result.correct }
    for confusion in evaluation.confusions { counts[confusion.label, default: [:]][confusion.predicted] = confusion.count }
    self.counts = counts
  }

  private static let title = "<h3>What was taken for what</h3>\n"

  var html: String {
    switch evaluation.labels.count {
    case ...Self.maxNumbers: Self.title + numbers
    case ...Self.maxSquares: Self.title + squares + frequent
    case ...Self.maxMap: Self.title + map + frequent
    default: Self.title + "<p>Of more than \(Self.maxMap) classes there is no map.</p>\n" + frequent
    }
  }

  /// The most frequent confusions alone.
  var list: String { evaluation.confusions.isEmpty ? "" : Self.title + frequent }

  private var frequent: String {
    let shown = evaluation.confusions.prefix(Self.confusionsShown)
    guard !shown.isEmpty else { return "<p>Nothing was taken for something else.</p>\n" }
    let examples = Dictionary(evaluation.classes.map { ($0.index, $0.examples) }) { first, _ in first }
    let rows = shown.map { confusion in
      [
        HTML.name(evaluation.labels[confusion.label]), HTML.name(evaluation.labels[confusion.predicted]),
        "\(confusion.count) <small>of \(examples[confusion.label] ?? 0)</small>",
      ]
    }
    let all = evaluation.confusions.count
    return HTML.table(["shown", "taken for", "times"], rows, numeric: [2])
      + (all > shown.count ? "<p>The \(shown.count) most frequent of \(all).</p>\n" : "")
  }

  // MARK: - Numbers

  private var numbers: String {
    let names = evaluation.labels
    let header =
      "<tr><th>shown</th>"
      + names.map { "<th class=\"turned\"><span title=\"\(HTML.escaped($0))\">\(HTML.escaped($0))</span></th>" }.joined()
    let rows = names.indices.map { label in
      let cells = names.indices.map { predicted in
        let count = counts[label]?[predicted] ?? 0
        let (kind, style) = cell(label, predicted, count)
        return "<td class=\"\(kind)\"\(style) title=\"\(hover(label, predicted, count))\">\(count)</td>"
      }
      return "<tr><th>\(HTML.name(names[label]))</th>" + cells.joined() + "</tr>\n"
    }
    return "<div class=\"scroll\"><table class=\"matrix\">\n<thead>\(header)</tr>\n</thead>\n<tbody>\n" + rows.joined()
      + "</tbody></table></div>\n"
  }

  /// A cell's kind, and how strong its colour is.
  private func cell(_ label: Int, _ predicted: Int, _ count: Int) -> (kind: String, style: String) {
    guard count > 0 else { return ("none", "") }
    return (label == predicted ? "right" : "wrong", " style=\"--share:\(Int((100 * share(label, count)).rounded()))%\"")
  }

  private func share(_ label: Int, _ count: Int) -> Double {
    Double(count) / Double(max(1, (counts[label] ?? [:]).values.reduce(0, +)))
  }

  private func hover(_ label: Int, _ predicted: Int, _ count: Int) -> String {
    func short(_ label: Int) -> String { HTML.escaped(String(evaluation.labels[label].prefix(60))) }
    let total = (counts[label] ?? [:]).values.reduce(0, +)
    return "\(short(label)) taken for \(short(predicted)): \(count) of \(total)"
  }

  // MARK: - Colours

  /// The outputs as the map has them: the hardest classes first, then what has no images.
  private var order: [Int] {
    let known = evaluation.hardestFirst.map(\.index)
    let rest = Set(known)
    return known + evaluation.labels.indices.filter { !rest.contains($0) }
  }

  private var squares: String {
    let (rows, columns) = (evaluation.hardestFirst.map(\.index), order)
    let header =
      "<tr><th></th>"
      + columns.map {
        "<th class=\"turned\"><span title=\"\(HTML.escaped(evaluation.labels[$0]))\">\(HTML.escaped(String(evaluation.labels[$0].prefix(30))))</span></th>"
      }.joined()
    let lines = rows.map { label in
      let cells = columns.map { predicted in
        let count = counts[label]?[predicted] ?? 0
        guard count > 0 else { return "<td></td>" }
        let (kind, style) = cell(label, predicted, count)
        return "<td class=\"\(kind)\"\(style) title=\"\(hover(label, predicted, count))\"></td>"
      }
      return "<tr><th>\(HTML.name(evaluation.labels[label]))</th>" + cells.joined() + "</tr>\n"
    }
    return Self.key + "<div class=\"scroll\"><table class=\"heat\">\n<thead>\(header)</tr>\n</thead>\n<tbody>\n" + lines.joined()
      + "</tbody></table></div>\n"
  }

  private static let key =
    "<p class=\"legend\"><span>Rows: what the pictures show, the hardest first. Columns: what they were taken for.</span> "
    + "<span><i class=\"key c0\"></i>right</span> <span><i class=\"key bad\"></i>wrong</span></p>\n"

  private static let shades = 5

  /// Squares of one colour in one path each: what a thousand classes take is then some bytes a confusion.
  private var map: String {
    let (rows, columns) = (evaluation.hardestFirst.map(\.index), order)
    let places = Dictionary(columns.enumerated().map { ($1, $0) }) { first, _ in first }
    var paths: [String: String] = [:]
    for (y, label) in rows.enumerated() {
      for (predicted, count) in (counts[label] ?? [:]).sorted(by: { $0.key < $1.key }) where count > 0 {
        guard let x = places[predicted] else { continue }
        let shade = max(1, Int((share(label, count).squareRoot() * Double(Self.shades)).rounded(.up)))
        paths["\(label == predicted ? "right" : "wrong") h\(shade)", default: ""] += "M\(x) \(y)h1v1h-1z"
      }
    }
    let drawn = paths.sorted { $0.key < $1.key }.map { "<path class=\"\($0.key)\" d=\"\($0.value)\"/>\n" }
    return Self.key + "<svg class=\"map\" viewBox=\"0 0 \(columns.count) \(max(1, rows.count))\" role=\"img\" "
      + "aria-label=\"\(rows.count) classes, the hardest first, and what they were taken for\" shape-rendering=\"crispEdges\">\n"
      + drawn.joined() + "</svg>\n"
  }
}
