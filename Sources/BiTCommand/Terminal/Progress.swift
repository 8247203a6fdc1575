import BiTThreads
import Synchronization

/// A line on the terminal that says how far the work is, with rate and time left, once it has taken a second.
///
/// Any thread may say that something is done. The line goes when the value goes.
package final class Progress: Sendable {
  private struct State {
    var hasBegun = false
    var drawn: ContinuousClock.Instant?
    var detail = ""
    var total: ProgressLine.Total
  }

  private let console: Console
  private let unit: String
  private let scale: Int
  private let start = ContinuousClock.now
  /// Beside the lock, for which threads would wait though nothing is drawn.
  private let done = Atomic<Int>(0)
  private let state: Monitor<State>

  /// - Parameters:
  ///   - total: how many there are, if it is known.
  ///   - unit: what is counted, as it reads behind a number: `images`, `MB`. Its first word is the rate's: `images/s`.
  ///   - scale: how many of what is counted make a unit: 1 000 000 for bytes in MB.
  init(_ console: Console, total: Int?, unit: String, scale: Int = 1) {
    self.console = console
    self.unit = unit
    self.scale = scale
    state = Monitor(State(total: total.map { .exactly($0) } ?? .unknown))
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
      let line = ProgressLine(
        done: done, total: state.total, unit: unit, scale: scale, seconds: seconds(start.duration(to: now)), detail: state.detail)
      StatusLine.shared.show(for: self) { line.text(width: $0) }
    }
  }

  /// What the line says beyond the numbers from now on: how good what is trained is.
  func describe(_ detail: String) { state.change { $0.detail = detail } }

  /// How many there are, as it is found out while the work goes on.
  func expect(_ total: ProgressLine.Total) { state.change { $0.total = total } }

  /// Says that the work has begun, though nothing of it is done.
  func begin() { state.change { $0.hasBegun = true } }

  /// Whether `begin` was called.
  var hasBegun: Bool { state.change { $0.hasBegun } }

  /// Takes the line away until there is more to say.
  func clear() {
    guard console.drawsProgress else { return }
    state.change { state in
      StatusLine.shared.remove(of: self)
      state.drawn = nil
    }
  }
}
