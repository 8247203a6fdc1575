import BiTFiles
import BiTThreads

/// A file that gzip has compressed, unpacked into memory or into another file.
package enum GzipFile {
  private static let magic: [UInt8] = [0x1F, 0x8B]

  /// Whether a file begins as gzip's do.
  package static func recognises(_ file: RandomAccessFile) throws -> Bool {
    try file.size >= 18 && file.bytes(at: 0, count: 2) == magic
  }

  /// Writes all bytes of a file to another, which is made or emptied.
  ///
  /// - Throws: `ContainerError` where they are damaged, or more than `most`; `FileError`.
  package static func unpack(_ file: RandomAccessFile, to path: String, atMost most: Int) throws {
    let stream = try InflateStream(file, 0..<file.size, .gzip)
    var writer = try SequentialWriter(path: path)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: RandomAccessFile.pieceSize, alignment: 64)
    defer { buffer.deallocate() }
    while case let count = try stream.read(into: buffer), count > 0 {
      guard writer.position <= most - count else {
        throw ContainerError.malformed(
          file: file.path, place: "gzip data", expected: "at most \(most) bytes after decompression", found: "more")
      }
      try writer.write(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
    guard stream.isAtEnd else {
      throw ContainerError.malformed(
        file: file.path, place: "gzip data", expected: "its end and checksum", found: "bytes that can't be decompressed, or a cut")
    }
    try writer.flush()
  }

  /// All bytes of a file, whose number follows from the first of them.
  ///
  /// - Parameters:
  ///   - headerSize: how many bytes tell it.
  ///   - size: the number, header included, by a header that may be short.
  /// - Throws: `ContainerError` where there are more or fewer; what `size` throws; `MemoryError`.
  package static func bytes(of file: RandomAccessFile, headerSize: Int, size: ([UInt8]) throws -> Int) throws -> [UInt8] {
    func damaged(_ expected: Int, _ found: String) -> ContainerError {
      .malformed(file: file.path, place: "gzip data", expected: "\(expected) bytes after decompression", found: found)
    }
    let stream = try InflateStream(file, 0..<file.size, .gzip)
    let header = try [UInt8](unsafeUninitializedCapacity: headerSize) { buffer, initialized in
      initialized = try stream.read(into: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[..<headerSize])))
    }
    let count = try size(header)
    guard header.count == headerSize, count >= headerSize, count / ZipMember.highestRatio <= file.size else {
      throw damaged(max(count, headerSize), "fewer")
    }
    try MemoryError.check(count, for: "the unpacked bytes of \(file.path)")
    let rest = try [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      UnsafeMutableRawBufferPointer(rebasing: bytes[..<headerSize]).copyBytes(from: header)
      initialized = headerSize + (try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[headerSize..<count])))
    }
    guard rest.count == count else { throw damaged(count, "\(rest.count), or bytes that can't be decompressed") }
    guard try stream.ends() else { throw damaged(count, "more, or another checksum") }
    return rest
  }
}
