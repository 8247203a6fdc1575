import BiTFiles

/// A table of sorted keys with a value each: LevelDB's format, as TensorFlow keeps the index of a checkpoint (tsl/lib/io/format.cc,
/// block.cc).
///
/// The table is read whole: that of the largest published network has 40 KB.
struct SortedTable {
  /// Ascending.
  let entries: [(key: [UInt8], value: Range<Int>)]
  /// All bytes of the table, in which the values are.
  let bytes: [UInt8]
  /// The bytes that something refers to.
  let referencedBytes: [Range<Int>]

  private static let magic: [UInt8] = [0x57, 0xFB, 0x80, 0x8B, 0x24, 0x75, 0x47, 0xDB]
  private static let footerSize = 48
  /// Behind a block: how it is compressed, and the checksum of both.
  private static let trailerSize = 5
  private static let maxSize = 64 << 20
  private static let maxEntries = 1 << 16
  private static let maxKeyLength = 4 << 10
  /// Of all keys together: few bytes may stand for many.
  private static let maxKeyLengths = 16 << 20

  /// Whether a file ends as a table does.
  static func isSigned(_ file: RandomAccessFile) throws -> Bool {
    try file.size >= footerSize && file.bytes(at: file.size - magic.count, count: magic.count) == magic
  }

  /// Reads all of the table, and compares the checksums of its blocks.
  ///
  /// - Throws: `ContainerError`, `FileError`.
  init(_ file: RandomAccessFile) throws {
    guard file.size <= Self.maxSize else {
      throw ContainerError.unsupported(
        file: file.path, place: "index", found: "a table of \(file.size) bytes", advice: "a checkpoint's has far fewer")
    }
    bytes = try file.bytes(at: 0, count: file.size)
    let end = bytes.count - Self.footerSize
    guard end >= 0, bytes.suffix(Self.magic.count) == Self.magic[...] else {
      throw ContainerError.malformed(file: file.path, place: "index", expected: "a table's signature at the end", found: "other bytes")
    }
    var reader = Reader(bytes: bytes, range: end..<bytes.count, file: file.path, place: "index, footer")
    let handles = (try Handle(&reader), try Handle(&reader))
    // Blocks stand one after the other, the last of them the index of the others: so no byte is read more than once.
    let (metaBlock, metaExtent) = try Self.block(handles.0, in: bytes, after: 0, before: end, file: file.path)
    let (indexBlock, indexExtent) = try Self.block(handles.1, in: bytes, after: metaExtent.upperBound, before: end, file: file.path)
    _ = try Self.entries(metaBlock, in: bytes, file: file.path)
    var extents: [Range<Int>] = []
    var entries: [(key: [UInt8], value: Range<Int>)] = []
    for (lastKey, value) in try Self.entries(indexBlock, in: bytes, file: file.path) {
      var reader = Reader(bytes: bytes, range: value, file: file.path, place: "index, block \(extents.count)")
      let (block, extent) = try Self.block(
        Handle(&reader), in: bytes, after: extents.last?.upperBound ?? 0, before: metaExtent.lowerBound, file: file.path)
      extents.append(extent)
      let found = try Self.entries(block, in: bytes, file: file.path)
      guard let first = found.first, let last = found.last, entries.last.map({ $0.key.lexicographicallyPrecedes(first.key) }) ?? true,
        !lastKey.lexicographicallyPrecedes(last.key), entries.count + found.count <= Self.maxEntries
      else { throw reader.malformed("ascending keys, at most \(Self.maxEntries)", "others") }
      entries += found
    }
    self.entries = entries
    referencedBytes = extents + [metaExtent, indexExtent, end..<bytes.count]
  }

  /// Where a block is.
  private struct Handle {
    let offset: Int
    let size: Int

    init(_ reader: inout Reader) throws { (offset, size) = (try reader.variable(), try reader.variable()) }
  }

