import BiTContainers
import BiTFiles
import BiTTestSupport

/// A file made up byte by byte as the specification has it: a superblock of version 0 with offsets and lengths of 8 bytes, then
/// structures.
struct HDF5Bytes {
  private(set) var bytes: [UInt8]

  init() {
    bytes = Superblock.signature + [0, 0, 0, 0, 0, 8, 8, 0]
    add(UInt16(4), UInt16(16))
    add(UInt32(0))
    // The base, free space, the end (put in at last), the driver's block.
    add(UInt64(0), UInt64.max, UInt64(0), UInt64.max)
    // The root group's entry: its name, its header, and 24 bytes for a cache.
    add(UInt64(0), UInt64(96))
    bytes += [UInt8](repeating: 0, count: 24)
  }

  /// The address of what is added next.
  var end: Int { bytes.count }

  mutating func add<Number: FixedWidthInteger & UnsignedInteger>(_ numbers: Number...) {
    for number in numbers { bytes.append(littleEndian: number) }
  }

  mutating func add(_ text: String) { bytes += text.utf8 }

  mutating func add(raw: [UInt8]) { bytes += raw }

  /// The checksum of what was added since `start`.
  mutating func addChecksum(from start: Int) { add(Lookup3.checksum(bytes[start...])) }

  /// Puts a number where another one stands.
  mutating func replace(at position: Int, _ number: UInt64) {
    bytes.replaceSubrange(position..<position + 8, with: withUnsafeBytes(of: number.littleEndian) { Array($0) })
  }

  /// Gives `body` the file.
  func open<Result>(_ body: (HDF5File) throws -> Result) throws -> Result {
    var whole = self
    whole.replace(at: 40, UInt64(bytes.count))
    let scratch = try Scratch()
    return try body(try HDF5File(RandomAccessFile(path: scratch.write("made.h5", whole.bytes))))
  }
}
