import BiTCheckpoint
import BiTContainers
import BiTData
import BiTFiles
import BiTPreprocessing

/// What was asked, as the folder keeps it in `request.json`: enough to go on with.
extension FineTuning {
  /// What stands in the document's first member.
  private enum Kind: String {
    case fineTuning = "finetune"
    case pretraining = "pretrain"
  }

  /// Whether a document is a request.
  static func isRequest(_ json: JSON) -> Bool { json["request"]?.text.flatMap(Kind.init(rawValue:)) != nil }

  /// Whether a document is a request for one run, not for repeated ones.
  static func isRequestForOneRun(_ json: JSON) -> Bool { isRequest(json) && json["runs"]?.whole == nil && json["fewShot"]?.elements == nil }

  private var request: JSON { .object(requestMembers) }

  /// The members of `request.json`.
  var requestMembers: [(name: String, value: JSON)] {
    let kind: Kind = pretraining == nil ? .fineTuning : .pretraining
    var members: [(name: String, value: JSON)] = [("request", .string(kind.rawValue))]
    members += start.members
    members.append(("data", .string(Folder.absolute(data.path))))
    members += pretraining?.members(seed: seed) ?? rule.members
    members += [
      ("holdout", .number(holdout)), ("screening", .optional(screening?.text, JSON.string)), ("skipUnreadable", .bool(skipsUnreadable)),
      ("holdoutSeed", .optional(holdoutSeed) { .string("\($0)") }),
      ("examplesPerClass", .optional(examplesPerClass, JSON.integer)), ("subsample", .optional(subsample) { .string("\($0)") }),
      ("runs", .optional(repetitions, JSON.integer)),
      ("task", .optional(data.request?.task?.name, JSON.string)), ("split", .optional(data.request?.split?.text, JSON.string)),
    ]
    if pretraining == nil { members.append(rule.pictureMember) }
    members += [
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
    guard let json = try? JSON(parsing: bytes), let kind = json["request"]?.text.flatMap(Kind.init(rawValue:)), let start = Start(json),
      let data = json["data"]?.text
    else {
      throw DataError(path: folder.request, reason: "expected what was asked of a run, found something else", remedy: .beginningAnew)
    }
    guard let request = DatasetRequest(path: data, taskName: json["task"]?.text, splitText: json["split"]?.text) else {
      throw DataError(path: folder.request, reason: "expected a task and a split that are known, found others", remedy: .beginningAnew)
    }
    self.init(start: start, data: .request(request), folder: folder)
    do { try read(json, kind) } catch {
      throw DataError(path: folder.request, reason: "“\(error.name)” isn't as it was written", remedy: .beginningAnew)
    }
    existingRun = .resumed
  }

  private mutating func read(_ json: JSON, _ kind: Kind) throws(UnreadableMember) {
    switch kind {
    case .fineTuning: rule = try HyperRule(request: json)
    case .pretraining: pretraining = try PretrainingRule(request: json)
    }
    guard let seed = try json.asked("seed", .seed) else { throw UnreadableMember(name: "seed") }
    guard let holdout = try json.asked("holdout", .share) else { throw UnreadableMember(name: "holdout") }
    (self.seed, self.holdout) = (seed, holdout)
    screening = try json.asked("screening", MemberReading { $0.text.flatMap(Screening.Extent.init(text:)) })
    skipsUnreadable = try json.asked("skipUnreadable", .truth) ?? false
    holdoutSeed = try json.asked("holdoutSeed", .seed)
    examplesPerClass = try json.asked("examplesPerClass", .positive(atMost: .max))
    subsample = try json.asked("subsample", .seed)
    repetitions = try json.asked("runs", .positive(atMost: 1000))
    fewShot = try json.asked("fewShot", .positives)
    evaluationInterval = try json.asked("evaluationInterval", .positive(atMost: .max))
    if let steps = try json.asked("checkpointSteps", .positive(atMost: .max)) { checkpointInterval = .steps(steps) }
    let minutes = try json.asked("checkpointMinutes", MemberReading { $0.real.flatMap { $0 >= 0 ? $0 : nil } })
    if let minutes { checkpointInterval = .minutes(minutes) }
    recipe = try json.asked("recipe", MemberReading { RunConfiguration.settings($0)?.recipe })
  }
}

extension FineTuning.Start {
  /// A checkpoint's full path, or a network.
  var members: [(name: String, value: JSON)] {
    switch self {
    case .checkpoint(let path): [("checkpoint", .string(Folder.absolute(path)))]
    case .fresh(let architecture): architecture.members
    }
  }

  /// What a request says; nil where it says nothing.
  init?(_ json: JSON) {
    if let path = json["checkpoint"]?.text {
      self = .checkpoint(path)
    } else if let architecture = Architecture(members: json) {
      self = .fresh(architecture)
    } else {
      return nil
    }
  }
}
