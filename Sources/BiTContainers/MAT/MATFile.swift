import BiTFiles

/// A MAT file of version 5, as MATLAB (`save -v6` and `-v7`) and scipy write it: numbers, text, cell arrays and struct arrays.
///
/// The layout is that of MathWorks' "MAT-File Format" (R2023a), chapter 1. Headers alone are read; numbers are read when they are asked for. Of a
/// variable that is compressed, up to 4 MiB are held in memory; of a larger one nothing is, see `DeflatedBytes`. Version 4, and 7.3, which is HDF5, are
/// refused by name.
package struct MATFile: Sendable {
  /// The path as the caller gave it.
  package let path: String
  /// The variables, in the file's order.
  package let variables: [MATArray]
  /// All arrays, those within others included: they name each other by number, so that nesting costs no recursion.
  private let arrays: [MATArray]

  private static let headerSize = 128
  /// As a little-endian file has them; also those of HDF5's.
  private static let (version5, version73): (UInt16, UInt16) = (0x0100, 0x0200)

  /// Whether a file begins as one of version 5 does.
  package static func recognises(_ file: RandomAccessFile) -> Bool {
    guard file.size >= headerSize, let header = try? file.bytes(at: 0, count: headerSize) else { return false }
    return mark(header).map { $0.version == version5 } ?? false
  }

  /// Reads the headers of all variables.
  ///
  /// - Throws: `ContainerError`, `FileError`, `MemoryError`.
  package init(path: String) throws {
    let file = try RandomAccessFile(path: path)
    self.path = path
    let header = try file.bytes(at: 0, count: min(Self.headerSize, file.size))
    guard header.count == Self.headerSize else {
      throw Self.version4(header, path)
        ?? ContainerError.truncated(file: path, place: "header", expectedBytes: Self.headerSize, foundBytes: file.size)
    }
    guard let (version, isByteSwapped) = Self.mark(header) else { throw Self.otherFormat(header, path) }
    guard version == Self.version5 else {
      throw version == Self.version73
        ? ContainerError.unsupported(
          file: path, place: "header", found: "a MAT file of version 7.3", advice: "save it in MATLAB with save(…, '-v7')")
        : ContainerError.malformed(file: path, place: "header", expected: "version 0x100", found: "0x\(String(version, radix: 16))")
    }
    var reader = MATReader(file, isByteSwapped: isByteSwapped)
    variables = try reader.variables(from: Self.headerSize)
    arrays = reader.arrays
  }

  /// The variable of a name; the last, where there are several.
  package subscript(name: String) -> MATArray? { variables.last { $0.name == name } }

  /// The arrays that a cell array or struct array holds: of a struct array, one for each field of the first struct, then those of the second. None of
  /// any other.
  package func elements(of array: MATArray) -> [MATArray] { array.elements.map { arrays[$0] } }

  /// The arrays that the structs of a struct array have as a field; nil where it has no such field.
  package func field(_ name: String, of array: MATArray) -> [MATArray]? {
    guard case .structs(let fields) = array.content, let field = fields.firstIndex(of: name) else { return nil }
    return stride(from: field, to: array.elements.count, by: fields.count).map { arrays[array.elements[$0]] }
  }

  /// Version and byte order, by the last four bytes of the header.
  private static func mark(_ header: [UInt8]) -> (version: UInt16, isByteSwapped: Bool)? {
    let version = header.littleEndian(UInt16.self, at: 124)
    switch Array(header[126...]) {
    case Array("IM".utf8): return (version, false)
    case Array("MI".utf8): return (version.byteSwapped, true)
    default: return nil
    }
  }

  private static func otherFormat(_ header: [UInt8], _ path: String) -> ContainerError {
    version4(header, path)
      ?? .malformed(file: path, place: "header", expected: "that of a MAT file of version 5", found: "other bytes")
  }

  /// Nil where it isn't that of version 4, whose first word has four digits: byte order, 0, precision, kind.
  private static func version4(_ header: [UInt8], _ path: String) -> ContainerError? {
    guard header.count >= 20 else { return nil }
    let first = header.littleEndian(UInt32.self, at: 0)
    guard min(first, first.byteSwapped) < 5000 else { return nil }
    return .unsupported(
      file: path, place: "header", found: "a MAT file of version 4",
      advice: "save it in MATLAB with save(…, '-v7'), or with scipy.io.savemat")
  }
}

