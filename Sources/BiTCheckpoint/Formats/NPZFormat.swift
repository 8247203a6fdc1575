import BiTContainers

extension CheckpointKind {
  /// The published npz archives: a zip of npy files, one a tensor, in canonical names (spec/names.md, "npz"). They are read with big_vision's
  /// names, too.
  public static let npz = CheckpointKind(
    name: "npz", title: "an npz archive", shortTitle: "an npz", suffixes: ["npz"], scalarTypes: [.float16, .float32, .float64], parts: [],
    container: ZipContainer.self, speaks: NPZFormat.speaks, read: NPZFormat.read, writer: .file(NPZFormat.write))
}

private enum NPZFormat {
  private static let suffix = ".npy"

  static func speaks(_ archive: ZipContainer) -> Bool { archive.directory.members.contains { $0.name.hasSuffix(suffix) } }

  /// Reads each array's npy header. Members that are no npy files are passed over unread, and so are those that aren't numbers, unless a
  /// BiT network needs them.
  static func read(_ archive: ZipContainer) throws -> Inventory {
    let names = archive.directory.members.compactMap { $0.name.hasSuffix(suffix) ? String($0.name.dropLast(suffix.count)) : nil }
    let published = names.count { Dialect.published.parameter($0) != nil }
    let isJAX = published < names.count { Dialect.jax.match($0) != nil }
    var inventory = try isJAX ? jax(archive) : self.published(archive)
    if inventory.tensors.contains(where: { $0.scalarType == .bfloat16 }) {
      inventory.remarks.append("arrays of two bytes without a type (V2) are taken for bfloat16, which numpy stores so")
    }
    return inventory
  }

  private static func published(_ archive: ZipContainer) throws -> Inventory {
    let file = archive.file
    var inventory = Inventory()
    for member in archive.directory.members {
      guard member.name.hasSuffix(suffix) else {
        inventory.ignoredNames.append(member.name)
        continue
      }
      try inventory.add(String(member.name.dropLast(suffix.count)), in: .published, file: file.path) { name in
        let array = try NPZArray(member, of: file, tensor: name)
        return Tensor(name: name, shape: array.header.shape, scalarType: array.header.scalarType, storage: array.storage)
      }
    }
    if inventory.tensors.isEmpty, inventory.problems.isEmpty { try inventory.collect { _ in try Self.checkTypes(archive) } }
    return inventory
  }

  /// An archive with big_vision's names, maybe beside an optimiser's state.
  private static func jax(_ archive: ZipContainer) throws -> Inventory {
    let file = archive.file
    let arrays = try archive.directory.members.filter { $0.name.hasSuffix(suffix) }.map { member in
      let name = String(member.name.dropLast(suffix.count))
      do {
        let array = try NPZArray(member, of: file, tensor: name)
        return NamedArray(name: name, shape: array.header.shape, scalarType: array.header.scalarType, storage: array.storage)
      } catch let error as ContainerError {
        return NamedArray(name: name, shape: [], refusal: error)
      }
    }
    var inventory = try ArraySelection(arrays, dialects: [.jax], file: file.path).inventory()
    inventory.ignoredNames += archive.directory.members.map(\.name).filter { !$0.hasSuffix(suffix) }
    return inventory
  }

  /// Of an archive in which no name means anything: whether it is one of pickled objects, as of a dictionary of all arrays.
  private static func checkTypes(_ archive: ZipContainer) throws {
    for member in archive.directory.members.prefix(100) where member.name.hasSuffix(suffix) {
      do {
        _ = try NPZArray(member, of: archive.file, tensor: member.name)
      } catch let error as ContainerError {
        if case .wrongType = error { throw error }
      }
    }
  }

  static func write(_ checkpoint: Checkpoint, to path: String, name: String) throws {
    var writer = try NPZWriter(path: path, name: name)
    for tensor in try Dialect.published.stored(checkpoint) {
      try writer.append(tensor.name, tensor.scalarType, shape: tensor.shape, storage: tensor.storage)
    }
    try writer.finish()
  }
}
