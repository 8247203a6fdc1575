import BiTCheckpoint

/// What `inspect` prints about a checkpoint.
struct Inspection {
  let path: String
  let checkpoint: Checkpoint
  let listsTensors: Bool
  /// The filter in which other implementations differ most; nil where nobody looked for it.
  let smallestFilterVariance: FilterVariance?

  private var metadata: Metadata { checkpoint.metadata }
  private var kind: String { checkpoint.origin?.kind.name ?? "" }

  /// The types in which values are stored, the narrowest first; usually one.
  private var storedTypes: [String] {
    ScalarType.allCases.filter { type in checkpoint.tensors.contains { $0.scalarType == type } }.map(\.rawValue)
  }

  // MARK: - For people

  /// - Parameter width: the columns of the terminal that shows it; nil where it goes elsewhere.
  func text(width: Int?) -> String {
    var table = Table(columns: [.left, .wrapped])
    let parameters = checkpoint.parameterCount
    table.append(["file", path])
    table.append(["kind", kind])
    table.append(["architecture", "\(checkpoint.architecture)"])
    table.append(["outputs", checkpoint.outputs.map(outputsText) ?? "none: it gives \(checkpoint.architecture.featureCount) features"])
    table.append(["parameters", "\(grouped(parameters)) (\(decimal(Double(parameters) / 1e6, 2)) M)"])
    table.append(["stored as", storedTypes.joined(separator: ", ")])
    table.append(["preprocessing", preprocessingText])
    table.append(["labels", labelsText])
    table.append(["provenance", provenanceText])
    if let published = PublishedName(path: path) { table.append(["published", published.text]) }
    if let elsewhereText { table.append(["elsewhere", elsewhereText]) }
    if !checkpoint.ignoredNames.isEmpty { table.append(["not a BiT network's", checkpoint.ignoredNames.joined(separator: ", ")]) }
    if !checkpoint.remarks.isEmpty { table.append(["how it was read", checkpoint.remarks.joined(separator: "; ")]) }
    guard listsTensors else { return table.text(width: width) }
    var tensors = Table(columns: [.left, .right, .left])
    for tensor in checkpoint.tensors {
      tensors.append([tensor.name, tensor.shape.map(String.init).joined(separator: " x "), tensor.scalarType.rawValue])
    }
    return table.text(width: width) + "\n" + tensors.text(width: width)
  }

  private func outputsText(_ outputs: Int) -> String {
    guard checkpoint.scores == .sigmoid else { return grouped(outputs) }
    return grouped(outputs) + ", multi-label (sigmoid)" + (metadata.scores == nil ? ", as is known of ImageNet-21k's" : "")
  }

  private var preprocessingText: String { metadata.preprocessing.map(Self.text) ?? "not said: the paper's rule" }

  private static func text(_ preprocessing: Preprocessing) -> String {
    let scaled = preprocessing.scaledSize
    let isCut = scaled != preprocessing.size
    var text = "\(preprocessing.height) x \(preprocessing.width)"
    switch preprocessing.fit {
    case .squash: text += isCut ? ", the middle of \(scaled.height) x \(scaled.width)" : ""
    case .shorterSide where scaled.height == scaled.width:
      text += ", the middle of the picture with its shorter side brought to \(scaled.height)"
    case .shorterSide: text += ", the middle of the picture brought in proportion to cover \(scaled.height) x \(scaled.width)"
    }
    if isCut { text += " (crop share \(preprocessing.cropShare))" }
    text += ", resized as \(preprocessing.resize.rawValue) does"
    guard case .channels = preprocessing.normalisation else { return text }
    func list(_ numbers: [Double]) -> String { Set(numbers).count == 1 ? "\(numbers[0])" : numbers.map { "\($0)" }.joined(separator: ", ") }
    return text + "; mean \(list(preprocessing.normalisation.mean)), deviation \(list(preprocessing.normalisation.deviation))"
  }

  private var elsewhereText: String? {
    smallestFilterVariance.map { smallest in
      "timm and transformers standardise weights with 1e-8 where the authors have 1e-10: the smallest variance of a filter is "
        + "\(scientific(smallest.variance)) (\(smallest.tensor), output \(smallest.filter)), so logits there may differ by about "
        + "\(scientific(smallest.logitDifference)) of the largest; big_vision pads before its pool otherwise, and differs by about 4e-3"
    }
  }

