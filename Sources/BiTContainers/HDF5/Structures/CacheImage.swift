/// The metadata that a library kept in memory when it closed the file, in one block: what stands at the structures' own addresses is older.
///
/// HDF5 File Format Specification Version 3.0, sections IV.A.2.y, "The Metadata Cache Image Message", and III.J, "Disk Format: Level 1J - Metadata
/// Cache Image".
struct CacheImage {
  private struct Entry {
    let address: Int
    let bytes: ArraySlice<UInt8>

    var end: Int { address + bytes.count }
  }

  /// By address; none overlaps another.
  private var entries: [Entry] = []

  /// No image.
  init() {}

  /// From the message that says where it is.
  init(_ message: inout HDF5Cursor, in file: HDF5File) throws {
    try message.version(0...0)
    guard let address = try message.address() else { return }
    let encoding = file.encoding
    let place = "metadata cache image at \(address)"
    var cursor = try file.checkedCursor(at: address, count: try message.length(), place: place)
    try cursor.signature("MDCI")
    try cursor.version(0...0)
    try cursor.skip(1 + encoding.lengthSize)
    for _ in 0..<(try cursor.uint32()) {
      // Type, flags, ring and age, and numbers of what it depends on.
      try cursor.skip(8)
      let parents = try cursor.uint16()
      try cursor.skip(4)
      let (address, length) = (try cursor.definedAddress(), try cursor.length())
      try cursor.skip(parents * encoding.offsetSize)
      try file.charge(1, of: MemoryLayout<Entry>.stride, place: place)
      entries.append(Entry(address: address, bytes: try cursor.take(length)))
    }
    entries.sort { $0.address < $1.address }
    guard zip(entries, entries.dropFirst()).allSatisfy({ $0.end <= $1.address }) else {
      throw encoding.malformed(place, expected: "structures with bytes of their own", found: "some in each other's")
    }
  }

  /// Puts into the bytes from `address` on what the image has of them.
  func overlay(_ bytes: inout [UInt8], at address: Int) {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].end <= address { low = middle + 1 } else { high = middle }
    }
    let end = address + bytes.count
    for entry in entries[low...].prefix(while: { $0.address < end }) {
      let (from, to) = (max(address, entry.address), min(end, entry.end))
      guard from < to else { continue }
      let start = entry.bytes.startIndex - entry.address
      bytes.replaceSubrange(from - address..<to - address, with: entry.bytes[start + from..<start + to])
    }
  }
}
