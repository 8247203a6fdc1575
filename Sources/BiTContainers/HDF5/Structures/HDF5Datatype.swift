/// What the values of a data set or an attribute are.
///
/// HDF5 File Format Specification Version 3.0, section IV.A.2.d, "The Datatype Message", versions 1 to 3. Later versions (HDF5 1.12 and 2.0)
/// change only classes that are not read here.
package enum HDF5Datatype: Equatable {
  case float(ScalarType, bigEndian: Bool)
  case integer(size: Int, signed: Bool, bigEndian: Bool)
  /// Text of exactly `size` bytes, filled up with NULs or spaces.
  case fixedString(size: Int, spacePadded: Bool)
  /// Text in the global heap.
  case variableString
  /// Something that a checkpoint has no use for, in words.
  case other(String, size: Int)

  package init(_ cursor: inout HDF5Cursor) throws {
    let classAndVersion = try cursor.byte()
    let bits = try cursor.integer(3)
    let size = try cursor.uint32()
    guard (1...5).contains(classAndVersion >> 4) else {
      throw cursor.encoding.malformed(cursor.place, expected: "a datatype of version 1 to 5", found: "version \(classAndVersion >> 4)")
    }
    switch classAndVersion & 15 {
    case 0: self = try Self.integer(&cursor, bits: bits, size: size)
    case 1: self = try Self.float(&cursor, bits: bits, size: size)
    case 3 where bits & 15 <= 2: self = .fixedString(size: size, spacePadded: bits & 15 == 2)
    case 9 where bits & 15 == 1: self = .variableString
    case let other:
      let names = [
        "integers", "floats", "times", "strings", "bit fields", "opaque data", "compounds", "references", "enumerated values",
        "sequences", "arrays",
      ]
      self = .other(other < names.count ? names[other] : "values of class \(other)", size: size)
    }
  }

  /// Bytes of a value as it stands in the file.
  package func size(in encoding: HDF5Encoding) -> Int {
    switch self {
    case .float(let type, _): type.byteCount
    case .integer(let size, _, _), .fixedString(let size, _), .other(_, let size): size
    case .variableString: 4 + encoding.offsetSize + 4
    }
  }

  private static func integer(_ cursor: inout HDF5Cursor, bits: Int, size: Int) throws -> HDF5Datatype {
    let (offset, precision) = (try cursor.uint16(), try cursor.uint16())
    guard [1, 2, 4, 8].contains(size), offset == 0, precision == 8 * size else {
      return .other("integers of \(precision) bits in \(size) bytes", size: size)
    }
    return .integer(size: size, signed: bits & 8 != 0, bigEndian: bits & 1 != 0)
  }

  /// An IEEE 754 number: every field has to be as the standard has it, so that no other format is taken for one.
  private static func float(_ cursor: inout HDF5Cursor, bits: Int, size: Int) throws -> HDF5Datatype {
    let (offset, precision) = (try cursor.uint16(), try cursor.uint16())
    let fields = try (0..<4).map { _ in try cursor.byte() }
    let bias = try cursor.uint32()
    let impliedBit = bits >> 4 & 3 == 2
    let order = (bits & 1) + (bits >> 5 & 2)
    let type = ScalarType.allCases.first { type in
      let (exponent, fraction) = type.fields
      return type.isStandard && type.byteCount == size && fields == [fraction, exponent, 0, fraction] && bias == type.exponentBias
    }
    guard let type, offset == 0, precision == 8 * size, impliedBit, bits >> 8 & 0xFF == 8 * size - 1, order <= 1
    else { return .other("\(precision)-bit floats that are not IEEE 754", size: size) }
    return .float(type, bigEndian: order == 1)
  }
}

extension HDF5Datatype: CustomStringConvertible {
  package var description: String {
    switch self {
    case .float(let type, let bigEndian): type.rawValue + (bigEndian ? ", big-endian" : "")
    case .integer(let size, let signed, _): "\(signed ? "" : "unsigned ")integers of \(size) bytes"
    case .fixedString(let size, _): "strings of \(size) bytes"
    case .variableString: "strings of variable length"
    case .other(let words, _): words
    }
  }
}
