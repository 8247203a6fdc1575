import BiTContainers
import BiTFiles
import BiTTestSupport
import Synchronization
import Testing

/// Values of an array in C order, by the definition of its order alone: one value after the other.
private func naive<Word>(_ values: [Word], shape: [Int], steps: [Int]) -> [Word] {
  var result: [Word] = []
  var position = shape.map { _ in 0 }
  for _ in 0..<shape.reduce(1, *) {
    result.append(values[zip(position, steps).reduce(0) { $0 + $1.0 * $1.1 }])
    for axis in shape.indices.reversed() {
      position[axis] += 1
      guard position[axis] == shape[axis] else { break }
      position[axis] = 0
    }
  }
  return result
}

private func bytes<Word: BitwiseCopyable>(_ words: [Word]) -> [UInt8] { words.withUnsafeBytes { Array($0) } }

private func words<Word: BitwiseCopyable>(_ storage: any TensorStorage, _ type: Word.Type) throws -> [Word] {
  var result: [UInt8] = []
  try storage.stream { piece in
    #expect(piece.count <= RandomAccessFile.pieceSize && piece.count % MemoryLayout<Word>.size == 0)
    result += piece
  }
  return result.withUnsafeBytes { Array($0.bindMemory(to: Word.self)) }
}

/// Bytes that can only be read from the beginning, or anywhere; what is read is counted.
private final class CountedBytes: RandomAccessSource {
  let content: [UInt8]
  let byteCount: Int
  let passes = Atomic<Int>(0)
  let reads = Atomic<Int>(0)
  let readBytes = Atomic<Int>(0)

  init(_ content: [UInt8]) { (self.content, byteCount) = (content, content.count) }

  /// Bytes that take no memory.
  init(zeros count: Int) { (content, byteCount) = ([], count) }

  func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    passes.add(1, ordering: .relaxed)
    try BytesInMemory(content).stream(body)
  }

  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws {
    reads.add(1, ordering: .relaxed)
    readBytes.add(buffer.count, ordering: .relaxed)
    #expect(buffer.count <= RandomAccessFile.pieceSize)
    if content.isEmpty {
      buffer.initializeMemory(as: UInt8.self, repeating: 0)
    } else {
      BytesInMemory(content).read(at: offset, into: buffer)
    }
  }

  func check() { passes.add(1, ordering: .relaxed) }
}

/// The same without `read`.
private struct SequentialBytes: ByteSource {
  let source: CountedBytes
  var byteCount: Int { source.byteCount }
  func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws { try source.stream(body) }
}

/// The first bytes of others.
private struct FirstBytes: RandomAccessSource {
  let source: CountedBytes
  let byteCount: Int
  func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws { try source.stream(body) }
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws { try source.read(at: offset, into: buffer) }
  func check() {}
}

@Suite struct ArrayStorageTests {
  @Test(
    "values in any order of axes come as a naive transposition gives them",
    arguments: [[], [5], [1, 7], [3, 4], [2, 1, 5], [3, 2, 4, 5], [1, 1, 6, 3], [0, 3], [2, 3, 1, 2, 2]], [false, true])
  func orders(shape: [Int], isFortran: Bool) throws {
    let count = shape.reduce(1, *)
    let values = (0..<count).map { UInt32($0) &* 2_654_435_761 }
    let order = isFortran ? AxisOrder(fortran: shape) : AxisOrder(shape)
    let steps = shape.indices.map { axis in isFortran ? shape[..<axis].reduce(1, *) : shape[(axis + 1)...].reduce(1, *) }
    for axes in permutations(Array(shape.indices)) {
      let storage = ArrayStorage(BytesInMemory(bytes(values)), .float32, order: order).permuted(axes)
      #expect(try words(storage, UInt32.self) == naive(values, shape: axes.map { shape[$0] }, steps: axes.map { steps[$0] }))
    }
  }