  /// A number in two digits and a power of ten.
  private func scientific(_ value: Double) -> String {
    guard value > 0, value.isFinite else { return "\(value)" }
    var exponent = 0
    var rest = value
    while rest >= 9.95 { (rest, exponent) = (rest / 10, exponent + 1) }
    while rest < 0.995 { (rest, exponent) = (rest * 10, exponent - 1) }
    return "\(decimal(rest, 1))e\(exponent)"
  }

  private var labelsText: String {
    switch metadata.labels {
    case .set(let name): name
    case .list(let labels): "\(labels.count) of its own"
    case nil: "not said"
    }
  }

  private var provenanceText: String {
    metadata.provenance.map { provenance in
      let digest = provenance.sourceSHA256.map { ", SHA-256 \($0)" } ?? ""
      return "\(provenance.operation.text), from \(provenance.sourceName) (\(provenance.sourceKind)\(digest))"
    } ?? "not said"
  }

  // MARK: - For programs

  var json: JSON {
    var members: [(String, JSON)] = [
      ("file", .string(path)),
      ("kind", .string(kind)),
      ("architecture", .string(checkpoint.architecture.name)),
      ("outputs", .optional(checkpoint.outputs, JSON.integer)),
      ("features", .integer(checkpoint.architecture.featureCount)),
      ("norm", .string(checkpoint.architecture.norm.name)),
      ("convolution", .string(checkpoint.architecture.convolution.rawValue)),
      ("parameters", .integer(checkpoint.parameterCount)),
      ("storedTypes", .array(storedTypes.map(JSON.string))),
      ("scores", .optional(checkpoint.outputs) { _ in .string(checkpoint.scores.rawValue) }),
      ("preprocessing", .optional(metadata.preprocessing, Self.json)),
      ("labels", .optional(metadata.labels, Self.json)),
      ("provenance", .optional(metadata.provenance, Self.json)),
      ("published", .optional(PublishedName(path: path), \.json)),
      (
        "elsewhere",
        .optional(smallestFilterVariance) {
          .object([
            ("smallestFilterVariance", .number($0.variance)), ("tensor", .string($0.tensor)), ("output", .integer($0.filter)),
            ("logitDifference", .number($0.logitDifference)),
          ])
        }
      ),
      ("ignoredNames", .array(checkpoint.ignoredNames.map(JSON.string))),
      ("remarks", .array(checkpoint.remarks.map(JSON.string))),
    ]
    if listsTensors { members.append(("tensors", .array(checkpoint.tensors.map(Self.json)))) }
    return .object(members)
  }

  private static func json(_ preprocessing: Preprocessing) -> JSON {
    .object([
      ("height", .integer(preprocessing.height)), ("width", .integer(preprocessing.width)),
      ("resize", .string(preprocessing.resize.rawValue)), ("fit", .string(preprocessing.fit.rawValue)),
      ("cropShare", .number(preprocessing.cropShare)), ("mean", .array(preprocessing.normalisation.mean.map(JSON.number))),
      ("deviation", .array(preprocessing.normalisation.deviation.map(JSON.number))),
    ])
  }

  private static func json(_ labels: Metadata.Labels) -> JSON {
    switch labels {
    case .set(let name): .object([("set", .string(name))])
    case .list(let list): .object([("list", .array(list.map(\.json)))])
    }
  }

  private static func json(_ provenance: Metadata.Provenance) -> JSON {
    .object([
      ("sourceName", .string(provenance.sourceName)), ("sourceKind", .string(provenance.sourceKind)),
      ("sourceSHA256", .optional(provenance.sourceSHA256, JSON.string)), ("operation", .string(provenance.operation.text)),
    ])
  }

  private static func json(_ tensor: Tensor) -> JSON {
    .object([
      ("name", .string(tensor.name)), ("shape", .array(tensor.shape.map(JSON.integer))), ("type", .string(tensor.scalarType.rawValue)),
    ])
  }
}
