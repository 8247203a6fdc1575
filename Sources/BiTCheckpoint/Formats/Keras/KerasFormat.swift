import BiTContainers
import BiTFiles

/// The home format: the weight files of the published Keras models, with a group of our own that Keras passes over
/// (spec/home-format.md).
enum KerasFormat: CheckpointFormat {
  static func recognises(_ file: RandomAccessFile) throws -> Bool {
    try Superblock.position(in: file) != nil
  }

  static func inventory(_ file: RandomAccessFile) throws -> Inventory {
    let source = try HDF5File(file)
    var inventory = try KerasReader(source).inventory()
    try inventory.collect { inventory in
      if let group = try source.root().find(HomeGroup.name) { try HomeGroup.read(group, into: &inventory) }
    }
    return inventory
  }

  static func referencedBytes(_ file: RandomAccessFile) throws -> [Range<Int>] {
    try HDF5File(file).referencedBytes()
  }

  static func write(_ checkpoint: Checkpoint, to path: String, name: String) throws {
    try KerasWriter(checkpoint, path: path, name: name).write()
  }
}
