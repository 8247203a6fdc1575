import BiTCheckpoint
import BiTImage
import BiTNetwork

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
    .value(
      "--resize", "METHOD", "How images are resized: tf as tf.image.resize, pil as Pillow's bilinear.",
      choices: Resize.allCases.map(\.rawValue), default: "what the checkpoint names, else tf"),
    .value("--batch", "N", "Images that are computed at a time; the results don't depend on it.", default: "by the size"),
    .threads,
  ]

  /// Opens the checkpoint and packs its weights.
  init(_ arguments: ParsedArguments, _ console: Console) throws {
    self.console = console
    let path = arguments.positionals[0]
    let size = try arguments["--size"].map { try Self.size($0, arguments) }
    let resize = arguments["--resize"].flatMap(Resize.init(rawValue:))
    let batch = try arguments.integer("--batch", in: 1...4096)
    let threads = try arguments.threads()
    (checkpoint, kind) = try Checkpoint.open(path)
    let stored = checkpoint.metadata.preprocessing
    let usual = checkpoint.architecture.name == "R152x4" ? Resolution.largest.crop : Resolution.large.crop
    let (height, width) = size ?? stored.map { ($0.height, $0.width) } ?? (usual, usual)
    preparation = Preparation(
      height: height, width: width, isFixed: size != nil,
      resize: resize ?? stored.flatMap { Resize(rawValue: $0.resize.rawValue) } ?? .tensorFlow)
    self.threads = threads ?? ThreadPool.availableProcessors
    self.batch = batch ?? max(1, min(16, 16 * 224 * 224 / (height * width)))
    network = try Network(checkpoint, threads: threads)
  }

  /// `N` or `HxW`.
  static func size(_ text: String, _ arguments: ParsedArguments) throws -> (Int, Int) {
    let sides = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(sides.count), sides.allSatisfy({ $0.map { (1...16384).contains($0) } ?? false }), let height = sides[0] else {
      throw arguments.error("--size: “\(text)” is neither a number of pixels nor HEIGHTxWIDTH, from 1 to 16384")
    }
    return (height, sides.count == 2 ? sides[1] ?? height : height)
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
    let prepared = DecodeAhead(Inputs(paths), preparation: preparation, workers: threads, ahead: 2 * batch + threads)
    let progress = Progress(console, total: nil, unit: "images")
    var failed = 0
    var session: Session?
    var waiting: [DecodeAhead.Prepared] = []
    func compute() throws {
      let images = waiting.compactMap { try? $0.result.get() }
      var values: ArraySlice<Float> = []
      if let first = images.first {
        if session?.height != first.height || session?.width != first.width {
          session = try Session(network, height: first.height, width: first.width, batch: batch, threads: threads)
        }
        values = try session?.run(images.flatMap(\.values), output: output)[...] ?? []
      }
      let count = images.isEmpty ? 0 : values.count / images.count
      for item in waiting {
        var failure: (any Error)?
        switch item.result {
        case .success:
          do {
            try succeed(item.name, values.prefix(count))
          } catch let error as NonFiniteLogit {
            failure = error
          }
          values = values.dropFirst(count)
        case .failure(let error): failure = error
        }
        if let failure {
          failed += 1
          let reason = Inputs.reason(failure, path: item.name)
          progress.clear()
          Console.error("\(item.name): \(reason)")
          try fail(item.name, reason)
        }
      }
      progress.advance(by: waiting.count)
      waiting = []
    }
    while let next = prepared.next() {
      if let image = try? next.result.get(), let other = waiting.lazy.compactMap({ try? $0.result.get() }).first,
        image.height != other.height || image.width != other.width
      {
        try compute()
      }
      waiting.append(next)
      if waiting.count == batch { try compute() }
    }
    try compute()
    return failed == 0
  }
}
