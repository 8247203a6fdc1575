/// The places of chunks in an array of a size that is known from the start.
///
/// HDF5 File Format Specification Version 3.0, section VII.C, "The Fixed Array Index".
package struct FixedArray: ChunkArray {
  package let elementSize: Int
  private let file: HDF5File
  private let header: Int
  private let client: Int
  private let pageElements: Int
  private let count: Int
  private let block: Int?

  package init(at address: Int, in file: HDF5File) throws {
    let place = "fixed array at \(address)"
    let size = 8 + file.encoding.lengthSize + file.encoding.offsetSize + 4
    var cursor = try file.checkedCursor(at: address, count: size, place: place)
    try cursor.signature("FAHD")
    try cursor.version(0...0)
    client = try cursor.byte()
    elementSize = try cursor.byte()
    let pageBits = try cursor.byte()
    count = try cursor.length()
    block = try cursor.address()
    self.file = file
    header = address
    guard elementSize > 0, pageBits < 32, count <= file.encoding.end / elementSize else {
      throw file.encoding.malformed(place, expected: "an array that fits the file", found: "\(count) elements of \(elementSize) bytes")
    }
    pageElements = 1 << pageBits
  }

  package func forEach(isFiltered: Bool, _ body: (Int, inout HDF5Cursor) throws -> Void) throws {
    guard let block, count > 0 else { return }
    let place = "fixed array at \(header)"
    let isPaged = count > pageElements
    let pages = isPaged ? (count + pageElements - 1) / pageElements : 0
    let prefixSize = 6 + file.encoding.offsetSize + (pages + 7) / 8
    let size = prefixSize + (isPaged ? 0 : count * elementSize) + 4
    var cursor = try file.checkedCursor(at: block, count: size, place: place)
    try cursor.signature("FADB")
    try cursor.version(0...0)
    let (foundClient, owner) = (try cursor.byte(), try cursor.definedAddress())
    guard foundClient == client, client == (isFiltered ? 1 : 0), owner == header else {
      throw file.encoding.malformed(place, expected: "its own data block", found: "that of the array at \(owner)")
    }
    guard isPaged else {
      for number in 0..<count { try body(number, &cursor) }
      return
    }
    let isWritten = Array(try cursor.take((pages + 7) / 8))
    var address = block + size
    for page in 0..<pages {
      let first = page * pageElements
      let elements = min(pageElements, count - first)
      let pageSize = elements * elementSize + 4
      defer { address += pageSize }
      guard isWritten[page / 8] & (0x80 >> UInt8(page % 8)) != 0 else { continue }
      var cursor = try file.checkedCursor(at: address, count: pageSize, place: place)
      for number in first..<first + elements { try body(number, &cursor) }
    }
  }
}
