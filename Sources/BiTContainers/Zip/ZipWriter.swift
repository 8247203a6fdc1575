import BiTFiles

/// Writes a zip archive of stored members, one after the other.
///
/// The bytes of each member begin at a multiple of 64 in the file, and every date is 1980-01-01, the first that zip knows: the same members
/// give the same bytes. Zip64 records appear where 32 bits don't suffice, and only there.
package struct ZipWriter: ~Copyable {
  private var output: SequentialWriter
  private var directory: [UInt8] = []
  private var memberCount = 0

  /// Begins the file at `path`, which exists and is empty. Errors name `name`.
  package init(path: String, name: String) throws {
    output = try SequentialWriter(path: path, name: name)
  }

  /// Appends a member.
  ///
  /// - Throws: `FileError`.
  package mutating func append(_ name: String, _ content: [UInt8]) throws {
    try append(name, size: content.count) { output, checksum in
      content.withUnsafeBytes { checksum.update($0) }
      try output.write(content)
    }
  }

  /// Appends a member of a tensor's values behind a header, a piece at a time.
  ///
  /// - Parameter tensor: what errors call it.
  /// - Throws: `FileError`; `ContainerError.wrongCount` where `storage` gives more or fewer values than the shape says.
  package mutating func append(
    _ name: String, header: [UInt8] = [], tensor: String, _ scalarType: ScalarType, shape: [Int], storage: any TensorStorage
  ) throws {
    let count = shape.reduce(1, *)
    let byteCount = count * scalarType.byteCount
    try append(name, size: header.count + byteCount) { output, checksum in
      let start = output.position
      header.withUnsafeBytes { checksum.update($0) }
      try output.write(header)
      let known = storage.checksum.map(CRC32.init(value:))
      try storage.stream { piece in
        if known == nil { checksum.update(piece) }
        try output.write(piece)
      }
      if let known { checksum = checksum.followed(by: known, count: byteCount) }
      guard output.position - start == header.count + byteCount else { throw ContainerError.wrongCount(tensor: tensor, expected: count) }
    }
  }

  /// Appends a member whose bytes, `size` of them, `body` writes.
  private mutating func append(_ name: String, size: Int, _ body: (inout SequentialWriter, inout CRC32) throws -> Void) throws {
    let entry = ZipEntry(name: name, size: size, offset: output.position)
    try output.write(entry.localHeader)
    var checksum = CRC32()
    try body(&output, &checksum)
    var field: [UInt8] = []
    field.append(littleEndian: checksum.value)
    try output.rewrite(field, at: entry.offset + ZipEntry.checksumOffset)
    directory += entry.centralHeader(checksum: checksum)
    memberCount += 1
  }

  /// Writes the directory, which makes the archive whole.
  ///
  /// - Throws: `FileError`.
  package consuming func finish() throws {
    let offset = output.position
    try output.write(directory)
    var end: [UInt8] = []
    if memberCount >= Int(UInt16.max) || directory.count >= Int(UInt32.max) || offset >= Int(UInt32.max) {
      end.append(littleEndian: ZipRecord.zip64End)
      end.append(littleEndian: UInt64(ZipRecord.zip64EndSize - 12))
      end.append(littleEndian: ZipEntry.versionMadeBy)
      end.append(littleEndian: ZipEntry.zip64Version)
      end.append(littleEndian: UInt64(0))  // This disk, and that of the directory.
      for number in [memberCount, memberCount, directory.count, offset] { end.append(littleEndian: UInt64(number)) }
      end.append(littleEndian: ZipRecord.zip64Locator)
      end.append(littleEndian: UInt32(0))
      end.append(littleEndian: UInt64(offset + directory.count))
      end.append(littleEndian: UInt32(1))
    }
    end.append(littleEndian: ZipRecord.end)
    end.append(littleEndian: UInt32(0))
    for _ in 0..<2 { end.append(littleEndian: UInt16(clamping: memberCount)) }
    end.append(littleEndian: UInt32(clamping: directory.count))
    end.append(littleEndian: UInt32(clamping: offset))
    end.append(littleEndian: UInt16(0))
    try output.write(end)
    try output.flush()
  }
}