  private func permutations(_ axes: [Int]) -> [[Int]] {
    guard axes.count > 1 else { return [axes] }
    return axes.flatMap { first in permutations(axes.filter { $0 != first }).map { [first] + $0 } }
  }

  @Test(
    "values at any steps come as naive indexing gives them: with gaps, once more, over each other",
    arguments: [
      ([4], [3]), ([3, 4], [10, 2]), ([3, 4], [1, 7]), ([2, 3, 2, 2], [50, 1, 20, 5]), ([5], [0]), ([4, 3], [0, 1]), ([4, 3], [1, 0]),
      ([2, 3, 4], [0, 0, 0]), ([4, 3], [1, 1]), ([3, 3, 3], [2, 3, 1]), ([1, 6, 1], [99, 2, 0]), ([3, 1], [5, 0]), ([2, 0, 3], [7, 1, 1]),
      ([5, 4], [3, 4]), ([2, 2, 3, 3], [9, 20, 0, 1]), ([], []),
    ])
  func steps(shape: [Int], steps: [Int]) throws {
    let order = try #require(AxisOrder(shape, steps: steps))
    let span = shape.contains(0) ? 0 : zip(shape, steps).reduce(1) { $0 + ($1.0 - 1) * $1.1 }
    #expect(order.sourceCount == span)
    let values = (0..<span).map { UInt32($0) &* 2_654_435_761 }
    for axes in permutations(Array(shape.indices)) {
      let expected = naive(values, shape: axes.map { shape[$0] }, steps: axes.map { steps[$0] })
      let storage = ArrayStorage(BytesInMemory(bytes(values)), .float32, order: order)
      #expect(try words(storage.permuted(axes), UInt32.self) == expected)
      let swapped = ArrayStorage(BytesInMemory(bytes(values.map(\.byteSwapped))), .float32, order: order, isByteSwapped: true)
      #expect(try words(swapped.permuted(axes), UInt32.self) == expected)
    }
  }

  @Test("a value that stands for many comes piece by piece, and values among many are read without most of these")
  func repeatedAndSparse() throws {
    let order = try #require(AxisOrder([1000, 300, 2], steps: [0, 1, 0]))
    let row = (0..<300).map(UInt32.init)
    let repeated = try words(ArrayStorage(BytesInMemory(bytes(row)), .float32, order: order), UInt32.self)
    #expect(repeated.count == 600_000 && repeated.indices.allSatisfy { repeated[$0] == UInt32($0 / 2 % 300) })
    // Two columns of a matrix of 40 MB.
    let source = CountedBytes(zeros: 5_000 * 2_000 * 4)
    let columns = try #require(AxisOrder([5_000, 2], steps: [2_000, 1]))
    let sparse = ArrayStorage(FirstBytes(source: source, byteCount: columns.sourceCount * 4), .float32, order: columns)
    #expect(try words(sparse, UInt32.self).count == 10_000)
    #expect(source.readBytes.load(ordering: .relaxed) <= 5_000 * 8)
  }

  @Test("steps that no number of bytes can span are none")
  func impossibleSteps() {
    for (shape, steps) in [
      ([2], [-1]), ([-1], [1]), ([2], []), ([1 << 40, 1 << 40], [0, 0]), ([3], [Int.max / 2]), ([2, 2], [Int.max / 2, Int.max / 2]),
      ([1 << 62, 4, 0], [0, 0, 0]),
    ] {
      #expect(AxisOrder(shape, steps: steps) == nil, "\(shape) \(steps)")
    }
    #expect(AxisOrder([1], steps: [.max])?.sourceCount == 1)
    #expect(AxisOrder([0, 5], steps: [.max, 1])?.sourceCount == 0)
  }

