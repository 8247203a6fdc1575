import BiTCheckpoint
import BiTData
import BiTTraining

/// What the runs of a sweep came to, network by network and task by task.
struct SweepSummary {
  /// A network that the sweep fine-tunes: a checkpoint, or one that it pre-trains.
  struct Network {
    let origin: SweepResults.Origin
    /// What tables call it.
    let name: String
    let architecture: Architecture?
    let upstream: UpstreamData

    /// The checkpoint's path; nil for one that the sweep pre-trains.
    var checkpoint: String? { if case .checkpoint(let path) = origin { path } else { nil } }

    /// Whether a published figure is this network's: of BiT's own kind of norm and convolution.
    func isThat(of result: PublishedResult) -> Bool {
      upstream == result.upstream && architecture?.name == result.architecture && architecture?.isPublishedKind == true
    }
  }

  /// What is learned.
  struct Task: Hashable {
    let name: String
    let group: TransferTask.Group?
  }

  /// What repeated runs came to, in percent.
  struct Score {
    /// The runs' top-1, subsample by subsample and seed by seed.
    let values: [Double]
    /// The median over the subsamples, each of them the median over its seeds.
    let median: Double
    /// The sample's standard deviation over all runs; nil for one.
    let deviation: Double?
    /// Whether some were measured on a share that was held out, and not on the data's own test.
    let isHeldOut: Bool
    /// How many of them have diverged.
    let diverged: Int
  }

  /// A mean over tasks, in percent.
  struct Mean {
    let median: Double
    /// Over the runs; nil where no two of them have all of the tasks.
    let deviation: Double?
    /// The runs that have all of the tasks; 0 where none has: then it is the mean of the tasks' medians.
    let runs: Int
    /// The tasks that it is a mean of, and how many there are.
    let done: Int
    let total: Int

    var isWhole: Bool { done == total }
  }

  let results: SweepResults
  /// In the order of the tables: by what they were trained on, then by size.
  let networks: [Network]
  /// What the sweep pre-trains, by data, then by size, kind and part.
  let pretrainings: [SweepResults.Pretraining]
  /// In the order of the tables: the paper's, VTAB's, then others by name.
  let tasks: [Task]
  /// The numbers of examples a class, the smallest first, all last.
  let numbers: [Int?]
  private let runs: [Key: [SweepResults.Run]]

  private struct Key: Hashable {
    let origin: SweepResults.Origin
    let task: String
    let examplesPerClass: Int?
  }

  init(_ results: SweepResults) {
    self.results = results
    let sorted = results.runs.sorted { ($0.subsample ?? 0, $0.seed) < ($1.subsample ?? 0, $1.seed) }
    runs = Dictionary(grouping: sorted) { Key(origin: $0.origin, task: $0.taskName, examplesPerClass: $0.examplesPerClass) }
    let transfers = results.runs.filter { if case .fresh = $0.origin { false } else { true } }
    pretrainings = Set(results.runs.compactMap(\.origin.pretraining)).sorted { $0.precedes($1) }
    networks = Self.networks(transfers)
    let known = TransferTask.all.map(\.name)
    tasks = Set(transfers.map { Task(name: $0.taskName, group: $0.task?.group) }).sorted { first, second in
      func place(_ task: Task) -> (Int, String) { (known.firstIndex(of: task.name) ?? known.count, task.name) }
      return place(first) < place(second)
    }
    numbers = Set(transfers.map(\.examplesPerClass)).sorted { $0 ?? .max < $1 ?? .max }
  }

  private static func networks(_ runs: [SweepResults.Run]) -> [Network] {
    let origins = Set(runs.map(\.origin))
    let paths = origins.compactMap { if case .checkpoint(let path) = $0 { path } else { nil } }.sorted()
    let names = paths.map(\.checkpointName)
    // Where two are called the same, their folders tell.
    let told = Set(names).count == names.count ? names : RunComparison.distinguishing(paths)
    let checkpoints = zip(paths, told).map { path, name in
      let architecture =
        runs.first { $0.origin == .checkpoint(path) && $0.architecture != nil }?.architecture
        ?? PublishedCheckpoint.named(path)?.architecture
      return Network(
        origin: .checkpoint(path), name: name, architecture: architecture, upstream: UpstreamData(of: path, architecture))
    }
    let pretrained = origins.compactMap(\.pretraining).sorted { $0.precedes($1) }
    let called = pretrained.map { $0.name(among: pretrained) }
    let others = zip(pretrained, called).map { pretraining, name in
      // Where all that tables name is the same, the settings tell.
      let settings = PretrainingSettings.distinction(
        of: pretraining.others, among: zip(pretrained, called).filter { $0.1 == name }.map(\.0.others))
      return Network(
        origin: .pretrained(pretraining), name: [name, settings].words, architecture: pretraining.architecture,
        upstream: UpstreamData(of: pretraining))
    }
    return checkpoints.sorted { first, second in
      func place(_ network: Network) -> (Int, String, Int, String) {
        (network.upstream.rank, network.upstream.name, network.architecture?.parameterCount(outputs: nil) ?? 0, network.name)
      }
      return place(first) < place(second)
    } + others
  }

