import BiTContainers
import BiTPreprocessing

/// What a model says of itself beyond its graph (`metadata_props`), as texts (spec/onnx.md, "Metadata").
struct ONNXMetadata {
  /// The names of the texts.
  enum Key {
    static let architecture = "architecture"
    static let batchNorm = "batch_norm"
    static let labels = "labels"
    static let labelSet = "label_set"
    static let scores = "scores"
    static let preprocessing = "preprocessing"
    static let source = "source"
    /// The version of the form in which `bit` writes models: the last text, so that a file that is cut off has none.
    static let format = "bit_format"
  }

  static let version = "1"

  /// The texts of a checkpoint, in order.
  static func texts(_ checkpoint: Checkpoint) -> [(key: String, value: String)] {
    var texts: [(key: String, value: String)] = [(Key.architecture, checkpoint.architecture.name)]
    if case .batch(let batchNorm) = checkpoint.architecture.norm {
      let members: [(String, JSON)] = [("epsilon", .number(batchNorm.epsilon)), ("decay", .number(batchNorm.decay))]
      texts.append((Key.batchNorm, JSON.object(members).line))
    }
    switch checkpoint.metadata.labels {
    case .set(let name): texts.append((Key.labelSet, name))
    case .list(let labels):
      texts.append((Key.labels, JSON.array(labels.map(\.json)).line))
    case nil: break
    }
    if checkpoint.scores == .sigmoid { texts.append((Key.scores, Scores.sigmoid.rawValue)) }
    if let preprocessing = checkpoint.metadata.preprocessing {
      texts.append((Key.preprocessing, JSON.object(members(preprocessing)).line))
    }
    if let provenance = checkpoint.metadata.provenance {
      var members: [(String, JSON)] = [("name", .string(provenance.sourceName)), ("kind", .string(provenance.sourceKind))]
      if let digest = provenance.sourceSHA256 { members.append(("sha256", .string(digest))) }
      members.append(("operation", .string(provenance.operation.text)))
      texts.append((Key.source, JSON.object(members).line))
    }
    return texts + [(Key.format, version)]
  }

  /// A preprocessing: `mean` and `std` are of values from 0 to 255. What isn't BiT's own way has members of its own.
  private static func members(_ preprocessing: Preprocessing) -> [(String, JSON)] {
    func list(_ numbers: [Double]) -> JSON { .array(numbers.map(JSON.number)) }
    let (mean, deviation) = (preprocessing.normalisation.mean, preprocessing.normalisation.deviation)
    var members: [(String, JSON)] = [
      ("height", .integer(preprocessing.height)), ("width", .integer(preprocessing.width)),
      ("resize", .string(preprocessing.resize.rawValue)), ("channels", .string("RGB")), ("layout", .string("NCHW")),
      ("mean", list(mean.map { $0 * 255 })), ("std", list(deviation.map { $0 * 255 })),
    ]
    if preprocessing.fit != .squash { members.append(("fit", .string(preprocessing.fit.rawValue))) }
    if preprocessing.cropShare != 1 { members.append(("crop_share", .number(preprocessing.cropShare))) }
    if preprocessing.normalisation != .symmetric {
      members.append(("normalisation", .object([("mean", list(mean)), ("deviation", list(deviation))])))
    }
    return members
  }

  private let texts: [String: String]
  private let file: String

  /// - Parameter file: the name that errors give.
  init(_ texts: [String: String], file: String) {
    (self.texts, self.file) = (texts, file)
  }

  /// What the texts say of a checkpoint.
  ///
  /// - Throws: `ContainerError` where they aren't as this program writes them, or where a newer one wrote them.
  func metadata() throws -> Metadata {
    guard let version = texts[Key.format], version == Self.version else {
      throw ContainerError.unsupported(
        file: file, place: "metadata \(Key.format)", found: "version \(texts[Key.format] ?? "none") of the form of bit's ONNX models",
        advice: "a newer program wrote it: take one as new")
    }
    var metadata = Metadata()
    metadata.labels = try labels()
    if let text = texts[Key.scores] {
      guard let scores = Scores(rawValue: text) else { throw malformed(Key.scores, "softmax or sigmoid", text) }
      metadata.scores = scores
    }
    metadata.preprocessing = try json(Key.preprocessing).map(preprocessing)
    if let json = try json(Key.source) {
      guard let name = json["name"]?.text, let kind = json["kind"]?.text, let operation = json["operation"]?.text else {
        throw malformed(Key.source, "name, kind and operation", json.line)
      }
      metadata.provenance = Metadata.Provenance(
        sourceName: name, sourceKind: kind, sourceSHA256: json["sha256"]?.text, operation: .init(text: operation))
    }
    return metadata
  }

  /// The constants of batch norm; nil where there are none.
  ///
  /// - Throws: `ContainerError` where they aren't as this program writes them.
  func batchNorm() throws -> Architecture.BatchNorm? {
    guard let json = try json(Key.batchNorm) else { return nil }
    guard let epsilon = json["epsilon"]?.real, let decay = json["decay"]?.real,
      case let found = Architecture.BatchNorm(epsilon: epsilon, decay: decay), found.isUsable
    else { throw malformed(Key.batchNorm, "an epsilon and a decay", json.line) }
    return found
  }

  private func preprocessing(_ json: JSON) throws -> Preprocessing {
    func numbers(_ json: JSON?) -> [Double] { json?.elements?.compactMap(\.real) ?? [] }
    var normalisation: Normalisation? = .symmetric
    if let stated = json["normalisation"] {
      normalisation = Normalisation(mean: numbers(stated["mean"]), deviation: numbers(stated["deviation"]))
    }
    guard let height = json["height"]?.whole, let width = json["width"]?.whole,
      let resize = json["resize"]?.text.flatMap(Resize.init(rawValue:)),
      let fit = json["fit"].map({ $0.text.flatMap(Fit.init(rawValue:)) }) ?? .squash,
      let share = json["crop_share"].map(\.real) ?? 1, let normalisation,
      case let found = Preprocessing(height: height, width: width, resize: resize, fit: fit, cropShare: share, normalisation: normalisation),
      found.isUsable
    else { throw malformed(Key.preprocessing, "a size, a way of resizing and what follows it", json.line) }
    return found
  }

  private func labels() throws -> Metadata.Labels? {
    if let name = texts[Key.labelSet] { return .set(name) }
    guard let json = try json(Key.labels) else { return nil }
    guard let labels = [Metadata.Label](json) else {
      throw malformed(Key.labels, "a list of ids and names", String(json.line.prefix(40)))
    }
    return .list(labels)
  }

  /// The document that a text holds; nil where there is no such text.
  private func json(_ key: String) throws -> JSON? {
    guard let text = texts[key] else { return nil }
    do {
      return try JSON(parsing: text.utf8)
    } catch let error as JSONError {
      throw malformed(key, "a JSON document", "\(error)")
    }
  }

  private func malformed(_ key: String, _ expected: String, _ found: String) -> ContainerError {
    .malformed(file: file, place: "metadata \(key)", expected: expected, found: found)
  }
}
