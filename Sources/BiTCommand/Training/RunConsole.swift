import BiTFiles
import BiTThreads
import BiTTraining

/// Tells on standard error how fine-tuning goes on: what is decided, a progress line, an estimate of the time, the evaluations.
final class RunConsole {
  private let console: Console
  /// Whether only what is new with each of many runs is told.
  private let isBrief: Bool
  private var recipe: Recipe?
  private var progress: Progress?
  private var work = ""
  private var total = 0
  private var done = 0
  /// When the first part of the work was done: what comes before is not typical.
  private var first: (time: ContinuousClock.Instant, done: Int)?
  private var hasEstimated = false
  /// Whether the run was estimated as a whole.
  private var isEstimated = false
  private var lastLoss = 0.0
  private var lastStep: Int?
  private var lastTop1: Double?

  init(_ console: Console, isBrief: Bool = false) {
    (self.console, self.isBrief) = (console, isBrief)
  }

  /// What fine-tuning is to call.
  var events: TrainingEvents {
    var events = TrainingEvents()
    events.proceed = { Interruption.status == nil }
    events.wantsEstimate = !console.quiet
    events.looking = { [self] images in
      let progress = Progress(console, total: images, unit: "images looked at")
      self.progress = progress
      return { progress.advance(by: 1) }
    }
    events.report = { [self] in report($0) }
    return events
  }

  private func report(_ event: TrainingEvent) {
    switch event {
    case .lockless(let folder): note("\(folder.path): its file system has no locks; no other process may work on it meanwhile")
    case .found(let findings): findings.tell(console)
    case .rejected(let rejections):
      progress?.clear()
      for rejection in rejections { Console.error("\(rejection.name): \(rejection.reason)") }
    case .skipped(let rejections):
      progress?.clear()
      for rejection in rejections { Console.error("\(rejection.name): \(rejection.reason); another takes its place") }
    case .surveyed(let overview):
      progress?.clear()
      for line in overview.words where !isBrief { console.tell(line.printable) }
    case .inMemory(let images): note("\(counted(images, "image")) in memory, in no file: the run goes on only with the same data set")
    case .begins(let folder, let count):
      (recipe, lastStep, lastTop1, isEstimated) = (nil, nil, nil, false)
      // What runs before took is none of this one's.
      MemoryPeak.forget()
      // From here on there is something to save.
      Interruption.postpone(saying: console.quiet ? nil : "stopping after this batch; again to stop now")
      if count > 1 {
        tell("")
        tell("\(folder.path):")
      }
    case .decided(let configuration): decided(configuration)
    case .prolonged(let before, let steps): tell("the run of \(counted(before, "step")) becomes one of \(steps)")
    case .resumes(let step, let steps, let checkpoint):
      tell(
        checkpoint.map { "going on from step \(step) of \(steps): \($0)" }
          ?? "going on from step 0 of \(steps): no training checkpoint was written")
    case .estimated(let estimate):
      isEstimated = true
      for line in EstimateText(estimate).lines { tell(line) }
    case .wasComplete(let folder): tell("\(folder.path): the run is complete")
    case .damaged(let damage, let path): note("\(damage); going on from \(path) instead")
    case .works(let work, let images):
      progress = Progress(console, total: images, unit: "images")
      self.work =
        switch work {
        case .features: "computing features"
        case .steps: "training"
        case .evaluation: "evaluating"
        }
      (total, done, first, hasEstimated) = (images, 0, nil, false)
    case .advanced(let images): advance(images)
    case .recorded(let record): self.record(record)
    case .diverges(let step, let loss, let chance, let base):
      note(
        "step \(step): the loss is \(decimal(loss, 2)) in the mean of the last steps, where guessing gives \(decimal(chance, 2)): the run diverges; "
          + "begin it anew with a lower rate (--lr \(base / 10) --force) or a longer warm-up (--warmup)")
    case .stopped(let step, let saved):
      let kept = recipe?.trained == .head ? "stopped; --resume goes on with what is computed" : "stopped; --resume begins again"
      tell(saved.map { "stopped after \(counted(step, "step")); \($0) is written: --resume goes on from it" } ?? kept)
    case .finished(_, let evaluation):
      if evaluation == nil { note("nothing was held out, so nobody knows how good the model is") }
    }
  }

  private func decided(_ configuration: RunConfiguration) {
    recipe = configuration.recipe
    guard !isBrief else { return }
    for line in configuration.words { tell(line) }
    if configuration.recipe.trained == .head {
      tell("only the head is trained, on features of the whole pictures: the rest of the network stays as it is")
    }
  }

  private func advance(_ count: Int) {
    done += count
    progress?.advance(by: count)
    guard let first else {
      first = (.now, done)
      return
    }
    let elapsed = seconds(first.time.duration(to: .now))
    guard !hasEstimated, !isEstimated, elapsed > 3, done < total else { return }
    hasEstimated = true
    let left = elapsed / Double(done - first.done) * Double(total - done)
    tell("\(work): about \(EstimateText.words(left)) from here on")
  }

  private func record(_ record: MetricsRecord) {
    switch record {
    case .step(let step, let loss, _):
      (lastStep, lastLoss) = (step + 1, loss)
      describe()
      // The progress line goes before the command's last words.
      if step + 1 == recipe?.schedule.steps { progress?.clear() }
    case .evaluation(let step, let top1, _, _, let loss):
      lastTop1 = top1
      describe()
      let steps = recipe?.schedule.steps ?? step
      guard !isBrief else { return }
      tell("step \(step) of \(steps): loss \(decimal(lastLoss, 4)); held out: top-1 \(decimal(100 * top1, 2)) %, loss \(decimal(loss, 4))")
    }
  }

  /// What the progress line says of the training: the step, the loss, how good it was last.
  private func describe() {
    guard let steps = recipe?.schedule.steps, let step = lastStep else { return }
    let measured = lastTop1.map { ", top-1 \(decimal(100 * $0, 1)) %" } ?? ""
    progress?.describe("step \(step) of \(steps), loss \(decimal(lastLoss, 3))\(measured)")
  }

  private func note(_ text: String) {
    progress?.clear()
    console.note(text)
  }

  private func tell(_ text: String) {
    progress?.clear()
    console.tell(text)
  }
}
