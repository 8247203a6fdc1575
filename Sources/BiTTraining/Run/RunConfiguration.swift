import BiTCheckpoint
import BiTFiles
import BiTImage
import BiTContainers

/// What a run was asked, and what was decided: `config.json`.
public struct RunConfiguration: Sendable, Equatable {
  /// The checkpoint that training starts from.
  public struct Source: Sendable, Equatable {
    /// The file's path.
    public var path: String
    /// The digest of its content: see `Checkpoint.sha256()`.
    public var digest: String

    /// A source.
    public init(path: String, digest: String) {
      self.path = path
      self.digest = digest
    }
  }

  /// How the examples were chosen.
  public struct Examples: Sendable, Equatable {
    /// The folder or manifest.
    public var path: String
    /// The share of each class that was held out; nil where the images to measure with stand apart.
    public var holdout: Double?
    /// The most training images of a class; nil for all.
    public var perClass: Int?
    /// What the choice follows from.
    public var seed: UInt64
    /// The names of the classes, in the order of the outputs.
    public var classes: [String]
    /// Images that are held out.
    public var validation: Int
    /// Images that can't be read.
    public var rejected: Int

    /// Examples.
    public init(path: String, holdout: Double?, perClass: Int?, seed: UInt64, classes: [String], validation: Int, rejected: Int) {
      self.path = path
      self.holdout = holdout
      self.perClass = perClass
      self.seed = seed
      self.classes = classes
      self.validation = validation
      self.rejected = rejected
    }
  }

  /// More steps, or images, than any run has: larger numbers in a file are wrong.
  static let maxSteps = 1 << 40

  /// Where training starts.
  public var source: Source
  /// The images.
  public var examples: Examples
  /// What the HyperRule decided upon.
  public var task: TaskDescription
  /// What was decided.
  public var settings: TrainingSettings

  /// A configuration.
  public init(source: Source, examples: Examples, task: TaskDescription, settings: TrainingSettings) {
    self.source = source
    self.examples = examples
    self.task = task
    self.settings = settings
  }
}

// MARK: - JSON

extension RunConfiguration {
  var json: JSON {
    .object([
      (
        "checkpoint",
        .object([
          ("path", .string(source.path)), ("sha256", .string(source.digest)), ("architecture", .string(task.architecture.name)),
        ])
      ),
      (
        "data",
        .object([
          ("path", .string(examples.path)), ("holdout", .optional(examples.holdout, JSON.number)),
          ("examplesPerClass", .optional(examples.perClass, JSON.integer)), ("seed", .string("\(examples.seed)")),
          ("training", .integer(task.examples)), ("validation", .integer(examples.validation)), ("rejected", .integer(examples.rejected)),
          ("originalHeight", .integer(task.originalHeight)), ("originalWidth", .integer(task.originalWidth)),
          ("classes", .array(examples.classes.map(JSON.string))),
        ])
      ), ("settings", settings.json),
    ])
  }

  /// What `config.json` says.
  ///
  /// - Throws: `FileError`, `DataError` where it isn't what was written.
  public init(_ folder: RunFolder) throws {
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
      let source = checkpoint["path"]?.text, let digest = checkpoint["sha256"]?.text,
      let architecture = checkpoint["architecture"]?.text.flatMap(Architecture.init(name:))
    else { throw failure("expected a checkpoint and data, found others") }
    guard let dataPath = data["path"]?.text, let seed = data["seed"]?.text.flatMap({ UInt64($0) }), let training = data.count("training"),
      let validation = data.count("validation"), let rejected = data.count("rejected"),
      let height = data.count("originalHeight", atMost: Image.maxSide),
      let width = data.count("originalWidth", atMost: Image.maxSide),
      let classes = data["classes"]?.elements
    else { throw failure("expected a description of the data, found another") }
    guard let settings = json["settings"].flatMap(TrainingSettings.init) else { throw failure("expected settings, found others") }
    self.init(
      source: Source(path: source, digest: digest),
      examples: Examples(
        path: dataPath, holdout: data.share("holdout"), perClass: data.count("examplesPerClass", atMost: .max), seed: seed,
        classes: classes.compactMap(\.text), validation: validation, rejected: rejected),
      task: TaskDescription(examples: training, originalHeight: height, originalWidth: width, architecture: architecture),
      settings: settings)
  }

  /// Writes `config.json`.
  ///
  /// - Throws: `FileError`.
  func write(_ folder: RunFolder) throws {
    try AtomicFile.write((json.document() + "\n").utf8, to: folder.configuration)
  }

  /// The first thing that decides on the weights and differs, as `name: value, in the run value`; nil where all is the same.
  public func difference(fromRun run: RunConfiguration) -> String? {
    func decisive(_ configuration: RunConfiguration) -> [(String, JSON)] {
      let json = configuration.json
      var members: [(String, JSON)] = []
      if case .object(let settings)? = json["settings"] { members = settings }
      for (part, name) in [("data", "holdout"), ("data", "examplesPerClass"), ("data", "seed"), ("checkpoint", "sha256")] {
        if let value = json[part]?[name] { members.append(("\(part) \(name)", value)) }
      }
      return members
    }
    for (here, there) in zip(decisive(self), decisive(run)) where here.1.line != there.1.line {
      return "\(here.0): \(here.1.line), in the run \(there.1.line)"
    }
    return nil
  }
}

extension TrainingSettings {
  var json: JSON {
    .object([
      ("rule", .string(rule.rawValue)), ("task", .string(task.rawValue)), ("steps", .integer(steps)), ("batch", .integer(batch)),
      ("learningRate", .number(baseRate)), ("warmup", .integer(warmup)), ("mixup", .number(mixup)),
      ("precrop", .integer(resolution.precrop)), ("crop", .integer(resolution.crop)), ("resize", .string(resize.rawValue)),
      ("randomCrop", .bool(crops)), ("flip", .bool(flips)), ("seed", .string("\(seed)")), ("headOnly", .bool(headOnly)),
    ])
  }

  init?(_ json: JSON) {
    guard let rule = json["rule"]?.text.flatMap(Rule.init(rawValue:)), let task = json["task"]?.text.flatMap(TaskSize.init(rawValue:)),
      let steps = json.count("steps"), steps > 0, let batch = json.count("batch", atMost: 1 << 20), batch > 0,
      let rate = json["learningRate"]?.real, let warmup = json.count("warmup"), let mixup = json.share("mixup"),
      let precrop = json.count("precrop", atMost: 1 << 14), let crop = json.count("crop", atMost: precrop), crop > 0,
      let resize = json["resize"]?.text.flatMap(Resize.init(rawValue:)),
      let crops = json["randomCrop"]?.truth, let flips = json["flip"]?.truth, let seed = json["seed"]?.text.flatMap({ UInt64($0) }),
      let headOnly = json["headOnly"]?.truth
    else { return nil }
    self.init(
      rule: rule, task: task, steps: steps, batch: batch, baseRate: rate, warmup: warmup, mixup: mixup,
      resolution: Resolution(precrop: precrop, crop: crop), resize: resize, crops: crops, flips: flips, seed: seed, headOnly: headOnly)
  }
}
