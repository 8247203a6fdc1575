/// The places of chunks in an array that grows at its end: the first elements in an index block, the others in data blocks, to which
/// the index block leads at first and secondary blocks later.
///
/// HDF5 File Format Specification Version 3.0, section VII.D, "The Extensible Array Index".
package struct ExtensibleArray: ChunkArray {
  package let elementSize: Int
  private let file: HDF5File
  private let header: Int
  private let client: Int
  private let maximumBits: Int
  private let indexElements: Int
  private let minBlock: Int
  private let minPointers: Int
  private let pageElements: Int
  private let index: Int?

  private var place: String { "extensible array at \(header)" }
  private var offsetSize: Int { (maximumBits + 7) / 8 }

  package init(at address: Int, in file: HDF5File) throws {
    let place = "extensible array at \(address)"
    let size = 12 + 6 * file.encoding.lengthSize + file.encoding.offsetSize + 4
    var cursor = try file.checkedCursor(at: address, count: size, place: place)
    try cursor.signature("EAHD")
    try cursor.version(0...0)
    client = try cursor.byte()
    elementSize = try cursor.byte()
    maximumBits = try cursor.byte()
    indexElements = try cursor.byte()
    minBlock = try cursor.byte()
    minPointers = try cursor.byte()
    let pageBits = try cursor.byte()
    try cursor.skip(6 * file.encoding.lengthSize)
    index = try cursor.address()
    self.file = file
    header = address
    guard elementSize > 0, maximumBits < 48, minBlock.nonzeroBitCount == 1, minPointers.nonzeroBitCount == 1, pageBits < 32,
      maximumBits >= minBlock.trailingZeroBitCount
    else { throw file.encoding.malformed(place, expected: "a sensible geometry", found: "another") }
    pageElements = 1 << pageBits
  }

  package func forEach(isFiltered: Bool, _ body: (Int, inout HDF5Cursor) throws -> Void) throws {
    guard client == (isFiltered ? 1 : 0) else {
      throw file.encoding.malformed(place, expected: "places of \(isFiltered ? "filtered" : "plain") chunks", found: "client \(client)")
    }
    guard let index else { return }
    let levels = 1 + maximumBits - minBlock.trailingZeroBitCount
    let direct = min(levels, 2 * minPointers.trailingZeroBitCount)
    let blocks = 2 * (minPointers - 1)
    let prefixSize = 6 + file.encoding.offsetSize
    let size = prefixSize + indexElements * elementSize + (blocks + levels - direct) * file.encoding.offsetSize + 4
    var cursor = try file.checkedCursor(at: index, count: size, place: place)
    try check(&cursor, signature: "EAIB")
    for number in 0..<indexElements { try body(number, &cursor) }
    var first = indexElements
    for level in 0..<levels {
      let (count, elements) = Self.blocks(level: level, smallest: minBlock)
      defer { first += count * elements }
      if level < direct {
        for block in 0..<count {
          guard let address = try cursor.address() else { continue }
          try dataBlock(at: address, first: first + block * elements, count: elements, pages: nil, body)
        }
      } else if let address = try cursor.address() {
        try secondaryBlock(at: address, first: first, blocks: count, elements: elements, body)
      }
    }
  }

  /// The number of data blocks of a level, and of elements in each.
  private static func blocks(level: Int, smallest: Int) -> (count: Int, elements: Int) {
    (1 << (level / 2), smallest << ((level + 1) / 2))
  }

  private func check(_ cursor: inout HDF5Cursor, signature: String) throws {
    try cursor.signature(signature)
    try cursor.version(0...0)
    let (foundClient, owner) = (try cursor.byte(), try cursor.definedAddress())
    guard foundClient == client, owner == header else {
      throw file.encoding.malformed(place, expected: "its own blocks", found: "one of the array at \(owner)")
    }
  }

  private func secondaryBlock(
    at address: Int, first: Int, blocks: Int, elements: Int, _ body: (Int, inout HDF5Cursor) throws -> Void
  ) throws {
    let pages = elements > pageElements ? elements / pageElements : 0
    let bitmapSize = (pages + 7) / 8
    let size = 6 + file.encoding.offsetSize + offsetSize + blocks * (bitmapSize + file.encoding.offsetSize) + 4
    var cursor = try file.checkedCursor(at: address, count: size, place: place)
    try check(&cursor, signature: "EASB")
    try cursor.skip(offsetSize)
    // The format's text gives each data block bytes of its own; libhdf5 has a bit a page, without gaps between the blocks.
    let isWritten = Array(try cursor.take(blocks * bitmapSize))
    for block in 0..<blocks {
      guard let address = try cursor.address() else { continue }
      let written = (block * pages..<(block + 1) * pages).map { isWritten[$0 / 8] & (0x80 >> UInt8($0 % 8)) != 0 }
      try dataBlock(at: address, first: first + block * elements, count: elements, pages: pages > 0 ? written : nil, body)
    }
  }

  /// - Parameter pages: which pages were written; nil for a block without pages.
  private func dataBlock(
    at address: Int, first: Int, count: Int, pages: [Bool]?, _ body: (Int, inout HDF5Cursor) throws -> Void
  ) throws {
    let prefixSize = 6 + file.encoding.offsetSize + offsetSize + 4
    var cursor = try file.checkedCursor(at: address, count: prefixSize + (pages == nil ? count * elementSize : 0), place: place)
    try check(&cursor, signature: "EADB")
    try cursor.skip(offsetSize)
    guard let pages else {
      for number in first..<first + count { try body(number, &cursor) }
      return
    }
    let pageSize = pageElements * elementSize + 4
    for page in pages.indices where pages[page] {
      var cursor = try file.checkedCursor(at: address + prefixSize + page * pageSize, count: pageSize, place: place)
      let start = first + page * pageElements
      for number in start..<start + pageElements { try body(number, &cursor) }
    }
  }
}
