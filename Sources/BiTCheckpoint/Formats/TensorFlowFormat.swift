import BiTContainers

extension CheckpointKind {
  /// Checkpoints and SavedModels of TensorFlow 1 and 2, TF-Hub's among them (spec/tensorflow.md); only read.
  public static let tensorFlow = CheckpointKind(
    name: "tf", title: "a TensorFlow checkpoint", shortTitle: "a TensorFlow checkpoint", suffixes: ["index"],
    scalarTypes: ScalarType.allCases, parts: [], container: TensorFlowContainer.self, read: { try TensorFlowReader($0).inventory() })
}

/// Finds a network's tensors in a TensorFlow checkpoint: by the variables' names where these mean all of a network, by the paths of the
/// model's attributes, or by Keras' order.
private struct TensorFlowReader {
  private let file: String
  private let arrays: [NamedArray]
  /// What the object graph calls each by its key; nil where there is no graph.
  private let fullNames: [String: String]?

  init(_ container: TensorFlowContainer) {
    (file, arrays, fullNames) = (container.path, container.content.arrays, container.content.fullNames)
  }

  func inventory() throws -> Inventory {
    // An optimiser's slot has its variable's name in its own.
    let named = arrays.map { array in
      Self.isOptimiser(array.name) ? array : array.named(fullNames?[array.name] ?? Self.path(array.name))
    }
    let byName = try published(named)
    if byName.isWhole(file: file) { return byName }
    let paths = arrays.map { Self.isOptimiser($0.name) ? $0 : $0.named(Self.path($0.name)) }
    let others: [() throws -> Inventory?] = [
      { try published(paths) }, { try ArraySelection(named, dialects: [.published], file: file).inventory() },
      { try byAttributes(paths) }, { try byOrder(paths) },
    ]
    for other in others {
      if let inventory = try other(), inventory.isWhole(file: file) { return inventory }
    }
    return byName
  }

  private func published(_ arrays: [NamedArray]) throws -> Inventory {
    var inventory = Inventory()
    for array in arrays { try inventory.add(array.name, in: .published, file: file) { try array.tensor(named: $0) } }
    return inventory
  }

  private func byAttributes(_ paths: [NamedArray]) throws -> Inventory {
    var inventory = try ArraySelection(paths, dialects: [.attributePaths], file: file).inventory()
    inventory.remarks.append("the tensors are told by the paths of the model's attributes: the variables' names aren't whole")
    return inventory
  }

  /// The variables of a Keras model, which stand under numbers in its own order.
  private func byOrder(_ paths: [NamedArray]) throws -> Inventory? {
    var groups: [Substring: [(number: Int, array: NamedArray)]] = [:]
    for array in paths where !Self.isOptimiser(array.name) {
      let parts = array.name.split(separator: "/")
      guard parts.count >= 2, parts[parts.count - 2] == "variables", let number = Int(parts[parts.count - 1]) else { continue }
      groups[array.name.dropLast(parts[parts.count - 1].count), default: []].append((number, array))
    }
    guard let (prefix, group) = groups.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }) else { return nil }
    let ordered = group.sorted { $0.number < $1.number }.map(\.array)
    guard let parameters = KerasOrder.parameters(ranks: ordered.map(\.shape.count)) else { return nil }
    var inventory = Inventory()
    for (array, parameter) in zip(ordered, parameters) {
      if let parameter {
        try inventory.add(array.name, as: parameter, in: .keras, file: file) { try array.tensor(named: $0) }
      } else {
        inventory.addStranger(array.name, isListed: true) { try array.tensor(named: $0) }
      }
    }
    let taken = Set(ordered.map(\.name))
    for array in paths where !taken.contains(array.name) {
      inventory.addStranger(array.name, isListed: false) { try array.tensor(named: $0) }
    }
    inventory.remarks.append(
      "the tensors are told by the order of \(prefix)0 to \(group.count - 1), and by their shapes: names aren't whole")
    return inventory
  }

  // MARK: - Names

  /// A key without what TensorFlow puts behind the path of a variable.
  private static func path(_ key: String) -> String {
    let suffix = "/.ATTRIBUTES/VARIABLE_VALUE"
    return key.hasSuffix(suffix) ? String(key.dropLast(suffix.count)) : key
  }

  /// Whether a key is that of an optimiser's variable, which has a network's variable's name in its own.
  private static func isOptimiser(_ key: String) -> Bool {
    key.split(separator: "/").contains { $0 == ".OPTIMIZER_SLOT" || $0 == "optimizer" || $0 == "_optimizer" }
  }
}

extension NamedArray {
  /// The array as a tensor of that name, its axes as they are.
  fileprivate func tensor(named name: String) throws -> Tensor {
    let (scalarType, storage) = try values()
    return Tensor(name: name, shape: shape, scalarType: scalarType, storage: storage)
  }
}
