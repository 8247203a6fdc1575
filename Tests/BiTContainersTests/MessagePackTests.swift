import BiTContainers
import BiTFiles
import BiTTestSupport
import Testing

@Suite("MessagePack")
struct MessagePackTests {
  private func arrays(_ bytes: [UInt8]) throws -> MessagePackArrays {
    let scratch = try Scratch()
    return try MessagePackArrays(RandomAccessFile(path: scratch.write("x.msgpack", bytes)))
  }

  /// A map of pairs, each key a short text.
  private static func map(_ pairs: [(String, [UInt8])]) -> [UInt8] {
    [0x80 | UInt8(pairs.count)] + pairs.flatMap { [0xA0 | UInt8($0.utf8.count)] + $0.utf8 + $1 }
  }

  /// An array of float16 as an extension with a length of one byte.
  private static func array(shape: [UInt8], type: String = "float16", values: [UInt8]) -> [UInt8] {
    let content =
      [0x93, 0x90 | UInt8(shape.count)] + shape + [0xA0 | UInt8(type.utf8.count)] + type.utf8 + [0xC4, UInt8(values.count)] + values
    return [0xC7, UInt8(content.count), 1] + content
  }

  /// What flax wrote of `{"a": numpy.array([1, 2, 3], numpy.float16)}`, the second time with chunks of at most 4 bytes.
  private static let whole: [UInt8] =
    [0x81, 0xA1, 0x61, 0xC7, 0x13, 1, 0x93, 0x91, 3, 0xA7] + Array("float16".utf8) + [0xC4, 6, 0, 0x3C, 0, 0x40, 0, 0x42]
  private static let chunked: [UInt8] =
    [0x81, 0xA1, 0x61, 0x83, 0xB9] + Array("__msgpack_chunked_array__".utf8) + [0xC3, 0xA5] + Array("shape".utf8)
    + [0x81, 0xA1, 0x30, 3, 0xA6] + Array("chunks".utf8) + [0x82, 0xA1, 0x30, 0xC7, 0x11, 1, 0x93, 0x91, 2, 0xA7] + Array("float16".utf8)
    + [0xC4, 4, 0, 0x3C, 0, 0x40, 0xA1, 0x31, 0xC7, 0x0F, 1, 0x93, 0x91, 1, 0xA7] + Array("float16".utf8) + [0xC4, 2, 0, 0x42]

  @Test("arrays are found, whole and in chunks, and all bytes belong to something", arguments: [whole, chunked])
  func reading(bytes: [UInt8]) throws {
    let found = try arrays(bytes)
    #expect(found.arrays.map(\.name) == ["a"])
    #expect(found.arrays.map(\.shape) == [[3]])
    #expect(found.others == [])
    let (type, storage) = try found.arrays[0].values()
    #expect(type == .float16)
    var values: [Float16] = []
    try storage.stream { values += $0.assumingMemoryBound(to: Float16.self) }
    #expect(values == [1, 2, 3])
    #expect(found.referencedBytes.filter { !$0.isEmpty }.reduce(0) { $0 == $1.lowerBound ? $1.upperBound : -1 } == bytes.count)
  }

  @Test("flax's bytes are written, also in chunks", arguments: [(1 << 30, whole), (4, chunked), (5, chunked)])
  func writing(maxSize: Int, bytes: [UInt8]) throws {
    let scratch = try Scratch()
    let path = try scratch.write("x")
    var writer = try MessagePackWriter(path: path, name: path)
    try writer.map(count: 1)
    try writer.text("a")
    try writer.array("a", .float16, shape: [3], storage: MemoryStorage<Float16>(values: [1, 2, 3]), maxSize: maxSize)
    try writer.finish()
    #expect(try scratch.bytes("x") == bytes)
  }

