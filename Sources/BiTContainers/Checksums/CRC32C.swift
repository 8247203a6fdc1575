import CProcessor

/// The checksum of TensorFlow's files and of Snappy: CRC-32C (Castagnoli; RFC 3720, appendix B.4), of bytes that come in pieces.
package struct CRC32C {
  /// What the checksum is so far, its bits turned over.
  private var state: UInt32 = ~0

  /// The checksum of no bytes.
  package init() {}

  /// The checksum of the bytes so far.
  package var value: UInt32 { ~state }

  /// The checksum as TensorFlow stores it beside the bytes (tsl/lib/hash/crc32c.h): checksums of bytes that hold checksums would else be
  /// weak.
  package var masked: UInt32 { (value >> 15 | value << 17) &+ 0xA282_EAD8 }

  private static let isInstruction = processor_has_crc32c() != 0

  /// Goes on with more bytes.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    if Self.isInstruction {
      state = processor_crc32c(state, bytes.baseAddress, bytes.count)
    } else {
      updateByTables(bytes)
    }
  }

  /// The same on any processor.
  package mutating func updateByTables(_ bytes: UnsafeRawBufferPointer) {
    state = Self.tables.withUnsafeBufferPointer { tables in
      var state = state
      var position = 0
      // What a byte does to the checksum of those behind it is looked up for sixteen bytes at once: a lookup waits for none of the others.
      while position + Self.stride <= bytes.count {
        let low = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian ^ UInt64(state)
        let high = bytes.loadUnaligned(fromByteOffset: position + 8, as: UInt64.self).littleEndian
        state = Self.looked(up: low, in: tables, from: 8) ^ Self.looked(up: high, in: tables, from: 0)
        position += Self.stride
      }
      while position < bytes.count {
        state = tables[Int(UInt8(truncatingIfNeeded: state) ^ bytes[position])] ^ state >> 8
        position += 1
      }
      return state
    }
  }

  /// The eight bytes of a word, the first of them in table `first + 7`.
  @inline(__always)
  private static func looked(up word: UInt64, in tables: UnsafeBufferPointer<UInt32>, from first: Int) -> UInt32 {
    func at(_ byte: Int) -> UInt32 { tables[(first + 7 - byte) << 8 | Int(truncatingIfNeeded: word >> UInt64(8 * byte) & 0xFF)] }
    return (at(0) ^ at(1)) ^ (at(2) ^ at(3)) ^ ((at(4) ^ at(5)) ^ (at(6) ^ at(7)))
  }

  private static let stride = 16

  /// Of each byte what it becomes behind it: in table `n`, of a byte that `n` others follow.
  private static let tables: [UInt32] = {
    var tables: [UInt32] = (0..<256).map { byte in
      (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0x82F6_3B78 : value >> 1 }
    }
    for index in 256..<256 * stride {
      let before = tables[index - 256]
      tables.append(tables[Int(before & 0xFF)] ^ before >> 8)
    }
    return tables
  }()
}

extension CRC32C {
  /// The checksum of these bytes.
  package static func checksum(_ bytes: [UInt8]) -> UInt32 { of(bytes).value }

  /// The checksum of these bytes as TensorFlow stores it.
  package static func masked(_ bytes: [UInt8]) -> UInt32 { of(bytes).masked }

  private static func of(_ bytes: [UInt8]) -> CRC32C {
    var checksum = CRC32C()
    bytes.withUnsafeBytes { checksum.update($0) }
    return checksum
  }
}
