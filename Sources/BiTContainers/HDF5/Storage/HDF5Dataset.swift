import BiTFiles

/// Where the values of one data set are, found and checked when the file was opened.
package struct HDF5Dataset {
  package let path: String
  package let type: HDF5Datatype
  /// Dimensions, the slowest first.
  package let shape: [Int]
  /// The number of values.
  package let count: Int
  /// The values as they stand in the file, once filters are undone: C order, the file's byte order.
  package let values: any ByteSource
  /// The bytes of the file that hold nothing but this data set's values; nil where they aren't in one piece.
  package let extent: Range<Int>?
  /// All bytes of the file that hold values.
  package let valueExtents: [Range<Int>]

  init(path: String, type: HDF5Datatype, space: Dataspace, layout: DataLayout, filters: FilterPipeline, in file: HDF5File) throws {
    self.path = path
    self.type = type
    (shape, count) = (space.shape, space.count)
    let valueSize = type.size(in: file.encoding)
    let (size, overflow) = space.count.multipliedReportingOverflow(by: valueSize)
    guard !overflow else { throw file.encoding.malformed(path, expected: "fewer than 2^63 bytes", found: "shape \(space.shape)") }
    switch layout {
    case .compact(let values):
      guard values.count >= size else {
        throw ContainerError.truncated(file: file.encoding.path, place: path, expectedBytes: size, foundBytes: values.count)
      }
      self.values = BytesInMemory(Array(values.prefix(size)))
      (extent, valueExtents) = (nil, [])
    case .contiguous(let address, let stored):
      let range = try Self.range(address, stored: stored, size: size, path: path, in: file)
      values = FileSpan(range, of: file.file)
      (extent, valueExtents) = (range, [range])
    case .chunked(let layout):
      let chunked = try ChunkedStorage(path: path, layout: layout, space: space, valueSize: valueSize, filters: filters, in: file)
      values = chunked
      (extent, valueExtents) = (nil, chunked.extents)
    }
  }

  private static func range(_ address: Int?, stored: Int?, size: Int, path: String, in file: HDF5File) throws -> Range<Int> {
    guard size > 0 else { return 0..<0 }
    guard let address else { throw file.encoding.unwritten(path) }
    guard size == stored ?? size else { throw file.encoding.malformed(path, expected: "\(size) bytes", found: "\(stored ?? 0)") }
    guard size <= file.encoding.end - address else {
      throw ContainerError.truncated(
        file: file.encoding.path, place: path, expectedBytes: size, foundBytes: file.encoding.end - address)
    }
    let start = file.superblock.base + address
    return start..<start + size
  }

  /// The values as text; nil where they aren't.
  package func strings(in file: HDF5File) throws -> [String]? {
    // The text is held in memory, and so is paid for from the budget of metadata.
    try file.charge(count, of: type.size(in: file.encoding), place: path)
    var bytes: [UInt8] = []
    try values.stream { bytes += $0 }
    var cursor = HDF5Cursor(bytes[...], place: path, encoding: file.encoding)
    return try file.strings(&cursor, type: type, count: count)
  }
}
