import BiTImage

/// What training reports while it goes on, and what it asks; on the thread that trains unless said otherwise.
public struct TrainingEvents {
  /// Asked between micro-batches: whether to go on. If not, the run saves where it stands.
  public var proceed: () -> Bool = { true }
  /// Told what happens, on the thread that trains.
  public var report: (TrainingEvent) -> Void = { _ in }
  /// Whether a run that is not over at once measures, for some seconds and before it begins, how long it will take, and reports it.
  public var wantsEstimate = false
  /// Told that so many images are now looked at; gives what is then called for each, on any thread.
  public var looking: (_ images: Int) -> @Sendable () -> Void = { _ in {} }

  /// Events that nobody listens to.
  public init() {}
}

/// What happens while training goes on.
public enum TrainingEvent: Sendable {
  /// A part of a run's work.
  public enum Work: Sendable {
    /// The features of all images are computed, for a head that is trained alone.
    case features
    /// Steps.
    case steps
    /// A classifier is measured.
    case evaluation
  }

  /// The folder's file system has no locks, so that no other process is kept from it.
  case lockless(RunFolder)
  /// Beside the images, the search for them came upon these.
  case found(ImageFindings)
  /// All images were looked at; these can't be read.
  case rejected([Screening.Rejection])
  /// What was found, and what the run takes of it.
  case surveyed(DataOverview)
  /// So many images are in no file, but in memory: the run goes on only with the same data set.
  case inMemory(images: Int)
  /// One of so many runs begins, or goes on.
  case begins(RunFolder, of: Int)
  /// What was decided for the run.
  case decided(RunConfiguration)
  /// The run is made one of more steps.
  case prolonged(from: Int, to: Int)
  /// The run goes on after so many of its steps, from a training checkpoint; from its beginning where there is none.
  case resumes(step: Int, of: Int, from: String?)
  /// The run had come to its end before.
  case wasComplete(RunFolder)
  /// The last training checkpoint is damaged; the run goes on from an earlier one.
  case damaged(any Error, resumesFrom: String)
  /// How long the run takes from here on.
  case estimated(TrainingEstimate)
  /// A part of the work begins, with so many images.
  case works(Work, images: Int)
  /// So many more images of the part are done.
  case advanced(images: Int)
  /// A step was done, or an evaluation.
  case recorded(MetricsRecord)
  /// From this step on the loss, in the mean of a few steps, is far above `chance`, what a fresh head gives; `base` is the base rate as the rule is asked
  /// for it.
  case diverges(step: Int, loss: Double, chance: Double, base: Double)
  /// The run was told not to proceed, after that many steps; `saved` is the training checkpoint to go on from, if a step was done.
  case stopped(step: Int, saved: String?)
  /// Images to learn from that can't be read, met for the first time: another takes the place of each.
  case skipped([Screening.Rejection])
  /// The run has come to its end; the evaluation of the trained network, if any images are held out.
  case finished(RunFolder, EvaluationDocument?)
}
