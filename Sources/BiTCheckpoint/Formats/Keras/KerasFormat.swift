import BiTFiles

/// The home format: the weight files of the published Keras models, with a group of our own that Keras passes over
/// (spec/home-format.md).
enum KerasFormat: CheckpointFormat {
  static func recognises(_ file: RandomAccessFile) throws -> Bool {
    try Superblock.position(in: file) != nil
  }

  static func read(_ file: RandomAccessFile) throws -> Checkpoint {
    let source = try HDF5File(file)
    var checkpoint = try KerasReader(source).checkpoint()
    if let group = try source.root().find(HomeGroup.name) { try HomeGroup.read(group, into: &checkpoint) }
    return checkpoint
  }

  static func write(_ checkpoint: Checkpoint, to path: String, name: String) throws {
    try KerasWriter(checkpoint, path: path, name: name).write()
  }
}
