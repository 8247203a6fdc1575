import BiTFiles

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Writes numbers for TensorBoard: a file of `Event` messages (tensorflow/core/util/event.proto) in TFRecord framing.
final class EventFile {
  private let file: RandomAccessWriter
  private var position = 0

  /// The file's name: TensorBoard looks for `tfevents` in it.
  static let name = "events.out.tfevents.0000000000.bit"

  /// Begins a file in `folder`; one that is there goes.
  init(in folder: String) throws {
    try Folder.make(folder)
    file = try RandomAccessWriter(path: folder + "/" + Self.name, emptying: true)
    var event = Message()
    event.add(1, time(nil).double)
    event.add(3, bytes: Array("brain.Event:2".utf8))
    try append(event)
  }

  /// Writes the numbers of a step.
  func write(_ values: [(tag: String, value: Float)], step: Int) throws {
    var summary = Message()
    for (tag, value) in values {
      var item = Message()
      item.add(1, bytes: Array(tag.utf8))
      item.add(2, value)
      summary.add(1, bytes: item.bytes)
    }
    var event = Message()
    event.add(1, time(nil).double)
    event.add(2, UInt64(step))
    event.add(5, bytes: summary.bytes)
    try append(event)
  }

  /// A record: its length, the length's checksum, the message, its checksum.
  private func append(_ message: Message) throws {
    let length = Self.littleEndian(UInt64(message.bytes.count))
    let record =
      length + Self.littleEndian(CRC32C.masked(length)) + message.bytes + Self.littleEndian(CRC32C.masked(message.bytes))
    try record.withUnsafeBytes { try file.write($0, at: position) }
    position += record.count
  }

  private static func littleEndian(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }

  /// A protocol buffer message.
  private struct Message {
    private(set) var bytes: [UInt8] = []

    private mutating func add(varint value: UInt64) {
      var rest = value
      while rest > 0x7F {
        bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
        rest >>= 7
      }
      bytes.append(UInt8(rest))
    }

    mutating func add(_ field: UInt64, _ value: UInt64) {
      add(varint: field << 3)
      add(varint: value)
    }

    mutating func add(_ field: UInt64, _ value: Double) {
      add(varint: field << 3 | 1)
      bytes += EventFile.littleEndian(value.bitPattern)
    }

    mutating func add(_ field: UInt64, bytes value: [UInt8]) {
      add(varint: field << 3 | 2)
      add(varint: UInt64(value.count))
      bytes += value
    }

    mutating func add(_ field: UInt64, _ value: Float) {
      add(varint: field << 3 | 5)
      bytes += EventFile.littleEndian(value.bitPattern)
    }
  }
}

extension time_t {
  fileprivate var double: Double { Double(self) }
}

/// The checksum of TFRecord files: CRC-32C (Castagnoli), rotated and shifted as TensorFlow does.
enum CRC32C {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0x82F6_3B78 : value >> 1 }
  }

  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
  }

  static func masked(_ bytes: [UInt8]) -> UInt32 {
    let value = checksum(bytes)
    return (value >> 15 | value << 17) &+ 0xA282_EAD8
  }
}
