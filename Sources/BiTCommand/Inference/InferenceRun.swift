import BiTCheckpoint
import BiTImage
import BiTInference
import BiTNetwork
import BiTThreads

extension ImageFindings {
  /// Says on standard error what a search came upon beside the pictures that are taken.
  func tell(_ console: Console) {
    if let text = unreadText { Console.error(text) }
    if let text = leftOutText { console.note(text) }
  }
}

/// A checkpoint at work on the images of a command line: what `classify` and `embed` share.
struct InferenceRun {
  let checkpoint: Checkpoint
  let network: Network
  let preparation: Preparation
  let batch: Int
  let threads: Int
  private let console: Console
  private let endsWithZero: Bool

  /// The options of every command that runs a network over images.
  static let options: [any OptionDeclaration] = [size, preprocess, resize, batch, Options.verify, Options.threads]
  /// The option of those that take a list of paths.
  static let null = Flag("--null", "The list on standard input has a zero byte behind each path, as find -print0 writes it.")

  private static let size = Option.size(
    "Pixels of the network's input. How much of a picture it sees stays what the checkpoint says.",
    default: "what the checkpoint names, else the paper's test size: 384, or 480 for R152x4")
  private static let preprocess = Option<Fit>.preprocess
  private static let resize = Option.resize(default: "what the checkpoint names, else tf")
  private static let batch = Option.integer(
    "--batch", "N", "Images that are computed at a time; the results don't depend on it.", in: 1...4096, default: "by the size")

  /// Opens the checkpoint and packs its weights.
  init(_ arguments: ParsedArguments, _ console: Console) throws {
    self.console = console
    endsWithZero = arguments.declares(Self.null) && arguments.has(Self.null)
    if endsWithZero, !arguments.positionals.dropFirst().contains("-") {
      throw arguments.error("--null says how a list on standard input is written: give - for it")
    }
    let path = arguments.positionals[0]
    let size = try arguments[Self.size]
    let fit = try arguments[Self.preprocess]
    let resize = try arguments[Self.resize]
    let batch = try arguments[Self.batch]
    let threads = try arguments[Options.threads]
    checkpoint = try Checkpoint.open(path, verifies: arguments.has(Options.verify), console)
    var preprocessing = checkpoint.preprocessing
    preprocessing.size = size ?? preprocessing.size
    if let fit { preprocessing.follow(fit) }
    preprocessing.resize = resize ?? preprocessing.resize
    preparation = Preparation(preprocessing, isFixed: size != nil)
    self.threads = threads ?? Processors.available
    self.batch = batch ?? preprocessing.size.usualBatch
    network = try Network(checkpoint, threads: threads)
  }

  /// What the network's outputs are called: as a file says, else the checkpoint's own, else those that their number tells.
  func labels(file: String?, outputs: Int) throws -> OutputLabels {
    try file.map { try OutputLabels(file: $0, outputs: outputs) } ?? OutputLabels(metadata: checkpoint.metadata, outputs: outputs)
  }

  /// Computes every input and gives the results in order.
  ///
  /// - Parameters:
  ///   - paths: image files, folders, data sets, `-`.
  ///   - succeed: takes an input and its values; may throw `NonFiniteOutput` or `UnsortedPicture`, which fail that input alone.
  ///   - fail: takes an input's name and why there are none; standard error has been told.
  /// - Returns: whether all inputs succeeded, and no picture was passed over.
  func run(
    _ paths: [String], output: Session.Output, succeed: (Input, ArraySlice<Float>) throws -> Void,
    fail: (String, String) throws -> Void
  ) throws -> Bool {
    let found = Monitor(ImageFindings())
    let inputs = try CommandInputs(paths, endsWithZero: endsWithZero, findings: found)
    let batches = InferenceBatches(network, inputs, output: output, preparation: preparation, batch: batch, threads: threads)
    let progress = Progress(console, total: inputs.known, unit: "images")
    let count = inputs.known == nil ? InputCount(paths, for: progress, console) : nil
    defer { count?.stop() }
    var failed = 0
    while let batch = try batches.next() {
      for item in batch {
        defer { progress.advance(by: 1) }
        let name = item.input.name
        var failure: (any Error)?
        switch item.values {
        case .failure(let error): failure = error
        case .success(let values):
          do { try succeed(item.input, values) } catch let error as NonFiniteOutput { failure = error } catch let error as UnsortedPicture {
            failure = error
          }
        }
        guard let failure else { continue }
        failed += 1
        let reason = InputError.reason(failure, name: name)
        Console.error("\(name): \(reason)")
        try fail(name, reason)
      }
    }
    progress.clear()
    let findings = found.change { $0 }
    findings.tell(console)
    return failed == 0 && findings.unread.isEmpty
  }
}
