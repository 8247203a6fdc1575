import BiTContainers
import BiTFiles

/// The published npz archives: a zip of npy files, one a tensor, in canonical names.
enum NPZFormat: CheckpointFormat {
  private static let suffix = ".npy"

  static func recognises(_ file: RandomAccessFile) throws -> Bool {
    guard file.size >= 4 else { return false }
    let signature = try file.bytes(at: 0, count: 4).littleEndian(UInt32.self, at: 0)
    return signature == ZipRecord.localHeader || signature == ZipRecord.end
  }

  /// Reads the directory and each tensor's npy header. Members that are no npy files, or no parameters of a BiT network, are passed over
  /// unread, whatever they hold.
  static func inventory(_ file: RandomAccessFile) throws -> Inventory {
    let members = try ZipDirectory(file).members
    guard members.contains(where: { $0.name.hasSuffix(suffix) }) else {
      let names = members.prefix(3).map(\.name).joined(separator: ", ") + (members.count > 3 ? ", …" : "")
      throw CheckpointError.notACheckpoint(file: file.path, found: "a zip archive without npy members (\(names))")
    }
    var inventory = Inventory()
    var sources: [String: String] = [:]
    for member in members {
      let isArray = member.name.hasSuffix(suffix)
      let source = isArray ? String(member.name.dropLast(suffix.count)) : member.name
      guard isArray, let name = CanonicalName.find(in: source) else {
        inventory.ignoredNames.append(source)
        continue
      }
      try inventory.collect { inventory in
        if let other = sources.updateValue(source, forKey: name) {
          throw CheckpointError.duplicateTensor(file: file.path, tensor: name, names: [other, source])
        }
        let array = try NPZArray(member, of: file, tensor: name)
        inventory.tensors.append(Tensor(name: name, shape: array.header.shape, scalarType: array.header.scalarType, storage: array.storage))
      }
    }
    return inventory
  }

  static func referencedBytes(_ file: RandomAccessFile) throws -> [Range<Int>] {
    let directory = try ZipDirectory(file)
    return try directory.extents + directory.members.map { try $0.extent(in: file) }
  }

  static func write(_ checkpoint: Checkpoint, to path: String, name: String) throws {
    var writer = try NPZWriter(path: path, name: name)
    for tensor in checkpoint.tensors {
      try writer.append(tensor.name, tensor.scalarType, shape: tensor.shape, storage: tensor.storage)
    }
    try writer.finish()
  }
}
