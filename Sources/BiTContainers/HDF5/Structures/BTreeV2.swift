/// A tree of records of one size, of the kind that its type says.
///
/// HDF5 File Format Specification Version 3.0, section III.A.2, "Disk Format: Level 1A2 - Version 2 B-trees".
package struct BTreeV2 {
  package enum RecordType: Int {
    /// A huge object of a fractal heap, found by its number.
    case hugeObject = 1
    case linkName = 5
    case attributeName = 8
    case chunk = 10
    case filteredChunk = 11
  }

  /// Bytes of a record.
  package let recordSize: Int
  private let nodeSize: Int
  private let depth: Int
  private let root: (address: Int, records: Int)?
  private let file: HDF5File
  private let type: RecordType

  package init(at address: Int, type: RecordType, in file: HDF5File) throws {
    self.file = file
    self.type = type
    let encoding = file.encoding
    let place = "B-tree header at \(address)"
    let size = 16 + encoding.offsetSize + 2 + encoding.lengthSize + 4
    var cursor = try file.checkedCursor(at: address, count: size, place: place)
    try cursor.signature("BTHD")
    try cursor.version(0...0)
    let found = try cursor.byte()
    guard found == type.rawValue else { throw encoding.malformed(place, expected: "records of type \(type.rawValue)", found: "\(found)") }
    nodeSize = try cursor.uint32()
    recordSize = try cursor.uint16()
    depth = try cursor.uint16()
    try cursor.skip(2)
    let rootAddress = try cursor.address()
    let rootRecords = try cursor.uint16()
    root = rootAddress.map { ($0, rootRecords) }
    guard recordSize > 0, nodeSize > Self.overhead + recordSize, nodeSize <= encoding.end, depth <= 16 else {
      throw encoding.malformed(
        place, expected: "a sensible geometry", found: "records of \(recordSize) bytes in nodes of \(nodeSize), depth \(depth)")
    }
  }

  /// Signature, version, type and checksum of a node.
  private static let overhead = 10

  /// Calls `body` with every record, in no particular order.
  package func forEach(_ body: (inout HDF5Cursor) throws -> Void) throws {
    guard let root else { return }
    let levels = try pointerSizes()
    var visited: Set<Int> = []
    var pending = [(address: root.address, records: root.records, level: depth)]
    while let node = pending.popLast() {
      let place = "B-tree node at \(node.address)"
      guard visited.insert(node.address).inserted else {
        throw file.encoding.malformed(place, expected: "to be reached once", found: "a second way to it")
      }
      let pointers = node.level == 0 ? 0 : (node.records + 1) * levels[node.level].pointer
      let size = Self.overhead + node.records * recordSize + pointers
      guard size <= nodeSize else {
        throw file.encoding.malformed(place, expected: "at most \(nodeSize) bytes", found: "\(node.records) records in \(size) bytes")
      }
      var cursor = try file.checkedCursor(at: node.address, count: size, place: place)
      try cursor.signature(node.level == 0 ? "BTLF" : "BTIN")
      try cursor.version(0...0)
      guard try cursor.byte() == type.rawValue else {
        throw file.encoding.malformed(place, expected: "records of type \(type.rawValue)", found: "others")
      }
      for _ in 0..<node.records {
        var record = try cursor.part(recordSize)
        try body(&record)
      }
      guard node.level > 0 else { continue }
      for _ in 0...node.records {
        let address = try cursor.definedAddress()
        let records = try cursor.integer(levels[node.level].count)
        try cursor.skip(levels[node.level].total)
        pending.append((address, records, node.level - 1))
      }
    }
  }

  /// For each level: bytes of a pointer to a child, and of its fields "number of records" and "total number of records".
  private func pointerSizes() throws -> [(pointer: Int, count: Int, total: Int)] {
    let leafRecords = (nodeSize - Self.overhead) / recordSize
    let count = HDF5Encoding.bytesToHold(leafRecords)
    var levels = [(pointer: 0, count: 0, total: 0)]
    var total = leafRecords
    for level in 1..<max(2, depth + 1) {
      let totalSize = level == 1 ? 0 : HDF5Encoding.bytesToHold(total)
      let pointer = file.encoding.offsetSize + count + totalSize
      levels.append((pointer, count, totalSize))
      let records = (nodeSize - Self.overhead - pointer) / (recordSize + pointer)
      let (product, overflow) = total.multipliedReportingOverflow(by: records + 1)
      guard records > 0, !overflow, product <= Int.max - records else {
        throw file.encoding.malformed("B-tree header", expected: "a sensible geometry", found: "nodes of \(nodeSize) bytes, depth \(depth)")
      }
      total = product + records
    }
    return levels
  }
}
