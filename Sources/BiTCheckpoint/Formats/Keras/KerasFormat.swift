import BiTContainers

extension CheckpointKind {
  /// The home format: the weight files of the published Keras models, with a group of our own that Keras passes over
  /// (spec/home-format.md).
  public static let kerasH5 = CheckpointKind(
    name: "keras-h5", title: "an HDF5 file", shortTitle: "a Keras file", suffixes: ["h5", "hdf5"],
    scalarTypes: [.float16, .float32, .float64], parts: Set(Part.allCases), knowsLabelSets: true,
    container: HDF5Container.self, read: KerasFormat.read, writer: .file(KerasFormat.write))
}

private enum KerasFormat {
  static func read(_ container: HDF5Container) throws -> Inventory {
    let file = container.content
    var inventory = try KerasReader(file).inventory()
    try inventory.collect { inventory in
      if let group = try file.root().find(HomeGroup.name) { try HomeGroupReader(group).read(into: &inventory) }
    }
    return inventory
  }

  static func write(_ checkpoint: Checkpoint, to path: String, name: String) throws {
    try KerasWriter(checkpoint, path: path, name: name).write()
  }
}
