import BiTContainers

/// `config.json` of Hugging Face transformers (src/transformers/models/bit/configuration_bit.py).
enum HuggingFaceConfiguration {
  // MARK: - Writing

  /// The document for a checkpoint. The width goes into the sizes: `width_factor` doesn't reach all layers.
  static func document(_ checkpoint: Checkpoint) -> JSON {
    let architecture = checkpoint.architecture
    let model = checkpoint.outputs == nil ? "BitModel" : "BitForImageClassification"
    var members: [(String, JSON)] = [("architectures", .array([.string(model)]))]
    members += sizes(architecture).map { ($0, .array($1.map(JSON.integer))) }
    members += [("embedding_size", .integer(architecture.rootChannels)), ("drop_path_rate", .number(0))]
    members += fixed.map { ($0.name, $0.value) }
    guard let outputs = checkpoint.outputs else { return .object(members) }
    let names = names(checkpoint.metadata.labels, outputs: outputs)
    // Of outputs that are called alike, transformers has the last.
    let numbers = Dictionary(zip(names, 0...)) { _, last in last }
    let named = names.enumerated().filter { numbers[$0.element] == $0.offset }
    members.append(("id2label", .object(names.enumerated().map { ("\($0.offset)", .string($0.element)) })))
    members.append(("label2id", .object(named.map { ($0.element, .integer($0.offset)) })))
    members += ModelScores.members(checkpoint, isHuggingFace: true)
    return .object(members + ModelLabels.members(checkpoint.metadata.labels, beside: names.map { .init(id: $0, name: $0) }))
  }

  private static func sizes(_ architecture: Architecture) -> [(String, [Int])] {
    [("depths", architecture.units), ("hidden_sizes", (1...4).map { architecture.outputChannels(block: $0) })]
  }

  /// What outputs are called there; a set that is known by name is written as such, and numbers here.
  private static func names(_ labels: Metadata.Labels?, outputs: Int) -> [String] {
    switch labels {
    case .list(let labels) where labels.count == outputs: labels.map(\.name)
    case .set: (0..<outputs).map { "\($0)" }
    case .list, nil: (0..<outputs).map { "LABEL_\($0)" }
    }
  }

  /// What is the same in every BiT network. Where a document says nothing, transformers takes these, too.
  private static let fixed: [(name: String, value: JSON)] = [
    ("model_type", .string("bit")), ("layer_type", .string("preactivation")), ("global_padding", .null),
    ("num_groups", .integer(Architecture.groups)), ("embedding_dynamic_padding", .bool(false)), ("width_factor", .integer(1)),
    ("output_stride", .integer(32)), ("hidden_act", .string("relu")), ("num_channels", .integer(3)),
  ]

  // MARK: - Reading

  /// Compares a document with the tensors, and takes over what it says beyond them.
  ///
  /// - Throws: what the operating system refuses; what is wrong with the document is in the inventory.
  static func read(_ document: ModelDocument, file: String, into inventory: inout Inventory) throws {
    guard document.has("model_type") || !document.has("pretrained_cfg") && !document.has("architecture") else {
      inventory.remarks.append("\(document.path) is another library's than the names of the tensors: what it says is passed over")
      return
    }
    for (name, expected) in fixed {
      guard let found = document.members.first(where: { $0.0 == name })?.1.line, found != expected.line else { continue }
      try inventory.collect { _ in throw document.otherNetwork(name, expected: expected.line, found: found) }
    }
    guard let (architecture, outputs) = inventory.network(file: file) else { return }
    for (name, expected) in sizes(architecture) {
      try inventory.collect { _ in
        guard let found = try document.wholes(name), found != expected else { return }
        throw document.malformed(name, expected: "\(expected), as the tensors have", found: "\(found)")
      }
    }
    try inventory.collect { _ in
      guard let found = try document.whole("embedding_size"), found != architecture.rootChannels else { return }
      throw document.malformed("embedding_size", expected: "\(architecture.rootChannels), as the tensors have", found: "\(found)")
    }
    // Of a model without a head, transformers writes labels all the same: there are two by default.
    guard let outputs else { return }
    try inventory.collect { try ModelScores.read(document, into: &$0) }
    try inventory.collect { inventory in
      let names = try names(document)
      if let count = try names?.count ?? document.whole("num_labels"), count != outputs {
        throw document.malformed(
          names == nil ? "num_labels" : "id2label", expected: "\(outputs), as the tensors have outputs", found: "\(count)")
      }
      try ModelLabels.read(document, told: names?.map { .init(id: $0, name: $0) }, by: \.name, into: &inventory)
    }
  }

  /// The names in `id2label`, whose members are called after the outputs' numbers; nil where there is none.
  private static func names(_ document: ModelDocument) throws -> [String]? {
    guard let labels = try document.object("id2label") else { return nil }
    let names = Dictionary(labels.members.compactMap { number, name in name.text.map { (number, $0) } }) { first, _ in first }
    return try (0..<labels.members.count).map { number in
      guard let name = names["\(number)"] else { throw labels.malformed("\(number)", expected: "a text", found: "none") }
      return name
    }
  }
}
