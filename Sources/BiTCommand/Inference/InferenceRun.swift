import BiTCheckpoint
import BiTImage
import BiTNetwork
import BiTThreads

/// A checkpoint at work on the images of a command line: what `classify` and `embed` share.
struct InferenceRun {
  let checkpoint: Checkpoint
  let kind: CheckpointKind
  let network: Network
  let preparation: Preparation
  let batch: Int
  let threads: Int
  private let console: Console

  /// The options of every command that runs a network over images.
  static let options: [any OptionDeclaration] = [size, resize, batch, Options.verify, Options.threads]

  private static let size = Option.size(
    "Pixels of the network's input.", default: "what the checkpoint names, else the paper's test size: 384, or 480 for R152x4")
  private static let resize = Option.resize(default: "what the checkpoint names, else tf")
  private static let batch = Option.integer(
    "--batch", "N", "Images that are computed at a time; the results don't depend on it.", in: 1...4096, default: "by the size")

  /// Opens the checkpoint and packs its weights.
  init(_ arguments: ParsedArguments, _ console: Console) throws {
    self.console = console
    let path = arguments.positionals[0]
    let size = try arguments[Self.size]
    let resize = try arguments[Self.resize]
    let batch = try arguments[Self.batch]
    let threads = try arguments[Options.threads]
    (checkpoint, kind) = try Checkpoint.open(path, verifies: arguments.has(Options.verify), console)
    let stored = checkpoint.metadata.preprocessing
    let usual = checkpoint.architecture.name == "R152x4" ? Resolution.largest.crop : Resolution.large.crop
    let wanted = size ?? stored.map { ImageSize(height: $0.height, width: $0.width) } ?? ImageSize(height: usual, width: usual)
    preparation = Preparation(
      size: wanted, isFixed: size != nil,
      resize: resize ?? stored.flatMap { Resize(rawValue: $0.resize.rawValue) } ?? .tensorFlow)
    self.threads = threads ?? Processors.available
    self.batch = batch ?? wanted.usualBatch
    network = try Network(checkpoint, threads: threads)
  }

  /// Computes every input and gives the results in order.
  ///
  /// - Parameters:
  ///   - paths: image files, folders, `-`.
  ///   - succeed: takes an input's name and its values; may throw `NonFiniteLogit`, which fails that input alone.
  ///   - fail: takes an input's name and why there are none; standard error has been told.
  /// - Returns: whether all inputs succeeded.
  func run(
    _ paths: [String], output: Session.Output, succeed: (String, ArraySlice<Float>) throws -> Void,
    fail: (String, String) throws -> Void
  ) throws -> Bool {
    let ahead = DecodeAhead(Inputs(paths), preparation: preparation, workers: threads, batch: batch)
    let progress = Progress(console, total: nil, unit: "images")
    var failed = 0
    var session: Session?
    while let batch = try ahead.next() {
      var values = try compute(batch, output: output, &session)[...]
      let count = values.count / max(1, batch.items.count { $0.failure == nil })
      for item in batch.items {
        let name = item.image.input.name
        var failure = item.failure
        if failure == nil {
          do {
            try succeed(name, values.prefix(count))
          } catch let error as NonFiniteLogit {
            failure = error
          }
          values = values.dropFirst(count)
        }
        if let failure {
          failed += 1
          let reason = Inputs.reason(failure, path: name)
          progress.clear()
          Console.error("\(name): \(reason)")
          try fail(name, reason)
        }
      }
      progress.advance(by: batch.items.count)
    }
    return failed == 0
  }

  /// The values of a batch's images, one image after the other.
  private func compute(_ prepared: DecodeAhead<PreparedInput>.Batch, output: Session.Output, _ session: inout Session?) throws -> [Float] {
    guard !prepared.values.isEmpty else { return [] }
    let size = prepared.size
    let current =
      try session.flatMap { $0.height == size.height && $0.width == size.width ? $0 : nil }
      ?? Session(network, height: size.height, width: size.width, batch: batch, threads: threads)
    session = current
    return try current.run(prepared.values, output: output)
  }
}