  // MARK: - Scores

  /// What the runs of a network on a task came to; nil where none is done.
  func score(_ network: Network, _ task: String, _ examplesPerClass: Int?) -> Score? { score(network.origin, task, examplesPerClass) }

  /// What a pre-training came to on its own data; nil where none is done.
  func score(_ pretraining: SweepResults.Pretraining) -> Score? {
    score(.fresh(pretraining), pretraining.taskName, pretraining.examplesPerClass)
  }

  /// The runs of a pre-training, seed by seed.
  func runs(_ pretraining: SweepResults.Pretraining) -> [SweepResults.Run] {
    runs[Key(origin: .fresh(pretraining), task: pretraining.taskName, examplesPerClass: pretraining.examplesPerClass)] ?? []
  }

  private func scored(_ origin: SweepResults.Origin, _ task: String, _ examplesPerClass: Int?) -> [SweepResults.Run] {
    (runs[Key(origin: origin, task: task, examplesPerClass: examplesPerClass)] ?? []).filter { $0.score != nil }
  }

  private func score(_ origin: SweepResults.Origin, _ task: String, _ examplesPerClass: Int?) -> Score? {
    let runs = scored(origin, task, examplesPerClass)
    let scores = runs.compactMap(\.score)
    guard !scores.isEmpty else { return nil }
    let values = scores.map { 100 * $0.top1 }
    let subsamples = Dictionary(grouping: zip(runs, values).map { $0 }) { $0.0.subsample }.values
    let medians = subsamples.map { RunSummary.Spread($0.map(\.1)).median }
    return Score(
      values: values, median: RunSummary.Spread(medians).median, deviation: RunSummary.Spread(values).deviation,
      isHeldOut: scores.contains { $0.measured == .heldOut }, diverged: scores.count(where: \.hasDiverged))
  }

  /// The mean over VTAB's tasks, or over those of a group; nil where none of them is done.
  ///
  /// A run is a seed: its number is the mean over the tasks. Seeds that lack one of the tasks that others have are left out.
  func mean(_ network: Network, _ group: TransferTask.Group? = nil) -> Mean? {
    let wanted = TransferTask.vtab.filter { group == nil || $0.group == group }.map(\.name)
    let found = wanted.map { scored(network.origin, $0, nil) }.filter { !$0.isEmpty }
    guard let first = found.first else { return nil }
    let means = first.map(\.seed).compactMap { seed -> Double? in
      let values = found.compactMap { runs in runs.first { $0.seed == seed }?.score.map { 100 * $0.top1 } }
      return values.count == found.count ? values.reduce(0, +) / Double(values.count) : nil
    }
    guard means.isEmpty else {
      let spread = RunSummary.Spread(means)
      return Mean(median: spread.median, deviation: spread.deviation, runs: means.count, done: found.count, total: wanted.count)
    }
    let medians = found.map { runs in RunSummary.Spread(runs.compactMap(\.score).map { 100 * $0.top1 }).median }
    return Mean(
      median: medians.reduce(0, +) / Double(medians.count), deviation: nil, runs: 0, done: found.count, total: wanted.count)
  }

  // MARK: - States

  func count(_ word: String) -> Int { results.runs.count { $0.state.word == word } }

  /// `48 of 57 runs are complete, 2 failed, 7 are still to be begun.`
  var sentence: String {
    let total = results.runs.count + results.missing
    let complete = count("complete")
    let open = results.missing + count("open")
    let rest = [
      (count("failed"), "failed"), (count("under way"), "under way"), (count("begun"), "begun"), (open, "not begun"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return (["\(complete) of \(counted(total, "run")) \(complete == 1 ? "is" : "are") complete"] + rest).joined(separator: ", ") + "."
  }

  /// The runs that failed, with the reasons.
  var failures: [(run: SweepResults.Run, reason: String)] {
    results.runs.compactMap { run in if case .failed(let reason) = run.state { (run, reason) } else { nil } }
  }
}

extension SweepResults.Origin {
  /// The pre-training that it is, or that it starts from; nil where there is none in the sweep.
  var pretraining: SweepResults.Pretraining? {
    switch self {
    case .checkpoint: nil
    case .fresh(let pretraining), .pretrained(let pretraining): pretraining
    }
  }
}

extension SweepResults.Pretraining {
  /// By data, then by size, kind and part.
  fileprivate func precedes(_ other: Self) -> Bool { place < other.place }

  private var place: (String, Int, Int, String, Int, String) {
    // More would have no order of its own.
    (
      taskName, examplesPerClass ?? .max, architecture.parameterCount(outputs: nil) * 2 + (architecture.isPublishedKind ? 0 : 1),
      architecture.title, part, others
    )
  }

  /// `R14x0.5 with batch norm, parts of 8, on shapes (100 a class)`: the parts where those of others differ.
  func name(among others: [Self]) -> String {
    let hasParts = others.contains { $0.part != part }
    return architecture.title + (hasParts ? ", parts of \(part)" : "") + ", on \(data)"
  }

  /// `shapes (100 a class)`.
  var data: String { taskName + (examplesPerClass.map { " (\($0) a class)" } ?? "") }
}