  @Test("an array without values gives none, whatever its other dimensions say", arguments: [false, true])
  func empty(isFortran: Bool) throws {
    let shape = [1 << 62, 0, 1 << 62]
    let order = isFortran ? AxisOrder(fortran: shape) : AxisOrder(shape)
    #expect(try words(ArrayStorage(BytesInMemory([]), .float64, order: order).permuted([2, 0, 1]), UInt64.self) == [])
  }

  @Test("values of each size and byte order come in this machine's order", arguments: [false, true])
  func byteOrder(isFortran: Bool) throws {
    func check<Word: FixedWidthInteger & BitwiseCopyable>(_ type: ScalarType, _ word: Word.Type) throws {
      let values = (0..<15).map { Word(truncatingIfNeeded: $0 &* 0x0102_0304_0506_0709) }
      let order = isFortran ? AxisOrder(fortran: [3, 5]) : AxisOrder([3, 5])
      let storage = ArrayStorage(BytesInMemory(bytes(values.map(\.byteSwapped))), type, order: order, isByteSwapped: true)
      #expect(try words(storage, Word.self) == naive(values, shape: [3, 5], steps: isFortran ? [1, 3] : [5, 1]))
    }
    try check(.bfloat16, UInt16.self)
    try check(.float16, UInt16.self)
    try check(.float32, UInt32.self)
    try check(.float64, UInt64.self)
  }

  @Test("an array larger than a block is read block by block, and no byte more often than there are blocks")
  func blocks() throws {
    // 74 MB: as a matrix in Fortran order (the values of a row are far apart), and as kernels of OIHW (the values of a block lie close).
    let (inputs, outputs) = (1024, 1000)
    let (rows, columns) = (outputs, 9 * inputs)
    let source = CountedBytes(bytes((0..<UInt64(rows * columns)).map { $0 }))
    let matrix = try words(ArrayStorage(source, .float64, order: AxisOrder(fortran: [rows, columns])), UInt64.self)
    #expect(matrix.indices.allSatisfy { matrix[$0] == $0 / columns + $0 % columns * rows })
    #expect(source.passes.load(ordering: .relaxed) == 1)
    #expect(source.readBytes.exchange(0, ordering: .relaxed) <= 2 * source.byteCount)
    let order = AxisOrder([outputs, inputs, 3, 3]).permuted([2, 3, 1, 0])
    let kernels = try words(ArrayStorage(source, .float64, order: order), UInt64.self)
    #expect(kernels.indices.allSatisfy { kernels[$0] == $0 % outputs * 9 * inputs + $0 / outputs % inputs * 9 + $0 / outputs / inputs })
    #expect(source.readBytes.load(ordering: .relaxed) <= 2 * source.byteCount)
    #expect(source.reads.load(ordering: .relaxed) < 40_000)
  }

  @Test("what can't be read anywhere is read from its beginning for each block of 64 MiB, and once if it fits one")
  func sequential() throws {
    let small = CountedBytes(bytes((0..<12).map(UInt32.init)))
    _ = try words(ArrayStorage(SequentialBytes(source: small), .float32, order: AxisOrder(fortran: [3, 4])), UInt32.self)
    #expect(small.passes.load(ordering: .relaxed) == 1)
    let large = CountedBytes([UInt8](repeating: 1, count: 66 << 20))
    var count = 0
    try ArrayStorage(SequentialBytes(source: large), .float16, order: AxisOrder(fortran: [33, 1 << 20])).stream { count += $0.count }
    #expect(count == large.byteCount)
    #expect(large.passes.load(ordering: .relaxed) == 2)
  }

  @Test("before the first value is given no more than a block is read, however large the array is")
  func memory() throws {
    struct Enough: Error {}
    let source = CountedBytes(zeros: 24 << 30)
    #expect(throws: Enough.self) {
      try ArrayStorage(source, .float32, order: AxisOrder(fortran: [3 << 16, 1 << 15])).stream { _ in throw Enough() }
    }
    let read = source.readBytes.load(ordering: .relaxed)
    #expect(read > 0 && read <= 64 << 20)
  }
}
