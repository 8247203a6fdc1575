import BiTFiles

extension FineTuning {
  /// The images of a task, each looked at, with what is known of them.
  struct Examples {
    let data: ImageCollection
    /// The share of each class that was held out; nil where the images to measure with stand apart.
    let holdout: Double?
    /// Images that can't be read.
    let rejected: Int
    /// The usual original.
    let height: Int
    let width: Int

    /// Looks at every image.
    init(_ tuning: FineTuning, _ events: TrainingEvents) throws {
      // As the run's list has them, so that a run that goes on tells of the same paths.
      var found = try ImageCollection(path: Folder.absolute(tuning.data))
      events.report(.found(found.findings))
      let holdsOut = found.validation.isEmpty && tuning.holdout > 0
      // What is held out is decoded whatever the extent. Where all are, the share is one of those that can be read.
      let holdsOutFirst = holdsOut && tuning.extent != .pixels
      if holdsOutFirst { found = found.holdingOut(tuning.holdout, seed: tuning.rule.seed) }
      let screening = try Screening(
        found, extent: tuning.extent, threads: tuning.threads, progress: events.looking(found.training.count + found.validation.count))
      events.report(.rejected(screening.rejected))
      var data = screening.usable
      if let empty = data.classesWithoutExamples.first {
        throw DataError(path: tuning.data, reason: "class “\(empty)” has no image that can be read")
      }
      guard data.classes.count > 1 else {
        throw DataError(
          path: tuning.data,
          reason:
            "expected images of two classes or more, each in a folder of its own (or with a label of its own), found only “\(data.classes.first ?? "")”"
        )
      }
      if holdsOut, !holdsOutFirst { data = data.holdingOut(tuning.holdout, seed: tuning.rule.seed) }
      self.data = data
      holdout = holdsOut ? tuning.holdout : nil
      rejected = screening.rejected.count
      (height, width) = screening.typicalSize
    }
  }
}
