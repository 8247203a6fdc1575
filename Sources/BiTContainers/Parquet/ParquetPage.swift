import BiTFiles
import BiTThreads

/// A page of a column: some of its values.
struct ParquetPage: Sendable {
  enum Kind: Sendable {
    case dictionary
    case data
    /// Levels stand before the compressed values, in so many bytes.
    case dataV2(levels: Int, definitions: Int, isCompressed: Bool)
  }

  /// How values are written.
  enum Encoding: Int, Sendable {
    case plain = 0
    case plainDictionary = 2
    case runLength = 3
    case dictionary = 8

    static let otherNames = [
      4: "bit-packed levels", 5: "DELTA_BINARY_PACKED", 6: "DELTA_LENGTH_BYTE_ARRAY", 7: "DELTA_BYTE_ARRAY", 9: "BYTE_STREAM_SPLIT",
    ]
  }

  let kind: Kind
  let encoding: Encoding
  /// Values, those that are absent included.
  let count: Int
  /// Where its bytes lie.
  let bytes: Range<Int>
  /// How many they are when they aren't compressed.
  let uncompressedSize: Int
  /// The CRC-32 of its bytes, where the writer put one.
  private let checksum: UInt32?

  /// The pages of a chunk, in their order: their heads are read.
  ///
  /// - Throws: `ContainerError`, `FileError`.
  static func pages(of chunk: ParquetChunk, column: ParquetColumn, in file: RandomAccessFile) throws -> [ParquetPage] {
    var pages: [ParquetPage] = []
    var (position, values) = (chunk.bytes.lowerBound, 0)
    while values < chunk.rows.count {
      guard let page = try ParquetPage(at: position, end: chunk.bytes.upperBound, column: column, file: file) else {
        position = try Self.skip(at: position, end: chunk.bytes.upperBound, column: column, file: file)
        continue
      }
      position = page.bytes.upperBound
      let count = if case .dictionary = page.kind { 0 } else { page.count }
      guard count <= chunk.rows.count - values else {
        throw page.failure(column, file, expected: "\(chunk.rows.count) values", found: "more")
      }
      values += count
      pages.append(page)
    }
    return pages
  }

  /// Where what follows a page of an unknown kind begins.
  private static func skip(at position: Int, end: Int, column: ParquetColumn, file: RandomAccessFile) throws -> Int {
    let (head, length) = try head(at: position, end: end, column: column, file: file)
    return position + length + (head[3]?.whole ?? 0)
  }

  private static func head(
    at position: Int, end: Int, column: ParquetColumn, file: RandomAccessFile
  ) throws -> (ThriftStructure, length: Int) {
    // Statistics may make a head long.
    var found = "nothing"
    for size in [256, 1 << 14, 1 << 20] where position < end {
      do {
        var reader = ThriftReader(try file.bytes(at: position, count: min(size, end - position)))
        let head = try reader.structure()
        guard let size = head[3]?.whole, size >= 0, size <= end - position - reader.position else {
          found = "a page that reaches beyond its column"
          break
        }
        return (head, reader.position)
      } catch let failure as ThriftReader.Failure { found = failure.found }
    }
    throw ContainerError.malformed(
      file: file.path, place: "column \(column.name), page at \(position)", expected: "a page's head", found: found)
  }

