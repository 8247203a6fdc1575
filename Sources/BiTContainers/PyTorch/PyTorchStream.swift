import BiTFiles

/// A PyTorch file as torch.save wrote it before version 1.6 (torch/serialization.py, `_legacy_save`): five pickles one after the other, the magic
/// number, the version, what the machine was like, the object, the keys of the storages; then for each key the number of its values in 8 bytes,
/// and the values. All of it is little-endian, whatever the machine was like.
package struct PyTorchStream {
  private let file: RandomAccessFile
  private let pickle: Pickle
  /// Where the values of each storage are.
  private let storages: [String: Range<Int>]
  /// Where the pickles end.
  private let pickleEnd: Int

  /// The first pickle's number, as it is written.
  private static let magic: [UInt8] = [0x8A, 0x0A, 0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19, 0x2E]
  private static let version = 1001

  /// Whether a file begins as one: with the magic number behind the protocol, and from protocol 4 on behind the frame.
  package static func isSigned(_ file: RandomAccessFile) throws -> Bool {
    let start = try file.bytes(at: 0, count: min(file.size, 32))
    guard start.count >= 2 + magic.count, start[0] == PickleOpcode.protocolVersion.rawValue else { return false }
    let skipped = start[2] == PickleOpcode.frame.rawValue ? 11 : 2
    return start.dropFirst(skipped).starts(with: magic)
  }

  /// Reads the pickles, and finds the storages behind them.
  ///
  /// - Throws: `ContainerError` where the file isn't such a one, `FileError`.
  package init(_ file: RandomAccessFile) throws {
    self.file = file
    var position = 0
    func next(_ place: String) throws -> Pickle {
      var bytes = PickleBytes(FileSpan(0..<file.size, of: file), from: position, file: file.path, place: place)
      let pickle = try PickleMachine.read(&bytes, refusal: PyTorchGlobal.refusal)
      position = bytes.position
      return pickle
    }
    _ = try next("the magic number")
    let version = try next("the version")
    guard version.integer(version.root) == Self.version else {
      throw ContainerError.unsupported(
        file: file.path, place: "the version", found: "another one than \(Self.version)", advice: "load it in PyTorch and save it anew")
    }
    _ = try next("the machine")
    pickle = try next("the pickle")
    let keys = try next("the list of storages")
    pickleEnd = position
    storages = try Self.storages(pickle, keys, from: position, of: file)
  }

  /// Each storage begins where the one before ends.
  private static func storages(_ pickle: Pickle, _ keys: Pickle, from start: Int, of file: RandomAccessFile) throws -> [String: Range<Int>]
  {
    var known: [String: PyTorchStorageID] = [:]
    for value in pickle.values {
      guard case .persistent(let id) = pickle[value] else { continue }
      let storage = try PyTorchStorageID(id, in: pickle, file: file.path, place: "the pickle")
      if let other = known.updateValue(storage, forKey: storage.key), (other.unit, other.count) != (storage.unit, storage.count) {
        throw ContainerError.malformed(file: file.path, place: "storage \(storage.key)", expected: "one number of values", found: "several")
      }
    }
    var storages: [String: Range<Int>] = [:]
    var position = start
    for value in keys.elements(keys.root) {
      guard let key = keys.text(value), let storage = known[key], storages[key] == nil else {
        throw ContainerError.malformed(
          file: file.path, place: "the list of storages", expected: "each storage of the pickle once", found: keys.text(value) ?? "no text")
      }
      func truncated(_ bytes: Int) -> ContainerError {
        .truncated(file: file.path, place: "storage \(key)", expectedBytes: bytes, foundBytes: file.size - position)
      }
      guard file.size - position >= 8 else { throw truncated(8) }
      let count = try file.bytes(at: position, count: 8).littleEndian(UInt64.self, at: 0)
      guard count == UInt64(storage.count) else {
        throw ContainerError.malformed(
          file: file.path, place: "storage \(key)", expected: "\(storage.count) values", found: "\(count)")
      }
      position += 8
      let byteCount = try storage.byteCount(file: file.path)
      guard byteCount <= file.size - position else { throw truncated(byteCount) }
      storages[key] = position..<position + byteCount
      position += byteCount
    }
    return storages
  }

  /// The tensors, with their values in the file.
  ///
  /// - Throws: `ContainerError` where there is more in the pickle than in any checkpoint, `FileError`.
  package func arrays() throws -> [NamedArray] {
    try PyTorchArrays.all(in: pickle, file: file, isByteSwapped: NPYHeader.machineIsBigEndian) { id in
      guard let range = storages[id.key] else {
        throw ContainerError.malformed(file: file.path, place: "the list of storages", expected: "storage \(id.key)", found: "none")
      }
      return PyTorchRecord(FileSpan(range, of: file))
    }
  }

  /// Where the pickles are, and the storages with the numbers before them.
  package var extents: [Range<Int>] { [0..<pickleEnd] + storages.values.map { $0.lowerBound - 8..<$0.upperBound } }
}