  @Test("more or fewer values than the shape says are an error", arguments: [[3, 2], [2], [0], [4]])
  func wrongCount(shape: [Int]) throws {
    let scratch = try Scratch()
    let path = try scratch.write("x")
    var writer = try MessagePackWriter(path: path, name: path)
    for maxSize in [4, 1 << 30] {
      #expect(throws: ContainerError.wrongCount(tensor: "a", expected: shape.reduce(1, *))) {
        try writer.array("a", .float16, shape: shape, storage: MemoryStorage<Float16>(values: [1, 2, 3]), maxSize: maxSize)
      }
    }
  }

  @Test("numbers of every width, texts, lists and what else there is are passed over, and named")
  func others() throws {
    let bytes = Self.map([
      ("i", [0xD3, 0xFF, 0, 0, 0, 0, 0, 0, 0]), ("j", [0xD0, 0x80]), ("k", [0xCF] + [UInt8](repeating: 0xFF, count: 8)),
      ("f", [0xCA, 0, 0, 0, 0]),
      ("d", [0xCB, 0, 0, 0, 0, 0, 0, 0, 0]), ("n", [0xC0]), ("t", [0xC3]), ("s", [0xD9, 2, 0x61, 0x62]), ("b", [0xC5, 0, 1, 7]),
      ("l", [0x92, 0xFF, 0xDC, 0, 1, 0x05]), ("m", Self.map([("x", Self.array(shape: [1], values: [0, 0])), ("y", [0x80])])),
      ("e", [0xD8, 2] + [UInt8](repeating: 0, count: 16)), ("h", [0xC8, 0, 1, 3, 0]),
    ])
    let found = try arrays(bytes)
    #expect(found.arrays.map(\.name) == ["m/x"])
    #expect(found.others == ["i", "j", "k", "f", "d", "n", "t", "s", "b", "l/0", "l/1/0", "e", "h"])
  }

  @Test("an array of another type, or of another number of bytes, is one that can't be had")
  func refusals() throws {
    let found = try arrays(
      Self.map([
        ("a", Self.array(shape: [1], type: "int16", values: [0, 0])), ("b", Self.array(shape: [2], values: [0, 0])),
        ("c", Self.array(shape: [0x7F, 0x7F, 0x7F, 0x7F, 0x7F, 0x7F, 0x7F, 0x7F, 0x7F, 0x7F], values: [0, 0])),
      ]))
    #expect(found.arrays.map(\.name) == ["a", "b", "c"])
    guard case .wrongType(_, "a", "int16")? = #expect(throws: ContainerError.self, performing: { try found.arrays[0].values() }) else {
      Issue.record("a"); return
    }
    for array in found.arrays.dropFirst() {
      guard case .malformed(_, _, _, "2 bytes")? = #expect(throws: ContainerError.self, performing: { try array.values() }) else {
        Issue.record("\(array.name)"); return
      }
    }
  }

  private static let bomb = [UInt8](repeating: 0x91, count: 100_000)

  @Test(
    "bytes that mean nothing, lengths beyond the file and bombs are refused",
    arguments: [
      ("a key that is no text", [0x81, 1, 1]), ("a key that isn't UTF-8", [0x81, 0xA1, 0xFF, 1]),
      ("no such item", [0x81, 0xA1, 0x61, 0xC1]),
      ("a map beyond the file", [0xDF, 0xFF, 0xFF, 0xFF, 0xFF, 0xA1, 0x61, 1]),
      ("a list beyond the file", [0x81, 0xA1, 0x61, 0xDD, 0xFF, 0xFF, 0xFF, 0xFF]),
      ("bytes beyond the file", [0x81, 0xA1, 0x61, 0xC6, 0xFF, 0xFF, 0xFF, 0xFF, 0]), ("lists in lists", [0x81, 0xA1, 0x61] + bomb),
      ("maps in maps", [UInt8](repeating: 0, count: 100_000).flatMap { _ in [0x81, 0xA1, 0x61] as [UInt8] } + [1]),
      ("an array beyond its extension", map([("a", [0xC7, 14, 1] + array(shape: [1], values: [0, 0]).dropFirst(3))])),
      ("an array that ends before its extension", map([("a", [0xC7, 16, 1] + array(shape: [1], values: [0, 0]).dropFirst(3) + [0])])),
      ("an extension within one", map([("a", [0xC7, 3, 1, 0x93, 0xC7, 0xFF])])),
      ("a negative size", map([("a", array(shape: [0xFF], values: [0, 0]))])),
      ("a key of many bytes", [0x81, 0xDA, 0x10, 0] + [UInt8](repeating: 0x61, count: 4096) + [1]),
      ("a bomb in a shape", map([("a", [0xC7, 5, 1, 0x93, 0x9F, 0x9F, 0x9F, 0x9F])])),
    ] as [(String, [UInt8])])
  func hostile(what: String, bytes: [UInt8]) throws {
    let error = #expect(throws: ContainerError.self, "\(what)") { try arrays(bytes) }
    switch error {
    case .malformed, .truncated: break
    default: Issue.record("\(what): \(String(describing: error))")
    }
  }

  private static func chunks(_ shape: [UInt8], _ chunks: [(String, [UInt8])], isChunked: UInt8 = 0xC3) -> [UInt8] {
    let key = Array("__msgpack_chunked_array__".utf8)
    let parts = map([("shape", shape), ("chunks", map(chunks))]).dropFirst()
    return map([("a", [0x83, 0xB9] + key + [isChunked] + parts)])
  }

  @Test("chunks that don't make up an array are refused")
  func hostileChunks() throws {
    let one = Self.array(shape: [1], values: [0, 0])
    func refused(_ bytes: [UInt8], _ what: String) {
      #expect(throws: ContainerError.self, "\(what)") { _ = try arrays(bytes).arrays.first?.values() }
    }
    let sound = Self.chunks(Self.map([("0", [2])]), [("1", one), ("0", one)])
    #expect(try arrays(sound).arrays[0].values().scalarType == .float16)
    refused(Self.chunks(Self.map([("0", [3])]), [("0", one), ("1", one)]), "too few")
    refused(Self.chunks(Self.map([("0", [2])]), [("0", one), ("0", one)]), "one twice")
    refused(Self.chunks(Self.map([("0", [2])]), [("0", one), ("2", one)]), "a gap")
    refused(
      Self.chunks(Self.map([("0", [2])]), [("0", one), ("1", Self.array(shape: [1], type: "float32", values: [0, 0, 0, 0]))]), "types")
    refused(Self.chunks(Self.map([("0", [0])]), []), "none")
    refused(Self.chunks(Self.map([("0", [2])]), [("0", one), ("1", [7])]), "a number")
    refused(Self.chunks([7], [("0", one)]), "no shape")
    refused(Self.chunks(Self.map([("0", [1])]), [("0", one)], isChunked: 0xC2), "false")
    #expect(throws: ContainerError.self) { try arrays(Array(sound.prefix(60))) }
  }

  @Test("a length before JSON, a pickle and an empty map are no MessagePack")
  func signature() throws {
    let scratch = try Scratch()
    func isSigned(_ bytes: [UInt8]) throws -> Bool { try MessagePackArrays.isSigned(RandomAccessFile(path: scratch.write("x", bytes))) }
    #expect(try isSigned(Self.whole))
    #expect(try isSigned([0xDE, 0, 1, 0xA1, 0x61, 0xC0]))
    let header = [0x81, 0xA1, 0x61, 0, 0, 0, 0, 0, 0x7B] as [UInt8]
    #expect(try isSigned(header))
    #expect(try !isSigned(header + [UInt8](repeating: 0x20, count: 0x61A181)))
    for bytes in [[], [0x80], [0x80, 2, 0x8A], [0x81, 0xA0], [0x81, 0xA1, 7, 1], [0x91, 0xA1, 0x61], Array("text".utf8)] as [[UInt8]] {
      #expect(try !isSigned(bytes), "\(bytes)")
    }
  }

  @Test("a source of several parts is read across them")
  func joined() throws {
    let source = try #require(JoinedSource([BytesInMemory([1, 2]), BytesInMemory([]), BytesInMemory([3]), BytesInMemory([4, 5, 6])]))
    #expect(source.byteCount == 6)
    for start in 0..<6 {
      for end in start + 1...6 {
        var bytes = [UInt8](repeating: 0, count: end - start)
        try bytes.withUnsafeMutableBytes { try source.read(at: start, into: $0) }
        #expect(bytes == Array(UInt8(start + 1)...UInt8(end)))
      }
    }
    var streamed: [UInt8] = []
    try source.stream { streamed += $0 }
    #expect(streamed == [1, 2, 3, 4, 5, 6])
  }
}
