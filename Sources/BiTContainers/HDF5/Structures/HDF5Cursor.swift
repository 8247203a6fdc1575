/// Reads the fields of one structure in order; a field that passes the structure's end is an error, never a trap.
package struct HDF5Cursor {
  package let encoding: HDF5Encoding
  /// The structure, as errors name it.
  package let place: String
  private var bytes: ArraySlice<UInt8>

  package init(_ bytes: ArraySlice<UInt8>, place: String, encoding: HDF5Encoding) {
    self.bytes = bytes
    self.place = place
    self.encoding = encoding
  }

  /// Bytes not yet read.
  package var remaining: Int { bytes.count }

  /// The next `count` bytes.
  package mutating func take(_ count: Int) throws -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count else {
      throw encoding.malformed(place, expected: "\(count) more bytes", found: "\(bytes.count)")
    }
    defer { bytes = bytes.dropFirst(count) }
    return bytes.prefix(count)
  }

  package mutating func skip(_ count: Int) throws {
    _ = try take(count)
  }

  /// The next `count` bytes as a structure of its own.
  package mutating func part(_ count: Int, place: String? = nil) throws -> HDF5Cursor {
    HDF5Cursor(try take(count), place: place ?? self.place, encoding: encoding)
  }

  /// An unsigned little-endian number of 0 to 8 bytes.
  package mutating func unsigned(_ count: Int) throws -> UInt64 {
    try take(count).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// An unsigned number that has to be below 2^63.
  package mutating func integer(_ count: Int) throws -> Int {
    let value = try unsigned(count)
    guard let result = Int(exactly: value) else {
      throw encoding.malformed(place, expected: "a number below 2^63", found: "\(value)")
    }
    return result
  }

  package mutating func byte() throws -> Int { try integer(1) }
  package mutating func uint16() throws -> Int { try integer(2) }
  package mutating func uint32() throws -> Int { try integer(4) }
  /// A number of the file's "size of lengths".
  package mutating func length() throws -> Int { try integer(encoding.lengthSize) }

  /// A number of the file's "size of offsets": an address inside the file, or nil for the undefined one (all bits set).
  package mutating func address() throws -> Int? {
    let value = try unsigned(encoding.offsetSize)
    guard value != UInt64.max >> (64 - 8 * UInt64(encoding.offsetSize)) else { return nil }
    guard value < UInt64(encoding.end) else {
      throw encoding.malformed(place, expected: "an address below \(encoding.end)", found: "\(value)")
    }
    return Int(value)
  }

  /// An address that has to be defined.
  package mutating func definedAddress() throws -> Int {
    guard let address = try address() else { throw encoding.malformed(place, expected: "an address", found: "the undefined one") }
    return address
  }

  /// The structure's signature: four letters.
  package mutating func signature(_ letters: String) throws {
    let found = try take(4)
    guard found.elementsEqual(letters.utf8) else {
      throw encoding.malformed(place, expected: "the signature \(letters)", found: "\(Array(found))")
    }
  }

  /// The structure's version, one byte.
  @discardableResult
  package mutating func version(_ known: ClosedRange<Int>) throws -> Int {
    let version = try byte()
    guard known.contains(version) else {
      let expected = known.count == 1 ? "version \(known.lowerBound)" : "version \(known.lowerBound) to \(known.upperBound)"
      throw encoding.malformed(place, expected: expected, found: "\(version)")
    }
    return version
  }

  /// Text of `count` bytes, of which a NUL ends what counts.
  package mutating func text(_ count: Int) throws -> String {
    let text = try take(count)
    return String(decoding: text.prefix { $0 != 0 }, as: UTF8.self)
  }
}