/// An array of a MAT file.
package struct MATArray: Sendable {
  /// What it holds.
  package enum Content: Sendable {
    /// Numbers, of the class of that name: `uint8`, `double`, `logical`; of complex ones, the real parts.
    case numbers(MATNumbers, className: String)
    /// Characters.
    case text(MATNumbers)
    /// Other arrays.
    case cells
    /// Structs, each with these fields, which are other arrays.
    case structs(fields: [String])
    /// What isn't read: its name.
    case other(String)
  }

  /// The variable's name; empty within others.
  package let name: String
  /// Dimensions, the fastest first.
  package let shape: [Int]
  package let content: Content
  /// The numbers of those in it.
  var elements: [Int] = []

  /// The number of elements.
  package var count: Int { shape.reduce(1, *) }

  /// Its numbers; nil where it holds something else.
  package var numbers: MATNumbers? { if case .numbers(let numbers, _) = content { numbers } else { nil } }

  /// The whole number that it is; nil where it is none, or several.
  ///
  /// - Throws: `ContainerError`, `FileError`.
  package func integer() throws -> Int? {
    guard let numbers, count == 1 else { return nil }
    return try numbers.integers(atMost: 1)[0]
  }

  /// Its text: rows one behind the other, as there mostly is one. Nil where it is no text, or not Unicode.
  ///
  /// - Throws: `ContainerError`, `FileError`.
  package func text() throws -> String? {
    guard case .text(let characters) = content else { return nil }
    guard let units = try characters.characters() else { return nil }
    let rows = shape.first ?? 0
    guard rows > 1, units.count % rows == 0 else { return String(validating: units, as: UTF32.self) }
    let columns = units.count / rows
    return String(validating: (0..<units.count).map { units[$0 % columns * rows + $0 / columns] }, as: UTF32.self)
  }
}

/// Numbers of a MAT file as they are stored, which may be in a narrower type than that of their array.
package struct MATNumbers: Sendable {
  /// The type that they are stored in.
  package let type: MATType
  /// How many there are.
  package let count: Int
  /// What holds them.
  package let source: any RandomAccessSource
  /// Where the first begins in the source.
  package let offset: Int
  private let isByteSwapped: Bool
  private let file: String
  private let place: String

  init(
    type: MATType, count: Int, source: any RandomAccessSource, offset: Int, isByteSwapped: Bool, file: String, place: String
  ) {
    (self.type, self.count, self.source, self.offset) = (type, count, source, offset)
    (self.isByteSwapped, self.file, self.place) = (isByteSwapped, file, place)
  }

  /// All, as whole numbers, the fastest dimension first.
  ///
  /// - Throws: `ContainerError` where one isn't whole, or where there are more than `limit`; what the source throws.
  package func integers(atMost limit: Int) throws -> [Int] {
    guard count <= limit else {
      throw ContainerError.malformed(file: file, place: place, expected: "at most \(limit) numbers", found: "\(count)")
    }
    var values: [Int] = []
    values.reserveCapacity(count)
    guard count > 0 else { return [] }
    let size = type.byteCount
    var bytes = [UInt8](repeating: 0, count: min(count * size, 1 << 16))
    for start in stride(from: 0, to: count * size, by: bytes.count) {
      let part = min(bytes.count, count * size - start)
      try bytes.withUnsafeMutableBytes { try source.read(at: offset + start, into: UnsafeMutableRawBufferPointer(rebasing: $0[..<part])) }
      for index in stride(from: 0, to: part, by: size) {
        guard let value = type.whole(word(bytes, index, size)) else {
          throw ContainerError.malformed(file: file, place: place, expected: "whole numbers", found: "others")
        }
        values.append(value)
      }
    }
    return values
  }

  private func word(_ bytes: [UInt8], _ start: Int, _ size: Int) -> UInt64 {
    (0..<size).reduce(0) { $0 << 8 | UInt64(bytes[isByteSwapped ? start + $1 : start + size - 1 - $1]) }
  }

  /// The characters that the numbers stand for, up to a million; nil where they aren't Unicode.
  func characters() throws -> [UInt32]? {
    let limit = 1 << 20
    switch type {
    case .uint8, .int8: return try integers(atMost: limit).map { UInt32($0 & 0xFF) }
    case .utf8:
      return String(validating: try integers(atMost: limit).map { UInt8($0) }, as: UTF8.self)?.unicodeScalars.map(\.value)
    case .uint16, .utf16, .int16:
      return String(validating: try integers(atMost: limit).map { UInt16($0 & 0xFFFF) }, as: UTF16.self)?.unicodeScalars.map(\.value)
    case .utf32, .uint32: return try integers(atMost: limit).map { UInt32($0) }
    default: return nil
    }
  }
}

/// How a number is stored (table 1-1 of the format's description).
package enum MATType: Int, Sendable {
  case int8 = 1
  case uint8 = 2
  case int16 = 3
  case uint16 = 4
  case int32 = 5
  case uint32 = 6
  case single = 7
  case double = 9
  case int64 = 12
  case uint64 = 13
  case utf8 = 16
  case utf16 = 17
  case utf32 = 18

  /// Bytes of a number.
  package var byteCount: Int {
    switch self {
    case .int8, .uint8, .utf8: 1
    case .int16, .uint16, .utf16: 2
    case .int32, .uint32, .single, .utf32: 4
    case .double, .int64, .uint64: 8
    }
  }

  /// The number that bits stand for; nil where it isn't whole, or is too large.
  fileprivate func whole(_ bits: UInt64) -> Int? {
    switch self {
    case .int8: Int(Int8(truncatingIfNeeded: bits))
    case .int16: Int(Int16(truncatingIfNeeded: bits))
    case .int32: Int(Int32(truncatingIfNeeded: bits))
    case .int64: Int(Int64(truncatingIfNeeded: bits))
    case .single: Int(exactly: Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    case .double: Int(exactly: Double(bitPattern: bits))
    case .uint8, .uint16, .uint32, .uint64, .utf8, .utf16, .utf32: Int(exactly: bits)
    }
  }
}
