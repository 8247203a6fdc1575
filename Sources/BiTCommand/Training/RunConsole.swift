import BiTTraining

/// Tells on standard error how a run goes on: a progress line, an estimate of the time, the evaluations.
final class RunConsole {
  private let console: Console
  private let steps: Int
  private var progress: Progress?
  private var work = ""
  private var total = 0
  private var done = 0
  /// When the first part of the work was done: what comes before is not typical.
  private var first: (time: ContinuousClock.Instant, done: Int)?
  private var hasEstimated = false
  private var lastLoss = 0.0

  init(_ console: Console, steps: Int) {
    self.console = console
    self.steps = steps
  }

  /// What the run is to call; the run must not outlive this.
  var events: TrainingRun.Events {
    var events = TrainingRun.Events()
    events.proceed = { Interruption.status == nil }
    events.begin = { [self] in begin($0, $1) }
    events.advance = { [self] in advance($0) }
    events.note = { [self] in note($0) }
    events.record = { [self] in record($0) }
    return events
  }

  private func begin(_ images: Int, _ work: String) {
    progress = Progress(console, total: images, unit: "images")
    (self.work, total, done, first, hasEstimated) = (work, images, 0, nil, false)
  }

  private func advance(_ count: Int) {
    done += count
    progress?.advance(by: count)
    guard let first else {
      first = (.now, done)
      return
    }
    let elapsed = seconds(first.time.duration(to: .now))
    guard !hasEstimated, elapsed > 3, done < total else { return }
    hasEstimated = true
    let left = elapsed / Double(done - first.done) * Double(total - done)
    tell("\(work): about \(Self.words(left)) from here on")
  }

  private func record(_ record: MetricsRecord) {
    switch record {
    case .step(let step, let loss, _):
      lastLoss = loss
      // The progress line goes before the command's last words.
      if step + 1 == steps { progress?.clear() }
    case .evaluation(let step, let top1, _, _, let loss):
      tell("step \(step) of \(steps): loss \(decimal(lastLoss, 4)); held out: top-1 \(decimal(100 * top1, 2)) %, loss \(decimal(loss, 4))")
    }
  }

  private func note(_ text: String) {
    progress?.clear()
    console.note(text)
  }

  private func tell(_ text: String) {
    progress?.clear()
    console.tell(text)
  }

  /// `40 seconds`, `12 minutes`, `3.5 hours`, `2.1 days`.
  static func words(_ seconds: Double) -> String {
    switch seconds {
    case ..<100: counted(max(1, Int(seconds.rounded())), "second")
    case ..<6000: counted(Int((seconds / 60).rounded()), "minute")
    case ..<172_800: "\(decimal(seconds / 3600, 1)) hours"
    default: "\(decimal(seconds / 86_400, 1)) days"
    }
  }
}
