import BiTThreads
import Synchronization

/// A line on the terminal that says how far the work is, with rate and time left, once it has taken a second.
///
/// Any thread may say that something is done. The line goes when the value goes.
package final class Progress: Sendable {
  private struct State {
    var hasBegun = false
    var drawn: ContinuousClock.Instant?
  }

  private let console: Console
  private let total: Int?
  private let unit: String
  private let scale: Int
  private let start = ContinuousClock.now
  /// Beside the lock, for which threads would wait though nothing is drawn.
  private let done = Atomic<Int>(0)
  private let state = Monitor(State())

  /// - Parameters:
  ///   - total: how many there are, if it is known.
  ///   - unit: what is counted, as it reads behind a number: `images`, `MB`.
  ///   - scale: how many of what is counted make a unit: 1 000 000 for bytes in MB.
  init(_ console: Console, total: Int?, unit: String, scale: Int = 1) {
    self.console = console
    self.total = total
    self.unit = unit
    self.scale = scale
  }

  deinit { clear() }

  /// Says that `count` more are done; draws at most ten times a second.
  func advance(by count: Int) {
    let done = done.wrappingAdd(count, ordering: .relaxed).newValue
    guard console.drawsProgress else { return }
    state.change { state in
      let now = ContinuousClock.now
      guard start.duration(to: now) > .seconds(1), state.drawn.map({ $0.duration(to: now) > .milliseconds(100) }) ?? true else { return }
      state.drawn = now
      console.redraw(Self.line(done: done, total: total, unit: unit, scale: scale, seconds: seconds(start.duration(to: now))))
    }
  }

  /// Says that the work has begun, though nothing of it is done.
  func begin() { state.change { $0.hasBegun = true } }

  /// Whether `begin` was called.
  var hasBegun: Bool { state.change { $0.hasBegun } }

  /// Takes the line away, for another that stays to be printed.
  func clear() {
    state.change { state in
      if state.drawn != nil { console.redraw("") }
      state.drawn = nil
    }
  }

  /// For example `[########............] 400 of 1000 images, 20.0 a second, 0:30 left`.
  package static func line(done: Int, total: Int?, unit: String, scale: Int = 1, seconds: Double) -> String {
    let rate = seconds > 0 ? Double(done) / seconds : 0
    let count = "\(done / scale)" + (total.map { " of \($0 / scale)" } ?? "")
    let line = "\(count) \(unit), \(decimal(rate / Double(scale), 1)) a second"
    guard let total, total > 0, rate > 0 else { return line }
    let filled = Int(20 * min(1, Double(done) / Double(total)))
    let bar = "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled) + "] "
    let left = Double(max(0, total - done)) / rate
    return bar + line + (left < 360_000 ? ", \(clockTime(Int(left.rounded(.up)))) left" : "")
  }

  /// `0:07`, `12:30`, `3:04:05`.
  private static func clockTime(_ seconds: Int) -> String {
    let parts = seconds < 3600 ? [seconds / 60, seconds % 60] : [seconds / 3600, seconds / 60 % 60, seconds % 60]
    return "\(parts[0])" + parts.dropFirst().map { ":" + ($0 < 10 ? "0" : "") + "\($0)" }.joined()
  }
}
