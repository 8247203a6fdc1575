import BiTFiles

/// The values of an array in bytes of a file: of any type, in either byte order, with their axes in any order.
///
/// Values that the file has in another order are gathered block by block, so that an array of any size takes little memory: from bytes that
/// can be read anywhere, and from others, which are read from their beginning for each block, in blocks of 64 MiB. Bytes that hold values several times
/// over are held in memory, 64 MiB of them at most.
package struct ArrayStorage: TensorStorage {
  private let source: any ByteSource
  private let scalarType: ScalarType
  private let isByteSwapped: Bool
  private let order: AxisOrder

  /// Memory of a block.
  static let blockSize = 64 << 20
  /// Bytes of which values are taken several times, or in no order that goes in one direction.
  package static let maxRepeatedBytes = 64 << 20
  /// So many bytes that aren't wanted are read with those around them: a call costs as much.
  private static let maxGap = 4 << 10

  /// - Parameters:
  ///   - source: as many bytes as the order spans, which are at most `maxRepeatedBytes` where it isn't nested.
  ///   - isByteSwapped: whether the values have the other byte order than this machine.
  ///   - order: how the values are given, and where they are in `source`.
  package init(_ source: any ByteSource, _ scalarType: ScalarType, order: AxisOrder, isByteSwapped: Bool = false) {
    precondition(source.byteCount == order.sourceCount * scalarType.byteCount, "the values fill their bytes")
    self.source = source
    self.scalarType = scalarType
    self.order = order
    self.isByteSwapped = isByteSwapped
  }

  /// Dimensions, the slowest first.
  package var shape: [Int] { order.shape }

  /// The same values with their axes in another order: see `AxisOrder.permuted(_:)`.
  package func permuted(_ axes: [Int]) -> ArrayStorage {
    ArrayStorage(source, scalarType, order: order.permuted(axes), isByteSwapped: isByteSwapped)
  }

  package var checksum: UInt32? { order.isSequential && !isByteSwapped ? source.checksum : nil }

  package func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    switch scalarType.byteCount {
    case 2: try stream(UInt16.self, body)
    case 4: try stream(UInt32.self, body)
    default: try stream(UInt64.self, body)
    }
  }

  private func stream<Word: FixedWidthInteger & BitwiseCopyable>(
    _ word: Word.Type, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    guard order.isSequential else { return try order.isNested ? gather(word, body) : repeated(word, body) }
    guard isByteSwapped else { return try source.stream(body) }
    try source.stream { piece in
      try piece.assumingMemoryBound(to: Word.self).map(\.byteSwapped).withUnsafeBytes(body)
    }
  }

  // MARK: - Another order

  private func gather<Word: FixedWidthInteger & BitwiseCopyable>(
    _ word: Word.Type, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    let size = MemoryLayout<Word>.size
    let anywhere = source.byteCount <= Self.blockSize ? nil : source as? any RandomAccessSource
    let limit = Self.blockSize / size
    try anywhere?.check()
    let results = UnsafeMutableBufferPointer<Word>.allocate(capacity: min(limit, order.count))
    defer { results.deallocate() }
    try order.forEachBlock(limit: limit) { block in
      var gathering = BlockGathering<Word>(block)
      if let anywhere {
        try gather(&gathering, from: anywhere, to: results)
      } else {
        var first = 0
        try source.stream { piece in
          gathering.take(piece.assumingMemoryBound(to: Word.self), at: first, to: results)
          first += piece.count / size
        }
      }
      try give(UnsafeMutableBufferPointer(rebasing: results[..<block.count]), body)
    }
  }

  /// Reads what the block needs, and gaps that are small.
  private func gather<Word: FixedWidthInteger & BitwiseCopyable>(
    _ gathering: inout BlockGathering<Word>, from source: any RandomAccessSource, to results: UnsafeMutableBufferPointer<Word>
  ) throws {
    let size = MemoryLayout<Word>.size
    let window = UnsafeMutableRawBufferPointer.allocate(byteCount: RandomAccessFile.pieceSize, alignment: 64)
    defer { window.deallocate() }
    while let first = gathering.next {
      if gathering.isTransposing, gathering.rowStep - gathering.rowSpan > Self.maxGap / size {
        // Not a whole number of pages apart: rows would all meet in the same few lines of a cache.
        let pitch = gathering.rowSpan + 64 / size
        let rows = min(gathering.rowsAhead, window.count / (pitch * size))
        if rows > 1, let start = window.baseAddress {
          for row in 0..<rows {
            let place = UnsafeMutableRawBufferPointer(start: start + row * pitch * size, count: gathering.rowSpan * size)
            try source.read(at: (first + row * gathering.rowStep) * size, into: place)
          }
          gathering.takeRows(rows, from: UnsafePointer(start.assumingMemoryBound(to: Word.self)), pitch: pitch, to: results)
          continue
        }
      }
      let count = min(gathering.span(gap: Self.maxGap / size), window.count / size)
      let piece = UnsafeMutableRawBufferPointer(rebasing: window[..<(count * size)])
      try source.read(at: first * size, into: piece)
      gathering.take(UnsafeRawBufferPointer(piece).assumingMemoryBound(to: Word.self), at: first, to: results)
    }
  }

  /// Takes values out of memory one by one, of which some are taken several times.
  private func repeated<Word: FixedWidthInteger & BitwiseCopyable>(
    _ word: Word.Type, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    precondition(source.byteCount <= Self.maxRepeatedBytes, "what is held in memory is bounded")
    let size = MemoryLayout<Word>.size
    let values = UnsafeMutableRawBufferPointer.allocate(byteCount: source.byteCount, alignment: 64)
    let results = UnsafeMutableBufferPointer<Word>.allocate(capacity: min(RandomAccessFile.pieceSize / size, order.count))
    defer {
      values.deallocate()
      results.deallocate()
    }
    var filled = 0
    try source.stream { piece in
      UnsafeMutableRawBufferPointer(rebasing: values[filled..<filled + piece.count]).copyMemory(from: piece)
      filled += piece.count
    }
    let words = UnsafeRawBufferPointer(values).assumingMemoryBound(to: Word.self)
    try order.forEachBlock(limit: results.count) { block in
      var index = 0
      block.forEachPlace { place in
        results[index] = words[place]
        index += 1
      }
      try give(UnsafeMutableBufferPointer(rebasing: results[..<index]), body)
    }
  }

  private func give<Word: FixedWidthInteger>(
    _ values: UnsafeMutableBufferPointer<Word>, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    if isByteSwapped {
      for index in values.indices { values[index] = values[index].byteSwapped }
    }
    let bytes = UnsafeRawBufferPointer(values)
    for start in stride(from: 0, to: bytes.count, by: RandomAccessFile.pieceSize) {
      try body(UnsafeRawBufferPointer(rebasing: bytes[start..<min(start + RandomAccessFile.pieceSize, bytes.count)]))
    }
  }
}
