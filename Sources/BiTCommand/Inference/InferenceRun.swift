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
  static let options = [
    Option.value(
      "--size", "N|HxW", "Pixels of the network's input.",
      default: "what the checkpoint names, else the paper's test size: 384, or 480 for R152x4"),
    resizeOption(default: "what the checkpoint names, else tf"),
    .value("--batch", "N", "Images that are computed at a time; the results don't depend on it.", default: "by the size"),
    .verify, .threads,
  ]

  static func resizeOption(default text: String) -> Option {
    .value(
      "--resize", "METHOD", "How images are resized: tf as tf.image.resize, pil as Pillow's bilinear.",
      choices: Resize.allCases.map(\.rawValue), default: text)
  }

  /// Opens the checkpoint and packs its weights.
  init(_ arguments: ParsedArguments, _ console: Console) throws {
    self.console = console
    let path = arguments.positionals[0]
    let size = try arguments["--size"].map { try Self.size($0, arguments) }
    let resize = arguments["--resize"].flatMap(Resize.init(rawValue:))
    let batch = try arguments.integer("--batch", in: 1...4096)
    let threads = try arguments.threads()
    (checkpoint, kind) = try Checkpoint.open(path, verifies: arguments.has("--verify"), console)
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

  /// `N` or `HxW`.
  static func size(_ text: String, _ arguments: ParsedArguments) throws -> ImageSize {
    let sides = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    let valid = sides.compactMap { $0 }.filter(ImageSize.sides.contains)
    guard (1...2).contains(sides.count), valid.count == sides.count else {
      throw arguments.error(
        "--size: “\(text)” is neither a number of pixels nor HEIGHTxWIDTH, from 1 to \(ImageSize.sides.upperBound)")
    }
    return ImageSize(height: valid[0], width: valid[valid.count - 1])
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
