import BiTContainers
import BiTFiles
import BiTTestSupport
import Testing

/// Shapes whose sizes, multiplied, are larger than any number of 64 bits.
@Suite("Sizes in HDF5 files")
struct HDF5SizeTests {
  /// A file whose root is a data set of whole numbers of 8 bytes, in chunks of one number of which none was written.
  private func open<Result>(shape: [UInt64], _ body: (HDF5Dataset, RandomAccessFile) throws -> Result) throws -> Result {
    var space: [UInt8] = [1, UInt8(shape.count), 0, 0, 0, 0, 0, 0]
    for size in shape { space.append(littleEndian: size) }
    let type: [UInt8] = [0x10, 0x08, 0, 0, 8, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0]
    var layout: [UInt8] = [3, 2, UInt8(shape.count + 1)] + [UInt8](repeating: 0xFF, count: 8)
    for size in shape.map({ _ in UInt32(1) }) + [8] { layout.append(littleEndian: size) }
    layout += [UInt8](repeating: 0, count: -layout.count & 7)
    let messages: [(UInt16, [UInt8])] = [(1, space), (3, type), (8, layout)]
    var file = HDF5Bytes()
    file.add(raw: [1, 0])
    file.add(UInt16(messages.count))
    file.add(UInt32(1), UInt32(messages.reduce(0) { $0 + 8 + $1.1.count }), UInt32(0))
    for (kind, content) in messages {
      file.add(kind, UInt16(content.count))
      file.add(UInt32(0))
      file.add(raw: content)
    }
    return try file.open { file in try body(try #require(try file.root().dataset()), file.file) }
  }

  @Test("a data set without values has none, whatever its other dimensions are")
  func empty() throws {
    #expect(try open(shape: [5, 0]) { try PlainArray($0, of: $1).shape } == [5, 0])
    #expect(try open(shape: [1 << 32, 0]) { try PlainArray($0, of: $1).shape } == [1 << 32, 0])
  }

  @Test(
    "dimensions that can't be multiplied are refused, also beside one that is 0",
    arguments: [[1 << 61, 0], [0, 1 << 61], [1 << 61, 1], [1 << 40, 1 << 40], [1 << 63, 0], [.max, .max]] as [[UInt64]])
  func tooLarge(shape: [UInt64]) {
    #expect(throws: ContainerError.self) { try open(shape: shape) { try PlainArray($0, of: $1) } }
  }
}
