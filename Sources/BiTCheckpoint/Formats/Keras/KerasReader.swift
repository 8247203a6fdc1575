import BiTContainers

/// Finds a network's tensors in a Keras file: by their names where these mean all of a network, else by their order.
struct KerasReader {
  /// A weight of the file.
  struct Weight {
    /// The name as the file has it.
    let name: String
    let dataset: HDF5Dataset
    /// Where its description stands in the file.
    let address: Int
  }

  /// The group of weights that belong to no layer.
  private static let ownWeights = "top_level_model_weights"

  private let file: HDF5File
  private var path: String { file.encoding.path }

  init(_ file: HDF5File) {
    self.file = file
  }

  func inventory() throws -> Inventory {
    let root = try file.root()
    // A file of a whole model has the weights in a group of their own, beside the optimiser's.
    let group = try root.find("model_weights") ?? root
    guard var layers = try strings("layer_names", of: group) else { return try inventory(below: group) }
    // Variables of the model itself stand beside the layers.
    if try group.find(Self.ownWeights)?.attributes()["weight_names"] != nil { layers.append(Self.ownWeights) }
    let (weights, problems) = try weights(ofLayers: layers, in: group)
    let unlisted = unlisted(in: group, beside: weights)
    var byName = try inventory(byName: weights)
    byName.problems = problems + byName.problems
    byName.ignoredNames += unlisted
    guard problems.isEmpty, !byName.isWhole(file: path), let parameters = KerasOrder.parameters(ranks: weights.map(\.dataset.shape.count))
    else {
      return byName
    }
    var byOrder = try Inventory(weights, as: parameters, file: path)
    byOrder.ignoredNames += unlisted
    try byOrder.collect { _ in try checkExtents(weights) }
    if byOrder.isWhole(file: path) { return byOrder }
    // What is wrong is told in the file's own terms if it speaks BiT's.
    return weights.count(where: { Dialect.keras.parameter($0.name) != nil }) * 2 >= weights.count ? byName : byOrder
  }

  /// The data sets that no layer lists: Keras passes over them. Where they can't be walked through, nothing of a network depends on it.
  private func unlisted(in group: HDF5Object, beside weights: [Weight]) -> [String] {
    let listed = Set(weights.map(\.address))
    let objects = (try? group.datasets()) ?? []
    return objects.filter { !listed.contains($0.header.address) && !$0.path.hasPrefix("/\(HomeGroup.name)/") }.map(\.path)
  }

  /// For a file that lists no layers: all data sets whose paths mean a weight.
  private func inventory(below group: HDF5Object) throws -> Inventory {
    let objects = try group.datasets().filter { !$0.path.hasPrefix("/\(HomeGroup.name)/") }
    var (weights, problems): ([Weight], [Inventory.Problem]) = ([], [])
    for object in objects {
      // What isn't a weight may be of kinds that are not read here, so its description is left alone.
      guard let parameter = Dialect.keras.parameter(object.path) else { continue }
      do {
        guard let dataset = try object.dataset() else { continue }
        weights.append(Weight(name: object.path, dataset: dataset, address: object.header.address))
      } catch {
        problems.append(.init(error: try CheckpointError.of(error), tensor: parameter.canonical))
      }
    }
    var inventory = try inventory(byName: weights)
    inventory.problems = problems + inventory.problems
    for object in objects where Dialect.keras.parameter(object.path) == nil {
      inventory.addStranger(object.path, isListed: false) { name in
        guard let dataset = try object.dataset() else { throw missing("a data set", named: name) }
        return try dataset.tensor(named: name, file: path)
      }
    }
    if inventory.tensors.isEmpty, let variables = try KerasVariables(objects, path: path) { return try variables.inventory() }
    if !inventory.isWhole(file: path), let broken = try group.brokenLink() {
      inventory.problems.insert(.init(error: .container(broken), tensor: nil), at: 0)
    }
    return inventory
  }

  private func inventory(byName weights: [Weight]) throws -> Inventory {
    var inventory = Inventory()
    try inventory.collect { _ in try checkExtents(weights) }
    for weight in weights {
      try inventory.add(weight.name, in: .keras, file: path, isListed: true) { try weight.dataset.tensor(named: $0, file: path) }
    }
    return inventory
  }

  // MARK: - Weights

  /// The weights that the layers list, in Keras' order, and why others can't be read.
  private func weights(ofLayers layers: [String], in group: HDF5Object) throws -> ([Weight], [Inventory.Problem]) {
    var (weights, problems): ([Weight], [Inventory.Problem]) = ([], [])
    func collect(_ tensor: String? = nil, _ body: () throws -> Void) throws {
      do {
        try body()
      } catch {
        problems.append(.init(error: try CheckpointError.of(error), tensor: tensor))
      }
    }
    for layer in layers {
      try collect {
        guard let object = try group.find(layer) else {
          throw try group.brokenLink(at: layer) ?? missing("group \(layer)", named: "layer_names of \(group.path)")
        }
        guard let names = try strings("weight_names", of: object) else { throw missing("attribute weight_names", named: object.path) }
        for name in names {
          try collect(Dialect.keras.parameter(name)?.canonical) {
            guard let weight = try object.find(name), let dataset = try weight.dataset() else {
              throw try object.brokenLink(at: name) ?? missing("data set \(name)", named: "weight_names of \(object.path)")
            }
            weights.append(Weight(name: name, dataset: dataset, address: weight.header.address))
          }
        }
      }
    }
    return (weights, problems)
  }

  /// A list that Keras may have split: `weight_names`, or `weight_names0`, `weight_names1` and so on. Nil where there is none.
  private func strings(_ name: String, of object: HDF5Object) throws -> [String]? {
    let attributes = try object.attributes()
    func list(_ attribute: HDF5Attribute) throws -> [String] {
      guard let strings = try attribute.strings(in: file) else {
        throw file.encoding.malformed(
          "attribute \(attribute.name) of \(object.path)", expected: "strings", found: attribute.datatype.description)
      }
      return strings
    }
    if let whole = attributes[name] { return try list(whole) }
    guard attributes["\(name)0"] != nil else { return nil }
    var strings: [String] = []
    for part in 0... {
      guard let attribute = attributes["\(name)\(part)"] else { break }
      strings += try list(attribute)
    }
    return strings
  }

  private func missing(_ what: String, named place: String) -> ContainerError {
    file.encoding.malformed(place, expected: what, found: "none")
  }

  /// No two weights share bytes, nor does a weight with the file's structure: where they seem to, an address is wrong.
  private func checkExtents(_ weights: [Weight]) throws {
    let extents = weights.compactMap { weight in weight.dataset.extent.map { (range: $0, path: weight.dataset.path) } }
      .filter { !$0.range.isEmpty }
    let all = (extents + file.structureExtents.map { ($0, "the file's structure") }).sorted { $0.range.lowerBound < $1.range.lowerBound }
    var last = (range: 0..<0, path: "")
    for next in all {
      guard !next.range.overlaps(last.range) || next.path == last.path else {
        throw file.encoding.malformed(next.path, expected: "bytes of its own", found: "bytes of \(last.path)")
      }
      if next.range.upperBound > last.range.upperBound { last = next }
    }
  }
}
