/// Objects of any size in blocks that double as the heap grows: the links and attributes of large groups.
///
/// HDF5 File Format Specification Version 3.0, section III.G, "Disk Format: Level 1G - Fractal Heap".
package struct FractalHeap {
  /// Bytes of the identifier by which an object is found.
  let identifierSize: Int

  private let file: HDF5File
  private let address: Int
  private let blocksAreChecked: Bool
  private let maxObject: Int
  private let hugeTree: Int?
  /// Blocks in a row of an indirect block.
  private let width: Int
  private let startingBlockSize: Int
  private let maxDirectBlock: Int
  /// Bytes of an offset in the heap.
  private let offsetSize: Int
  private let root: Int?
  private let rootRows: Int

  init(at address: Int, in file: HDF5File) throws {
    let encoding = file.encoding
    let place = "fractal heap at \(address)"
    let size = 26 + 12 * encoding.lengthSize + 3 * encoding.offsetSize
    // A heap with filters is longer; its checksum would not fit here, so what tells it is looked at first.
    var start = try file.cursor(at: address, count: 9, place: place)
    try start.signature("FRHP")
    try start.version(0...0)
    try start.skip(2)
    guard try start.uint16() == 0 else { throw encoding.unsupported(place, found: "a filtered heap") }
    var cursor = try file.checkedCursor(at: address, count: size, place: place)
    try cursor.skip(5)
    identifierSize = try cursor.uint16()
    try cursor.skip(2)
    blocksAreChecked = try cursor.byte() & 2 != 0
    maxObject = try cursor.uint32()
    try cursor.skip(encoding.lengthSize)
    hugeTree = try cursor.address()
    try cursor.skip(encoding.lengthSize + encoding.offsetSize + 8 * encoding.lengthSize)
    width = try cursor.uint16()
    startingBlockSize = try cursor.length()
    maxDirectBlock = try cursor.length()
    let offsetBits = try cursor.uint16()
    offsetSize = (offsetBits + 7) / 8
    try cursor.skip(2)
    root = try cursor.address()
    rootRows = try cursor.uint16()
    self.file = file
    self.address = address
    guard width > 0, startingBlockSize.isPowerOf2, maxDirectBlock.isPowerOf2, startingBlockSize <= maxDirectBlock,
      maxDirectBlock <= 1 << 32, offsetBits < 63, rootRows <= 64
    else {
      throw encoding.malformed(
        place, expected: "blocks in powers of 2",
        found: "\(width) blocks a row of \(startingBlockSize) to \(maxDirectBlock) bytes, \(offsetBits) bits, \(rootRows) rows")
    }
  }

  private var place: String { "fractal heap at \(address)" }

  /// The object of that identifier.
  func object(_ identifier: ArraySlice<UInt8>) throws -> HDF5Cursor {
    var cursor = HDF5Cursor(identifier, place: place, encoding: file.encoding)
    let flags = try cursor.byte()
    switch flags >> 4 & 3 {
    case 0 where flags >> 6 == 0:
      let offset = try cursor.integer(offsetSize)
      let length = try cursor.integer(
        min(HDF5Encoding.bytesToHold(maxDirectBlock - 1), HDF5Encoding.bytesToHold(maxObject)))
      return try managedObject(at: offset, length: length)
    case 1 where flags >> 6 == 0:
      return try hugeObject(number: try cursor.unsigned(min(8, cursor.remaining)))
    case 2 where flags >> 6 == 0:
      let length = flags & 15
      guard identifierSize > 18 else { return try cursor.part(length + 1) }
      return try cursor.part((length << 8 | (try cursor.byte())) + 1)
    default: throw file.encoding.malformed(place, expected: "an identifier of a known type", found: "\(flags)")
    }
  }

  // MARK: - Managed objects

  private func managedObject(at offset: Int, length: Int) throws -> HDF5Cursor {
    guard let root else { throw file.encoding.malformed(place, expected: "a block", found: "an empty heap") }
    var block = (address: root, start: 0, size: startingBlockSize)
    var rows = rootRows
    while rows > 0 {
      let child = try child(of: block.address, start: block.start, rows: rows, covering: offset)
      block = (child.address, child.start, child.size)
      // A child that is larger than direct blocks may be is an indirect block of as many rows as make up its size.
      rows = child.size <= maxDirectBlock ? 0 : try rowsOfBlock(size: child.size)
    }
    let headerSize = 5 + file.encoding.offsetSize + offsetSize + (blocksAreChecked ? 4 : 0)
    guard offset - block.start >= headerSize, length <= block.size, offset - block.start <= block.size - length else {
      throw file.encoding.malformed(place, expected: "an object inside its block", found: "\(length) bytes at \(offset)")
    }
    try file.once(block.address) { try checkDirectBlock(at: block.address, start: block.start, size: block.size) }
    return try file.cursor(at: block.address + (offset - block.start), count: length, place: place)
  }

  private func checkDirectBlock(at address: Int, start: Int, size: Int) throws {
    var whole = try file.cursor(at: address, count: size, place: place)
    var header = whole
    try header.signature("FHDB")
    try checkBlock(&header, start: start)
    guard blocksAreChecked else { return }
    let stored = try header.uint32()
    // The checksum is that of the block with zeros in the checksum's place.
    var bytes = try whole.take(size)
    let field = bytes.startIndex + 5 + file.encoding.offsetSize + offsetSize
    bytes.replaceSubrange(field..<field + 4, with: repeatElement(0, count: 4))
    guard Int(Lookup3.checksum(bytes)) == stored else {
      throw file.encoding.malformed(place, expected: "the checksum of its block at \(address)", found: "another")
    }
  }

  /// Bytes of each block in `row`: the first two rows have the starting size, then it doubles.
  private func blockSize(row: Int) throws -> Int {
    let (size, overflow) = startingBlockSize.multipliedReportingOverflow(by: 1 << max(0, row - 1))
    guard row < 62, !overflow else { throw file.encoding.malformed(place, expected: "a size below 2^63", found: "row \(row)") }
    return size
  }

  private func rowsOfBlock(size: Int) throws -> Int {
    let first = startingBlockSize.trailingZeroBitCount + (Int.bitWidth - width.leadingZeroBitCount - 1)
    let rows = size.trailingZeroBitCount - first + 1
    guard rows > 0 else { throw file.encoding.malformed(place, expected: "a row or more", found: "\(rows)") }
    return rows
  }

  /// The block under the indirect block at `address` that covers `offset`.
  private func child(
    of address: Int, start: Int, rows: Int, covering offset: Int
  ) throws -> (address: Int, start: Int, size: Int) {
    var header = try file.prefix(at: address, count: 5 + file.encoding.offsetSize + offsetSize, place: place)
    let headerSize = header.remaining
    try header.signature("FHIB")
    try checkBlock(&header, start: start)
    let count = rows * width
    var cursor = try file.checkedCursor(
      at: address, count: headerSize + count * file.encoding.offsetSize + 4, place: place)
    try cursor.skip(headerSize)
    var position = start
    for index in 0..<count {
      let size = try blockSize(row: index / width)
      let child = try cursor.address()
      let (end, overflow) = position.addingReportingOverflow(size)
      guard !overflow else { break }
      if offset < end {
        guard let child else { break }
        return (child, position, size)
      }
      position = end
    }
    throw file.encoding.malformed(place, expected: "a block for offset \(offset)", found: "none")
  }

  private func checkBlock(_ header: inout HDF5Cursor, start: Int) throws {
    try header.version(0...0)
    let owner = try header.definedAddress()
    let offset = try header.integer(offsetSize)
    guard owner == address, offset == start else {
      throw file.encoding.malformed(place, expected: "its block at \(start)", found: "that of the heap at \(owner) at \(offset)")
    }
  }

  // MARK: - Huge objects

  /// An object too large for any block: it stands alone in the file, and a B-tree knows where.
  private func hugeObject(number: UInt64) throws -> HDF5Cursor {
    guard let hugeTree else { throw file.encoding.malformed(place, expected: "huge objects", found: "none") }
    var found: (address: Int, length: Int)?
    try BTreeV2(at: hugeTree, type: .hugeObject, in: file).forEach { record in
      let (address, length) = (try record.definedAddress(), try record.length())
      if try record.unsigned(file.encoding.lengthSize) == number { found = (address, length) }
    }
    guard let found else { throw file.encoding.malformed(place, expected: "huge object \(number)", found: "none") }
    return try file.cursor(at: found.address, count: found.length, place: place)
  }
}

extension Int {
  fileprivate var isPowerOf2: Bool { self > 0 && nonzeroBitCount == 1 }
}
