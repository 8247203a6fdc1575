/// A protocol buffer message as it is written (protobuf.dev, "Encoding"): fields by number, each with its kind and its value.
package struct ProtocolBufferMessage {
  /// The message so far.
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// How a field's value is written; the number stands beside the field's.
  private enum Kind: UInt64 {
    case variable = 0
    case eightBytes = 1
    case lengthAndBytes = 2
    case fourBytes = 5
  }

  /// A field of an unsigned integer type (`uint64`), or of a signed one that isn't negative (`int64`).
  package mutating func add(_ field: UInt64, _ value: UInt64) {
    begin(field, .variable)
    append(variable: value)
  }

  /// A field of type `double`.
  package mutating func add(_ field: UInt64, _ value: Double) {
    begin(field, .eightBytes)
    bytes.append(littleEndian: value.bitPattern)
  }

  /// A field of type `float`.
  package mutating func add(_ field: UInt64, _ value: Float) {
    begin(field, .fourBytes)
    bytes.append(littleEndian: value.bitPattern)
  }

  /// A field of type `bytes`.
  package mutating func add(_ field: UInt64, _ value: [UInt8]) {
    begin(field, .lengthAndBytes)
    append(variable: UInt64(value.count))
    bytes += value
  }

  /// A field of type `string`.
  package mutating func add(_ field: UInt64, _ value: String) { add(field, Array(value.utf8)) }

  /// A field that is a message.
  package mutating func add(_ field: UInt64, _ value: ProtocolBufferMessage) { add(field, value.bytes) }

  /// Begins a field of `byteCount` bytes, which the writer of the message gives behind it.
  package mutating func begin(_ field: UInt64, byteCount: Int) {
    begin(field, .lengthAndBytes)
    append(variable: UInt64(byteCount))
  }

  private mutating func begin(_ field: UInt64, _ kind: Kind) { append(variable: field << 3 | kind.rawValue) }

  /// Seven bits a byte, the lowest first; the eighth says that more follow.
  private mutating func append(variable value: UInt64) {
    var rest = value
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
