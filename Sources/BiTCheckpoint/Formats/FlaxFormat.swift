import BiTContainers
import BiTFiles

extension CheckpointKind {
  /// The files of flax (`flax.serialization.to_bytes`): nested maps in MessagePack, with the names of big_vision (spec/flax.md).
  public static let flax = CheckpointKind(
    name: "flax", title: "a flax file", shortTitle: "a flax file", suffixes: ["msgpack", "flax"], scalarTypes: ScalarType.allCases,
    parts: [],
    container: MessagePackContainer.self, speaks: { !$0.content.arrays.isEmpty }, read: FlaxFormat.read, writer: .file(FlaxFormat.write))
}

/// A file of MessagePack.
struct MessagePackContainer: CheckpointContainer {
  let file: RandomAccessFile
  let content: MessagePackArrays

  static func signed(_ source: CheckpointSource) throws -> RandomAccessFile? {
    guard case .file(let file) = source, try MessagePackArrays.isSigned(file) else { return nil }
    return file
  }

  init(_ file: RandomAccessFile) throws {
    self.file = file
    content = try MessagePackArrays(file)
  }

  var summary: String { "a msgpack file without arrays as flax writes them" }

  func referencedBytes() throws -> [ReferencedBytes] { [ReferencedBytes(file: file, ranges: content.referencedBytes)] }
}

private enum FlaxFormat {
  static func read(_ container: MessagePackContainer) throws -> Inventory {
    var inventory = try ArraySelection(container.content.arrays, dialects: [.jax, .published], file: container.file.path).inventory()
    inventory.ignoredNames += container.content.others
    return inventory
  }

  static func write(_ checkpoint: Checkpoint, to path: String, name: String) throws {
    var writer = try MessagePackWriter(path: path, name: name)
    try writer.map(count: 1)
    try writer.text("params")
    try write(try Dialect.jax.stored(checkpoint).map { ($0.name.split(separator: "/")[...], $0) }, to: &writer)
    try writer.finish()
  }

  /// Writes the map of those tensors, each under what is left of its name.
  private static func write(_ tensors: [(path: ArraySlice<Substring>, tensor: Tensor)], to writer: inout MessagePackWriter) throws {
    var (keys, groups): ([Substring], [Substring: [(path: ArraySlice<Substring>, tensor: Tensor)]]) = ([], [:])
    for (path, tensor) in tensors {
      guard let key = path.first else { continue }
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append((path.dropFirst(), tensor))
    }
    try writer.map(count: keys.count)
    for key in keys {
      let group = groups[key] ?? []
      try writer.text(String(key))
      if let (path, tensor) = group.first, path.isEmpty {
        try writer.array(tensor.name, tensor.scalarType, shape: tensor.shape, storage: tensor.storage)
      } else {
        try write(group, to: &writer)
      }
    }
  }
}
