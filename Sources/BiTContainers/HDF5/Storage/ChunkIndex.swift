/// Finds the chunks of a data set through whichever structure its layout names.
///
/// HDF5 File Format Specification Version 3.0, section VII, "Appendix C: Types of Indexes for Dataset Chunks".
struct ChunkIndex {
  /// A chunk that is there.
  struct Chunk: Sendable {
    /// Its place among the chunks in C order.
    let number: Int
    let address: Int
    /// Bytes in the file.
    let size: Int
    /// The filters that were left out, a bit each.
    let filterMask: Int

    /// Bytes of memory that a chunk takes while the index is read and checked.
    static let memory = 80
  }

  let path: String
  let grid: ChunkGrid
  let isFiltered: Bool
  let file: HDF5File

  /// All chunks of the array, ordered by number.
  func chunks(_ index: ChunkLayout.Index) throws -> [Chunk] {
    guard grid.count > 0 else { return [] }
    let chunks =
      switch index {
      case .tree(let root?): try tree(root)
      case .single(let address?, let size, let mask):
        [Chunk(number: 0, address: address, size: size ?? grid.chunkByteCount, filterMask: mask)]
      case .implicit(let address?): try implicit(address)
      case .fixedArray(let header?): try numbered(FixedArray(at: header, in: file), counts: grid.maximumCounts)
      case .extensibleArray(let header?): try extensible(header)
      case .tree2(let header?): try tree2(header)
      case .tree(nil), .single(nil, _, _), .implicit(nil), .fixedArray(nil), .extensibleArray(nil), .tree2(nil):
        throw file.encoding.unwritten(path)
      }
    return chunks.sorted { $0.number < $1.number }
  }

  /// A version 1 B-tree: keys hold the chunk's size, filter mask and position in values, with a zero for the byte in a value.
  private func tree(_ root: Int) throws -> [Chunk] {
    var chunks: [Chunk] = []
    try BTreeV1.walk(at: root, type: .chunks, keySize: 8 * (grid.shape.count + 2), in: file) { key, address in
      let (size, mask) = (try key.uint32(), try key.uint32())
      let coordinates = try grid.chunk.map { extent in
        let offset = try key.integer(8)
        return offset % extent == 0 ? offset / extent : -1
      }
      try append(coordinates, Chunk.Place(address: address, size: size, mask: mask), to: &chunks)
    }
    return chunks
  }

  /// All chunks one after the other, never filtered.
  private func implicit(_ address: Int) throws -> [Chunk] {
    let (size, overflow) = grid.count.multipliedReportingOverflow(by: grid.chunkByteCount)
    guard !overflow, size <= file.encoding.end - address else {
      throw ContainerError.truncated(
        file: file.encoding.path, place: path, expectedBytes: overflow ? .max : size, foundBytes: file.encoding.end - address)
    }
    try file.charge(grid.count, of: Chunk.memory, place: path)
    return (0..<grid.count).map {
      Chunk(number: $0, address: address + $0 * grid.chunkByteCount, size: grid.chunkByteCount, filterMask: 0)
    }
  }

  /// A version 2 B-tree: records hold the chunk's address and its place in chunks.
  private func tree2(_ header: Int) throws -> [Chunk] {
    let tree = try BTreeV2(at: header, type: isFiltered ? .filteredChunk : .chunk, in: file)
    let rank = grid.shape.count
    var chunks: [Chunk] = []
    try tree.forEach { record in
      let place = try element(&record, size: tree.recordSize - 8 * rank)
      let coordinates = try (0..<rank).map { _ in try record.integer(8) }
      if let place { try append(coordinates, place, to: &chunks) }
    }
    return chunks
  }

  /// An extensible array counts its one dimension without a limit as the slowest.
  private func extensible(_ header: Int) throws -> [Chunk] {
    guard let open = grid.maximumCounts.firstIndex(of: nil) else {
      throw file.encoding.malformed(path, expected: "a dimension without a limit", found: "none")
    }
    return try numbered(ExtensibleArray(at: header, in: file), counts: grid.maximumCounts, slowest: open)
  }

  /// An array of chunks by number, in the grid of `counts` chunks a dimension.
  private func numbered(_ array: some ChunkArray, counts: [Int?], slowest: Int = 0) throws -> [Chunk] {
    var order = Array(counts.indices)
    order.remove(at: slowest)
    order.insert(slowest, at: 0)
    var chunks: [Chunk] = []
    try array.forEach(isFiltered: isFiltered) { number, cursor in
      guard let place = try element(&cursor, size: array.elementSize) else { return }
      var coordinates = [Int](repeating: 0, count: order.count)
      var rest = number
      for dimension in order.dropFirst().reversed() {
        // No array is so large that chunks past a limit could be there.
        let count = max(1, counts[dimension] ?? 1)
        coordinates[dimension] = rest % count
        rest /= count
      }
      coordinates[slowest] = rest
      // Chunks past the array's present end are left from when it was larger.
      if grid.number(at: coordinates) != nil { try append(coordinates, place, to: &chunks) }
    }
    return chunks
  }

  /// An element of `size` bytes: an address, and for filtered chunks a size and a filter mask. Nil where no chunk is.
  private func element(_ cursor: inout HDF5Cursor, size: Int) throws -> Chunk.Place? {
    let sizeBytes = size - file.encoding.offsetSize - 4
    guard isFiltered ? (1...8).contains(sizeBytes) : size == file.encoding.offsetSize else {
      throw file.encoding.malformed(path, expected: "the place of a chunk", found: "\(size) bytes")
    }
    let address = try cursor.address()
    let stored = isFiltered ? try cursor.integer(sizeBytes) : grid.chunkByteCount
    let mask = isFiltered ? try cursor.uint32() : 0
    return address.map { Chunk.Place(address: $0, size: stored, mask: mask) }
  }

  private func append(_ coordinates: [Int], _ place: Chunk.Place, to chunks: inout [Chunk]) throws {
    guard let number = grid.number(at: coordinates) else {
      throw file.encoding.malformed(path, expected: "chunks inside shape \(grid.shape)", found: "one at chunk \(coordinates)")
    }
    try file.charge(Chunk.memory, place: path)
    chunks.append(Chunk(number: number, address: place.address, size: place.size, filterMask: place.mask))
  }
}

extension ChunkIndex.Chunk {
  /// What an index says of a chunk.
  struct Place {
    let address: Int
    let size: Int
    let mask: Int
  }
}

/// An array in the file that holds the places of chunks by number.
package protocol ChunkArray {
  /// Bytes of an element.
  var elementSize: Int { get }

  /// Calls `body` with number and bytes of every element that was ever written.
  func forEach(isFiltered: Bool, _ body: (Int, inout HDF5Cursor) throws -> Void) throws
}
