import BiTCheckpoint
import BiTFiles
import BiTImage
import BiTContainers

extension RunConfiguration {
  var json: JSON {
    .object([
      (
        "checkpoint",
        .object([("path", .optional(source.path, JSON.string)), ("sha256", .string(source.digest))] + task.architecture.members)
      ),
      (
        "data",
        .object(
          [
            ("path", .string(examples.path)), ("holdout", .optional(examples.holdout, JSON.number)),
            ("examplesPerClass", .optional(examples.perClass, JSON.integer)), ("seed", .string("\(examples.seed)")),
            ("training", .integer(task.examples)), ("validation", .integer(examples.validation)), ("rejected", .integer(examples.rejected)),
            ("originalHeight", .integer(task.originalHeight)), ("originalWidth", .integer(task.originalWidth)),
            ("classes", .array(examples.classes.map(JSON.string))),
          ] + (examples.labels.map { [("labels", .integer($0))] } ?? []) + (examples.test == 0 ? [] : [("test", .integer(examples.test))])
            + (examples.task.map { [("task", .string($0))] } ?? []) + (examples.split.map { [("split", .string($0))] } ?? [])
            + (examples.subsample.map { [("subsample", .string("\($0)"))] } ?? [])
            + (examples.screening == .pixels ? [] : [("screening", .string(examples.screening.text))]))
      ), ("settings", .object(settingsMembers)),
    ])
  }

  /// What `config.json` says.
  ///
  /// - Throws: `FileError`, `DataError` where it isn't what was written.
  package init(_ folder: RunFolder) throws {
    let path = folder.configuration
    func failure(_ reason: String) -> DataError {
      DataError(path: path, reason: "\(reason); it is not as it was written", remedy: .beginningAnew)
    }
    let json: JSON
    do {
      json = try JSON(parsing: RandomAccessFile.bytes(of: path, atMost: 1 << 26))
    } catch let error as JSONError {
      throw failure("\(error)")
    }
    guard let checkpoint = json["checkpoint"], let data = json["data"],
      let origin = Self.origin(checkpoint["path"]), let digest = checkpoint["sha256"]?.text,
      let architecture = Architecture(members: checkpoint)
    else { throw failure("expected a checkpoint and data, found others") }
    guard let dataPath = data["path"]?.text, let seed = data["seed"]?.text.flatMap({ UInt64($0) }), let training = data.count("training"),
      let validation = data.count("validation"), let rejected = data.count("rejected"),
      let height = data.count("originalHeight", atMost: Image.maxSide),
      let width = data.count("originalWidth", atMost: Image.maxSide),
      let classes = data["classes"]?.elements
    else { throw failure("expected a description of the data, found another") }
    guard let screening = data["screening"].map({ $0.text.flatMap(Screening.Extent.init(text:)) }) ?? .pixels else {
      throw failure("expected how images were looked at, found something else")
    }
    guard let settings = json["settings"], let (hyperRule, recipe) = Self.settings(settings) else {
      throw failure("expected settings, found others")
    }
    self.init(
      source: Source(origin, digest: digest),
      examples: Examples(
        path: dataPath, task: data["task"]?.text, split: data["split"]?.text, holdout: data.share("holdout"),
        perClass: data.count("examplesPerClass", atMost: .max), seed: seed,
        subsample: data["subsample"]?.text.flatMap { UInt64($0) }, classes: classes.compactMap(\.text), labels: data.count("labels"),
        validation: validation,
        test: data.count("test") ?? 0, rejected: rejected, screening: screening
      ),
      task: TaskDescription(examples: training, originalHeight: height, originalWidth: width, architecture: architecture),
      hyperRule: hyperRule, recipe: recipe)
  }

  private static func origin(_ path: JSON?) -> Source.Origin? {
    switch path {
    case .string(let path)?: .checkpoint(path: path)
    case .null?: .fresh
    default: nil
    }
  }

  /// Writes `config.json`.
  ///
  /// - Throws: `FileError`.
  func write(_ folder: RunFolder) throws {
    try AtomicFile.write((json.document() + "\n").utf8, to: folder.configuration, followsLinks: false)
  }

  /// The first thing that decides on the weights and differs, as `name: value, in the run value`; nil where all is the same.
  package func difference(fromRun run: RunConfiguration) -> String? {
    let (here, there) = (decisive, run.decisive)
    for name in here.map(\.name) + there.map(\.name) {
      let values = [here, there].map { members in members.first { $0.name == name }?.value.line ?? "none" }
      if values[0] != values[1] { return "\(name): \(values[0]), in the run \(values[1])" }
    }
    return nil
  }

  private var decisive: [(name: String, value: JSON)] {
    var members: [(name: String, value: JSON)] = settingsMembers
    let json = json
    for (part, name) in [
      ("data", "path"), ("data", "task"), ("data", "split"), ("data", "holdout"), ("data", "examplesPerClass"), ("data", "seed"),
      ("data", "subsample"), ("data", "screening"),
      ("checkpoint", "architecture"), ("checkpoint", "norm"), ("checkpoint", "normEpsilon"), ("checkpoint", "normDecay"),
      ("checkpoint", "convolution"), ("checkpoint", "sha256"),
    ] {
      if let value = json[part]?[name] { members.append(("\(part) \(name)", value)) }
    }
    return members
  }
}
