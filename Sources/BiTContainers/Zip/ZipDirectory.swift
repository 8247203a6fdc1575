import BiTFiles

/// The central directory of a zip archive: what is in it, and where.
///
/// Reads the end of the file alone. Follows PKWARE's APPNOTE.TXT 6.3.10, with zip64 and an archive comment; archives that span several
/// disks are refused.
package struct ZipDirectory {
  /// In the order of the directory.
  package let members: [ZipMember]
  /// Where the directory stands, and the records at the end that lead to it.
  package let extents: [Range<Int>]

  /// A directory of more bytes is no checkpoint's: the largest published network has 500 members of 150 bytes.
  private static let maxSize = 64 << 20

  package init(_ file: RandomAccessFile) throws {
    let summary = try Summary(file)
    guard summary.size <= Self.maxSize else {
      throw ContainerError.unsupported(
        file: file.path, place: "zip directory", found: "a size of \(summary.size) bytes", advice: "a checkpoint has far fewer members")
    }
    let bytes = try file.bytes(at: summary.offset, count: summary.size)
    var members: [ZipMember] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let (member, length) = try Self.member(at: rest, number: members.count + 1, file: file.path)
      members.append(member)
      rest = rest.dropFirst(length)
    }
    guard members.count == summary.count else {
      throw ContainerError.malformed(
        file: file.path, place: "zip directory", expected: "\(summary.count) members", found: "\(members.count)")
    }
    self.members = members
    extents = [summary.offset..<summary.offset + summary.size, summary.records]
  }

  /// Reads one entry.
  ///
  /// - Returns: the member, and how many bytes its entry takes.
  private static func member(at bytes: ArraySlice<UInt8>, number: Int, file: String) throws -> (member: ZipMember, length: Int) {
    func malformed(_ expected: String, _ found: String) -> ContainerError {
      .malformed(file: file, place: "zip directory, entry \(number)", expected: expected, found: found)
    }
    guard bytes.count >= ZipRecord.centralHeaderSize, bytes.littleEndian(UInt32.self, at: 0) == ZipRecord.centralHeader else {
      throw malformed("the header of an entry", "other bytes")
    }
    let nameLength = Int(bytes.littleEndian(UInt16.self, at: 28))
    let extraLength = Int(bytes.littleEndian(UInt16.self, at: 30))
    let commentLength = Int(bytes.littleEndian(UInt16.self, at: 32))
    let length = ZipRecord.centralHeaderSize + nameLength + extraLength + commentLength
    guard length <= bytes.count else { throw malformed("\(length) bytes", "\(bytes.count)") }

    let nameStart = bytes.startIndex + ZipRecord.centralHeaderSize
    let name = String(decoding: bytes[nameStart..<nameStart + nameLength], as: UTF8.self)
    var wide = Zip64Field(extra: bytes[nameStart + nameLength..<nameStart + nameLength + extraLength])
    let size = wide.value(for: bytes.littleEndian(UInt32.self, at: 24))
    let compressedSize = wide.value(for: bytes.littleEndian(UInt32.self, at: 20))
    let headerOffset = wide.value(for: bytes.littleEndian(UInt32.self, at: 42))
    guard let size, let compressedSize, let headerOffset else {
      throw malformed("a zip64 field with the sizes and the offset of \(name)", "none, or numbers too large")
    }
    let member = ZipMember(
      name: name, flags: bytes.littleEndian(UInt16.self, at: 8), methodNumber: bytes.littleEndian(UInt16.self, at: 10),
      checksum: CRC32(value: bytes.littleEndian(UInt32.self, at: 16)), compressedSize: compressedSize, size: size,
      headerOffset: headerOffset)
    return (member, length)
  }
}

/// The numbers of 64 bits that stand in for those that didn't fit an entry's 32 bits, in the order of the entry's fields.
private struct Zip64Field {
  private var numbers: [UInt64] = []

  /// Finds the field in an entry's extra data.
  init(extra: ArraySlice<UInt8>) {
    var rest = extra
    while rest.count >= 4 {
      let length = Int(rest.littleEndian(UInt16.self, at: 2))
      let body = rest.dropFirst(4).prefix(length)
      if rest.littleEndian(UInt16.self, at: 0) == ZipRecord.zip64Field {
        numbers = stride(from: 0, to: body.count - body.count % 8, by: 8).map { body.littleEndian(UInt64.self, at: $0) }
        return
      }
      rest = rest.dropFirst(4 + length)
    }
  }

