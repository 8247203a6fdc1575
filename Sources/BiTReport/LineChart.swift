#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Curves over an axis, as SVG that takes its colours from the page. Only the curves are stretched with the page's width: texts keep their size, and
/// stand where percentages of the width put them.
package struct LineChart {
  /// A curve.
  package struct Series {
    package let name: String
    package let points: [(x: Double, y: Double)]
    /// Half the length of a bar around each point; empty for none.
    package var spread: [Double]
    /// Whether the points themselves are marked.
    package var isMarked: Bool
    /// Whether it only lies behind another, of the colour of the next.
    package var isFaint = false
    /// Whether it is to be compared with the curve before, whose colour it takes.
    package var isCompared = false
    /// Whether its points stand alone, without a curve through them.
    package var isScattered = false

    package init(name: String, points: [(x: Double, y: Double)], spread: [Double] = [], isMarked: Bool = false, isFaint: Bool = false) {
      (self.name, self.points, self.spread, self.isMarked, self.isFaint) = (name, points, spread, isMarked, isFaint)
    }
  }

  package enum Scale {
    case linear
    case logarithmic

    func position(_ value: Double) -> Double { self == .linear ? value : log10(value) }
  }

  package let title: String
  /// What the horizontal axis shows.
  package let horizontal: String
  package let series: [Series]
  package var horizontalScale = Scale.linear
  package var verticalScale = Scale.linear
  /// What the vertical axis shows at least.
  package var minExtent: ClosedRange<Double>?
  /// What the horizontal axis shows at least.
  package var minHorizontal: ClosedRange<Double>?
  /// Where the horizontal axis has its marks; nil for round numbers.
  package var marks: [Double]?
  /// What stands at these marks in place of their numbers.
  package var markNames: [String]?
  /// Whether the values are shares, to be written as percentages.
  package var isShare = false

  package init(title: String, horizontal: String, series: [Series]) {
    (self.title, self.horizontal, self.series) = (title, horizontal, series)
  }

  /// Pixels between the highest and the lowest value.
  static let height = 230.0
  /// The narrowest width between the axes, that of a chart on a phone: labels are placed so that they don't touch there.
  static let minWidth = 220.0
  /// The side of the square in which curves are drawn before it is stretched.
  private static let side = 1000.0
  private static let (characterWidth, lineHeight) = (7.6, 17.0)
  /// More points than this are thinned: no screen shows more.
  private static let maxPoints = 280
  /// Larger values, and those that are no numbers, aren't drawn.
  private static let maxMagnitude = 1e30
  private static let colours = 6

  /// The chart as a figure of a page; empty where there is nothing to draw.
  package var html: String {
    let drawn = series.map { Self.thinned($0, isShown: isShown) }.filter { !$0.points.isEmpty }
    guard !drawn.isEmpty else { return "" }
    let horizontalAxis = marks.map { ChartAxis(marks: $0, scale: horizontalScale) } ?? self.horizontalAxis(drawn)
    let verticalAxis = verticalAxis(drawn)
    let colours = Self.colours(of: drawn)
    let ends = ends(drawn, verticalAxis)
    let labels = verticalAxis.ticks.map { text($0.value) }
    let left = Self.width(labels) + 10
    let right = max(16, Self.width(ends.map(\.text)) + 10)
    let (bottom, columns) = below(horizontalAxis)
    let curves = zip(drawn, colours).map { curve($0, $1, horizontalAxis, verticalAxis) }
    return """
      <figure class="chart"><figcaption>\(HTML.escaped(title))</figcaption>
      <div style="padding:9px \(Int(right))px \(Int(bottom))px \(Int(left))px"><svg height="\(Int(Self.height))" role="img" aria-label="\(HTML.escaped(summary(drawn)))">
      \(rows(verticalAxis, labels))\(columns)<svg viewBox="0 0 \(Int(Self.side)) \(Int(Self.side))" preserveAspectRatio="none" width="100%" height="100%">
      \(curves.map(\.lines).joined())</svg>
      \(curves.map(\.marks).joined())\(ends.map(\.html).joined())</svg></div>
      \(legend(drawn, colours))</figure>

      """
  }

  private func isShown(_ point: (x: Double, y: Double)) -> Bool {
    abs(point.x) < Self.maxMagnitude && abs(point.y) < Self.maxMagnitude && (horizontalScale == .linear || point.x > 0)
      && (verticalScale == .linear || point.y > 0)
  }

  /// A value as the chart's texts have it.
  private func text(_ value: Double) -> String { isShare ? HTML.number(100 * value) + " %" : HTML.number(value) }

  /// What the chart says to those who hear the page.
  private func summary(_ drawn: [Series]) -> String {
    title
      + drawn.filter { !$0.isFaint }.compactMap { series in series.points.last.map { "; \(series.name): at last \(endText($0.y))" } }
      .joined()
  }

  /// A value of the horizontal axis: the name of its mark, or the number.
  private func markText(_ value: Double) -> String {
    guard let markNames, let place = marks?.firstIndex(of: value), place < markNames.count else { return HTML.number(value) }
    return HTML.escaped(markNames[place])
  }

  private static func width(_ labels: [String]) -> Double { (labels.map { Double($0.count) * characterWidth }.max() ?? 0).rounded(.up) }

  // MARK: - Points

  /// Few enough points: means over stretches, or of a curve that lies behind another its lowest and highest values.
  private static func thinned(_ series: Series, isShown: ((x: Double, y: Double)) -> Bool) -> Series {
    let shown = series.points.indices.filter { isShown(series.points[$0]) }
    let points = shown.map { series.points[$0] }
    var result = Series(name: series.name, points: points, isMarked: series.isMarked, isFaint: series.isFaint)
    (result.isScattered, result.isCompared) = (series.isScattered, series.isCompared)
    result.spread = shown.compactMap { $0 < series.spread.count ? series.spread[$0] : nil }
    guard points.count > maxPoints, !series.isScattered else { return result }
    let parts = series.isFaint ? maxPoints / 2 : maxPoints
    let stretches = (0..<parts).map { points[$0 * points.count / parts..<($0 + 1) * points.count / parts] }
    let few = stretches.flatMap { stretch -> [(x: Double, y: Double)] in
      guard !series.isFaint else {
        let ends = [stretch.indices.min { stretch[$0].y < stretch[$1].y }, stretch.indices.max { stretch[$0].y < stretch[$1].y }]
        return ends.compactMap { $0 }.sorted().map { stretch[$0] }
      }
      let count = Double(stretch.count)
      return [(stretch.reduce(0) { $0 + $1.x } / count, stretch.reduce(0) { $0 + $1.y } / count)]
    }
    return Series(name: series.name, points: few, isMarked: false, isFaint: series.isFaint)
  }

  /// Each curve's colour; one that lies behind another, or is compared with it, has the other's.
  private static func colours(of drawn: [Series]) -> [Int] {
    var next = 0
    return drawn.map { series in
      if series.isCompared { return max(0, next - 1) }
      defer { next += series.isFaint ? 0 : 1 }
      return next
    }
  }

  // MARK: - Axes

  private func horizontalAxis(_ drawn: [Series]) -> ChartAxis {
    let values = drawn.flatMap { $0.points.map(\.x) } + [minHorizontal?.lowerBound, minHorizontal?.upperBound].compactMap { $0 }
    return ChartAxis(values, scale: horizontalScale, isExtended: horizontalScale == .logarithmic)
  }

  private func verticalAxis(_ drawn: [Series]) -> ChartAxis {
    let values = drawn.flatMap { series in
      series.points.indices.flatMap { index in
        let spread = index < series.spread.count ? series.spread[index] : 0
        return [series.points[index].y - spread, series.points[index].y + spread].filter { verticalScale == .linear || $0 > 0 }
      }
    }
    return ChartAxis(values + [minExtent?.lowerBound, minExtent?.upperBound].compactMap { $0 }, scale: verticalScale, isExtended: true)
  }

  private func rows(_ axis: ChartAxis, _ labels: [String]) -> String {
    zip(axis.ticks, labels).map { tick, label in
      let y = Self.percent(1 - tick.place)
      return "<line class=\"grid\" x1=\"0\" x2=\"100%\" y1=\"\(y)\" y2=\"\(y)\"/>"
        + "<text x=\"0\" dx=\"-8\" y=\"\(y)\" dy=\".32em\" text-anchor=\"end\">\(label)</text>\n"
    }.joined()
  }

  /// What stands below the chart, and how much room it takes.
  private func below(_ axis: ChartAxis) -> (height: Double, html: String) {
    let labels = axis.ticks.map { markText($0.value) }
    let rows = LabelRows.rows(
      zip(axis.ticks, labels).map { ($0.place * Self.minWidth, Double($1.count) * Self.characterWidth + 6) })
    let depth = Double((rows.max() ?? 0) + 1) * Self.lineHeight
    let texts = zip(zip(axis.ticks, labels), rows).map { tick, row in
      let (x, y) = (Self.percent(tick.0.place), Int(Double(row + 1) * Self.lineHeight))
      return "<line class=\"tick\" x1=\"\(x)\" x2=\"\(x)\" y1=\"98.5%\" y2=\"100%\"/>"
        + "<text x=\"\(x)\" y=\"100%\" dy=\"\(y)\" text-anchor=\"middle\">\(tick.1)</text>\n"
    }
    let name =
      "<text x=\"50%\" y=\"100%\" dy=\"\(Int(depth + Self.lineHeight))\" text-anchor=\"middle\">\(HTML.escaped(horizontal))</text>\n"
    return (depth + Self.lineHeight + 6, texts.joined() + name)
  }

  // MARK: - Curves

  private func curve(
    _ series: Series, _ colour: Int, _ horizontalAxis: ChartAxis, _ verticalAxis: ChartAxis
  ) -> (lines: String, marks: String) {
    let places = series.points.map { (x: horizontalAxis.place($0.x), y: 1 - verticalAxis.place($0.y)) }
    let kind = series.isFaint ? "faint" : series.isCompared || colour >= Self.colours ? "curve dashed" : "curve"
    if series.isScattered { return ("", dots(series, places, colour)) }
    let points = places.map { "\(Self.tenths($0.x * Self.side)),\(Self.tenths($0.y * Self.side))" }.joined(separator: " ")
    let line = "<polyline class=\"\(kind) s\(colour % Self.colours)\" points=\"\(points)\"/>\n"
    var marks = ""
    for (place, (point, spread)) in zip(places, zip(series.points, series.spread)) where spread > 0 {
      let ends = [point.y - spread, point.y + spread].map { Self.percent(1 - verticalAxis.place($0)) }
      let x = Self.percent(place.x)
      marks += "<line class=\"curve s\(colour % Self.colours)\" x1=\"\(x)\" x2=\"\(x)\" y1=\"\(ends[0])\" y2=\"\(ends[1])\"/>\n"
    }
    guard series.isMarked || places.count == 1 else { return (line, marks) }
    for (place, point) in zip(places, series.points) {
      marks +=
        "<circle class=\"f\(colour % Self.colours)\" cx=\"\(Self.percent(place.x))\" cy=\"\(Self.percent(place.y))\" r=\"3.5\">"
        + "<title>\(HTML.escaped(series.name)), \(HTML.escaped(horizontal)) \(markText(point.x)): \(endText(point.y))</title></circle>\n"
    }
    return (line, marks)
  }

  /// Thin points.
  private func dots(_ series: Series, _ places: [(x: Double, y: Double)], _ colour: Int) -> String {
    zip(places, series.points).map { place, point in
      "<circle class=\"dot f\(colour % Self.colours)\" cx=\"\(Self.percent(place.x))\" cy=\"\(Self.percent(place.y))\" r=\"2\">"
        + "<title>\(HTML.escaped(series.name)): \(endText(point.y))</title></circle>\n"
    }.joined()
  }

  /// The last value of each curve, to the right of it.
  private func ends(_ drawn: [Series], _ axis: ChartAxis) -> [(text: String, html: String)] {
    let shown = drawn.filter { !$0.isFaint && !$0.isCompared }
    guard shown.count <= Self.colours else { return [] }
    let values = shown.compactMap(\.points.last?.y)
    let places = LabelRows.spread(
      values.map { (1 - axis.place($0)) * Self.height }, distance: Self.lineHeight - 2, within: 0...Self.height)
    return zip(values, places).map { value, place in
      let text = endText(value)
      return (text, "<text class=\"end\" x=\"100%\" dx=\"8\" y=\"\(Self.tenths(place))\" dy=\".32em\">\(text)</text>\n")
    }
  }

  private func endText(_ value: Double) -> String { isShare ? HTML.percent(value) : HTML.number(value, digits: 3) }

  private func legend(_ drawn: [Series], _ colours: [Int]) -> String {
    guard drawn.count(where: { !$0.isScattered }) > 1 || series.count(where: { !$0.isScattered }) > 1 else { return "" }
    let keys = zip(drawn, colours).filter { !$0.0.isScattered }.map { series, colour in
      let kind = series.isFaint ? " thin" : series.isCompared || colour >= Self.colours ? " ring" : ""
      return "<span><i class=\"key c\(colour % Self.colours)\(kind)\"></i>\(HTML.shortened(series.name))</span>"
    }
    return "<p class=\"legend\">\(keys.joined(separator: " "))</p>\n"
  }

  private static func tenths(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

  private static func percent(_ share: Double) -> String { "\((share * 10000).rounded() / 100)%" }
}

extension LineChart.Series {
  /// A curve of single values, faint, and their means over a moving window before it.
  package static func smoothed(_ name: String, unit: String, points: [(x: Double, y: Double)]) -> [LineChart.Series] {
    let points = points.filter { abs($0.y) < 1e30 }
    guard points.count >= 10 else { return [LineChart.Series(name: name, points: points)] }
    let half = max(1, points.count / 40)
    var sums = [0.0]
    sums.reserveCapacity(points.count + 1)
    for point in points { sums.append(sums[sums.count - 1] + point.y) }
    // At the ends the window is cut, so that the last mean is one of several values too.
    let means = points.indices.map { index -> (x: Double, y: Double) in
      let (first, end) = (max(0, index - half), min(points.count, index + half + 1))
      return (points[index].x, (sums[end] - sums[first]) / Double(end - first))
    }
    return [
      LineChart.Series(name: "\(name), each \(unit)", points: points, isFaint: true),
      LineChart.Series(name: "\(name), mean of \(2 * half + 1) \(unit)s", points: means),
    ]
  }
}
