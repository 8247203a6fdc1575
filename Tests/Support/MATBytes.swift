import BiTContainers

/// A little-endian MAT file of version 5, made up array by array, so that it may hold what no library writes.
package struct MATBytes {
  /// The file so far.
  package private(set) var bytes: [UInt8]

  package init() { bytes = [UInt8](repeating: 0x20, count: 124) + [0x00, 0x01] + Array("IM".utf8) }

  /// Adds a row of numbers of MATLAB's class int64.
  package mutating func add(_ name: String, _ numbers: [Int]) {
    var values: [UInt8] = []
    for number in numbers { values.append(littleEndian: UInt64(bitPattern: Int64(number))) }
    add(name, shape: [1, Int32(numbers.count)], type: 12, values)
  }

  /// Adds an array of MATLAB's class int64, whose numbers are stored as another type.
  package mutating func add(_ name: String, shape: [Int32], type: UInt32, _ values: [UInt8]) {
    var array: [UInt8] = []
    var flags: [UInt8] = []
    flags.append(littleEndian: UInt32(14))
    flags.append(littleEndian: UInt32(0))
    Self.add(type: 6, flags, to: &array)
    var sizes: [UInt8] = []
    for size in shape { sizes.append(littleEndian: UInt32(bitPattern: size)) }
    Self.add(type: 5, sizes, to: &array)
    Self.add(type: 1, Array(name.utf8), to: &array)
    Self.add(type: type, values, to: &array)
    Self.add(type: 14, array, to: &bytes)
  }

  /// An element: its type and length, and what it holds up to a multiple of 8 bytes.
  private static func add(type: UInt32, _ content: [UInt8], to bytes: inout [UInt8]) {
    bytes.append(littleEndian: type)
    bytes.append(littleEndian: UInt32(content.count))
    bytes += content + [UInt8](repeating: 0, count: -content.count & 7)
  }
}
