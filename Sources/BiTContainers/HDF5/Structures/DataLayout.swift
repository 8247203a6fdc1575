/// Where a data set's values stand in the file.
///
/// HDF5 File Format Specification Version 3.0, section IV.A.2.i, "The Data Layout Message", versions 1 to 4.
enum DataLayout {
  /// In the object header.
  case compact(ArraySlice<UInt8>)
  /// In one piece; nil while nothing has been written. Versions 1 and 2 don't name the size.
  case contiguous(address: Int?, size: Int?)
  case chunked(ChunkLayout)

  init(_ cursor: inout HDF5Cursor) throws {
    switch try cursor.version(1...4) {
    case 1, 2: self = try Self.version1(&cursor)
    case let version: self = try Self.version3(&cursor, version: version)
    }
  }

  private static func version1(_ cursor: inout HDF5Cursor) throws -> DataLayout {
    let count = try cursor.byte()
    let kind = try cursor.byte()
    try cursor.skip(5)
    switch kind {
    case 0:
      try cursor.skip(4 * count)
      return .compact(try cursor.take(try cursor.uint32()))
    case 1: return .contiguous(address: try cursor.address(), size: nil)
    case 2:
      let tree = try cursor.address()
      let dimensions = try (0..<count).map { _ in try cursor.uint32() }
      return .chunked(try ChunkLayout(dimensions, index: .tree(tree), cursor: cursor))
    default: throw cursor.encoding.malformed(cursor.place, expected: "a class from 0 to 2", found: "\(kind)")
    }
  }

  private static func version3(_ cursor: inout HDF5Cursor, version: Int) throws -> DataLayout {
    switch try cursor.byte() {
    case 0: return .compact(try cursor.take(try cursor.uint16()))
    case 1: return .contiguous(address: try cursor.address(), size: try cursor.length())
    case 2 where version == 3:
      let count = try cursor.byte()
      let tree = try cursor.address()
      let dimensions = try (0..<count).map { _ in try cursor.uint32() }
      return .chunked(try ChunkLayout(dimensions, index: .tree(tree), cursor: cursor))
    case 2: return .chunked(try ChunkLayout.version4(&cursor))
    case 3: throw cursor.encoding.unsupported(cursor.place, found: "a virtual data set, whose values are in other files,")
    case let kind: throw cursor.encoding.malformed(cursor.place, expected: "a class from 0 to 3", found: "\(kind)")
    }
  }
}

/// How a data set is cut into chunks, and which structure says where they are.
struct ChunkLayout {
  enum Index {
    case tree(Int?)
    case single(Int?, storedSize: Int?, filterMask: Int)
    case implicit(Int?)
    case fixedArray(Int?)
    case extensibleArray(Int?)
    case tree2(Int?)
  }

  /// Dimensions of a chunk, in values.
  let shape: [Int]
  /// Bytes of a value.
  let valueSize: Int
  let index: Index
  /// Whether chunks that pass the data set's end are stored without filters.
  private(set) var partialChunksAreUnfiltered = false

  /// From dimensions that end in the size of a value.
  init(_ dimensions: [Int], index: Index, cursor: HDF5Cursor) throws {
    guard dimensions.count >= 2, !dimensions.contains(0), dimensions.product() != nil else {
      throw cursor.encoding.malformed(cursor.place, expected: "chunks of a sensible shape", found: "\(dimensions)")
    }
    shape = Array(dimensions.dropLast())
    valueSize = dimensions[dimensions.count - 1]
    self.index = index
  }

  static func version4(_ cursor: inout HDF5Cursor) throws -> ChunkLayout {
    let flags = try cursor.byte()
    let count = try cursor.byte()
    let width = try cursor.byte()
    guard (1...8).contains(width) else {
      throw cursor.encoding.malformed(cursor.place, expected: "dimensions of 1 to 8 bytes", found: "\(width)")
    }
    let dimensions = try (0..<count).map { _ in try cursor.integer(width) }
    let index: Index
    switch try cursor.byte() {
    case 1:
      let storedSize = flags & 2 != 0 ? try cursor.length() : nil
      let mask = flags & 2 != 0 ? try cursor.uint32() : 0
      index = .single(try cursor.address(), storedSize: storedSize, filterMask: mask)
    case 2: index = .implicit(try cursor.address())
    case 3:
      try cursor.skip(1)
      index = .fixedArray(try cursor.address())
    case 4:
      try cursor.skip(5)
      index = .extensibleArray(try cursor.address())
    case 5:
      try cursor.skip(6)
      index = .tree2(try cursor.address())
    case let type: throw cursor.encoding.malformed(cursor.place, expected: "a chunk index of type 1 to 5", found: "\(type)")
    }
    var layout = try ChunkLayout(dimensions, index: index, cursor: cursor)
    layout.partialChunksAreUnfiltered = flags & 1 != 0
    return layout
  }
}
