import BiTFiles

/// Writes maps and arrays in MessagePack as flax does (flax/serialization.py), each item in the shortest form.
///
/// What an array or a map holds follows from the calls: after `map(count:)` come as many texts, each with what is under it.
package struct MessagePackWriter: ~Copyable {
  private var output: SequentialWriter

  /// An array of more bytes is written in pieces (`MAX_CHUNK_SIZE`).
  private static let maxArraySize = 1 << 30

  /// Begins the file at `path`, which exists and is empty. Errors name `name`.
  package init(path: String, name: String) throws {
    output = try SequentialWriter(path: path, name: name)
  }

  /// Begins a map of so many pairs.
  package mutating func map(count: Int) throws {
    try write(count < 16 ? [0x80 | UInt8(count)] : count <= UInt16.max ? [0xDE] + bytes(count, 2) : [0xDF] + bytes(count, 4))
  }

  /// A text of less than 65536 bytes.
  package mutating func text(_ text: String) throws { try write(Self.text(text)) }

  /// An array, a piece at a time.
  ///
  /// - Throws: `FileError`; `ContainerError.wrongCount` where `storage` gives more or fewer values than the shape says.
  package mutating func array(_ name: String, _ scalarType: ScalarType, shape: [Int], storage: any TensorStorage) throws {
    try array(name, scalarType, shape: shape, storage: storage, maxSize: Self.maxArraySize)
  }

  /// - Parameter maxSize: an array of more bytes is written in pieces.
  package mutating func array(
    _ name: String, _ scalarType: ScalarType, shape: [Int], storage: any TensorStorage, maxSize: Int
  ) throws {
    let count = shape.reduce(1, *)
    let perChunk = max(1, maxSize / scalarType.byteCount)
    let isWhole = count * scalarType.byteCount <= maxSize
    if !isWhole {
      try map(count: 3)
      try text("__msgpack_chunked_array__")
      try write([0xC3])
      try text("shape")
      try map(count: shape.count)
      for (index, size) in shape.enumerated() { try write(Self.text("\(index)") + integer(size)) }
      try text("chunks")
      try map(count: (count + perChunk - 1) / perChunk)
    }
    /// Values that have been given, and bytes that the array that was begun still takes.
    var (given, left, chunk) = (0, 0, 0)
    func begin() throws {
      if !isWhole { try text("\(chunk)") }
      let chunkCount = isWhole ? count : min(perChunk, count - given)
      try write(arrayHeader(scalarType, shape: isWhole ? shape : [chunkCount]))
      (given, left, chunk) = (given + chunkCount, chunkCount * scalarType.byteCount, chunk + 1)
    }
    try begin()
    try storage.stream { piece in
      var rest = piece
      while !rest.isEmpty {
        if left == 0, given < count { try begin() }
        guard left > 0 else { throw ContainerError.wrongCount(tensor: name, expected: count) }
        let part = UnsafeRawBufferPointer(rebasing: rest[..<min(rest.count, left)])
        try output.write(part)
        left -= part.count
        rest = UnsafeRawBufferPointer(rebasing: rest[part.count...])
      }
    }
    guard given == count, left == 0 else { throw ContainerError.wrongCount(tensor: name, expected: count) }
  }

  /// Makes the file whole.
  ///
  /// - Throws: `FileError`.
  package consuming func finish() throws { try output.flush() }

  // MARK: - Items

  private mutating func write(_ bytes: [UInt8]) throws { try output.write(bytes) }

  /// What stands before an array's values: an extension of type 1, in it a list of shape, type and bytes.
  private func arrayHeader(_ scalarType: ScalarType, shape: [Int]) -> [UInt8] {
    let size = shape.reduce(scalarType.byteCount, *)
    var content: [UInt8] = [0x93, 0x90 | UInt8(shape.count)]
    for dimension in shape { content += integer(dimension) }
    content += Self.text(scalarType.rawValue) + header(of: size, oneByte: 0xC4)
    let length = content.count + size
    let fixed = [1, 2, 4, 8, 16].firstIndex(of: length)
    return (fixed.map { [0xD4 + UInt8($0)] } ?? header(of: length, oneByte: 0xC7)) + [1] + content
  }

  private static func text(_ text: String) -> [UInt8] {
    let count = text.utf8.count
    let header: [UInt8] =
      count < 32 ? [0xA0 | UInt8(count)] : count <= UInt8.max ? [0xD9, UInt8(count)] : [0xDA] + Self.bigEndian(count, 2)
    return header + text.utf8
  }

  private func integer(_ value: Int) -> [UInt8] {
    switch value {
    case 0..<128: [UInt8(value)]
    case ...Int(UInt8.max): [0xCC, UInt8(value)]
    case ...Int(UInt16.max): [0xCD] + bytes(value, 2)
    case ...Int(UInt32.max): [0xCE] + bytes(value, 4)
    default: [0xCF] + bytes(value, 8)
    }
  }

  /// A header with a length in as few of 1, 2 and 4 bytes as it needs.
  private func header(of length: Int, oneByte: UInt8) -> [UInt8] {
    length <= UInt8.max
      ? [oneByte, UInt8(length)] : length <= UInt16.max ? [oneByte + 1] + bytes(length, 2) : [oneByte + 2] + bytes(length, 4)
  }

  private func bytes(_ value: Int, _ count: Int) -> [UInt8] { Self.bigEndian(value, count) }

  private static func bigEndian(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
