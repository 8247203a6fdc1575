import BiTCheckpoint

/// What `inspect` prints about a checkpoint.
struct Inspection {
  let path: String
  let checkpoint: Checkpoint
  let listsTensors: Bool

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
    table.append(["architecture", checkpoint.architecture.name])
    table.append(["outputs", checkpoint.outputs.map(grouped) ?? "none: it gives \(checkpoint.architecture.featureCount) features"])
    table.append(["parameters", "\(grouped(parameters)) (\(decimal(Double(parameters) / 1e6, 2)) M)"])
    table.append(["stored as", storedTypes.joined(separator: ", ")])
    table.append(["preprocessing", preprocessingText])
    table.append(["labels", labelsText])
    table.append(["provenance", provenanceText])
    if !checkpoint.ignoredNames.isEmpty { table.append(["not a BiT network's", checkpoint.ignoredNames.joined(separator: ", ")]) }
    if !checkpoint.remarks.isEmpty { table.append(["how it was read", checkpoint.remarks.joined(separator: "; ")]) }
    guard listsTensors else { return table.text(width: width) }
    var tensors = Table(columns: [.left, .right, .left])
    for tensor in checkpoint.tensors {
      tensors.append([tensor.name, tensor.shape.map(String.init).joined(separator: " x "), tensor.scalarType.rawValue])
    }
    return table.text(width: width) + "\n" + tensors.text(width: width)
  }

  private var preprocessingText: String {
    metadata.preprocessing.map { "\($0.height) x \($0.width), resized as \($0.resize.rawValue) does" } ?? "not said: the paper's rule"
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
      ("parameters", .integer(checkpoint.parameterCount)),
      ("storedTypes", .array(storedTypes.map(JSON.string))),
      ("preprocessing", .optional(metadata.preprocessing, Self.json)),
      ("labels", .optional(metadata.labels, Self.json)),
      ("provenance", .optional(metadata.provenance, Self.json)),
      ("ignoredNames", .array(checkpoint.ignoredNames.map(JSON.string))),
      ("remarks", .array(checkpoint.remarks.map(JSON.string))),
    ]
    if listsTensors { members.append(("tensors", .array(checkpoint.tensors.map(Self.json)))) }
    return .object(members)
  }

  private static func json(_ preprocessing: Preprocessing) -> JSON {
    .object([
      ("height", .integer(preprocessing.height)), ("width", .integer(preprocessing.width)),
      ("resize", .string(preprocessing.resize.rawValue)),
    ])
  }

  private static func json(_ labels: Metadata.Labels) -> JSON {
    switch labels {
    case .set(let name): .object([("set", .string(name))])
    case .list(let list): .object([("list", .array(list.map { .object([("id", .string($0.id)), ("name", .string($0.name))]) }))])
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
