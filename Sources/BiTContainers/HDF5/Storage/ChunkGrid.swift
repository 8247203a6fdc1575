/// How a data set's array is cut into chunks, which are numbered in C order.
struct ChunkGrid: Sendable {
  let shape: [Int]
  let chunk: [Int]
  /// Chunks along each dimension.
  let counts: [Int]
  /// Chunks along each dimension if the array were as large as it may become; nil for a dimension without a limit.
  let maximumCounts: [Int?]
  let valueSize: Int
  /// The number of chunks.
  let count: Int
  /// Bytes of a chunk; one that passes the array's end has as many as any other.
  let chunkByteCount: Int

  /// Bytes of the array.
  var byteCount: Int { shape.reduce(valueSize, *) }

  /// - Returns: nil where a chunk has no size or the numbers pass what an `Int` holds.
  init?(shape: [Int], maximum: [Int?], chunk: [Int], valueSize: Int) {
    guard !shape.isEmpty, shape.count == chunk.count, !chunk.contains(0), let bytes = (chunk + [valueSize]).product(),
      (shape + [valueSize]).product() != nil
    else { return nil }
    func chunks(_ size: Int, _ chunk: Int) -> Int { size / chunk + (size % chunk == 0 ? 0 : 1) }
    counts = zip(shape, chunk).map(chunks)
    maximumCounts = zip(maximum, chunk).map { size, chunk in size.map { chunks($0, chunk) } }
    guard let count = counts.product() else { return nil }
    self.shape = shape
    self.chunk = chunk
    self.valueSize = valueSize
    self.count = count
    chunkByteCount = bytes
  }

  /// The number of the chunk at `coordinates`, counted in chunks; nil where the array has none there.
  func number(at coordinates: some Collection<Int>) -> Int? {
    guard coordinates.count == counts.count, zip(coordinates, counts).allSatisfy({ 0 <= $0 && $0 < $1 }) else { return nil }
    return zip(coordinates, counts).reduce(0) { $0 * $1.1 + $1.0 }
  }

  /// Where a chunk is, counted in chunks.
  func coordinates(of number: Int) -> [Int] {
    var rest = number
    return counts.reversed().map { count in
      defer { rest /= count }
      return rest % count
    }.reversed()
  }

  /// Whether a chunk passes the array's end.
  func isPartial(_ number: Int) -> Bool {
    zip(coordinates(of: number), zip(shape, chunk)).contains { $1.0 - $0 * $1.1 < $1.1 }
  }

  // MARK: - Layers: the chunks that share a range of the first dimension that has more than one value

  /// The dimension along which layers follow each other. Those before it have one value each, like those of a kernel of 1x1.
  private var layered: Int {
    zip(shape, chunk).prefix { $0 == 1 && $1 == 1 }.count % shape.count
  }

  var chunksPerLayer: Int { counts.dropFirst(layered + 1).reduce(1, *) }

  private var rowByteCount: Int { shape.dropFirst(layered + 1).reduce(valueSize, *) }

  func layerByteCount(at layer: Int) -> Int {
    min(chunk[layered], shape[layered] - layer * chunk[layered]) * rowByteCount
  }

  /// Gives the pieces of some bytes of the array that lie in one piece in a chunk.
  ///
  /// - Parameter body: is given the bytes that came before, the chunk's number, and where the piece is in it and how long.
  func forEachRun(from start: Int, count: Int, _ body: (_ done: Int, _ number: Int, _ offset: Int, _ count: Int) -> Void) {
    // The last dimension is counted in bytes.
    let last = shape.count - 1
    let (rowSize, pieceSize) = (shape[last] * valueSize, chunk[last] * valueSize)
    var (row, column, done) = (start / rowSize, start % rowSize, 0)
    while done < count {
      var (rest, number, offset, pieces, values) = (row, 0, 0, counts[last], pieceSize)
      for dimension in (0..<last).reversed() {
        let place = rest % shape[dimension]
        rest /= shape[dimension]
        number += place / chunk[dimension] * pieces
        offset += place % chunk[dimension] * values
        pieces *= counts[dimension]
        values *= chunk[dimension]
      }
      while column < rowSize, done < count {
        let place = column % pieceSize
        let run = min(count - done, pieceSize - place, rowSize - column)
        body(done, number + column / pieceSize, offset + place, run)
        column += run
        done += run
      }
      (row, column) = (row + 1, 0)
    }
  }

  /// Copies what a chunk has of the array to its place in its layer.
  func copy(_ source: UnsafeRawBufferPointer, of number: Int, to layer: UnsafeMutableRawBufferPointer) {
    var start = coordinates(of: number)
    for dimension in start.indices { start[dimension] *= chunk[dimension] }
    let extent = zip(zip(shape, start), chunk).map { min($0.0 - $0.1, $1) }
    start[layered] = 0
    copy(source, to: layer, dimension: 0, from: 0, at: 0, start: start, extent: extent)
  }

  /// Copies the rows along `dimension`; the positions count values of the dimensions before it.
  private func copy(
    _ source: UnsafeRawBufferPointer, to target: UnsafeMutableRawBufferPointer, dimension: Int, from: Int, at: Int, start: [Int],
    extent: [Int]
  ) {
    let from = from * chunk[dimension]
    let at = at * shape[dimension] + start[dimension]
    guard dimension == shape.count - 1 else {
      for row in 0..<extent[dimension] {
        copy(source, to: target, dimension: dimension + 1, from: from + row, at: at + row, start: start, extent: extent)
      }
      return
    }
    let count = extent[dimension] * valueSize
    UnsafeMutableRawBufferPointer(rebasing: target[at * valueSize..<at * valueSize + count])
      .copyMemory(from: UnsafeRawBufferPointer(rebasing: source[from * valueSize..<from * valueSize + count]))
  }
}
