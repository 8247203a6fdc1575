import BiTThreads
import CSnappy
import CZlib
import CZstd

/// How a column's pages are compressed.
enum ParquetCodec: Int, Sendable {
  case none = 0
  case snappy = 1
  case gzip = 2
  case zstd = 6

  private static let otherNames = [3: "LZO", 4: "Brotli", 5: "LZ4", 7: "LZ4 (raw)"]

  /// - Throws: `ContainerError.unsupported` for another.
  init(_ number: Int, file: String, column: String) throws(ContainerError) {
    guard let codec = ParquetCodec(rawValue: number) else {
      throw .unsupported(
        file: file, place: "column \(column)", found: "compression by \(Self.otherNames[number] ?? "method \(number)")",
        advice: "write it with snappy, gzip, zstd, or none")
    }
    self = codec
  }

  /// The bytes of a page, of which there are so many.
  ///
  /// - Returns: nil where the compressed bytes are damaged or give another number.
  /// - Throws: `MemoryError`.
  func bytes(_ compressed: ArraySlice<UInt8>, count: Int) throws -> [UInt8]? {
    if self == .none { return compressed.count == count ? Array(compressed) : nil }
    // Nothing here makes more than some thousand bytes of one; a page isn't larger than what a count of 32 bits says.
    guard count >= 0, count <= 1 << 31, count / 40_000 <= compressed.count else { return nil }
    try MemoryError.check(count, for: "a page of \(count) bytes")
    var isWhole = false
    let result = [UInt8](unsafeUninitializedCapacity: max(1, count)) { target, initialized in
      isWhole = compressed.withUnsafeBytes { source in self.fill(target, count: count, from: source) }
      initialized = isWhole ? count : 0
    }
    return isWhole ? result : nil
  }

  private func fill(_ target: UnsafeMutableBufferPointer<UInt8>, count: Int, from source: UnsafeRawBufferPointer) -> Bool {
    guard let target = target.baseAddress, let base = source.baseAddress else { return false }
    switch self {
    case .none: return false
    case .snappy:
      let bytes = base.assumingMemoryBound(to: CChar.self)
      var length = 0
      guard snappy_uncompressed_length(bytes, source.count, &length) == SNAPPY_OK, length == count else { return false }
      return target.withMemoryRebound(to: CChar.self, capacity: max(1, count)) {
        snappy_uncompress(bytes, source.count, $0, &length) == SNAPPY_OK && length == count
      }
    case .zstd: return ZSTD_decompress(target, count, base, source.count) == count
    case .gzip:
      var stream = z_stream()
      guard inflateInit2_(&stream, 15 + 32, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return false }
      defer { inflateEnd(&stream) }
      stream.next_in = UnsafeMutablePointer(mutating: base.assumingMemoryBound(to: UInt8.self))
      stream.avail_in = UInt32(clamping: source.count)
      stream.next_out = target
      stream.avail_out = UInt32(count)
      return inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_out == 0
    }
  }
}
