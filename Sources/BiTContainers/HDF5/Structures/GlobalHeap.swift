/// A collection of objects of any size: the text of variable-length strings.
///
/// HDF5 File Format Specification Version 3.0, section III.E, "Disk Format: Level 1E - Global Heap".
package struct GlobalHeap {
  private var objects: [Int: ArraySlice<UInt8>] = [:]

  package init(at address: Int, in file: HDF5File) throws {
    let place = "global heap at \(address)"
    var header = try file.prefix(at: address, count: 16, place: place)
    try header.signature("GCOL")
    try header.version(1...1)
    try header.skip(3)
    let size = try header.length()
    var cursor = try file.cursor(at: address, count: size, place: place)
    try cursor.skip(8 + file.encoding.lengthSize)
    while cursor.remaining >= 8 + file.encoding.lengthSize {
      let index = try cursor.uint16()
      try cursor.skip(6)
      let count = try cursor.length()
      guard index != 0 else { return }  // Free space fills the rest.
      try file.charge(1, of: 2 * MemoryLayout<(Int, ArraySlice<UInt8>)>.stride, place: place)
      objects[index] = try cursor.take(count)
      try cursor.skip(min(cursor.remaining, -count & 7))
    }
  }

  package subscript(index: Int) -> ArraySlice<UInt8>? { objects[index] }
}

extension HDF5File {
  /// The strings that `cursor` refers to: `count` references of length, collection and index each.
  func variableStrings(_ cursor: inout HDF5Cursor, count: Int) throws -> [String] {
    try (0..<count).map { _ in
      let length = try cursor.uint32()
      let address = try cursor.address()
      let index = try cursor.uint32()
      guard length > 0 else { return "" }
      try charge(length, place: cursor.place)
      guard let address, address != 0, let bytes = try globalHeap(at: address)[index], bytes.count >= length else {
        throw encoding.malformed(cursor.place, expected: "a string of \(length) bytes in the global heap", found: "none")
      }
      return String(decoding: bytes.prefix(length).prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
