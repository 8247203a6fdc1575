import BiTFiles

/// An HDF5 file whose metadata is read by code that survives any bytes.
///
/// The C library crashes or hangs on some damaged files, so nothing of it is used for reading. Here every address is checked against the
/// file's size, every structure is read whole before it is looked at, every walk remembers where it has been, and a budget bounds all of
/// them together: a file costs little more than its size in work, whatever it claims.
///
/// Only used while a file is opened, by one thread; what is left then are positions (`HDF5Dataset`), which any thread may read from.
package final class HDF5File {
  package let file: RandomAccessFile
  package let superblock: Superblock
  private var budget = 64 << 20
  /// How much more than the file's size may be held at once of what its compressed chunks stand for.
  let maxExpansion: Int
  /// The bytes of the file that structures were found in.
  package private(set) var structureExtents: [Range<Int>] = []
  /// What belongs to structures beyond what they use of it: room for more entries.
  private(set) var reservedExtents: [Range<Int>] = []
  private var headerCache: [Int: ObjectHeader] = [:]
  private var linkCache: [Int: [String: HDF5Link]] = [:]
  private var checkedBlocks: Set<Int> = []
  private var heapCache: [Int: GlobalHeap] = [:]
  private var cacheImage = CacheImage()

  /// What reading a few bytes costs, or a step that reads none.
  private static let minCharge = 256

  package var encoding: HDF5Encoding { superblock.encoding }

  package init(_ file: RandomAccessFile, maxExpansion: Int = ChunkedStorage.maxExpansion) throws {
    (self.file, self.maxExpansion) = (file, maxExpansion)
    superblock = try Superblock(of: file)
    // Of an extension that can't be read nothing is needed; what it might say of the structures would be missed there.
    guard let address = superblock.extensionHeader, let more = try? header(at: address), let message = more.first(.cacheImage) else {
      return
    }
    var cursor = HDF5Cursor(message.bytes, place: "superblock extension", encoding: encoding)
    cacheImage = try CacheImage(&cursor, in: self)
  }

  /// The root group.
  package func root() throws -> HDF5Object {
    try object(at: superblock.root, path: "/")
  }

  package func object(at address: Int, path: String) throws -> HDF5Object {
    HDF5Object(file: self, path: path, header: try header(at: address))
  }

  /// Takes from the budget of metadata, which no file of weights comes near: for bytes that are read, and for memory that is taken for what
  /// a few bytes stand for.
  func charge(_ bytes: Int, place: String) throws {
    guard bytes <= budget else {
      throw encoding.malformed(place, expected: "less than 64 MiB of metadata", found: "more: a structure that repeats itself?")
    }
    budget -= bytes
  }

  /// Takes from the budget for `count` things that take `size` bytes of memory each.
  func charge(_ count: Int, of size: Int, place: String) throws {
    let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
    try charge(overflow ? .max : bytes, place: place)
  }

  /// Takes from the budget for a step on the way to an object: paths of links that lead through links grow without end.
  func chargeStep(place: String) throws {
    try charge(Self.minCharge, place: place)
  }

  /// The `count` bytes from `address` on, as one structure.
  func cursor(at address: Int, count: Int, place: String) throws -> HDF5Cursor {
    let bytes = try bytes(at: address, count: count, place: place)
    claim(at: address, count: count)
    return HDF5Cursor(bytes[...], place: place, encoding: encoding)
  }

  /// As `cursor(at:count:place:)`, for a structure that ends in the checksum of the bytes before it.
  func checkedCursor(at address: Int, count: Int, place: String) throws -> HDF5Cursor {
    let bytes = try bytes(at: address, count: count, place: place)
    claim(at: address, count: count)
    var end = HDF5Cursor(bytes.suffix(4), place: place, encoding: encoding)
    guard try end.uint32() == Int(Lookup3.checksum(bytes.dropLast(4))) else {
      throw encoding.malformed(place, expected: "the checksum of its bytes", found: "another")
    }
    return HDF5Cursor(bytes.dropLast(4), place: place, encoding: encoding)
  }

  /// The bytes from `address` on, as many as a structure's beginning needs at most and no more than the file has.
  func prefix(at address: Int, count: Int, place: String) throws -> HDF5Cursor {
    let bytes = try bytes(at: address, count: max(0, min(count, encoding.end - address)), place: place)
    return HDF5Cursor(bytes[...], place: place, encoding: encoding)
  }

  /// Keeps in mind that a structure has these bytes.
  func claim(at address: Int, count: Int) {
    structureExtents.append(superblock.base + address..<superblock.base + address + count)
  }

  /// Keeps in mind that a structure may fill these bytes, as far as the file has them.
  func reserve(at address: Int, count: Int) {
    let start = superblock.base + address
    reservedExtents.append(start..<start + min(count, max(0, file.size - start)))
  }

  private func bytes(at address: Int, count: Int, place: String) throws -> [UInt8] {
    guard address >= 0, count >= 0, count <= encoding.end, address <= encoding.end - count else {
      throw encoding.malformed(place, expected: "\(count) bytes at address \(address)", found: "the end of the file at \(encoding.end)")
    }
    try charge(max(Self.minCharge, count), place: place)
    var bytes = try file.bytes(at: superblock.base + address, count: count)
    cacheImage.overlay(&bytes, at: address)
    return bytes
  }

  // MARK: - Read once

  /// The header of the object at `address`.
  func header(at address: Int) throws -> ObjectHeader {
    if let header = headerCache[address] { return header }
    let header = try ObjectHeader(at: address, in: self)
    headerCache[address] = header
    return header
  }

  /// The links of the group whose header is at `address`.
  func links(of address: Int, read: () throws -> [HDF5Link]) throws -> [String: HDF5Link] {
    if let links = linkCache[address] { return links }
    let links = Dictionary(try read().map { ($0.name, $0) }) { first, _ in first }
    linkCache[address] = links
    return links
  }

  /// The global heap collection at `address`.
  package func globalHeap(at address: Int) throws -> GlobalHeap {
    if let heap = heapCache[address] { return heap }
    let heap = try GlobalHeap(at: address, in: self)
    heapCache[address] = heap
    return heap
  }

  /// Runs a check of the block at `address` unless it has passed one before.
  func once(_ address: Int, check: () throws -> Void) throws {
    guard !checkedBlocks.contains(address) else { return }
    try check()
    checkedBlocks.insert(address)
  }
}
