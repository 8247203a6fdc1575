import BiTFiles
import BiTThreads

/// Values that stand in the file in chunks, each of which may be compressed.
///
/// The values come in the order of the array, so the chunks that share a range of the first dimension are put together in memory
/// before they are given on: as much of the tensor as one layer of chunks covers.
package struct ChunkedStorage: ByteSource {
  private let file: RandomAccessFile
  private let base: Int
  private let path: String
  private let grid: ChunkGrid
  private let chunks: [ChunkIndex.Chunk]
  private let filters: FilterPipeline
  private let partialChunksAreUnfiltered: Bool

  /// Finds all chunks and checks that each one is there once, lies in the file and can hold what it should.
  init(path: String, layout: ChunkLayout, space: Dataspace, valueSize: Int, filters: FilterPipeline, in file: HDF5File) throws {
    let encoding = file.encoding
    guard layout.shape.count == space.shape.count, layout.valueSize == valueSize,
      let grid = ChunkGrid(shape: space.shape, maximum: space.maximum, chunk: layout.shape, valueSize: valueSize)
    else {
      throw encoding.malformed(
        path, expected: "chunks that divide shape \(space.shape) with \(valueSize) bytes a value",
        found: "shape \(layout.shape) with \(layout.valueSize)")
    }
    if grid.count > 0 { try Self.checkMemory(grid, path: path, in: file) }
    self.file = file.file
    self.path = path
    self.grid = grid
    self.filters = filters
    partialChunksAreUnfiltered = layout.partialChunksAreUnfiltered
    chunks = try ChunkIndex(path: path, grid: grid, isFiltered: !filters.filters.isEmpty, file: file).chunks(layout.index)
    base = file.superblock.base
    guard chunks.count >= grid.count || zip(chunks, chunks.dropFirst()).contains(where: { $0.number == $1.number }) else {
      throw encoding.unwritten(path, found: "a data set of whose \(grid.count) chunks \(grid.count - chunks.count) were never written")
    }
    guard chunks.count == grid.count, chunks.map(\.number) == Array(0..<grid.count) else {
      throw encoding.malformed(path, expected: "\(grid.count) chunks, each one once", found: "\(chunks.count)")
    }
    for chunk in chunks {
      guard chunk.size > 0, chunk.size <= encoding.end - chunk.address, isPlausible(chunk) else {
        throw encoding.malformed(
          path, expected: "a chunk of \(grid.chunkByteCount) bytes", found: "\(chunk.size) bytes at address \(chunk.address)")
      }
    }
  }

  /// A layer and a chunk of it are in memory at once.
  private static func checkMemory(_ grid: ChunkGrid, path: String, in file: HDF5File) throws {
    let (bytes, overflow) = grid.layerByteCount(at: 0).addingReportingOverflow(grid.chunkByteCount)
    guard !overflow, bytes - file.maxExpansion <= file.file.size else {
      throw file.encoding.unsupported(
        path, found: "a row of chunks of \(grid.layerByteCount(at: 0)) bytes in a file of \(file.file.size)",
        advice: "write the file again with smaller chunks, or without")
    }
  }

  /// Where the chunks are in the file.
  var extents: [Range<Int>] { chunks.map { base + $0.address..<base + $0.address + $0.size } }

  private func isPlausible(_ chunk: ChunkIndex.Chunk) -> Bool {
    isUnfiltered(chunk) ? chunk.size == grid.chunkByteCount : filters.canHold(grid.chunkByteCount, stored: chunk.size)
  }

  private func isUnfiltered(_ chunk: ChunkIndex.Chunk) -> Bool {
    partialChunksAreUnfiltered && grid.isPartial(chunk.number)
  }

  package var byteCount: Int { grid.byteCount }

  /// Bytes of the chunks that share a range of the first dimension.
  func layerByteCount(at layer: Int) -> Int { grid.layerByteCount(at: layer) }

  package func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    guard grid.count > 0 else { return }
    for number in 0..<chunks.count / grid.chunksPerLayer {
      try layer(number).withUnsafeBytes { bytes in
        for start in stride(from: 0, to: bytes.count, by: RandomAccessFile.pieceSize) {
          try body(UnsafeRawBufferPointer(rebasing: bytes[start..<min(start + RandomAccessFile.pieceSize, bytes.count)]))
        }
      }
    }
  }

  /// The values of the chunks that share a range of the first dimension, put together.
  func layer(_ number: Int) throws -> [UInt8] {
    let perLayer = grid.chunksPerLayer
    // A layer, and a chunk of it before and after its filters are undone.
    try MemoryError.check(grid.layerByteCount(at: 0) + 2 * grid.chunkByteCount, for: "a row of chunks of \(path)")
    var layer = [UInt8](repeating: 0, count: grid.layerByteCount(at: number))
    for chunk in chunks[number * perLayer..<(number + 1) * perLayer] {
      let bytes = try decoded(chunk)
      layer.withUnsafeMutableBytes { target in bytes.withUnsafeBytes { grid.copy($0, of: chunk.number, to: target) } }
    }
    return layer
  }

  /// Bytes of memory that the whole chunks of a layer take; nil where they can't be counted.
  var chunksPerLayerByteCount: Int? { [grid.chunksPerLayer, grid.chunkByteCount].product() }

  /// The chunks that share a range of the first dimension, as they are once their filters are undone.
  func chunks(ofLayer number: Int) throws -> [[UInt8]] {
    let perLayer = grid.chunksPerLayer
    try MemoryError.check((perLayer + 1) * grid.chunkByteCount, for: "a row of chunks of \(path)")
    return try chunks[number * perLayer..<(number + 1) * perLayer].map(decoded)
  }

  /// Copies bytes of the array, from one on, out of the chunks of a layer that has them.
  func copy(from start: Int, of chunks: [[UInt8]], to buffer: UnsafeMutableRawBufferPointer) {
    grid.forEachRun(from: start, count: buffer.count) { done, number, offset, count in
      chunks[number % grid.chunksPerLayer].withUnsafeBytes { chunk in
        for index in 0..<count { buffer[done + index] = chunk[offset + index] }
      }
    }
  }

  private func decoded(_ chunk: ChunkIndex.Chunk) throws -> [UInt8] {
    let stored = try file.bytes(at: base + chunk.address, count: chunk.size)
    guard !isUnfiltered(chunk) else { return stored }
    guard let bytes = filters.decoded(stored, size: grid.chunkByteCount, mask: chunk.filterMask) else {
      throw ContainerError.malformed(
        file: file.path, place: "\(path): chunk \(chunk.number)", expected: "\(grid.chunkByteCount) bytes once its filters are undone",
        found: "bytes that they don't give")
    }
    return bytes
  }
}
