import BiTContainers

/// Finds the network among a file's named arrays: whose names they are, and what stands before them.
///
/// A training checkpoint holds a network several times over: the weights, a running average of them, an optimiser's slots of the same shapes,
/// each under a prefix. What makes up the network is what has the most of its parameters under one naming and one prefix.
struct ArraySelection {
  /// Arrays that are parameters under one naming and behind one prefix.
  private struct Candidate {
    let dialect: Int
    let prefix: String
    /// Which array each parameter is; of a doubled one the first.
    var arrays: [ParameterName: Int] = [:]
    var doubled: [(ParameterName, Int)] = []
    /// Where it was met first.
    let position: Int
  }

  private let arrays: [NamedArray]
  private let dialects: [Dialect]
  private let file: String

  /// - Parameters:
  ///   - dialects: the namings that may be met; the first one counts where several fit as well.
  ///   - file: the name that errors give.
  init(_ arrays: [NamedArray], dialects: [Dialect], file: String) {
    (self.arrays, self.dialects, self.file) = (arrays, dialects, file)
  }

  /// The network's arrays under canonical names, the others as what they are.
  ///
  /// - Throws: what the operating system refuses; what is wrong with the file is in the inventory.
  func inventory() throws -> Inventory {
    var inventory = Inventory()
    let candidates = candidates()
    let weights = candidates.filter { !Self.isOptimiser($0.prefix) }
    let chosen = (weights.isEmpty ? candidates : weights).min(by: isBetter)
    guard let chosen else {
      for array in arrays { addStranger(array, in: dialects.first, to: &inventory) }
      return inventory
    }
    let dialect = dialects[chosen.dialect]
    if let other = weights.first(where: { $0.prefix != chosen.prefix && $0.arrays.count == chosen.arrays.count }) {
      inventory.remarks.append(
        "it holds the network more than once: that under “\(chosen.prefix)” is taken"
          + (Self.rank(chosen.prefix) < Self.average ? ", a running average of the weights" : "") + ", that under “\(other.prefix)” is not")
    }
    for (parameter, index) in chosen.arrays.sorted(by: { $0.value < $1.value }) + chosen.doubled.sorted(by: { $0.1 < $1.1 }) {
      try add(arrays[index], as: parameter, in: dialect, to: &inventory)
    }
    let taken = Set(chosen.arrays.values).union(chosen.doubled.map(\.1))
    // Another whole network is passed over; a head that stands elsewhere than its body is looked for.
    let others = Set(candidates.filter { $0.arrays.keys.contains { $0.layer == .root } }.flatMap(\.arrays.values))
    for (index, array) in arrays.enumerated() where !taken.contains(index) {
      if others.contains(index) {
        inventory.ignoredNames.append(array.name)
      } else {
        addStranger(array, in: dialect, to: &inventory)
      }
    }
    return inventory
  }

  // MARK: - Choosing

  private func candidates() -> [Candidate] {
    struct Key: Hashable {
      let dialect: Int
      let prefix: String
    }
    var found: [Key: Candidate] = [:]
    for (index, array) in arrays.enumerated() {
      for (number, dialect) in dialects.enumerated() {
        guard let (prefix, parameter) = dialect.match(array.name) else { continue }
        let key = Key(dialect: number, prefix: prefix)
        var candidate = found[key] ?? Candidate(dialect: number, prefix: prefix, position: index)
        if candidate.arrays[parameter] == nil {
          candidate.arrays[parameter] = index
        } else {
          candidate.doubled.append((parameter, index))
        }
        found[key] = candidate
      }
    }
    return found.values.sorted { ($0.position, $0.dialect) < ($1.position, $1.dialect) }
  }

  /// Whether more of a network is in `first`; where as much is, whether it is what timm takes (timm/models/_helpers.py), the running average first.
  private func isBetter(_ first: Candidate, than second: Candidate) -> Bool {
    if first.arrays.count != second.arrays.count { return first.arrays.count > second.arrays.count }
    let ranks = (Self.rank(first.prefix), Self.rank(second.prefix))
    return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : (first.dialect, first.position) < (second.dialect, second.position)
  }

  /// Whether what stands under a prefix is an optimiser's; before optax, flax kept the weights themselves there, as its target.
  private static func isOptimiser(_ prefix: String) -> Bool {
    let parts = prefix.lowercased().split { $0 == "." || $0 == "/" }
    return parts.contains { $0.hasPrefix("opt") } && !parts.contains("target")
  }

  private static let places = ["state_dict_ema", "model_ema", "ema", "params_ema", "state_dict", "model"]
  /// The number of those that are averages.
  private static let average = 4

  private static func rank(_ prefix: String) -> Int {
    let parts = prefix.split { $0 == "." || $0 == "/" }
    return places.firstIndex { place in parts.contains { $0 == place } } ?? places.count
  }

  // MARK: - Taking

  private func add(_ array: NamedArray, as parameter: ParameterName, in dialect: Dialect, to inventory: inout Inventory) throws {
    try inventory.add(array.name, as: parameter, in: dialect, file: file) { try tensor(array, named: $0) }
  }

  private func addStranger(_ array: NamedArray, in dialect: Dialect?, to inventory: inout Inventory) {
    inventory.addStranger(array.name, isListed: false) { name in
      let tensor = try tensor(array, named: name)
      return dialect?.canonical(stranger: tensor) ?? tensor
    }
  }

  private func tensor(_ array: NamedArray, named name: String) throws -> Tensor {
    let (scalarType, storage) = try array.values()
    return Tensor(name: name, shape: array.shape, scalarType: scalarType, storage: storage)
  }
}
