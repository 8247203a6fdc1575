import BiTContainers
import BiTFiles

/// A TensorFlow checkpoint in one file, as fixtures/make_tensorflow.py makes them to be damaged: the length of the index in 4 bytes, the
/// index, the values.
enum Bundle {
  /// Writes index and values beside the file.
  ///
  /// - Returns: the path of the index.
  static func unpack(_ path: String) throws -> String {
    let file = try RandomAccessFile(path: path)
    let bytes = try file.bytes(at: 0, count: file.size)
    guard bytes.count >= 4 else { throw FileError(path: path, operation: "read", reason: "it has no index") }
    let end = min(bytes.count, 4 + Int(bytes.littleEndian(UInt32.self, at: 0)))
    for (name, content) in [(".index", bytes[4..<end]), (".data-00000-of-00001", bytes[end...])] {
      let output = try RandomAccessWriter(path: path + name, emptying: true)
      try content.withUnsafeBytes { try output.write($0, at: 0) }
    }
    return path + ".index"
  }
}
