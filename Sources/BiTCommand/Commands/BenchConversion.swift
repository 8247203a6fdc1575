import BiTCheckpoint
import BiTFiles

/// `bit bench convert`: how long conversions take next to a plain copy, all of them synced to the disk.
enum BenchConversion: Command {
  static let declaration = Declaration(
    name: "bench convert", abstract: "Time conversions between npz and keras-h5, next to a copy of the same file.",
    discussion: "A fresh network is written to a folder in TMPDIR (or /tmp), converted and copied in turns; files are synced to the disk\n"
      + "each time. Medians are given.",
    options: [architecture, classes, rounds, Options.json],
    example: "bit bench convert --arch R101x1")

  private static let architecture = Option.text("--arch", "A", "The architecture of the network.", default: "R50x1")
    .completed(by: .architectures)
  private static let classes = Option.integer(
    "--classes", "N", "The number of its outputs.", in: 1...Initialise.maxClasses, default: "1000")
  private static let rounds = Option.integer("--rounds", "N", "How often each is timed.", in: 1...1000, default: "5")

  private struct Step {
    let name: String
    let key: String
    let run: () throws -> Void
    var seconds: [Double] = []
  }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let architecture = try arguments.architecture(arguments[Self.architecture] ?? "R50x1")
    let classes = try arguments[Self.classes] ?? 1000
    let rounds = try arguments[Self.rounds] ?? 5
    let folder = try TemporaryFolder()
    let (npz, h5, target) = (folder.path + "/source.npz", folder.path + "/source.h5", folder.path + "/target")
    try Checkpoint.initialised(architecture: architecture, outputs: classes, seed: 0).write(to: npz, kind: .npz, replacing: true)
    try convert(npz, to: h5, .kerasH5)
    var steps = [
      Step(name: "copy", key: "copy", run: { try copy(npz, to: target) }),
      Step(name: "npz to keras-h5", key: "npzToKerasH5", run: { try convert(npz, to: target, .kerasH5) }),
      Step(name: "keras-h5 to npz", key: "kerasH5ToNpz", run: { try convert(h5, to: target, .npz) }),
    ]
    let progress = Progress(console, total: rounds * steps.count, unit: "runs")
    for _ in 0..<rounds {
      for index in steps.indices {
        steps[index].seconds.append(try Benchmark.seconds(steps[index].run))
        progress.advance(by: 1)
      }
    }
    progress.clear()
    let bytes = try RandomAccessFile(path: npz).size
    if arguments.has(Options.json) {
      try console.output(json(steps, architecture, bytes: bytes, rounds: rounds).document() + "\n")
    } else {
      try console.output(text(steps, architecture, bytes: bytes, rounds: rounds))
    }
    return 0
  }

  private static func convert(_ source: String, to target: String, _ kind: CheckpointKind) throws {
    try Checkpoint.open(source).write(to: target, kind: kind, replacing: true)
  }

  private static func copy(_ source: String, to target: String) throws {
    let file = try RandomAccessFile(path: source)
    let output = try AtomicFile(path: target, replacing: true)
    var writer = try SequentialWriter(path: output.temporaryPath, name: target)
    try file.stream(0..<file.size) { try writer.write($0) }
    try writer.flush()
    try output.commit()
  }

  private static func text(_ steps: [Step], _ architecture: Architecture, bytes: Int, rounds: Int) -> String {
    var table = Table(columns: [.left, .right, .right, .right])
    for step in steps {
      let median = Benchmark.median(step.seconds)
      table.append([
        step.name, decimal(median * 1000, 1) + " ms", decimal(Double(bytes) / 1e6 / median, 0) + " MB/s",
        decimal(median / Benchmark.median(steps[0].seconds), 2) + " x copy",
      ])
    }
    let megabytes = decimal(Double(bytes) / 1e6, 1)
    let peak = decimal(Double(Benchmark.peakBytes) / 1e6, 1)
    return "\(architecture), \(megabytes) MB, medians of \(rounds), synced; peak memory \(peak) MB\n" + table.text()
  }

  private static func json(_ steps: [Step], _ architecture: Architecture, bytes: Int, rounds: Int) -> JSON {
    let results = steps.map { step in
      let median = Benchmark.median(step.seconds)
      return (
        step.key,
        JSON.object([
          ("milliseconds", .number(median * 1000)), ("megabytesPerSecond", .number(Double(bytes) / 1e6 / median)),
        ])
      )
    }
    return .object(
      [("what", .string("convert")), ("arch", .string(architecture.name)), ("bytes", .integer(bytes)), ("rounds", .integer(rounds))]
        + results + [("peakBytes", .integer(Benchmark.peakBytes))])
  }
}
