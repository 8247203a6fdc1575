import BiTContainers
import BiTData
import BiTFiles
import BiTPreprocessing

/// What was asked, as the folder keeps it in `request.json`: enough to go on with.
extension FineTuning {
  /// What stands in the document's first member.
  private static let kind = "finetune"

  /// Whether a document is a request.
  static func isRequest(_ json: JSON) -> Bool { json["request"]?.text == kind }

  /// Whether a document is a request for one run, not for repeated ones.
  static func isRequestForOneRun(_ json: JSON) -> Bool { isRequest(json) && json["runs"]?.whole == nil && json["fewShot"]?.elements == nil }

  private var request: JSON { .object(requestMembers) }

  /// The members of `request.json`.
  var requestMembers: [(name: String, value: JSON)] {
    var members: [(name: String, value: JSON)] = [
      ("request", .string(Self.kind)), ("checkpoint", .string(Folder.absolute(checkpoint))), ("data", .string(Folder.absolute(data.path))),
      ("rule", .string(rule.edition.rawValue)), ("steps", .optional(rule.steps, JSON.integer)),
      ("batch", .optional(rule.batch, JSON.integer)),
      ("learningRate", .optional(rule.baseRate, JSON.number)), ("warmup", .optional(rule.warmup, JSON.integer)),
      ("mixup", .optional(rule.mixup, JSON.number)), ("precrop", .optional(rule.precrop, JSON.integer)),
      ("crop", .optional(rule.crop, JSON.integer)), ("resize", .optional(rule.resize?.rawValue, JSON.string)),
      ("randomCrop", .bool(rule.cropsAtRandom)), ("flip", .bool(rule.flipsAtRandom)), ("seed", .string("\(rule.seed)")),
      ("headOnly", .bool(rule.trained == .head)), ("balanced", .bool(rule.balancesClasses)),
      ("holdout", .number(holdout)), ("screening", .optional(screening?.text, JSON.string)), ("skipUnreadable", .bool(skipsUnreadable)),
      ("holdoutSeed", .optional(holdoutSeed) { .string("\($0)") }),
      ("examplesPerClass", .optional(examplesPerClass, JSON.integer)), ("subsample", .optional(subsample) { .string("\($0)") }),
      ("runs", .optional(repetitions, JSON.integer)),
      ("task", .optional(data.request?.task?.name, JSON.string)), ("split", .optional(data.request?.split?.text, JSON.string)),
      ("wholePicture", .bool(!rule.cropsAtRandom && !rule.cutsMiddle)),
      ("fewShot", .optional(fewShot) { .array($0.map(JSON.integer)) }),
      ("evaluationInterval", .optional(evaluationInterval, JSON.integer)),
    ]
    switch checkpointInterval {
    case .steps(let steps): members.append(("checkpointSteps", .integer(steps)))
    case .minutes(let minutes): members.append(("checkpointMinutes", .number(minutes)))
    }
    if let recipe { members.append(("recipe", .object(RunConfiguration.members(of: recipe, nil)))) }
    return members
  }

  /// Writes `request.json`: before anything else, so that what stands beside it is known to come of it.
  ///
  /// - Throws: `FileError`.
  func writeRequest() throws {
    try AtomicFile.write((request.document() + "\n").utf8, to: folder.request, followsLinks: false)
  }

  /// What was asked when the runs in a folder were begun, to go on with them; what only decides on their speed is as usual.
  ///
  ///     if var tuning = try FineTuning(resuming: RunFolder("run")) { _ = try tuning.run() }
  ///
  /// - Returns: nil where the folder doesn't say: it holds no run.
  /// - Throws: `FileError`, `DataError` where `request.json` isn't what was written.
  public init?(resuming folder: RunFolder) throws {
    guard Folder.isFile(folder.request) else { return nil }
    let bytes = try RandomAccessFile.bytes(of: folder.request, atMost: 1 << 22)
    guard let json = try? JSON(parsing: bytes), Self.isRequest(json), let checkpoint = json["checkpoint"]?.text,
      let data = json["data"]?.text, let seed = json["seed"]?.text.flatMap({ UInt64($0) }),
      let edition = json["rule"]?.text.flatMap(HyperRule.Edition.init(rawValue:)), let holdout = json.share("holdout"),
      let screening = json["screening"].map({ $0.text == nil || Screening.Extent(text: $0.text ?? "") != nil }), screening
    else { throw DataError(path: folder.request, reason: "expected what was asked of a run, found something else", remedy: .beginningAnew) }
    guard let request = DatasetRequest(path: data, taskName: json["task"]?.text, splitText: json["split"]?.text) else {
      throw DataError(path: folder.request, reason: "expected a task and a split that are known, found others", remedy: .beginningAnew)
    }
    self.init(checkpoint: checkpoint, data: .request(request), folder: folder)
    (rule.seed, rule.edition, self.holdout, existingRun) = (seed, edition, holdout, .resumed)
    self.screening = json["screening"]?.text.flatMap(Screening.Extent.init(text:))
    func count(_ name: String, atMost max: Int = RunConfiguration.maxSteps) -> Int? {
      json.count(name, atMost: max).flatMap { $0 > 0 ? $0 : nil }
    }
    (rule.steps, rule.batch, rule.warmup) = (count("steps"), count("batch", atMost: 1 << 20), json.count("warmup"))
    (rule.baseRate, rule.mixup) = (json["learningRate"]?.real, json.share("mixup"))
    rule.precrop = count("precrop", atMost: ImageSize.sides.upperBound)
    rule.crop = count("crop", atMost: rule.precrop ?? ImageSize.sides.upperBound)
    rule.resize = json["resize"]?.text.flatMap(Resize.init(rawValue:))
    (rule.cropsAtRandom, rule.flipsAtRandom) = (json["randomCrop"]?.truth ?? true, json["flip"]?.truth ?? true)
    // Of a run that was begun before no crop meant the whole picture.
    rule.cutsMiddle = !rule.cropsAtRandom && json["wholePicture"]?.truth != true
    skipsUnreadable = json["skipUnreadable"]?.truth ?? false
    rule.balancesClasses = json["balanced"]?.truth ?? false
    rule.trained = json["headOnly"]?.truth == true ? .head : .network
    (examplesPerClass, repetitions) = (count("examplesPerClass", atMost: .max), count("runs", atMost: 1000))
    holdoutSeed = json["holdoutSeed"]?.text.flatMap { UInt64($0) }
    subsample = json["subsample"]?.text.flatMap { UInt64($0) }
    fewShot = json["fewShot"]?.elements?.compactMap(\.whole).filter { $0 > 0 }
    evaluationInterval = count("evaluationInterval", atMost: .max)
    if let steps = count("checkpointSteps", atMost: .max) { checkpointInterval = .steps(steps) }
    if let minutes = json["checkpointMinutes"]?.real, minutes >= 0 { checkpointInterval = .minutes(minutes) }
    recipe = json["recipe"].flatMap(RunConfiguration.settings)?.recipe
  }
}
