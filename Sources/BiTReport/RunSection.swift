import BiTFiles
import BiTTraining

/// One run on the page.
struct RunSection {
  /// How much of a run is shown: a page of many runs has to stay small.
  enum Detail {
    /// Everything.
    case whole
    /// All but pictures and the map of confusions.
    case numbers
  }

  let folder: RunFolder
  let configuration: RunConfiguration
  let evaluation: EvaluationDocument?
  /// Of the test's pictures, where the data have them beside others that are held out.
  let test: EvaluationDocument?
  let progress: RunProgress
  private let number: Int

  /// - Parameter number: which section of the page it is.
  init(_ folder: RunFolder, number: Int) throws {
    self.folder = folder
    self.number = number
    configuration = try RunConfiguration(folder)
    let records = try MetricsLog.read(folder)
    progress = RunProgress(folder, records, configuration)
    // What an evaluation says belongs to a model that is there.
    (evaluation, test) = (try EvaluationDocument(folder), try EvaluationDocument(testOf: folder))
  }

  var title: String {
    "\(configuration.task.architecture.name) fine-tuned to \(counted(configuration.examples.classes.count, "class", "classes"))"
  }

  /// The section's name within the page.
  var anchor: String { "run-\(number)" }

  /// How good the run's network is, as far as it has come.
  var measure: Measure? {
    evaluation.flatMap(Measure.init) ?? progress.evaluations.last.flatMap { Measure(top1: $0.top1, of: configuration.examples.validation) }
  }

  func html(_ detail: Detail, _ command: (ReportPage.NextStep) -> String?) -> String {
    let charts = RunCharts(
      records: progress, images: configuration.examples.validation, hasTop5: configuration.examples.classes.count > 5)
    return "<section id=\"\(anchor)\">\n<h2>\(HTML.escaped(folder.path))</h2>\n<p class=\"lead\">\(sentence)</p>\n" + tested + numbers
      + next(command)
      + charts.html
      + (evaluation.map { evaluation in
        let classes = ClassTable(evaluation)
        let confusions = ConfusionTable(evaluation)
        return classes.html + (detail == .whole ? confusions.html + Mistakes(evaluation, folder).html : confusions.list)
      } ?? "") + facts + "</section>\n"
  }

  // MARK: - What came of it

  /// What a reader wants to know first.
  var sentence: String {
    guard progress.isComplete else { return stopped }
    guard let evaluation, let measure else {
      return "Nothing was held out, so nobody knows how good the model is."
    }
    return measure.words.capitalisedSentence + (evaluation.worstConfusion.map { "; \($0)." } ?? "; nothing is taken for something else.")
  }

  /// What nothing was steered by.
  private var tested: String {
    guard let test, let measure = Measure(test) else { return "" }
    return "<p>On the test's pictures, which were looked at only once: \(measure.words)"
      + (test.worstConfusion.map { "; \($0)." } ?? "; nothing is taken for something else.") + "</p>\n"
  }

  private var stopped: String {
    let place = "\(progress.steps) of \(counted(configuration.recipe.schedule.steps, "step"))"
    let standing = progress.isUnderWay ? "Still under way: \(place) done" : "Stopped after \(place)"
    guard let last = progress.evaluations.last, let measure else {
      return standing
        + (configuration.examples.validation == 0 ? "; nothing is held out to measure it with." : ", before it was first measured.")
    }
    return standing + ". After step \(last.step) it was \(measure.words)."
  }

  private var numbers: String {
    guard let evaluation, let measure else { return "" }
    let count = evaluation.examples
    var numbers = [("top-1", HTML.percent(measure.share), "\(measure.right) of \(count)")]
    if evaluation.hasTop5 {
      let right = Int((evaluation.top5 * Double(count)).rounded())
      numbers.append(("top-5", HTML.percent(evaluation.top5), "\(right) of \(count)"))
    }
    numbers.append(("mean per class", HTML.percent(evaluation.meanPerClass), counted(evaluation.classes.count, "class", "classes")))
    numbers.append(("loss", HTML.number(evaluation.loss), counted(count, "picture")))
    if let error = evaluation.expectedCalibrationError {
      numbers.append(("calibration error", HTML.percent(error), "\(counted(count, "picture")), 15 bins"))
    }
    return "<div class=\"numbers\">" + numbers.map { "<div><span>\($0)</span><b>\($1)</b><small>\($2)</small></div>" }.joined() + "</div>\n"
  }

  /// The command line that a reader goes on with.
  private func next(_ command: (ReportPage.NextStep) -> String?) -> String {
    let (step, words): (ReportPage.NextStep, String) =
      switch (progress.isComplete, evaluation) {
      case (true, nil): (.evaluating(model: folder.model), "Measure it on pictures that it hasn't seen:")
      case (true, _): (.classifying(model: folder.model), "Sort pictures of your own with it:")
      case (false, _): (goingOn, progress.isUnderWay ? "If it is stopped, go on with it:" : "Go on with it:")
      }
    return command(step).map { "<p class=\"next\">\(words) <code>\(HTML.escaped($0))</code></p>\n" } ?? ""
  }

  private var goingOn: ReportPage.NextStep {
    configuration.isPretraining ? .resumingPretraining(run: folder.path) : .resuming(run: folder.path)
  }

  // MARK: - What was done

  private var facts: String {
    let examples = configuration.examples
    let origin =
      examples.holdout.map { "\(HTML.percent($0)) of each class, drawn with seed \(examples.seed)" } ?? "as the data have them apart"
    let rows =
      [
        ["checkpoint", "\(configuration.task.architecture), \(configuration.source.path ?? "a fresh network")"], ["data", examples.path],
        ["held out", "\(counted(examples.validation, "image")): \(origin)"],
        ["left out", examples.rejected == 0 ? "none" : "\(counted(examples.rejected, "image")) that can't be read"],
      ] + zip(["task", "steps", "schedule", "pictures"], configuration.words).map { [$0, $1] }
      + (configuration.recipe.trained == .head ? [["trained", "the head alone"]] : []) + [["seed", "\(configuration.recipe.seed)"]]
      + progress.facts
    return "<details open=\"\" class=\"facts\"><summary>What was done</summary>\n<table>\n<tbody>\n"
      + rows.map { "<tr><th>\($0[0])</th><td>\(HTML.escaped($0[1]))</td></tr>\n" }.joined() + "</tbody></table></details>\n"
  }
}

/// `1 class`, `2 classes`.
func counted(_ count: Int, _ noun: String, _ plural: String) -> String { "\(count) \(count == 1 ? noun : plural)" }