  /// - Returns: nil for a page of another kind, which holds no values.
  private init?(at position: Int, end: Int, column: ParquetColumn, file: RandomAccessFile) throws {
    let (head, length) = try Self.head(at: position, end: end, column: column, file: file)
    func malformed(_ expected: String, _ found: String) -> ContainerError {
      .malformed(file: file.path, place: "column \(column.name), page at \(position)", expected: expected, found: found)
    }
    guard let type = head[1]?.whole, let size = head[3]?.whole, let uncompressed = head[2]?.whole, uncompressed >= 0 else {
      throw malformed("a type and sizes", "none")
    }
    let fields: (count: Int?, encoding: Int?)
    switch type {
    case 0:
      kind = .data
      fields = (head[5]?.structure?[1]?.whole, head[5]?.structure?[2]?.whole)
    case 2:
      kind = .dictionary
      fields = (head[7]?.structure?[1]?.whole, head[7]?.structure?[2]?.whole)
    case 3:
      let data = head[8]?.structure
      guard let definitions = data?[5]?.whole, let repetitions = data?[6]?.whole, definitions >= 0, repetitions >= 0,
        definitions <= size, repetitions <= size - definitions, definitions + repetitions <= uncompressed
      else { throw malformed("levels within the page", "others") }
      kind = .dataV2(levels: definitions + repetitions, definitions: definitions, isCompressed: data?[7]?.truth ?? true)
      fields = (data?[1]?.whole, data?[4]?.whole)
    default: return nil
    }
    guard let count = fields.count, count >= 0, let number = fields.encoding else { throw malformed("a number of values", "none") }
    guard let encoding = Encoding(rawValue: number) else {
      throw ContainerError.unsupported(
        file: file.path, place: "column \(column.name)", found: "the encoding \(Encoding.otherNames[number] ?? "\(number)")",
        advice: "write it plain or with a dictionary")
    }
    (self.count, self.encoding, uncompressedSize) = (count, encoding, uncompressed)
    bytes = position + length..<position + length + size
    checksum = head[4]?.whole.map { UInt32(truncatingIfNeeded: $0) }
  }

  func failure(_ column: ParquetColumn, _ file: RandomAccessFile, expected: String, found: String) -> ContainerError {
    .malformed(file: file.path, place: "column \(column.name), page at \(bytes.lowerBound)", expected: expected, found: found)
  }

  /// Its levels and values: for each value whether it is there, and the bytes of those that are.
  ///
  /// - Throws: `ContainerError` where the bytes are damaged, `FileError`, `MemoryError`.
  func content(_ chunk: ParquetChunk, _ column: ParquetColumn, in file: RandomAccessFile) throws -> (isPresent: [Bool]?, values: [UInt8]) {
    let stored = try file.bytes(at: bytes.lowerBound, count: bytes.count)
    if let checksum {
      var found = CRC32()
      stored.withUnsafeBytes { found.update($0) }
      guard found.value == checksum else { throw failure(column, file, expected: "bytes of the CRC-32 that it states", found: "others") }
    }
    func damaged() -> ContainerError { failure(column, file, expected: "\(uncompressedSize) bytes after decompression", found: "others") }
    switch kind {
    case .dictionary:
      guard let values = try chunk.codec.bytes(stored[...], count: uncompressedSize) else { throw damaged() }
      return (nil, values)
    case .data:
      guard let all = try chunk.codec.bytes(stored[...], count: uncompressedSize) else { throw damaged() }
      guard column.maxDefinition > 0 else { return (nil, all) }
      guard all.count >= 4, case let length = Int(all.littleEndian(UInt32.self, at: 0)), length <= all.count - 4 else {
        throw failure(column, file, expected: "levels within the page", found: "others")
      }
      return (try present(all[4..<4 + length], column, file), Array(all[(4 + length)...]))
    case .dataV2(let levels, let definitions, let isCompressed):
      let rest = stored[levels...]
      let size = uncompressedSize - levels
      guard let values = try (isCompressed ? chunk.codec : .none).bytes(rest, count: size) else { throw damaged() }
      guard column.maxDefinition > 0 else { return (nil, values) }
      return (try present(stored[(levels - definitions)..<levels], column, file), values)
    }
  }

