import BiTFiles
import BiTContainers

/// What `metrics.jsonl` has a line for.
public enum MetricsRecord: Sendable, Equatable {
  /// A training step, counted from 0: the batch's mean loss before it, and its learning rate.
  case step(Int, loss: Double, learningRate: Float)
  /// An evaluation on the images that are held out, after that many steps.
  case evaluation(step: Int, top1: Double, top5: Double, meanPerClass: Double, loss: Double)

  /// The record of an evaluation.
  init(step: Int, _ metrics: ClassificationMetrics) {
    self = .evaluation(step: step, top1: metrics.top1, top5: metrics.top5, meanPerClass: metrics.meanPerClass, loss: metrics.loss)
  }

  var json: JSON {
    switch self {
    case .step(let step, let loss, let rate):
      .object([("split", .string("train")), ("step", .integer(step)), ("loss", .number(loss)), ("learningRate", .single(rate))])
    case .evaluation(let step, let top1, let top5, let meanPerClass, let loss):
      .object([
        ("split", .string("val")), ("step", .integer(step)), ("top1", .number(top1)), ("top5", .number(top5)),
        ("meanPerClass", .number(meanPerClass)), ("loss", .number(loss)),
      ])
    }
  }

  /// What a line says; nil where it is no record.
  init?(_ json: JSON) {
    guard let step = json["step"]?.whole, (0...RunConfiguration.maxSteps).contains(step), let loss = json["loss"]?.real else { return nil }
    switch json["split"]?.text {
    case "train":
      guard let rate = json["learningRate"]?.real, Float(rate).isFinite else { return nil }
      self = .step(step, loss: loss, learningRate: Float(rate))
    case "val":
      guard let top1 = json.share("top1"), let top5 = json.share("top5"), let mean = json.share("meanPerClass") else { return nil }
      self = .evaluation(step: step, top1: top1, top5: top5, meanPerClass: mean, loss: loss)
    default: return nil
    }
  }

  /// Whether a run that goes on after `steps` steps will not come by here again.
  func isBefore(_ steps: Int) -> Bool {
    switch self {
    case .step(let step, _, _): step < steps
    case .evaluation(let step, _, _, _, _): step <= steps
    }
  }

  /// The numbers by the tags that TensorBoard shows, and the step.
  var scalars: (step: Int, values: [(tag: String, value: Float)]) {
    switch self {
    case .step(let step, let loss, let rate): (step, [("train/loss", Float(loss)), ("train/learning_rate", rate)])
    case .evaluation(let step, let top1, let top5, let meanPerClass, let loss):
      (
        step,
        [("val/top1", Float(top1)), ("val/top5", Float(top5)), ("val/mean_per_class", Float(meanPerClass)), ("val/loss", Float(loss))]
      )
    }
  }
}

extension JSON {
  /// A member that is a number from 0 to 1.
  func share(_ name: String) -> Double? { self[name].flatMap(MemberReading.share.read) }

  /// A member that is a whole number from 0 to `max`.
  func count(_ name: String, atMost max: Int = RunConfiguration.maxSteps) -> Int? {
    self[name].flatMap(MemberReading.count(atMost: max).read)
  }
}

/// Writes `metrics.jsonl` and TensorBoard's events while a run goes on.
package final class MetricsLog {
  /// Larger logs than any run's are not read.
  private static let maxBytes = 1 << 30

  private let file: RandomAccessWriter
  private var position: Int
  private let events: EventFile
  /// The steps after which the last evaluation was made; -1 before the first.
  private(set) var lastEvaluation = -1

  /// Begins the log, or goes on with it after `steps` steps: records of later ones are forgotten, and so is a line that was cut off.
  init(_ folder: RunFolder, after steps: Int) throws {
    let kept = try Self.read(folder).filter { $0.isBefore(steps) }
    let text = Array(kept.map { $0.json.line + "\n" }.joined().utf8)
    try AtomicFile.write(text, to: folder.metrics, followsLinks: false)
    file = try RandomAccessWriter(path: folder.metrics)
    position = text.count
    events = try EventFile(in: folder.events)
    for record in kept { try note(record) }
  }

  /// All records of a run, in order; none where there is no log.
  package static func read(_ folder: RunFolder) throws -> [MetricsRecord] {
    guard Folder.isFile(folder.metrics) else { return [] }
    var records: [MetricsRecord] = []
    try RandomAccessFile.bytes(of: folder.metrics, atMost: maxBytes).forEachLine { line, _ in
      if let record = (try? JSON(parsing: line)).flatMap(MetricsRecord.init) { records.append(record) }
    }
    return records
  }

  func append(_ record: MetricsRecord) throws {
    let line = Array((record.json.line + "\n").utf8)
    try line.withUnsafeBytes { try file.write($0, at: position) }
    position += line.count
    try note(record)
  }

  private func note(_ record: MetricsRecord) throws {
    if case .evaluation(let step, _, _, _, _) = record { lastEvaluation = step }
    try events.write(record.scalars.values, step: record.scalars.step)
  }

  /// Waits until all is on the disk.
  func sync() throws {
    try file.sync()
  }
}
