import BiTFiles

/// The arrays in a file of nested maps, as flax writes them (flax/serialization.py): an extension of type 1 holds an array's shape, the name
/// of its type and its bytes; a map that begins with `__msgpack_chunked_array__` holds one that is too large for that, in pieces.
package struct MessagePackArrays {
  /// In the order of the file, under the names of the maps that they are in, with `/` between them; what is in a list has its number for a
  /// name.
  package let arrays: [NamedArray]
  /// The names of what else is in the maps: numbers, texts, single values of numpy's.
  package let others: [String]
  /// The bytes that something refers to: the values of each array, and what is between them.
  package let referencedBytes: [Range<Int>]

  /// Reads what is in the file but for the arrays' values.
  ///
  /// - Throws: `ContainerError` where it isn't such a file, or holds more than any checkpoint; `FileError`.
  package init(_ file: RandomAccessFile) throws {
    var walk = Walk(file)
    try walk.walk()
    (arrays, others) = (walk.arrays, walk.others)
    var (ranges, position): ([Range<Int>], Int) = ([], 0)
    for values in walk.values {
      ranges += [position..<values.lowerBound, values]
      position = values.upperBound
    }
    referencedBytes = ranges + [position..<walk.reader.position]
  }

  /// Whether a file begins as one does: with a map of some items, the first of them under a text.
  package static func isSigned(_ file: RandomAccessFile) throws -> Bool {
    let start = try file.bytes(at: 0, count: min(file.size, 9))
    guard let first = start.first, (0x81...0x8F).contains(first) || first >= 0xDE && first <= 0xDF else { return false }
    // The length of a safetensors header may look so.
    if start.count == 9, start[8] == UInt8(ascii: "{"), start.littleEndian(UInt64.self, at: 0) < UInt64(file.size) { return false }
    var reader = MessagePackReader(file)
    guard case .map(let count)? = try? reader.next(), count > 0, case .text(let range)? = try? reader.next(), !range.isEmpty,
      let key = try? reader.text(range)
    else { return false }
    return key.unicodeScalars.allSatisfy { $0.value >= 32 }
  }
}

/// A way through all maps and lists. Those that are open are a list of their own, so that no file leads into a recursion.
private struct Walk {
  /// A map or a list with items that are still to come.
  private struct Open {
    let name: String
    let isMap: Bool
    var left: Int
    var taken = 0
  }

  /// What an extension of type 1 says.
  private struct Content {
    let shape: [Int]
    let type: String
    let values: Range<Int>
  }

  private let file: RandomAccessFile
  private(set) var reader: MessagePackReader
  private(set) var arrays: [NamedArray] = []
  private(set) var others: [String] = []
  /// The bytes of values, ascending.
  private(set) var values: [Range<Int>] = []
  private var itemCount = 0
  private var nameLength = 0

  private static let maxDepth = 64
  private static let maxRank = 32
  /// The largest published network has 470 tensors; a training state holds a few of each.
  private static let maxArrays = 1 << 16
  private static let maxItems = 1 << 22
  /// Bytes of all names: a long one that many have would else take memory for each.
  private static let maxNameLength = 1 << 26
  private static let chunked = "__msgpack_chunked_array__"

  init(_ file: RandomAccessFile) {
    self.file = file
    reader = MessagePackReader(file)
  }

  mutating func walk() throws {
    guard case .map(let count) = try reader.next() else { throw reader.malformed(at: 0, "a map", "another item") }
    var open = [Open(name: "", isMap: true, left: count)]
    while var last = open.popLast() {
      guard last.left > 0 else { continue }
      let key = last.isMap ? try self.key() : "\(last.taken)"
      let name = last.name.isEmpty ? key : last.name + "/" + key
      if last.isMap, last.taken == 0, key == Self.chunked {
        try addChunked(last.name, keys: last.left)
        continue
      }
      (last.left, last.taken) = (last.left - 1, last.taken + 1)
      open.append(last)
      let start = reader.position
      switch try item() {
      case .map(let count): open.append(Open(name: name, isMap: true, left: count))
      case .list(let count): open.append(Open(name: name, isMap: false, left: count))
      case .extended(1, let range): try add(name, content(range))
      default: try addOther(name)
      }
      guard open.count <= Self.maxDepth else { throw reader.malformed(at: start, "at most \(Self.maxDepth) maps in each other", "more") }
    }
  }

  private mutating func item() throws -> MessagePackReader.Item {
    itemCount += 1
    guard itemCount <= Self.maxItems else { throw tooMany("items", Self.maxItems) }
    return try reader.next()
  }

  private mutating func key() throws -> String {
    let start = reader.position
    let item = try reader.next()
    guard case .text(let range) = item else { throw reader.malformed(at: start, "a text as a map's key", item.description) }
    return try reader.text(range)
  }

  private mutating func count(_ name: String) throws {
    nameLength += name.utf8.count
    guard arrays.count + others.count < Self.maxArrays else { throw tooMany("arrays", Self.maxArrays) }
    guard nameLength <= Self.maxNameLength else { throw tooMany("bytes of names", Self.maxNameLength) }
  }

  private func tooMany(_ what: String, _ limit: Int) -> ContainerError {
    .unsupported(
      file: file.path, place: "msgpack item at \(reader.position)", found: "a file of more than \(limit) \(what)",
      advice: "a checkpoint has far fewer")
  }