  /// The value of an entry's field: itself, or the next number here where it holds the mark of one that didn't fit.
  ///
  /// - Returns: nil where there is no number left or it fits no `Int`.
  mutating func value(for narrow: UInt32) -> Int? {
    guard narrow == .max else { return Int(narrow) }
    return numbers.isEmpty ? nil : Int(exactly: numbers.removeFirst())
  }
}

/// What the records at the file's end say of the directory.
private struct Summary {
  let count: Int
  let size: Int
  let offset: Int
  /// Where these records are, the archive's comment included.
  let records: Range<Int>

  init(_ file: RandomAccessFile) throws {
    let (record, recordOffset) = try Self.endRecord(file)
    guard [record.littleEndian(UInt16.self, at: 4), record.littleEndian(UInt16.self, at: 6)].allSatisfy({ $0 == 0 || $0 == .max }) else {
      throw ContainerError.unsupported(
        file: file.path, place: "zip end record", found: "an archive in several parts", advice: "join them first")
    }
    let limit: Int
    if let (wide, wideOffset) = try Self.zip64EndRecord(file, before: recordOffset) {
      let numbers = [32, 40, 48].map { Int(exactly: wide.littleEndian(UInt64.self, at: $0)) }
      guard let count = numbers[0], let size = numbers[1], let offset = numbers[2] else {
        throw ContainerError.malformed(
          file: file.path, place: "zip64 end record", expected: "sizes within the file", found: "numbers too large")
      }
      (self.count, self.size, self.offset, limit) = (count, size, offset, wideOffset)
    } else {
      count = Int(record.littleEndian(UInt16.self, at: 10))
      size = Int(record.littleEndian(UInt32.self, at: 12))
      offset = Int(record.littleEndian(UInt32.self, at: 16))
      limit = recordOffset
    }
    records = limit..<recordOffset + ZipRecord.endSize + Int(record.littleEndian(UInt16.self, at: 20))
    guard offset <= limit, size <= limit - offset else {
      throw ContainerError.malformed(
        file: file.path, place: "zip end record", expected: "a directory before offset \(limit)", found: "\(size) bytes at \(offset)")
    }
  }

  /// The end record of the file: the last one whose archive comment ends with the file, else the last that other bytes follow.
  private static func endRecord(_ file: RandomAccessFile) throws -> (record: [UInt8], offset: Int) {
    let count = min(file.size, ZipRecord.endSize + Int(UInt16.max))
    let tail = try file.bytes(at: file.size - count, count: count)
    var followed: Int?
    for start in stride(from: count - ZipRecord.endSize, through: 0, by: -1)
    where tail[start] == 0x50 && tail.littleEndian(UInt32.self, at: start) == ZipRecord.end {
      let comment = Int(tail.littleEndian(UInt16.self, at: start + 20))
      let rest = count - start - ZipRecord.endSize
      if comment == rest { return (Array(tail[start...]), file.size - count + start) }
      if comment < rest, followed == nil { followed = start }
    }
    if let followed { return (Array(tail[followed...]), file.size - count + followed) }
    throw ContainerError.malformed(
      file: file.path, place: "zip end record", expected: "one in the last \(count) of \(file.size) bytes", found: "none: it seems cut off")
  }

  /// The zip64 end record, where a locator before the end record points to one.
  private static func zip64EndRecord(_ file: RandomAccessFile, before end: Int) throws -> (record: [UInt8], offset: Int)? {
    guard end >= ZipRecord.zip64LocatorSize else { return nil }
    let locatorOffset = end - ZipRecord.zip64LocatorSize
    let locator = try file.bytes(at: locatorOffset, count: ZipRecord.zip64LocatorSize)
    guard locator.littleEndian(UInt32.self, at: 0) == ZipRecord.zip64Locator else { return nil }
    let offset = Int(exactly: locator.littleEndian(UInt64.self, at: 8))
    if let offset, offset <= locatorOffset - ZipRecord.zip64EndSize {
      let record = try file.bytes(at: offset, count: ZipRecord.zip64EndSize)
      if record.littleEndian(UInt32.self, at: 0) == ZipRecord.zip64End { return (record, offset) }
    }
    throw ContainerError.malformed(
      file: file.path, place: "zip64 locator", expected: "the offset of a zip64 end record",
      found: offset.map(String.init) ?? "a number too large")
  }
}
