/// Finds a network's tensors in a Keras file: by their names where these mean all of a network, else by their order.
struct KerasReader {
  /// A weight of the file.
  struct Weight {
    /// The name as the file has it.
    let name: String
    /// What the name stands for; nil for one that no BiT network has.
    let canonicalName: String?
    let dataset: HDF5Dataset
  }

  private let file: HDF5File
  private var path: String { file.encoding.path }

  init(_ file: HDF5File) {
    self.file = file
  }

  func checkpoint() throws -> Checkpoint {
    let root = try file.root()
    // A file of a whole model has the weights in a group of their own, beside the optimiser's.
    let group = try root.find("model_weights") ?? root
    let layerNames = try strings("layer_names", of: group)
    guard let layerNames else { return try checkpoint(below: group) }
    let weights = try weights(ofLayers: layerNames, in: group)
    try checkExtents(weights)
    do {
      return try checkpoint(byName: weights)
    } catch let byName as CheckpointError {
      guard let names = KerasOrder.canonicalNames(ranks: weights.map(\.dataset.shape.count)) else { throw byName }
      do {
        return try Checkpoint(found: zip(weights, names).map { try $0.dataset.tensor(named: $1, file: path) }, file: path)
      } catch let byOrder as CheckpointError {
        // What is wrong is told in the file's own terms if it speaks BiT's.
        throw weights.count(where: { $0.canonicalName != nil }) * 2 >= weights.count ? byName : byOrder
      }
    }
  }

  /// For a file that lists no layers: all data sets whose paths mean a weight.
  private func checkpoint(below group: HDF5Object) throws -> Checkpoint {
    let objects = try group.datasets().filter { !$0.path.hasPrefix("/\(HomeGroup.name)/") }
    let weights = try objects.compactMap { object in
      // What isn't a weight may be of kinds that are not read here, so its description is left alone.
      try CanonicalName.find(in: object.path).flatMap { name in
        try object.dataset().map { Weight(name: object.path, canonicalName: name, dataset: $0) }
      }
    }
    try checkExtents(weights)
    var checkpoint = try checkpoint(byName: weights)
    checkpoint.ignoredNames += objects.map(\.path).filter { CanonicalName.find(in: $0) == nil }
    return checkpoint
  }

  private func checkpoint(byName weights: [Weight]) throws -> Checkpoint {
    var known: [String: Weight] = [:]
    for weight in weights {
      guard let name = weight.canonicalName else { continue }
      if let other = known.updateValue(weight, forKey: name) {
        throw CheckpointError.duplicateTensor(file: path, tensor: name, names: [other.name, weight.name])
      }
    }
    var checkpoint = try Checkpoint(found: known.map { try $1.dataset.tensor(named: $0, file: path) }, file: path)
    checkpoint.ignoredNames += weights.filter { $0.canonicalName == nil }.map(\.name)
    return checkpoint
  }

  // MARK: - Weights

  /// The weights that the layers list, in Keras' order.
  private func weights(ofLayers layers: [String], in group: HDF5Object) throws -> [Weight] {
    try layers.flatMap { layer in
      guard let object = try group.find(layer) else { throw missing("group \(layer)", named: "layer_names of \(group.path)") }
      guard let names = try strings("weight_names", of: object) else { throw missing("attribute weight_names", named: object.path) }
      return try names.map { name in
        guard let dataset = try object.find(name)?.dataset() else {
          throw missing("data set \(name)", named: "weight_names of \(object.path)")
        }
        return Weight(name: name, canonicalName: CanonicalName.find(in: name), dataset: dataset)
      }
    }
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

  private func missing(_ what: String, named place: String) -> CheckpointError {
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