  private mutating func addOther(_ name: String) throws {
    try count(name)
    others.append(name)
  }

  // MARK: - Arrays

  /// Reads an extension of type 1.
  private mutating func content(_ range: Range<Int>) throws -> Content {
    try reader.within(range) { reader in
      func malformed(_ expected: String, _ found: String) -> ContainerError { reader.malformed(at: range.lowerBound, expected, found) }
      guard case .list(3) = try reader.next(), case .list(let rank) = try reader.next() else {
        throw malformed("shape, type and bytes of an array", "other items")
      }
      guard rank <= Self.maxRank else { throw malformed("at most \(Self.maxRank) dimensions", "\(rank)") }
      var shape: [Int] = []
      for _ in 0..<rank {
        guard case .integer(let size?) = try reader.next(), size >= 0 else { throw malformed("a shape", "other items") }
        shape.append(size)
      }
      guard case .text(let typeRange) = try reader.next() else { throw malformed("an array's type", "another item") }
      let type = try reader.text(typeRange)
      guard case .bytes(let values) = try reader.next(), values.upperBound == range.upperBound else {
        throw malformed("an array's bytes up to \(range.upperBound)", "other items")
      }
      return Content(shape: shape, type: type, values: values)
    }
  }

  private mutating func add(_ name: String, _ content: Content) throws {
    try count(name)
    values.append(content.values)
    arrays.append(array(name, content.shape, type: content.type, parts: [content.values]))
  }

  /// Reads an array in pieces, whose first key has been read.
  private mutating func addChunked(_ name: String, keys: Int) throws {
    let (start, reader) = (reader.position, reader)
    func malformed(_ expected: String, _ found: String) -> ContainerError { reader.malformed(at: start, expected, found) }
    guard keys == 3, try item() == .boolean(true) else { throw malformed("shape and chunks of an array", "other items") }
    var shape: [Int]?
    var chunks: [Content]?
    for _ in 0..<2 {
      switch try key() {
      case "shape" where shape == nil:
        shape = try numbered { _, item in
          guard case .integer(let size?) = item, size >= 0 else { throw malformed("a shape", item.description) }
          return size
        }
      case "chunks" where chunks == nil:
        chunks = try numbered { walk, item in
          guard case .extended(1, let range) = item else { throw malformed("arrays as chunks", item.description) }
          return try walk.content(range)
        }
      case let key: throw malformed("shape and chunks of an array", "“\(key)”")
      }
    }
    guard let shape, let chunks, let first = chunks.first, shape.count <= Self.maxRank else {
      throw malformed("an array of some chunks and at most \(Self.maxRank) dimensions", "another")
    }
    guard chunks.allSatisfy({ $0.type == first.type && $0.shape.count == 1 }) else {
      throw malformed("chunks of one dimension and of one type", "others")
    }
    try count(name)
    values += chunks.map(\.values).sorted { $0.lowerBound < $1.lowerBound }
    arrays.append(array(name, shape, type: first.type, parts: chunks.map(\.values)))
  }

  /// The items of a map whose keys are the numbers from 0 on, in any order, or of a list.
  private mutating func numbered<Value>(_ value: (inout Walk, MessagePackReader.Item) throws -> Value) throws -> [Value] {
    let start = reader.position
    let (count, isMap): (Int, Bool)
    switch try item() {
    case .map(let number): (count, isMap) = (number, true)
    case .list(let number): (count, isMap) = (number, false)
    case let item: throw reader.malformed(at: start, "a map of numbers from 0 on", item.description)
    }
    guard count <= Self.maxArrays else { throw tooMany("pieces of an array", Self.maxArrays) }
    var values: [Int: Value] = [:]
    for index in 0..<count {
      let key = isMap ? Int(try self.key()) : index
      guard let key, (0..<count).contains(key), values[key] == nil else {
        throw reader.malformed(at: start, "the numbers from 0 to \(count - 1), once each", "another key")
      }
      let item = try self.item()
      values[key] = try value(&self, item)
    }
    return values.sorted { $0.key < $1.key }.map(\.value)
  }

  /// - Parameter parts: where the values are, one after the other.
  private func array(_ name: String, _ shape: [Int], type: String, parts: [Range<Int>]) -> NamedArray {
    guard let scalarType = ScalarType(rawValue: type) else {
      return NamedArray(name: name, shape: shape, refusal: .wrongType(file: file.path, tensor: name, found: type))
    }
    let spans = parts.map { FileSpan($0, of: file) }
    let byteCount = shape.byteCount(of: scalarType)
    guard parts.allSatisfy({ $0.count % scalarType.byteCount == 0 }), let source = JoinedSource(spans), source.byteCount == byteCount else {
      return NamedArray(
        name: name, shape: shape,
        refusal: .malformed(
          file: file.path, place: "tensor \(name)", expected: "values of shape \(shape) in \(scalarType.byteCount) bytes each",
          found: "\(parts.reduce(0) { $0 + $1.count }) bytes"))
    }
    let bytes: any ByteSource = spans.count == 1 ? spans[0] : source
    return NamedArray(
      name: name, shape: shape, scalarType: scalarType,
      storage: ArrayStorage(bytes, scalarType, order: AxisOrder(shape), isByteSwapped: NPYHeader.machineIsBigEndian))
  }
}
