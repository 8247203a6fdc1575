/// A line on the terminal that says how far the work is, with rate and time left, once it has taken a second.
struct Progress {
  private let console: Console
  private let total: Int?
  private let what: String
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var drawn: ContinuousClock.Instant?

  /// - Parameters:
  ///   - total: how many there are, if it is known.
  ///   - what: what is counted: `images`, `MB`.
  init(_ console: Console, total: Int?, what: String) {
    self.console = console
    self.total = total
    self.what = what
    start = clock.now
  }

  /// Says that `done` are done; draws at most ten times a second.
  mutating func update(_ done: Int) {
    guard console.isTerminal, !console.quiet else { return }
    let now = clock.now
    guard start.duration(to: now) > .seconds(1), drawn.map({ $0.duration(to: now) > .milliseconds(100) }) ?? true else { return }
    drawn = now
    let rate = Double(done) / seconds(start.duration(to: now))
    var line = "\(done)" + (total.map { " of \($0)" } ?? "") + " \(what), \(decimal(rate, 1)) a second"
    if let total, total > 0, rate > 0 {
      let filled = min(20, 20 * done / total)
      let left = Int(Double(max(0, total - done)) / rate)
      line =
        "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled) + "] " + line
        + ", \(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60) left"
    }
    console.redraw(line)
  }

  /// Clears the line.
  func finish() {
    if drawn != nil { console.redraw("") }
  }
}

/// A duration in seconds.
func seconds(_ duration: Duration) -> Double {
  let parts = duration.components
  return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
}

/// A number with a fixed count of digits behind the point.
func decimal(_ value: Double, _ digits: Int) -> String {
  guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
  let scale = (0..<digits).reduce(1.0) { result, _ in result * 10 }
  let scaled = Int64((abs(value) * scale).rounded())
  let sign = value < 0 && scaled != 0 ? "-" : ""
  guard digits > 0 else { return sign + "\(scaled)" }
  let (whole, rest) = scaled.quotientAndRemainder(dividingBy: Int64(scale))
  return sign + "\(whole)." + String(repeating: "0", count: digits - "\(rest)".count) + "\(rest)"
}
