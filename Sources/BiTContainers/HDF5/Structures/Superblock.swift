import BiTFiles

/// Where everything in the file is counted from, and where the root group is.
///
/// HDF5 File Format Specification Version 3.0, section II.A, "Disk Format: Level 0A - Format Signature and Superblock", versions 0 to 3.
package struct Superblock {
  package let encoding: HDF5Encoding
  /// The position of address 0: where the superblock stands, behind the user block if there is one.
  package let base: Int
  /// The root group's object header.
  package let root: Int
  /// The object header of what the superblock has no field for; nil where there is none.
  package let extensionHeader: Int?
  /// Half the entries that a symbol node, a B-tree node of a group, and one of chunks have room for.
  package let (leafRank, groupRank, chunkRank): (Int, Int, Int)
  /// The superblock's own bytes in the file.
  package let extent: Range<Int>

  package static let signature: [UInt8] = [0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The position of the signature: 0, 512, 1024, and so on in doubles.
  package static func position(in file: RandomAccessFile) throws -> Int? {
    var position = 0
    while position <= file.size - signature.count {
      if try file.bytes(at: position, count: signature.count) == signature { return position }
      position = position == 0 ? 512 : 2 * position
    }
    return nil
  }

  package init(of file: RandomAccessFile) throws {
    guard let position = try Self.position(in: file) else {
      throw ContainerError.malformed(file: file.path, place: "superblock", expected: "the HDF5 signature", found: "none")
    }
    base = position
    let start = HDF5Encoding(path: file.path, end: file.size - position)
    let bytes = try file.bytes(at: position, count: min(file.size - position, 128))
    var cursor = HDF5Cursor(bytes[8...], place: "superblock", encoding: start)
    let version = try cursor.version(0...3)
    if version < 2 { try cursor.skip(4) }
    var encoding = start
    encoding.offsetSize = try Self.size(&cursor, of: "offsets")
    encoding.lengthSize = try Self.size(&cursor, of: "lengths")
    // Versions 2 and 3 name no ranks: the library's own hold.
    if version < 2 {
      try cursor.skip(1)
      (leafRank, groupRank) = (try cursor.uint16(), try cursor.uint16())
    } else {
      (leafRank, groupRank) = (4, 16)
    }
    try cursor.skip([4, 4, 1, 1][version])
    chunkRank = version == 1 ? try cursor.uint16() : 32
    try cursor.skip(version == 1 ? 2 : 0)
    cursor = HDF5Cursor(try cursor.take(cursor.remaining), place: "superblock", encoding: encoding)

    // The end of file counts the user block in, but the addresses before and after it don't: they pass the check of addresses.
    if version < 2 { try Self.checkDriver(cursor, of: file, at: position) }
    let storedBase = try cursor.integer(encoding.offsetSize)
    if version < 2 { try cursor.skip(encoding.offsetSize) }
    extensionHeader = version < 2 ? nil : try cursor.address()
    let storedEnd = try cursor.integer(encoding.offsetSize)
    let (size, overflow) = storedEnd.subtractingReportingOverflow(storedBase)
    guard !overflow, size >= 0, size <= file.size - position else {
      throw ContainerError.truncated(
        file: file.path, place: "the whole file", expectedBytes: overflow ? storedEnd : max(0, size).addingClamped(position),
        foundBytes: file.size)
    }
    // Versions 0 and 1 have the driver's block and then an entry of a symbol table, whose name comes before the address.
    if version < 2 { try cursor.skip(2 * encoding.offsetSize) }
    root = try cursor.definedAddress()
    if version >= 2 {
      let covered = bytes.count - cursor.remaining
      let stored = try cursor.uint32()
      guard Int(Lookup3.checksum(bytes[..<covered])) == stored else {
        throw encoding.malformed("superblock", expected: "the checksum of its bytes", found: "another")
      }
    }
    self.encoding = encoding
    // The entry of the root group goes on with four bytes for its kind, four of nothing and sixteen of its own.
    extent = position..<min(file.size, position + bytes.count - cursor.remaining + (version < 2 ? 24 : 0))
  }

  /// A driver that keeps a file in several says so in a block of its own (section II.B).
  private static func checkDriver(_ cursor: HDF5Cursor, of file: RandomAccessFile, at position: Int) throws {
    var cursor = cursor
    try cursor.skip(3 * cursor.encoding.offsetSize)
    let address = try cursor.unsigned(cursor.encoding.offsetSize)
    guard address < UInt64(max(0, file.size - position - 16)) else { return }
    let block = try file.bytes(at: position + Int(address), count: 16)
    let name = String(decoding: block[8...], as: UTF8.self)
    guard block[0] == 0, let driver = ["NCSAfami": "family", "NCSAmult": "multi or split"][name] else { return }
    throw cursor.encoding.unsupported(
      "the whole file", found: "one of several files of HDF5's driver \(driver)", advice: "write them as one file, as h5repack does")
  }

  private static func size(_ cursor: inout HDF5Cursor, of what: String) throws -> Int {
    let size = try cursor.byte()
    guard [2, 4, 8].contains(size) else {
      throw cursor.encoding.malformed(cursor.place, expected: "\(what) of 2, 4 or 8 bytes", found: "\(size)")
    }
    return size
  }
}

extension Int {
  fileprivate func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
