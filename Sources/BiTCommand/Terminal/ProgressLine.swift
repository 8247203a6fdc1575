import BiTFiles

/// How far work is, as a line.
package struct ProgressLine: Sendable {
  /// How many there are in all.
  package enum Total: Sendable {
    case unknown
    /// So many were found; there may be more.
    case atLeast(Int)
    case exactly(Int)
  }

  private let done: Int
  private let total: Total
  private let unit: String
  private let scale: Int
  private let seconds: Double
  private let detail: String

  private static let maxBar = 20
  private static let minBar = 5

  /// - Parameters:
  ///   - unit: what is counted; its first word is the rate's unit.
  ///   - scale: how many of what is counted make a unit.
  ///   - seconds: since it began.
  package init(done: Int, total: Total, unit: String, scale: Int = 1, seconds: Double, detail: String = "") {
    (self.done, self.total, self.unit, self.scale, self.seconds) = (done, total, unit, scale, seconds)
    self.detail = detail.printable
  }

  /// For example `[########............] 400 of 1000 images, 20.0 images/s, 0:30 left`. In few columns less is said.
  package func text(width: Int) -> String {
    let rest = detail.isEmpty ? [] : [detail]
    let all = ([count] + rate + timeLeft + rest).joined(separator: ", ")
    if let share {
      let columns = min(Self.maxBar, width - all.displayWidth - 3)
      if columns >= Self.minBar { return bar(share, columns) + all }
    }
    let shorter = [
      all, ([count] + timeLeft + rest).joined(separator: ", "), ([count] + timeLeft).joined(separator: ", "), count,
      percent ?? "\(done / scale)",
    ]
    return shorter.first { $0.displayWidth <= width } ?? (percent ?? "").fitted(to: max(0, width))
  }

  private var count: String {
    switch total {
    case .unknown: "\(done / scale) \(unit)"
    case .atLeast(let total): "\(done / scale) of at least \(max(total, done) / scale) \(unit)"
    case .exactly(let total): "\(done / scale) of \(total / scale) \(unit)"
    }
  }

  private var rate: [String] {
    guard seconds > 0 else { return [] }
    let rate = Double(done) / Double(scale) / seconds
    let digits = rate >= 100 || rate == 0 ? 0 : rate >= 1 ? 1 : 3
    return ["\(decimal(rate, digits)) \(unit.prefix { $0 != " " })/s"]
  }

  private var timeLeft: [String] {
    guard done > 0, seconds > 0 else { return [] }
    func left(_ total: Int) -> String { Self.words(Double(max(0, total - done)) * seconds / Double(done)) }
    switch total {
    case .unknown: return []
    case .atLeast(let total): return total > done ? ["at least \(left(total)) left"] : []
    case .exactly(let total): return total > 0 ? ["\(left(total)) left"] : []
    }
  }

  /// What of the work is done.
  private var share: Double? {
    guard case .exactly(let total) = total, total > 0, done > 0 else { return nil }
    return min(1, Double(done) / Double(total))
  }

  private var percent: String? { share.map { "\(Int(100 * $0)) %" } }

  private func bar(_ share: Double, _ columns: Int) -> String {
    let filled = Int(Double(columns) * share)
    return "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: columns - filled) + "] "
  }

  /// `0:07`, `12:30`, `3:04:05`, `5 days`.
  private static func words(_ seconds: Double) -> String {
    guard seconds < 172_800 else { return seconds < 8.64e8 ? "\(Int((seconds / 86_400).rounded())) days" : "years" }
    let whole = Int(seconds.rounded(.up))
    let parts = whole < 3600 ? [whole / 60, whole % 60] : [whole / 3600, whole / 60 % 60, whole % 60]
    return "\(parts[0])" + parts.dropFirst().map { ":" + ($0 < 10 ? "0" : "") + "\($0)" }.joined()
  }
}
