#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// From values to places on a chart, with marks at round numbers.
struct ChartAxis {
  /// A mark, and where its value stands.
  struct Tick: Equatable {
    let value: Double
    /// From 0 at the axis' beginning to 1 at its end.
    let place: Double
  }

  private let range: ClosedRange<Double>
  private let scale: LineChart.Scale
  let ticks: [Tick]

  /// An axis whose marks stand at given values, from the first to the last.
  init(marks: [Double], scale: LineChart.Scale) {
    self.scale = scale
    let positions = marks.map(scale.position)
    let (low, high) = (positions.min() ?? 0, positions.max() ?? 1)
    let range = low...(high > low ? high : low + 1)
    self.range = range
    ticks = zip(marks, positions).map { Tick(value: $0, place: Self.place($1, in: range)) }
  }

  /// - Parameters:
  ///   - values: what the axis has to show.
  ///   - isExtended: whether it ends at marks.
  init(_ values: [Double], scale: LineChart.Scale, isExtended: Bool) {
    self.scale = scale
    let positions = values.map(scale.position)
    let (low, high) = (positions.min() ?? 0, positions.max() ?? 1)
    // Values that differ by less than their rounding are one.
    let span = high - low > max(abs(high), 1e-30) * 1e-9 ? high - low : max(abs(high), 1) * 0.1
    let step = scale == .linear ? Self.roundStep(span / 5) : max(1, (span / 5).rounded(.up))
    let first = isExtended ? (low / step).rounded(.down) * step : low
    let last = isExtended ? max(first + step, (high / step).rounded(.up) * step) : max(high, low + span)
    let range = first...last
    self.range = range
    ticks = stride(from: (first / step - 1e-6).rounded(.up) * step, through: last + step * 1e-6, by: step).map { position in
      Tick(value: scale == .linear ? position : pow(10, position), place: Self.place(position, in: range))
    }
  }

  private static func roundStep(_ value: Double) -> Double {
    let magnitude = pow(10, log10(value).rounded(.down))
    return magnitude * ([1, 2, 5].first { $0 * magnitude >= value } ?? 10)
  }

  private static func place(_ position: Double, in range: ClosedRange<Double>) -> Double {
    (position - range.lowerBound) / (range.upperBound - range.lowerBound)
  }

  /// Where a value stands.
  func place(_ value: Double) -> Double { Self.place(scale.position(value), in: range) }
}

/// Words along a line, put on further lines where they would run into each other.
enum LabelRows {
  /// The row of each label, from 0.
  ///
  /// - Parameters:
  ///   - labels: where the middle of each is, in pixels, and how wide it is, from left to right.
  static func rows(_ labels: [(middle: Double, width: Double)]) -> [Int] {
    var ends: [Double] = []
    return labels.map { label in
      let start = label.middle - label.width / 2
      let row = ends.firstIndex { $0 <= start } ?? ends.count
      if row == ends.count { ends.append(0) }
      ends[row] = label.middle + label.width / 2
      return row
    }
  }

  /// Places as near as can be to those wanted, from the top on, none nearer to another than `distance`, all within `range`.
  static func spread(_ wanted: [Double], distance: Double, within range: ClosedRange<Double>) -> [Double] {
    var places = wanted
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var least = range.lowerBound
    for index in order {
      places[index] = max(places[index], least)
      least = places[index] + distance
    }
    var most = range.upperBound
    for index in order.reversed() {
      places[index] = min(places[index], most)
      most = places[index] - distance
    }
    return places
  }
}
