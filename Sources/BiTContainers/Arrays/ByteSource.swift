import BiTFiles

/// Bytes of a file, or of something in one, that are read when they are asked for.
package protocol ByteSource: Sendable {
  /// The number of bytes.
  var byteCount: Int { get }

  /// Gives the bytes from the first to the last, in pieces of at most `RandomAccessFile.pieceSize` bytes that hold whole values. Any number of threads may stream at once.
  ///
  /// - Throws: `ContainerError` or `FileError` where the file doesn't hold what it promised, and what `body` throws.
  func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws

  /// The CRC-32 of all bytes, where the file states one and `stream` throws at its end if they don't have it.
  var checksum: UInt32? { get }
}

extension ByteSource {
  package var checksum: UInt32? { nil }

  /// How much more than the file's size may be made of its bytes where it has to be held in memory, or made again and again: what a few
  /// compressed bytes stand for could else be a thousand times as much.
  package static var maxExpansion: Int { 64 << 20 }
}

/// Bytes that can be read at any position for what the bytes cost that are read.
package protocol RandomAccessSource: ByteSource {
  /// Fills `buffer` with the bytes from `offset` on, which are there.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws

  /// Reads all bytes, where only that tells whether they are what the file promised.
  ///
  /// - Throws: what `stream` throws at its end.
  func check() throws
}

/// A span of a file as it stands there.
package struct FileSpan: RandomAccessSource {
  private let file: RandomAccessFile
  private let range: Range<Int>

  /// - Precondition: the file has those bytes.
  package init(_ range: Range<Int>, of file: RandomAccessFile) {
    precondition(range.isEmpty || range.lowerBound >= 0 && range.upperBound <= file.size, "the span lies in the file")
    self.file = file
    self.range = range
  }

  package var byteCount: Int { range.count }

  package func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws { try file.stream(range, body) }

  package func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws {
    try file.read(at: range.lowerBound + offset, into: buffer)
  }

  package func check() {}
}

/// Bytes in memory.
package struct BytesInMemory: RandomAccessSource {
  private let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package var byteCount: Int { bytes.count }

  package func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    for start in stride(from: 0, to: bytes.count, by: RandomAccessFile.pieceSize) {
      try bytes[start..<min(start + RandomAccessFile.pieceSize, bytes.count)].withUnsafeBytes(body)
    }
  }

  package func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) {
    bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + buffer.count])) }
  }

  package func check() {}
}

/// The bytes of a tensor's values.
package struct StorageBytes: ByteSource {
  private let storage: any TensorStorage
  package let byteCount: Int

  package init(_ storage: any TensorStorage, byteCount: Int) {
    self.storage = storage
    self.byteCount = byteCount
  }

  package var checksum: UInt32? { storage.checksum }

  package func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws { try storage.stream(body) }
}
