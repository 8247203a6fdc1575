import BiTContainers

/// timm's `config.json` (huggingface/pytorch-image-models, timm/models/_hub.py, `_parse_model_cfg`; timm/models/_pretrained.py).
enum TimmConfiguration {
  /// What timm calls a network: the network that has the name, and its own arguments that make another width of it.
  struct Name {
    let text: String
    /// Of another width than the name says; channels behind each block, and of the root, before timm multiplies them by the name's width.
    let channels: [Int]?
    let rootChannels: Int?
  }

  /// The networks that timm has, by their depth; of several, the narrowest makes up other widths.
  private static let networks: [Architecture.Depth: [Int]] = [.r50: [1, 3], .r101: [1, 3], .r152: [2, 4]]

  /// What timm calls a network; nil where it has no such depth.
  static func name(of architecture: Architecture) -> Name? {
    guard let widths = networks[architecture.depth] else { return nil }
    func text(_ width: Int) -> String { "resnetv2_\(architecture.depth.rawValue)x\(width)_bit" }
    if let width = widths.first(where: { $0 * 64 == architecture.rootChannels }) {
      return Name(text: text(width), channels: nil, rootChannels: nil)
    }
    return Name(
      text: text(widths[0]), channels: (1...4).map { architecture.outputChannels(block: $0) / widths[0] },
      rootChannels: architecture.rootChannels / widths[0])
  }

  /// Depth and width in a name, also in one of those that timm gave the same networks before: `resnetv2_50x1_bitm_in21k`.
  ///
  /// - Returns: nil where it is no BiT network's.
  private static func network(named name: String) -> (depth: Architecture.Depth, width: Int)? {
    let suffixes = ["", "m", "m_in1k", "m_in21k", "_distilled", "_teacher", "_teacher_384"]
    let plain = name.prefix { $0 != "." }
    for (depth, widths) in networks {
      for width in widths where suffixes.contains(where: { plain == "resnetv2_\(depth.rawValue)x\(width)_bit\($0)" }) {
        return (depth, width)
      }
    }
    return nil
  }

  // MARK: - Writing

  /// The document for a checkpoint. Of a depth that timm hasn't, it names no architecture.
  static func document(_ checkpoint: Checkpoint) -> JSON {
    let architecture = checkpoint.architecture
    let outputs = JSON.integer(checkpoint.outputs ?? 0)
    let name = name(of: architecture)
    var members: [(String, JSON)] = name.map { [("architecture", .string($0.text))] } ?? []
    members += [("num_classes", outputs), ("num_features", .integer(architecture.featureCount))]
    let names = labelMembers(checkpoint)
    members += names + ModelLabels.members(checkpoint.metadata.labels, beside: try? told(names))
    if let channels = name?.channels, let rootChannels = name?.rootChannels {
      members.append(("model_args", .object([("channels", .array(channels.map(JSON.integer))), ("stem_chs", .integer(rootChannels))])))
    }
    let fixed: [(String, JSON)] = [("num_classes", outputs), ("first_conv", .string("stem.conv")), ("classifier", .string("head.fc"))]
    members += ModelScores.members(checkpoint, isHuggingFace: false)
    members += ModelNormalisation.members(checkpoint.preprocessing.normalisation)
    members.append(("pretrained_cfg", .object(Self.members(for: checkpoint.preprocessing) + fixed)))
    return .object(members)
  }

  /// timm's labels are identifiers, with a description each where that is known.
  private static func labelMembers(_ checkpoint: Checkpoint) -> [(String, JSON)] {
    guard case .list(let labels)? = checkpoint.metadata.labels, labels.count == checkpoint.outputs else { return [] }
    let names = ("label_names", JSON.array(labels.map { .string($0.id) }))
    guard labels.contains(where: { $0.id != $0.name }) else { return [names] }
    var described: Set<String> = []
    let descriptions = labels.filter { described.insert($0.id).inserted }
    return [names, ("label_descriptions", .object(descriptions.map { ($0.id, .string($0.name)) }))]
  }

  private static func told(_ members: [(String, JSON)]) throws -> [Metadata.Label]? {
    try labels(in: ModelDocument(members: members), outputs: nil)
  }

  // MARK: - Reading

