/// The links of a group as HDF5 has stored them from its beginning: names in a local heap, entries in symbol nodes under a B-tree.
///
/// HDF5 File Format Specification Version 3.0, sections IV.A.2.r, "The Symbol Table Message", III.B, "Group Symbol Table Nodes",
/// III.C, "Symbol Table Entry", and III.D, "Local Heaps".
enum SymbolTable {
  static func links(_ message: inout HDF5Cursor, in file: HDF5File) throws -> [HDF5Link] {
    let tree = try message.definedAddress()
    let names = try LocalHeap(at: try message.definedAddress(), in: file)
    var links: [HDF5Link] = []
    var nodes: Set<Int> = []
    try BTreeV1.walk(at: tree, type: .group, keySize: file.encoding.lengthSize, in: file) { _, node in
      guard nodes.insert(node).inserted else {
        throw file.encoding.malformed("symbol node at \(node)", expected: "to be reached once", found: "a second way to it")
      }
      links += try entries(at: node, names: names, in: file)
    }
    return links
  }

  private static func entries(at address: Int, names: LocalHeap, in file: HDF5File) throws -> [HDF5Link] {
    let place = "symbol node at \(address)"
    var header = try file.cursor(at: address, count: 8, place: place)
    try header.signature("SNOD")
    try header.version(1...1)
    try header.skip(1)
    let count = try header.uint16()
    let entrySize = 2 * file.encoding.offsetSize + 24
    file.reserve(at: address, count: 8 + 2 * file.superblock.leafRank * entrySize)
    var cursor = try file.cursor(at: address + 8, count: count * entrySize, place: place)
    return try (0..<count).map { _ in
      let name = try names.text(at: try cursor.integer(file.encoding.offsetSize))
      let object = try cursor.address()
      let cacheType = try cursor.uint32()
      try cursor.skip(4)
      let value = try cursor.uint32()
      try cursor.skip(12)
      if cacheType == 2 { return HDF5Link(name: name, target: .soft(path: try names.text(at: value))) }
      guard let object else { throw file.encoding.malformed(place, expected: "an address for \(name)", found: "the undefined one") }
      return HDF5Link(name: name, target: .object(address: object))
    }
  }
}

/// The names of a group's links.
package struct LocalHeap {
  private let file: HDF5File
  private let segment: HDF5Cursor

  package init(at address: Int, in file: HDF5File) throws {
    let place = "local heap at \(address)"
    let size = 8 + 2 * file.encoding.lengthSize + file.encoding.offsetSize
    var header = try file.cursor(at: address, count: size, place: place)
    try header.signature("HEAP")
    try header.version(0...0)
    try header.skip(3)
    let length = try header.length()
    try header.skip(file.encoding.lengthSize)
    segment = try file.cursor(at: try header.definedAddress(), count: length, place: place)
    self.file = file
  }

  /// The text that begins at `offset` and ends before a NUL.
  package func text(at offset: Int) throws -> String {
    var cursor = segment
    try cursor.skip(offset)
    let bytes = try cursor.take(cursor.remaining)
    guard let end = bytes.firstIndex(of: 0) else {
      throw cursor.encoding.malformed(cursor.place, expected: "a NUL after the name at \(offset)", found: "the heap's end")
    }
    // Any number of entries may name the same long text.
    try file.charge(1, of: end - bytes.startIndex + HDF5Link.memory, place: cursor.place)
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}
