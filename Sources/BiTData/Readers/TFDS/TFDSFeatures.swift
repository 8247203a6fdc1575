import BiTContainers

/// What the examples of a data set of TensorFlow Datasets have, as `features.json` says (`core/features/*.py`): named features, which may lie in others.
///
/// The file is a protocol buffer as JSON, or the older form of `{"type": …, "content": …}`.
struct TFDSFeatures {
  /// One that lies in no other.
  struct Feature {
    enum Kind: Equatable {
      case picture(dtype: String)
      /// A number of a class, of so many; nil where that isn't said.
      case classLabel(Int?)
      case number
      /// A text, or what isn't known.
      case other
    }

    /// Its name in an example: `objects/type`.
    let path: String
    let kind: Kind
    /// The name of the sequence that it lies in; nil where an example has it once.
    let sequence: String?
    /// Its shape, of one of a sequence; nil for a length that differs.
    let shape: [Int?]
    /// What files about it are called by.
    let stem: String

    /// Numbers in one of it; nil where that differs.
    var valueCount: Int? {
      shape.reduce(1) { count, length in
        guard let count, let length, length > 0, count <= 1 << 20 / length else { return nil }
        return count * length
      }
    }
  }

  private(set) var features: [Feature] = []
  /// The names of the sequences.
  private(set) var sequences: [String] = []

  /// The feature of that name.
  subscript(path: String) -> Feature? { features.first { $0.path == path } }

  /// - Throws: `DataError`.
  init(_ json: JSON, path: String) throws {
    try add(json, name: "", stem: nil, sequence: nil, file: path)
    guard !features.isEmpty else { throw DataError(path: path, reason: "expected features, found none") }
  }

  /// Features that are known without the file.
  init(_ features: [Feature]) {
    self.features = features
    for case let sequence? in features.map(\.sequence) where !sequences.contains(sequence) { sequences.append(sequence) }
  }

  /// The parser bounds how deep one lies in the other.
  private mutating func add(_ json: JSON, name: String, stem: String?, sequence: String?, file: String) throws {
    guard let type = (json["pythonClassName"] ?? json["type"])?.text?.split(separator: ".").last else {
      throw DataError(path: file, reason: "“\(name)”: expected a feature's pythonClassName or type, found none")
    }
    let content = try Self.content(json, file: file)
    func inner(_ name: String, _ child: String) -> String { name.isEmpty ? child : name + "/" + child }
    var kind = Feature.Kind.other
    switch type {
    case "FeaturesDict", "Dict":
      guard case .object(let members) = content["features"] ?? content else { return }
      for (child, feature) in members {
        let plain = String(child.map { $0 == "/" ? "." : $0 })
        try add(
          feature, name: inner(name, child), stem: stem.map { $0 + "-" + plain } ?? plain, sequence: sequence, file: file)
      }
      return
    case "Sequence", "Dataset":
      guard let feature = content["feature"] else { throw DataError(path: file, reason: "“\(name)”: expected a feature in it, found none") }
      // Sequences of sequences lie in examples in pieces, and nothing here is learned from them.
      guard sequence == nil else { return }
      sequences.append(name)
      return try add(feature, name: name, stem: stem, sequence: name, file: file)
    case "Image": kind = .picture(dtype: content["dtype"]?.text ?? "uint8")
    case "ClassLabel": kind = .classLabel((content["numClasses"] ?? content["num_classes"])?.count)
    case "Tensor", "Scalar", "BBoxFeature": kind = content["dtype"]?.text == "string" ? .other : .number
    default: break
    }
    features.append(
      Feature(path: name, kind: kind, sequence: sequence, shape: kind == .number ? Self.shape(content) : [], stem: stem ?? name))
  }

  /// What stands beside the type.
  private static func content(_ json: JSON, file: String) throws -> JSON {
    if let text = json["jsonFeature"]?["json"]?.text {
      do { return try JSON(parsing: text.utf8) } catch { throw DataError(path: file, reason: "a feature's JSON: \(error)") }
    }
    guard case .object(let members) = json else { return .null }
    return members.first { !["pythonClassName", "type", "description", "valueRange", "proto_cls"].contains($0.0) }?.1 ?? .null
  }

  private static func shape(_ content: JSON) -> [Int?] {
    let lengths = content["shape"]?["dimensions"]?.elements ?? content["shape"]?.elements ?? []
    return lengths.map(\.count)
  }
}
