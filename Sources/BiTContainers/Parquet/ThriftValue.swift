/// A value of Thrift's compact protocol (apache/thrift, doc/specs/thrift-compact-protocol.md), in which Parquet writes what describes a file.
enum ThriftValue: Sendable {
  case bool(Bool)
  case integer(Int64)
  case double
  case bytes(ArraySlice<UInt8>)
  case list([ThriftValue])
  case structure(ThriftStructure)

  var whole: Int? { if case .integer(let value) = self { Int(value) } else { nil } }
  var truth: Bool? { if case .bool(let value) = self { value } else { nil } }
  var text: String? { if case .bytes(let bytes) = self { String(decoding: bytes, as: UTF8.self) } else { nil } }
  var elements: [ThriftValue]? { if case .list(let values) = self { values } else { nil } }
  var structure: ThriftStructure? { if case .structure(let value) = self { value } else { nil } }
}

/// Fields by their numbers.
struct ThriftStructure: Sendable {
  fileprivate(set) var fields: [(id: Int, value: ThriftValue)] = []

  subscript(id: Int) -> ThriftValue? { fields.first { $0.id == id }?.value }
}

/// Reads values of the compact protocol.
struct ThriftReader {
  /// What the bytes don't hold.
  struct Failure: Error {
    let found: String
  }

  private let bytes: [UInt8]
  /// Where the next value begins.
  private(set) var position: Int
  /// Structures within structures: Parquet's own go six deep.
  private static let maxDepth = 32

  init(_ bytes: [UInt8], at position: Int = 0) {
    (self.bytes, self.position) = (bytes, position)
  }

  /// The next structure.
  ///
  /// - Throws: `Failure`.
  mutating func structure() throws(Failure) -> ThriftStructure { try structure(depth: 0) }

  private mutating func structure(depth: Int) throws(Failure) -> ThriftStructure {
    guard depth < Self.maxDepth else { throw Failure(found: "structures nested \(depth) deep") }
    var result = ThriftStructure()
    var id = 0
    while true {
      let head = try byte()
      if head == 0 { return result }
      let delta = Int(head >> 4)
      id = delta > 0 ? id + delta : try integer()
      guard (0...Int(Int16.max)).contains(id) else { throw Failure(found: "the field number \(id)") }
      let type = head & 15
      result.fields.append((id, type == 1 || type == 2 ? .bool(type == 1) : try value(type, depth: depth)))
    }
  }

  private mutating func value(_ type: UInt8, depth: Int) throws(Failure) -> ThriftValue {
    switch type {
    case 1, 2: return .bool(try byte() == 1)
    case 3: return .integer(Int64(Int8(bitPattern: try byte())))
    case 4, 5, 6: return .integer(Int64(try integer()))
    case 7:
      _ = try take(8)
      return .double
    case 8:
      let count = try varint()
      guard count <= UInt64(bytes.count) else { throw Failure(found: "a text of \(count) bytes") }
      return .bytes(try take(Int(count)))
    case 9, 10: return .list(try list(depth: depth))
    case 11:
      try map(depth: depth)
      return .list([])
    case 12: return .structure(try structure(depth: depth + 1))
    default: throw Failure(found: "a value of type \(type)")
    }
  }

  private mutating func list(depth: Int) throws(Failure) -> [ThriftValue] {
    guard depth < Self.maxDepth else { throw Failure(found: "lists nested \(depth) deep") }
    let head = try byte()
    let count = head >> 4 == 15 ? try varint() : UInt64(head >> 4)
    // Each element has a byte at least.
    guard count <= UInt64(bytes.count - position) else { throw Failure(found: "a list of \(count) values") }
    var values: [ThriftValue] = []
    for _ in 0..<count { values.append(try value(head & 15, depth: depth + 1)) }
    return values
  }

  /// Parquet has no maps; they are passed over.
  private mutating func map(depth: Int) throws(Failure) {
    guard depth < Self.maxDepth else { throw Failure(found: "maps nested \(depth) deep") }
    let count = try varint()
    guard count > 0 else { return }
    guard count <= UInt64(bytes.count - position) else { throw Failure(found: "a map of \(count) values") }
    let types = try byte()
    for _ in 0..<count {
      _ = try value(types >> 4, depth: depth + 1)
      _ = try value(types & 15, depth: depth + 1)
    }
  }

  private mutating func byte() throws(Failure) -> UInt8 {
    guard position < bytes.count else { throw Failure(found: "the end of the bytes") }
    position += 1
    return bytes[position - 1]
  }

  private mutating func take(_ count: Int) throws(Failure) -> ArraySlice<UInt8> {
    guard count <= bytes.count - position else { throw Failure(found: "the end of the bytes") }
    position += count
    return bytes[position - count..<position]
  }

  private mutating func varint() throws(Failure) -> UInt64 {
    var (result, shift): (UInt64, UInt64) = (0, 0)
    while true {
      let next = try byte()
      guard shift < 63 || next < 2 else { throw Failure(found: "a number of more than 64 bits") }
      result |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return result }
      shift += 7
      guard shift < 64 else { throw Failure(found: "a number of more than 64 bits") }
    }
  }

  /// Zigzag: 0, -1, 1, -2 …
  private mutating func integer() throws(Failure) -> Int {
    let value = try varint()
    return Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
  }
}
