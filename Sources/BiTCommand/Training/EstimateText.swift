import BiTTraining

/// How long a run takes, for people.
package struct EstimateText {
  private let estimate: TrainingEstimate

  /// What takes less than this needs no alternative: five minutes.
  private static let short = 300.0

  package init(_ estimate: TrainingEstimate) {
    self.estimate = estimate
  }

  /// The time, and what would be sooner done, a line each.
  package var lines: [String] {
    let time = "this will take about \(Self.words(estimate.seconds)) on this machine"
    guard estimate.seconds >= Self.short, !estimate.alternatives.isEmpty else { return [time] }
    return [time + "; sooner done:"] + estimate.alternatives.map { "  \(Self.option($0.change)): about \(Self.words($0.seconds))" }
  }

  private static func option(_ change: TrainingEstimate.Change) -> String {
    switch change {
    case .headAlone: "--head-only"
    case .crop(let side): "--crop \(side)"
    case .steps(let steps): "--steps \(steps)"
    }
  }

  /// `40 seconds`, `12 minutes`, `3 hours 20 minutes`, `1 day 6 hours`, `12 days`: at most two units, of which the second is left out where it says
  /// little.
  package static func words(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 1e12 else { return "for ever" }
    func pair(_ value: Double, _ large: String, _ small: String, per number: Int) -> String {
      let total = Int(value.rounded())
      let (first, second) = total.quotientAndRemainder(dividingBy: number)
      return first >= 10 || second == 0
        ? counted(first + (first >= 10 && 2 * second >= number ? 1 : 0), large) : counted(first, large) + " " + counted(second, small)
    }
    switch seconds {
    case ..<100: return counted(max(1, Int(seconds.rounded())), "second")
    case ..<5970: return counted(Int((seconds / 60).rounded()), "minute")
    case ..<84_600: return pair((seconds / 600).rounded() * 10, "hour", "minute", per: 60)
    default: return pair(seconds / 3600, "day", "hour", per: 24)
    }
  }
}
