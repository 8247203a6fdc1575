/// What the index says of a tensor (tensorflow/core/protobuf/tensor_bundle.proto, BundleEntryProto).
struct TensorBundleEntry {
  let key: String
  /// A number of `DataType` (tensorflow/core/framework/types.proto).
  private(set) var type = 0
  private(set) var shape: [Int] = []
  private(set) var shard = 0
  private(set) var offset = 0
  private(set) var size = 0
  /// The masked CRC-32C of the bytes.
  private(set) var checksum: UInt32 = 0
  /// Whether it is cut into pieces that stand under other keys.
  private(set) var isSliced = false

  private static let maxRank = 32
  static let string = 7

  /// - Throws: `ContainerError.malformed` where the bytes are no such message, or a number in it is negative.
  init(key: String, _ message: ProtocolBufferReader, of source: BytesInMemory, file: String) throws {
    self.key = key
    var message = message
    while let field = try message.next() {
      func number() throws -> Int {
        guard let number = field.integer else { throw message.malformed("a number from 0 on in field \(field.number)", "another value") }
        return number
      }
      switch field.number {
      case 1: type = try number()
      case 2:
        if let range = field.range {
          try readShape(ProtocolBufferReader(source, in: range, file: file, place: "shape of \(key)"), source, file)
        }
      case 3: shard = try number()
      case 4: offset = try number()
      case 5: size = try number()
      case 6: checksum = UInt32(truncatingIfNeeded: try number())
      case 7: isSliced = true
      default: break
      }
    }
    guard !offset.addingReportingOverflow(size).overflow else { throw message.malformed("bytes within a file", "\(size) at \(offset)") }
  }

  private mutating func readShape(_ message: ProtocolBufferReader, _ source: BytesInMemory, _ file: String) throws {
    var message = message
    while let field = try message.next() {
      switch (field.number, field.range) {
      case (2, let range?):
        guard shape.count < Self.maxRank else { throw message.malformed("at most \(Self.maxRank) dimensions", "more") }
        var dimension = ProtocolBufferReader(source, in: range, file: file, place: "shape of \(key)")
        var size = 0
        while let field = try dimension.next() {
          guard field.number == 1 else { continue }
          // A negative number is one of ten bytes, which fits no Int.
          guard let number = field.integer else { throw message.malformed("a size from 0 on", "a negative one") }
          size = number
        }
        shape.append(size)
      case (3, _) where field.integer != 0: throw message.malformed("a known rank", "an unknown one")
      default: break
      }
    }
  }

  var range: Range<Int> { offset..<offset + size }

  /// The type where it is one of a network's.
  var scalarType: ScalarType? {
    switch type {
    case 1: .float32
    case 2: .float64
    case 14: .bfloat16
    case 19: .float16
    default: nil
    }
  }

  /// The type in TensorFlow's word.
  var typeName: String {
    let names = [3: "int32", 4: "uint8", 5: "int16", 6: "int8", 7: "string", 8: "complex64", 9: "int64", 10: "bool"]
    return names[type] ?? "the type of number \(type)"
  }
}