  /// The place of a block's content, and that of it with what is behind; compares its checksum.
  private static func block(
    _ handle: Handle, in bytes: [UInt8], after start: Int, before end: Int, file: String
  ) throws -> (content: Range<Int>, extent: Range<Int>) {
    let place = "index, block at \(handle.offset)"
    guard handle.offset >= start, handle.offset <= end, handle.size <= end - handle.offset - trailerSize else {
      throw ContainerError.malformed(
        file: file, place: place, expected: "a block from \(start) to \(end)", found: "\(handle.size) bytes at \(handle.offset)")
    }
    let content = handle.offset..<handle.offset + handle.size
    guard bytes[content.upperBound] != 1 else {
      throw ContainerError.unsupported(
        file: file, place: place, found: "Snappy compression",
        advice: "save the checkpoint with TensorFlow 1.2 or newer, which doesn't compress")
    }
    let expected = bytes.littleEndian(UInt32.self, at: content.upperBound + 1)
    let found = CRC32C.masked(Array(bytes[content.lowerBound...content.upperBound]))
    guard bytes[content.upperBound] == 0, found == expected else {
      throw ContainerError.malformed(
        file: file, place: place, expected: "masked CRC-32C 0x\(String(expected, radix: 16))", found: "0x\(String(found, radix: 16))")
    }
    return (content, content.lowerBound..<content.upperBound + trailerSize)
  }

  /// The entries of a block. Each key is what it has in common with the one before, and the rest; what stands at the block's end says where
  /// a whole key is, for those who search.
  private static func entries(_ block: Range<Int>, in bytes: [UInt8], file: String) throws -> [(key: [UInt8], value: Range<Int>)] {
    let place = "index, block at \(block.lowerBound)"
    func malformed(_ expected: String, _ found: String) -> ContainerError {
      .malformed(file: file, place: place, expected: expected, found: found)
    }
    guard block.count >= 4, case let restarts = Int(bytes.littleEndian(UInt32.self, at: block.upperBound - 4)),
      restarts <= (block.count - 4) / 4
    else { throw malformed("a block's list of restarts", "none, or one longer than the block") }
    var reader = Reader(
      bytes: bytes, range: block.lowerBound..<block.upperBound - 4 - 4 * restarts, file: file, place: place)
    var entries: [(key: [UInt8], value: Range<Int>)] = []
    var (key, keyLengths): ([UInt8], Int) = ([], 0)
    while !reader.isAtEnd {
      let (shared, rest, size) = (try reader.variable(), try reader.variable(), try reader.variable())
      guard shared <= key.count, rest <= maxKeyLength - shared, entries.count < maxEntries,
        case let length = keyLengths + shared + rest, length <= maxKeyLengths
      else { throw malformed("at most \(maxEntries) keys of at most \(maxKeyLength) bytes", "others") }
      let next = key[..<shared] + bytes[try reader.take(rest)]
      guard entries.isEmpty || key.lexicographicallyPrecedes(next) else { throw malformed("ascending keys", "others") }
      (key, keyLengths) = (Array(next), length)
      entries.append((key, try reader.take(size)))
    }
    return entries
  }
}

/// Takes numbers and bytes off a part of the table.
private struct Reader {
  private let bytes: [UInt8]
  private var rest: Range<Int>
  private let file: String
  private let place: String

  init(bytes: [UInt8], range: Range<Int>, file: String, place: String) {
    (self.bytes, rest, self.file, self.place) = (bytes, range, file, place)
  }

  var isAtEnd: Bool { rest.isEmpty }

  func malformed(_ expected: String, _ found: String) -> ContainerError {
    .malformed(file: file, place: place, expected: expected, found: found)
  }

  /// A number of seven bits a byte, the lowest first.
  mutating func variable() throws -> Int {
    var value = 0
    for shift in stride(from: 0, to: 63, by: 7) {
      let range = try take(1)
      let byte = bytes[range.lowerBound]
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw malformed("a number of 63 bits", "one that is longer")
  }

  mutating func take(_ count: Int) throws -> Range<Int> {
    guard count <= rest.count else { throw malformed("\(count) bytes", "\(rest.count)") }
    defer { rest = rest.lowerBound + count..<rest.upperBound }
    return rest.lowerBound..<rest.lowerBound + count
  }
}
