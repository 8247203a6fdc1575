#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Curves over an axis, as SVG that takes its colours from the page.
package struct LineChart {
  /// A curve.
  package struct Series {
    package let name: String
    package let points: [(x: Double, y: Double)]
    /// Half the length of a bar around each point; empty for none.
    package var spread: [Double]
    /// Whether the points themselves are marked.
    package var isMarked: Bool

    package init(name: String, points: [(x: Double, y: Double)], spread: [Double] = [], isMarked: Bool = false) {
      self.name = name
      self.points = points
      self.spread = spread
      self.isMarked = isMarked
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
  package var horizontalScale: Scale
  package var verticalScale: Scale
  /// What the vertical axis shows at least.
  package var minExtent: ClosedRange<Double>?
  /// What the horizontal axis shows at least.
  package var minHorizontal: ClosedRange<Double>?
  /// Whether the values are shares, to be written as percentages.
  package var isShare: Bool

  package init(
    title: String, horizontal: String, series: [Series], horizontalScale: Scale = .linear, verticalScale: Scale = .linear,
    minExtent: ClosedRange<Double>? = nil, minHorizontal: ClosedRange<Double>? = nil, isShare: Bool = false
  ) {
    self.title = title
    self.horizontal = horizontal
    self.series = series
    self.horizontalScale = horizontalScale
    self.verticalScale = verticalScale
    self.minExtent = minExtent
    self.minHorizontal = minHorizontal
    self.isShare = isShare
  }

  private static let (width, height) = (560.0, 300.0)
  private static let (left, right, top, bottom) = (76.0, 22.0, 12.0, 40.0)
  /// More points than this are thinned to means: no screen shows more.
  private static let maxPoints = 280
  /// Larger values, and those that are no numbers, aren't drawn.
  private static let maxMagnitude = 1e30

  /// The chart as a figure of a page; empty where there is nothing to draw.
  package var html: String {
    let drawn = series.map { Self.thinned($0, isShown: isShown) }.filter { !$0.points.isEmpty }
    guard !drawn.isEmpty else { return "" }
    let xs =
      drawn.flatMap { $0.points.map { horizontalScale.position($0.x) } }
      + [minHorizontal?.lowerBound, minHorizontal?.upperBound].compactMap { $0.map(horizontalScale.position) }
    let ys =
      drawn.flatMap { series in
        series.points.indices.flatMap { index in
          let spread = index < series.spread.count ? series.spread[index] : 0
          return [series.points[index].y - spread, series.points[index].y + spread].filter { verticalScale == .linear || $0 > 0 }
            .map(verticalScale.position)
        }
      } + [minExtent?.lowerBound, minExtent?.upperBound].compactMap { $0.map(verticalScale.position) }
    let horizontalAxis = Axis(xs, scale: horizontalScale, pixels: Self.left...(Self.width - Self.right))
    let verticalAxis = Axis(ys, scale: verticalScale, pixels: Self.top...(Self.height - Self.bottom), isFlipped: true)
    var body = grid(horizontalAxis, verticalAxis)
    for (index, series) in drawn.enumerated() { body += curve(series, index, horizontalAxis, verticalAxis) }
    let legend =
      drawn.count > 1 || series.count > 1
      ? "<p class=\"legend\">"
        + drawn.enumerated().map { "<span class=\"key c\($0 % 6)\"></span>\(HTML.escaped($1.name))" }.joined(separator: " ") + "</p>"
      : ""
    return """
      <figure class="chart"><figcaption>\(HTML.escaped(title))</figcaption>
      <svg viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" role="img" aria-label="\(HTML.escaped(title))">
      \(body)</svg>
      \(legend)</figure>

      """
  }

  private func isShown(_ point: (x: Double, y: Double)) -> Bool {
    abs(point.x) < Self.maxMagnitude && abs(point.y) < Self.maxMagnitude && (horizontalScale == .linear || point.x > 0)
      && (verticalScale == .linear || point.y > 0)
  }

  /// Means over stretches of points.
  private static func thinned(_ series: Series, isShown: ((x: Double, y: Double)) -> Bool) -> Series {
    let points = series.points.filter(isShown)
    guard points.count > maxPoints else {
      return Series(name: series.name, points: points, spread: series.spread, isMarked: series.isMarked)
    }
    let means = (0..<maxPoints).map { part -> (x: Double, y: Double) in
      let stretch = points[part * points.count / maxPoints..<(part + 1) * points.count / maxPoints]
      let count = Double(stretch.count)
      return (stretch.reduce(0) { $0 + $1.x } / count, stretch.reduce(0) { $0 + $1.y } / count)
    }
    return Series(name: series.name, points: means)
  }

  private func grid(_ horizontalAxis: Axis, _ verticalAxis: Axis) -> String {
    var lines = ""
    for tick in verticalAxis.ticks {
      let y = Self.pixel(verticalAxis.pixel(tick.position))
      let text = isShare ? HTML.number(100 * tick.value) + " %" : HTML.number(tick.value)
      lines +=
        "<line class=\"grid\" x1=\"\(Self.left)\" x2=\"\(Self.width - Self.right)\" y1=\"\(y)\" y2=\"\(y)\"/>"
        + "<text x=\"\(Self.left - 6)\" y=\"\(y)\" dy=\".32em\" text-anchor=\"end\">\(text)</text>\n"
    }
    for tick in horizontalAxis.ticks {
      let x = Self.pixel(horizontalAxis.pixel(tick.position))
      lines += "<text x=\"\(x)\" y=\"\(Self.height - Self.bottom + 16)\" text-anchor=\"middle\">\(HTML.number(tick.value))</text>\n"
    }
    return lines
      + "<text x=\"\((Self.left + Self.width - Self.right) / 2)\" y=\"\(Self.height - 6)\" text-anchor=\"middle\">\(HTML.escaped(horizontal))</text>\n"
  }

  private func curve(_ series: Series, _ index: Int, _ horizontalAxis: Axis, _ verticalAxis: Axis) -> String {
    let places = series.points.map {
      (Self.pixel(horizontalAxis.pixel(horizontalScale.position($0.x))), Self.pixel(verticalAxis.pixel(verticalScale.position($0.y))))
    }
    var text = "<polyline class=\"curve s\(index % 6)\" points=\"\(places.map { "\($0.0),\($0.1)" }.joined(separator: " "))\"/>\n"
    if series.isMarked || places.count == 1 {
      for place in places { text += "<circle class=\"mark f\(index % 6)\" cx=\"\(place.0)\" cy=\"\(place.1)\" r=\"3\"/>\n" }
    }
    for (place, (point, spread)) in zip(places, zip(series.points, series.spread)) where spread > 0 {
      let ends = [point.y - spread, point.y + spread].map { Self.pixel(verticalAxis.pixel(verticalScale.position($0))) }
      text += "<line class=\"curve s\(index % 6)\" x1=\"\(place.0)\" x2=\"\(place.0)\" y1=\"\(ends[0])\" y2=\"\(ends[1])\"/>\n"
    }
    return text
  }

  private static func pixel(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

  /// From values to pixels, with marks at round numbers.
  private struct Axis {
    private let range: ClosedRange<Double>
    private let pixels: ClosedRange<Double>
    private let isFlipped: Bool
    let ticks: [(value: Double, position: Double)]

    /// - Parameter positions: values, or their logarithms.
    init(_ positions: [Double], scale: Scale, pixels: ClosedRange<Double>, isFlipped: Bool = false) {
      self.pixels = pixels
      self.isFlipped = isFlipped
      let (low, high) = (positions.min() ?? 0, positions.max() ?? 1)
      // Values that differ by less than their rounding are one.
      let span = high - low > max(abs(high), 1e-30) * 1e-9 ? high - low : max(abs(high), 1) * 0.1
      let step = scale == .linear ? Self.roundStep(span / 5) : max(1, (span / 5).rounded(.up))
      let first = isFlipped || scale == .logarithmic ? (low / step).rounded(.down) * step : low
      let last = isFlipped || scale == .logarithmic ? max(first + step, (high / step).rounded(.up) * step) : max(high, low + span)
      range = first...last
      ticks = stride(from: (first / step).rounded(.up) * step, through: last + step * 1e-6, by: step).map { position in
        (scale == .linear ? position : pow(10, position), position)
      }
    }

    private static func roundStep(_ value: Double) -> Double {
      let magnitude = pow(10, log10(value).rounded(.down))
      return magnitude * ([1, 2, 5].first { $0 * magnitude >= value } ?? 10)
    }

    func pixel(_ position: Double) -> Double {
      let share = (position - range.lowerBound) / (range.upperBound - range.lowerBound)
      let length = pixels.upperBound - pixels.lowerBound
      return isFlipped ? pixels.upperBound - share * length : pixels.lowerBound + share * length
    }
  }
}