  /// Compares a document with the tensors, and takes over what it says beyond them.
  ///
  /// - Throws: what the operating system refuses; what is wrong with the document is in the inventory.
  static func read(_ document: ModelDocument, file: String, into inventory: inout Inventory) throws {
    guard document.has("architecture") || document.has("pretrained_cfg") || !document.has("model_type") else {
      inventory.remarks.append("\(document.path) is another library's than the names of the tensors: what it says is passed over")
      return
    }
    let network = inventory.network(file: file)
    try inventory.collect { try compare(document, network?.architecture, &$0) }
    let details = try? document.object("pretrained_cfg") ?? document
    guard let details else { return try inventory.collect { _ in _ = try document.object("pretrained_cfg") } }
    if let network {
      try inventory.collect { _ in
        // The outer one counts in timm, too.
        let place = document.has("num_classes") ? document : details
        let outputs = network.outputs ?? 0
        guard let found = try place.whole("num_classes"), found != outputs else { return }
        throw place.malformed("num_classes", expected: "\(outputs), as the tensors have", found: "\(found)")
      }
    }
    try inventory.collect { inventory in
      let place = document.has("label_names") ? document : details
      let told = try labels(in: place, descriptions: document.has("label_descriptions") ? document : details, outputs: network?.outputs)
      try ModelLabels.read(document, told: told, by: \.id, into: &inventory)
    }
    try inventory.collect { try ModelScores.read(document, into: &$0) }
    try inventory.collect { try readPreprocessing(details, in: document, into: &$0) }
  }

  /// - Throws: `ContainerError` where the document is another network's than BiT's, or its numbers aren't the tensors'.
  private static func compare(_ document: ModelDocument, _ architecture: Architecture?, _ inventory: inout Inventory) throws {
    let arguments = try document.object("model_args")
    if let features = try document.whole("num_features"), let architecture, features != architecture.featureCount {
      throw document.malformed("num_features", expected: "\(architecture.featureCount), as the tensors have", found: "\(features)")
    }
    guard let text = try document.text("architecture") else { return }
    guard let named = network(named: text) else {
      throw document.otherNetwork("architecture", expected: "a name like resnetv2_50x1_bit", found: "“\(text)”")
    }
    if let arguments { try checkArguments(arguments) }
    guard let architecture else { return }
    let channels = try arguments?.wholes("channels")
    if let channels {
      let expected = (1...4).map { architecture.outputChannels(block: $0) }
      guard channels.allSatisfy({ (0...1 << 20).contains($0) }), channels.map({ $0 * named.width }) == expected else {
        throw document.malformed(
          "model_args.channels", expected: "\(expected) divided by \(named.width), as the tensors have", found: "\(channels)")
      }
    }
    guard named.depth != architecture.depth || channels == nil && named.width * 64 != architecture.rootChannels else { return }
    inventory.remarks.append("\(document.path) calls the network \(text); the tensors are \(architecture)'s, and they decide")
  }

  private static func checkArguments(_ arguments: ModelDocument) throws {
    for (name, value) in arguments.members {
      guard let expected = fixedArguments[name], value.line != expected else { continue }
      throw arguments.otherNetwork(name, expected: expected, found: value.line)
    }
  }

  /// Arguments that change what the network computes, with what BiT's are.
  private static let fixedArguments = [
    "output_stride": "32", "global_pool": "\"avg\"", "in_chans": "3", "preact": "true", "basic": "false", "avg_down": "false",
    "stem_type": "\"fixed\"", "bottle_ratio": "0.25", "act_layer": "\"relu\"",
  ]

  private static func labels(in document: ModelDocument, outputs: Int?) throws -> [Metadata.Label]? {
    try labels(in: document, descriptions: document, outputs: outputs)
  }

  /// - Parameter outputs: how many labels there have to be; nil where that isn't known.
  private static func labels(in document: ModelDocument, descriptions: ModelDocument, outputs: Int?) throws -> [Metadata.Label]? {
    let names = try document.value("label_names", "a text for each output") { json -> [String]? in
      switch json {
      case .array(let elements):
        let names = elements.compactMap(\.text)
        return names.count == elements.count ? names : nil
      case .object(let members):
        // By the number of the output.
        let names = Dictionary(members.compactMap { number, name in name.text.map { (number, $0) } }) { first, _ in first }
        let ordered = (0..<members.count).compactMap { names["\($0)"] }
        return ordered.count == members.count ? ordered : nil
      default: return nil
      }
    }
    guard let names else { return nil }
    if let outputs, names.count != outputs {
      throw document.malformed("label_names", expected: "\(outputs), one for each output", found: "\(names.count)")
    }
    let texts = try descriptions.object("label_descriptions")
    let described = Dictionary((texts?.members ?? []).compactMap { id, name in name.text.map { (id, $0) } }) { first, _ in first }
    return names.map { .init(id: $0, name: described[$0] ?? $0) }
  }
}
