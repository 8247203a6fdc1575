import BiTData
import BiTFiles

extension FineTuning {
  /// The images of a task, each looked at, with what is known of them.
  struct Examples {
    let data: ImageCollection
    /// The share of each class that was held out; nil where the images to measure with stand apart.
    let holdout: Double?
    /// Images that can't be read.
    let rejected: Int
    /// How closely those to learn from were looked at.
    let extent: Screening.Extent
    /// The usual original.
    let height: Int
    let width: Int

    /// Looks at every image, and tells what was found.
    ///
    /// - Throws: `DataError` where the images can't be used as is asked.
    init(_ tuning: FineTuning, _ events: TrainingEvents) throws {
      var found = try tuning.collection()
      events.report(.found(found.findings))
      guard !found.training.isEmpty else {
        throw DataError(path: tuning.data.path, reason: "expected images to learn from, found only images to measure with")
      }
      let images = found.training.count + found.validation.count + found.test.count
      let extent = tuning.extent(images: images)
      self.extent = extent
      let holdsOut = found.validation.isEmpty && tuning.holdout > 0
      // What is held out is decoded whatever the extent. Where all are, the share is one of those that can be read.
      let holdsOutFirst = holdsOut && extent != .pixels
      if holdsOutFirst { found = found.holdingOut(tuning.holdout, seed: tuning.choiceSeed) }
      let screening = try Screening(
        found, extent: extent, measured: tuning.screening == nil ? extent : .pixels, threads: tuning.threads,
        progress: events.looking(images))
      events.report(.rejected(screening.rejected))
      let vanished = screening.usable.classesWithoutExamples
      var data = screening.usable.droppingClassesWithoutExamples()
      if holdsOut, !holdsOutFirst { data = data.holdingOut(tuning.holdout, seed: tuning.choiceSeed) }
      let copies = extent == .pixels ? data.copies(threads: tuning.threads) : nil
      holdout = holdsOut ? tuning.holdout : nil
      events.report(
        .surveyed(
          DataOverview(
            data, holdout: holdout, vanished: vanished, rejected: screening.rejected.count, copies: copies,
            limits: Set(tuning.parts.compactMap(\.examplesPerClass)).sorted())))
      if !tuning.skipsUnreadable { try tuning.checkReadable(found, screening.usable, images: images) }
      try tuning.check(data)
      let inMemory = try data.countInMemory()
      if inMemory > 0 { events.report(.inMemory(images: inMemory)) }
      self.data = data
      rejected = screening.rejected.count
      (height, width) = screening.typicalSize
    }
  }

  /// All that the data hold.
  private func collection() throws -> ImageCollection {
    switch data {
    // As the run's list has them, so that a run that goes on tells of the same paths.
    case .request(var request):
      request.path = Folder.absolute(request.path)
      return ImageCollection(try request.openForLearning())
    case .dataset(let dataset): return ImageCollection(dataset)
    }
  }

  /// - Throws: `DataError` where a class lost images.
  private func checkReadable(_ found: ImageCollection, _ usable: ImageCollection, images: Int) throws {
    func counts(_ collection: ImageCollection) -> [Int] {
      [collection.training, collection.validation, collection.test].map(collection.counts).reduce([]) { sums, counts in
        sums.isEmpty ? counts : zip(sums, counts).map { $0 + $1 }
      }
    }
    let lost = zip(counts(found), counts(usable)).map { $0 - $1 }
    let foreign = found.remarks.compactMap(\.unreadImages)
    let total = foreign.reduce(lost.reduce(0, +)) { $0 + $1.images }
    guard total > 0 else { return }
    let classes =
      zip(lost, found.classes).filter { $0.0 > 0 }.map { "\($0.0) of “\($0.1)”" } + foreign.map { "\($0.images) in \($0.folder)" }
    let shown = classes.prefix(10).joined(separator: ", ")
    let vanished = usable.classesWithoutExamples
    throw DataError(
      path: data.path,
      reason: "\(total) of \(counted(images + total - lost.reduce(0, +), "image")) can't be read: \(shown)"
        + (classes.count > 10 ? ", …" : "")
        + (vanished.isEmpty ? "" : "; nothing is left of \(listed(vanished))"), remedy: .skippingUnreadable)
  }

  /// - Throws: `DataError` where there are too few classes, or fewer images of each than are asked for, or where images have several labels that the loss
  ///   can't learn.
  private func check(_ data: ImageCollection) throws {
    guard data.classes.count > 1 else {
      let name = data.classes.first ?? ""
      let within = (try? Folder.folders(in: self.data.path + "/" + name)) ?? []
      throw DataError(
        path: self.data.path,
        reason: "expected images of two classes or more, each in a folder of its own (or with a label of its own), found only “\(name)”"
          + (!within.isEmpty
            ? ", which holds the folders \(listed(within)): are these the classes, and \(self.data.path)/\(name) the data?" : ""))
    }
    let several = data.training.labelCount - data.training.count
    guard several == 0 || loss == .sigmoid else {
      let images = data.training.indices.count { data.training.allLabels($0).count > 1 }
      throw DataError(
        path: self.data.path,
        reason: "\(images) of \(counted(data.training.count, "image")) to learn from have several labels, which no softmax learns",
        remedy: .sigmoid)
    }
    let counts = data.counts(data.training)
    guard let largest = counts.indices.max(by: { counts[$0] < counts[$1] }) else { return }
    if let asked = parts.compactMap(\.examplesPerClass).max(), asked > counts[largest] {
      throw DataError(
        path: self.data.path,
        reason: "\(counted(asked, "example")) of each class are asked for, and the largest class, “\(data.classes[largest])”, has "
          + "\(counts[largest]) to learn from")
    }
  }

  /// What the list of a run that is begun names.
  func storedList(in folder: RunFolder, classes: [String]) throws -> ImageCollection {
    switch data {
    case .request(let request): try ImageCollection(list: folder.data, classes: classes, of: request)
    case .dataset(let dataset): try ImageCollection(list: folder.data, classes: classes, of: dataset)
    }
  }
}
