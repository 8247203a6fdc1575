/// A tree that leads to the symbol nodes of a group, or to the chunks of a data set.
///
/// HDF5 File Format Specification Version 3.0, section III.A.1, "Disk Format: Level 1A1 - Version 1 B-trees".
package enum BTreeV1 {
  package enum NodeType: Int {
    case group = 0
    case chunks = 1
  }

  /// Calls `body` for every child of the leaves, in order, with the key before it.
  ///
  /// - Parameters:
  ///   - keySize: bytes of a key.
  ///   - body: gets the key and the child's address.
  package static func walk(
    at root: Int, type: NodeType, keySize: Int, in file: HDF5File, _ body: (inout HDF5Cursor, Int) throws -> Void
  ) throws {
    var visited: Set<Int> = []
    // Nodes to read, the next one last. A child has to be one level below its parent, so that no walk is deeper than the root's level.
    var pending: [(address: Int, level: Int?)] = [(root, nil)]
    while let node = pending.popLast() {
      let place = "B-tree node at \(node.address)"
      guard visited.insert(node.address).inserted else {
        throw file.encoding.malformed(place, expected: "to be reached once", found: "a second way to it")
      }
      let headerSize = 8 + 2 * file.encoding.offsetSize
      var header = try file.cursor(at: node.address, count: headerSize, place: place)
      try header.signature("TREE")
      let (found, level, count) = (try header.byte(), try header.byte(), try header.uint16())
      guard found == type.rawValue else { throw file.encoding.malformed(place, expected: "type \(type.rawValue)", found: "\(found)") }
      guard level == node.level ?? level else {
        throw file.encoding.malformed(place, expected: "level \(node.level ?? level)", found: "\(level)")
      }
      let entrySize = keySize + file.encoding.offsetSize
      let rank = type == .group ? file.superblock.groupRank : file.superblock.chunkRank
      file.reserve(at: node.address, count: headerSize + 2 * rank * entrySize + keySize)
      var cursor = try file.cursor(at: node.address + headerSize, count: count * entrySize, place: place)
      var children: [(Int, Int?)] = []
      for _ in 0..<count {
        var key = try cursor.part(keySize)
        let child = try cursor.definedAddress()
        if level == 0 { try body(&key, child) } else { children.append((child, level - 1)) }
      }
      pending += children.reversed()
    }
  }
}