  /// Where the values stand in the file as they are, one for each row; nil where they are compressed or encoded, where some are absent, or where the page
  /// has a checksum, for which all of it is read.
  ///
  /// - Throws: `ContainerError` where the levels are damaged, `FileError`.
  func plainValues(_ chunk: ParquetChunk, _ column: ParquetColumn, in file: RandomAccessFile) throws -> Range<Int>? {
    guard chunk.codec == .none, encoding == .plain, checksum == nil, uncompressedSize == bytes.count else { return nil }
    let (levels, values): (Range<Int>, Range<Int>)
    switch kind {
    case .dictionary: return nil
    case .data:
      guard column.maxDefinition > 0 else { return bytes }
      guard bytes.count >= 4, case let start = bytes.lowerBound + 4,
        case let length = Int(try file.bytes(at: bytes.lowerBound, count: 4).littleEndian(UInt32.self, at: 0)), length <= bytes.count - 4
      else { throw failure(column, file, expected: "levels within the page", found: "others") }
      (levels, values) = (start..<start + length, start + length..<bytes.upperBound)
    case .dataV2(let length, let definitions, _):
      let start = bytes.lowerBound + length
      (levels, values) = (start - definitions..<start, start..<bytes.upperBound)
    }
    guard column.maxDefinition > 0 else { return values }
    guard levels.count <= Self.mostLevels else { return nil }
    return try present(file.bytes(at: levels.lowerBound, count: levels.count)[...], column, file) == nil ? values : nil
  }

  /// Levels of large values are a few bytes.
  private static let mostLevels = 4096

  private func present(_ levels: ArraySlice<UInt8>, _ column: ParquetColumn, _ file: RandomAccessFile) throws -> [Bool]? {
    let width = Int.bitWidth - column.maxDefinition.leadingZeroBitCount
    guard let found = try RunLengths.values(levels, width: width, count: count) else {
      throw failure(column, file, expected: "\(count) levels", found: "fewer")
    }
    return found.allSatisfy { $0 == column.maxDefinition } ? nil : found.map { $0 == column.maxDefinition }
  }
}

/// Parquet's mixture of runs and packed bits (parquet-format, Encodings.md, RLE).
enum RunLengths {
  /// What a number takes with the value that it leads to.
  private static let bytesANumber = 32

  /// The first numbers of `width` bits each.
  ///
  /// - Returns: nil where there are fewer.
  /// - Throws: `MemoryError`: few bytes may stand for many numbers.
  static func values(_ bytes: ArraySlice<UInt8>, width: Int, count: Int) throws(MemoryError) -> [Int]? {
    guard width <= 32, count <= Int.max / bytesANumber else { return nil }
    try MemoryError.check(count * bytesANumber, for: "a page of \(count) values")
    if width == 0 { return [Int](repeating: 0, count: count) }
    var (values, position): ([Int], Int) = ([], bytes.startIndex)
    func varint() -> UInt64? {
      var (result, shift): (UInt64, UInt64) = (0, 0)
      while position < bytes.endIndex, shift < 63 {
        result |= UInt64(bytes[position] & 0x7F) << shift
        position += 1
        if bytes[position - 1] < 0x80 { return result }
        shift += 7
      }
      return nil
    }
    while values.count < count {
      guard let head = varint() else { return nil }
      if head & 1 == 0 {
        let size = (width + 7) / 8
        guard size <= bytes.endIndex - position, head > 0 else { return nil }
        let value = bytes[position..<position + size].reversed().reduce(0) { $0 << 8 | Int($1) }
        position += size
        values.append(contentsOf: repeatElement(value, count: min(Int(clamping: head >> 1), count - values.count)))
      } else {
        // Eight numbers at a time.
        let groups = Int(clamping: head >> 1)
        guard groups > 0, groups <= (bytes.endIndex - position) / width + 1 else { return nil }
        let size = groups * width
        // A writer may leave the last bytes out.
        let packed = bytes[position..<min(position + size, bytes.endIndex)]
        position = packed.endIndex
        var (buffer, bits, next): (UInt64, Int, Int) = (0, 0, packed.startIndex)
        for _ in 0..<min(8 * groups, count - values.count) {
          while bits < width {
            guard next < packed.endIndex else { return nil }
            buffer |= UInt64(packed[next]) << UInt64(bits)
            (next, bits) = (next + 1, bits + 8)
          }
          values.append(Int(buffer & (1 << UInt64(width) - 1)))
          (buffer, bits) = (buffer >> UInt64(width), bits - width)
        }
      }
    }
    return values
  }
}
