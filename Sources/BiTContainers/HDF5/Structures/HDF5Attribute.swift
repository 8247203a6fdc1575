/// A small named value of an object.
///
/// HDF5 File Format Specification Version 3.0, sections IV.A.2.m, "The Attribute Message", versions 1 to 3, and IV.A.2.v,
/// "The Attribute Info Message".
package struct HDF5Attribute {
  package let name: String
  package let datatype: HDF5Datatype
  package let dataspace: Dataspace
  private let data: HDF5Cursor

  /// From an attribute message, whether it stands in the header or in a heap.
  init(_ cursor: inout HDF5Cursor, in file: HDF5File) throws {
    let version = try cursor.version(1...3)
    let flags = version == 1 ? 0 : try cursor.byte()
    if version == 1 { try cursor.skip(1) }
    let (nameSize, typeSize, spaceSize) = (try cursor.uint16(), try cursor.uint16(), try cursor.uint16())
    if version == 3 { try cursor.skip(1) }
    // Version 1 fills each field up to a multiple of 8 bytes.
    func padded(_ size: Int) -> Int { version == 1 ? (size + 7) & ~7 : size }
    let name = try cursor.text(padded(nameSize))
    self.name = name
    let type = try cursor.take(padded(typeSize))
    datatype = try file.datatype(type, isShared: flags & 1 != 0, place: "datatype of attribute \(name)")
    guard flags & 2 == 0 else { throw file.encoding.unsupported("attribute \(name)", found: "a shared dataspace") }
    var space = try cursor.part(padded(spaceSize), place: "dataspace of attribute \(name)")
    dataspace = try Dataspace(&space)
    data = try cursor.part(cursor.remaining, place: "attribute \(name)")
  }

  /// The attributes that an attribute info message leads to: those of an object with many or large ones, in a heap under a B-tree.
  static func dense(_ message: inout HDF5Cursor, in file: HDF5File) throws -> [HDF5Attribute] {
    try message.version(0...0)
    try message.skip(try message.byte() & 1 != 0 ? 2 : 0)
    guard let heapAddress = try message.address(), let index = try message.address() else { return [] }
    let heap = try FractalHeap(at: heapAddress, in: file)
    var attributes: [HDF5Attribute] = []
    try BTreeV2(at: index, type: .attributeName, in: file).forEach { record in
      var object = try heap.object(try record.take(heap.identifierSize))
      attributes.append(try HDF5Attribute(&object, in: file))
    }
    return attributes
  }

  /// The value as text, one string an element. Nil where it isn't text; an empty array of any type is an empty list, as Keras
  /// writes it.
  package func strings(in file: HDF5File) throws -> [String]? {
    if dataspace.count == 0 { return [] }
    var data = data
    return try file.strings(&data, type: datatype, count: dataspace.count)
  }

  /// The value as a number. Nil where it isn't a single integer that an `Int` holds.
  package func integer() throws -> Int? {
    guard case .integer(let size, let signed, let bigEndian) = datatype, dataspace.count == 1 else { return nil }
    var data = data
    let bytes = try data.take(size)
    let bits = (bigEndian ? Array(bytes) : bytes.reversed()).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard signed else { return Int(exactly: bits) }
    let unused = 64 - 8 * size
    return Int(Int64(bitPattern: bits << UInt64(unused)) >> Int64(unused))
  }
}

extension HDF5File {
  /// `count` strings of `type`, or nil where that is no type of strings.
  func strings(_ cursor: inout HDF5Cursor, type: HDF5Datatype, count: Int) throws -> [String]? {
    switch type {
    case .variableString:
      guard count <= cursor.remaining / type.size(in: encoding) else { throw missing(cursor, count) }
      try charge(count, of: 2 * MemoryLayout<String>.stride, place: cursor.place)
      return try variableStrings(&cursor, count: count)
    case .fixedString(let size, let spacePadded):
      guard size > 0, count <= cursor.remaining / size else { throw missing(cursor, count) }
      // An array of short strings takes far more memory than they take in the file.
      try charge(count, of: 2 * MemoryLayout<String>.stride, place: cursor.place)
      return try (0..<count).map { _ in
        let text = try cursor.text(size)
        guard spacePadded else { return text }
        return String(text.prefix(text.count - text.reversed().prefix { $0 == " " }.count))
      }
    case .float, .integer, .other: return nil
    }
  }

  private func missing(_ cursor: HDF5Cursor, _ count: Int) -> ContainerError {
    encoding.malformed(cursor.place, expected: "\(count) strings", found: "\(cursor.remaining) bytes")
  }
}
