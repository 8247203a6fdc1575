import BiTFiles

/// TensorFlow's file of records (tensorflow.org, "TFRecord and tf.train.Example"): each one is its length in 8 bytes, the length's checksum,
/// the content, and the content's checksum, all little-endian.
package enum TFRecord {
  /// The length and its checksum.
  static let headSize = 12
  /// The content's checksum.
  static let tailSize = 4

  /// A record that holds `content`.
  package static func framed(_ content: [UInt8]) -> [UInt8] {
    var record: [UInt8] = []
    record.append(littleEndian: UInt64(content.count))
    record.append(littleEndian: CRC32C.masked(record))
    record += content
    record.append(littleEndian: CRC32C.masked(content))
    return record
  }

  /// The content of a record, whose checksum is right.
  ///
  /// - Parameters:
  ///   - range: where the content is, as `TFRecordReader` says.
  ///   - place: what errors name: `record 17`.
  /// - Throws: `ContainerError.malformed` where the checksum is that of other bytes; `FileError`, `MemoryError`.
  package static func content(_ range: Range<Int>, of file: RandomAccessFile, place: @autoclosure () -> String) throws -> [UInt8] {
    var bytes = try file.bytes(at: range.lowerBound, count: range.count + tailSize)
    let stored = bytes.littleEndian(UInt32.self, at: range.count)
    bytes.removeLast(tailSize)
    let found = CRC32C.masked(bytes)
    guard stored == found else {
      throw ContainerError.malformed(
        file: file.path, place: place(), expected: "content with the checksum 0x\(String(stored, radix: 16))",
        found: "0x\(String(found, radix: 16))")
    }
    return bytes
  }
}

/// Finds the records of a TFRecord file one after the other, by their lengths: no content is read.
package struct TFRecordReader {
  private let file: RandomAccessFile
  private var position = 0
  /// How many records were found.
  package private(set) var count = 0

  /// Begins with the first record.
  package init(_ file: RandomAccessFile) { self.file = file }

  /// Where the next record's content is in the file; nil at the end.
  ///
  /// - Throws: `ContainerError` where the file ends within a record, or the checksum of a length is another's: the file is damaged, compressed as a
  ///   whole, or none of records; `FileError`.
  package mutating func next() throws -> Range<Int>? {
    let rest = file.size - position
    guard rest > 0 else { return nil }
    guard rest >= TFRecord.headSize else {
      throw ContainerError.truncated(
        file: file.path, place: "\(place), its length", expectedBytes: TFRecord.headSize, foundBytes: rest)
    }
    let (length, stored, found) = try withUnsafeTemporaryAllocation(byteCount: TFRecord.headSize, alignment: 8) { head in
      try file.read(at: position, into: head)
      var checksum = CRC32C()
      checksum.update(UnsafeRawBufferPointer(rebasing: head[..<8]))
      return (
        UInt64(littleEndian: head.load(as: UInt64.self)), UInt32(littleEndian: head.load(fromByteOffset: 8, as: UInt32.self)),
        checksum.masked
      )
    }
    guard stored == found else { throw noLength(length) }
    let most = rest - TFRecord.headSize - TFRecord.tailSize
    guard let count = Int(exactly: length), count <= most else {
      throw ContainerError.truncated(
        file: file.path, place: place, expectedBytes: Int(clamping: length), foundBytes: max(0, most))
    }
    let start = position + TFRecord.headSize
    position = start + count + TFRecord.tailSize
    self.count += 1
    return start..<start + count
  }

  private var place: String { "record \(count)" }

  private func noLength(_ length: UInt64) -> ContainerError {
    // What gzip and zlib begin with.
    if position == 0, [0x8B1F, 0x0178, 0x5E78, 0x9C78, 0xDA78].contains(length & 0xFFFF) {
      return .unsupported(
        file: file.path, place: "the file", found: "a compressed TFRecord file", advice: "write it without compression")
    }
    return .malformed(
      file: file.path, place: "\(place), offset \(position)", expected: "a record's length with its checksum", found: "other bytes")
  }
}
