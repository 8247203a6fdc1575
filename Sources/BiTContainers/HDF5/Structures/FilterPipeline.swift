import CZlib

/// What was done to a chunk before it was stored, in that order.
///
/// HDF5 File Format Specification Version 3.0, section IV.A.2.l, "The Data Storage - Filter Pipeline Message", versions 1 and 2.
package struct FilterPipeline: Sendable {
  package enum Filter: Sendable, Equatable {
    case deflate
    /// h5py's own.
    case lzf
    /// Byte k of all values, for k = 0, 1, and so on.
    case shuffle(valueSize: Int)
    /// A checksum at the end.
    case fletcher32
  }

  package private(set) var filters: [Filter] = []

  /// As many as libhdf5 takes.
  private static let maxFilters = 32

  /// The registered number of h5py's own filter.
  private static let lzfNumber = 32000
  /// What filters are called that aren't read here (HDF5's list of registered filters), as far as checkpoints may have them.
  private static let names = [
    4: "szip", 5: "nbit", 6: "scaleoffset", 305: "lzo", 307: "bzip2", 32001: "blosc", 32003: "fpzip", 32004: "lz4", 32008: "bitshuffle",
    32013: "zfp", 32015: "zstd", 32017: "sz", 32024: "sz3", 32026: "blosc2",
  ]

  /// Chunks as they are.
  package init() {}

  package init(_ cursor: inout HDF5Cursor) throws {
    let version = try cursor.version(1...2)
    let count = try cursor.byte()
    if version == 1 { try cursor.skip(6) }
    guard count <= Self.maxFilters else {
      throw cursor.encoding.malformed(cursor.place, expected: "at most \(Self.maxFilters) filters", found: "\(count)")
    }
    for _ in 0..<count {
      let identifier = try cursor.uint16()
      let nameSize = version == 1 || identifier >= 256 ? try cursor.uint16() : 0
      try cursor.skip(2)
      let valueCount = try cursor.uint16()
      let name = try cursor.text(version == 1 ? (nameSize + 7) & ~7 : nameSize)
      let values = try (0..<valueCount).map { _ in try cursor.uint32() }
      if version == 1 && valueCount % 2 == 1 { try cursor.skip(min(4, cursor.remaining)) }
      switch identifier {
      case 1:
        guard !filters.contains(.deflate) else { throw cursor.encoding.unsupported(cursor.place, found: "data compressed twice") }
        filters.append(.deflate)
      case 2: filters.append(.shuffle(valueSize: max(1, values.first ?? 1)))
      case 3: filters.append(.fletcher32)
      case Self.lzfNumber:
        guard !filters.contains(.lzf) else { throw cursor.encoding.unsupported(cursor.place, found: "data compressed twice") }
        filters.append(.lzf)
      default:
        let words = Self.names[identifier] ?? name
        throw cursor.encoding.unsupported(
          cursor.place, found: "filter \(identifier)\(words.isEmpty ? "" : " (\(words))")",
          advice: "write the file again without it, as h5repack -f GZIP=1 does (gzip, lzf, shuffle and fletcher32 are read)")
      }
    }
  }

  /// Whether a chunk of `stored` bytes can stand for `size` bytes: a check before memory is taken.
  package func canHold(_ size: Int, stored: Int) -> Bool {
    // Deflate never shrinks to less than a 1032nd (zlib, "Technical Details").
    let ratio = (filters.contains(.deflate) ? 1032 : 1) * (filters.contains(.lzf) ? LZF.highestRatio : 1)
    return ratio > 1 ? size / ratio <= stored : stored == size + 4 * filters.count { $0 == .fletcher32 }
  }

  /// The chunk of `size` bytes that was stored as `bytes`. A set bit in `mask` says that the filter of that number was left out.
  ///
  /// - Returns: nil where the bytes aren't what the filters give.
  package func decoded(_ bytes: [UInt8], size: Int, mask: Int) -> [UInt8]? {
    var bytes = bytes
    for (index, filter) in filters.enumerated().reversed() where index >= 32 || mask >> index & 1 == 0 {
      let result: [UInt8]?
      switch filter {
      // What deflate gives may still end in checksums of filters before it.
      case .deflate: result = Self.inflated(bytes, limit: size + 4 * filters.count)
      case .lzf: result = LZF.decoded(bytes, limit: size + 4 * filters.count)
      case .shuffle(let valueSize): result = Self.unshuffled(bytes, valueSize: valueSize)
      case .fletcher32: result = Fletcher32.verified(bytes)
      }
      guard let result else { return nil }
      bytes = result
    }
    return bytes.count == size ? bytes : nil
  }

  /// At most `limit` bytes from a whole zlib stream.
  private static func inflated(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    var isWhole = false
    let result = [UInt8](unsafeUninitializedCapacity: limit) { buffer, initialized in
      var count = uLongf(limit)
      isWhole = uncompress(buffer.baseAddress, &count, bytes, uLong(bytes.count)) == Z_OK
      initialized = isWhole ? Int(count) : 0
    }
    return isWhole ? result : nil
  }

  private static func unshuffled(_ bytes: [UInt8], valueSize: Int) -> [UInt8] {
    let count = bytes.count / valueSize
    guard valueSize > 1, count > 1 else { return bytes }
    // Bytes that make no whole value stay behind.
    var result = bytes
    for part in 0..<valueSize {
      for index in 0..<count { result[index * valueSize + part] = bytes[part * count + index] }
    }
    return result
  }
}

/// Fletcher's checksum as HDF5 computes it: over 16-bit words, the high byte first.
package enum Fletcher32 {
  /// The bytes without the checksum at their end, or nil where it doesn't fit them.
  package static func verified(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count >= 4 else { return nil }
    let stored = bytes.suffix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    let sum = checksum(bytes.dropLast(4))
    // HDF5 before 1.6.3 swapped the bytes of each half.
    let swapped = (sum & 0x00FF_00FF) << 8 | (sum >> 8 & 0x00FF_00FF)
    return stored == sum || stored == swapped ? bytes.dropLast(4) : nil
  }

  package static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var (low, high): (UInt32, UInt32) = (0, 0)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let second = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
      low += UInt32(bytes[index]) << 8 | UInt32(second)
      low = (low & 0xFFFF) + (low >> 16)
      high += low
      high = (high & 0xFFFF) + (high >> 16)
      index += 2
    }
    low = (low & 0xFFFF) + (low >> 16)
    high = (high & 0xFFFF) + (high >> 16)
    return high << 16 | low
  }
}
