import BiTFiles

/// Writes a safetensors file as the reference does (huggingface/safetensors, safetensors/src/tensor.rs, `prepare`): the widest types first,
/// then by name, so that every value lies at a multiple of its size. Spaces behind the header let the data begin at a multiple of 64. The
/// same arrays give the same bytes.
package enum SafetensorsWriter {
  private static let alignment = 64

  /// Writes the whole file at `path`, which exists and is empty. Errors name `name`.
  ///
  /// - Parameter metadata: texts by their names; the names are different.
  /// - Throws: `FileError`; `ContainerError.wrongCount` where a storage gives more or fewer values than its shape says; what the arrays
  ///   throw.
  package static func write(_ arrays: [NamedArray], metadata: [(String, String)], to path: String, name: String) throws {
    let ordered = try arrays.map { (array: $0, values: try $0.values()) }.sorted { first, second in
      let widths = (first.values.scalarType.byteCount, second.values.scalarType.byteCount)
      guard widths.0 == widths.1 else { return widths.0 > widths.1 }
      return first.array.name.utf8.lexicographicallyPrecedes(second.array.name.utf8)
    }
    var members = [(SafetensorsFile.metadataName, JSON.object(metadata.map { ($0, .string($1)) }))]
    var end = 0
    for (array, values) in ordered {
      let start = end
      end += array.shape.reduce(1, *) * values.scalarType.byteCount
      members.append(
        (
          array.name,
          .object([
            ("dtype", .string(SafetensorsType.name(of: values.scalarType))), ("shape", .array(array.shape.map(JSON.integer))),
            ("data_offsets", .array([.integer(start), .integer(end)])),
          ])
        ))
    }
    var header = Array(JSON.object(members).line.utf8)
    header += [UInt8](repeating: UInt8(ascii: " "), count: (alignment - (header.count + 8) % alignment) % alignment)
    var output = try SequentialWriter(path: path, name: name)
    var length: [UInt8] = []
    length.append(littleEndian: UInt64(header.count))
    try output.write(length + header)
    for (array, values) in ordered {
      let start = output.position
      let count = array.shape.reduce(1, *)
      if NPYHeader.machineIsBigEndian {
        try swapped(values.storage, count: count, values.scalarType).stream { try output.write($0) }
      } else {
        try values.storage.stream { try output.write($0) }
      }
      guard output.position - start == count * values.scalarType.byteCount else {
        throw ContainerError.wrongCount(tensor: array.name, expected: count)
      }
    }
    try output.flush()
  }

  /// The values in the other byte order.
  private static func swapped(_ storage: any TensorStorage, count: Int, _ type: ScalarType) -> ArrayStorage {
    ArrayStorage(StorageBytes(storage, byteCount: count * type.byteCount), type, order: AxisOrder([count]), isByteSwapped: true)
  }
}
