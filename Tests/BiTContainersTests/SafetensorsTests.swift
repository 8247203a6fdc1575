import BiTContainers
import BiTFiles
import BiTTestSupport
import Testing

@Suite("Safetensors files")
struct SafetensorsTests {
  /// A file of a header as it is given, and data.
  private static func bytes(_ header: String, data: Int = 0, length: Int? = nil) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt64(length ?? header.utf8.count))
    return bytes + Array(header.utf8) + (0..<data).map { UInt8(truncatingIfNeeded: $0) }
  }

  private static func read(_ bytes: [UInt8]) throws -> SafetensorsFile {
    let scratch = try Scratch()
    return try SafetensorsFile(RandomAccessFile(path: scratch.write("a.safetensors", bytes)))
  }

  private static func entry(_ name: String, _ type: String = "F32", _ shape: String = "[1]", _ offsets: String = "[0,4]") -> String {
    "\"\(name)\":{\"dtype\":\"\(type)\",\"shape\":\(shape),\"data_offsets\":\(offsets)}"
  }

  @Test("arrays are read in the order of the header, wherever their values are")
  func reading() throws {
    let header = "{" + [Self.entry("b", "F32", "[2]", "[4,12]"), Self.entry("a", "F16", "[1,2]", "[0,4]")].joined(separator: ", ") + "}   "
    let file = try Self.read(Self.bytes(header, data: 12))
    #expect(file.arrays.map(\.name) == ["b", "a"])
    #expect(file.arrays.map(\.shape) == [[2], [1, 2]])
    var values: [UInt8] = []
    try file.arrays[0].values().storage.stream { values += $0 }
    #expect(values == Array(4..<12))
    #expect(try file.arrays[1].values().scalarType == .float16)
    #expect(file.referencedBytes.map(\.count) == [8, header.utf8.count, 8, 4])
  }

  @Test("an array without values or without dimensions is one, and what is said beside them is texts")
  func edges() throws {
    let header =
      "{\"__metadata__\":{\"format\":\"pt\",\"é\":\"\\u00fc\"},"
      + [Self.entry("none", "F32", "[0,1099511627776]", "[4,4]"), Self.entry("one", "F32", "[]", "[0,4]")].joined(separator: ",") + "}"
    let file = try Self.read(Self.bytes(header, data: 4))
    #expect(file.arrays.map(\.shape) == [[0, 1 << 40], []])
    #expect(file.metadata.map(\.name) == ["format", "é"])
    #expect(file.metadata.map(\.value) == ["pt", "ü"])
    #expect(try Self.read(Self.bytes("{}")).arrays.isEmpty)
  }

  @Test("other types are there with the reason why they aren't read", arguments: ["I64", "C64", "U64"])
  func otherTypes(type: String) throws {
    let file = try Self.read(Self.bytes("{\(Self.entry("step", type, "[]", "[0,8]"))}", data: 8))
    let error = #expect(throws: ContainerError.self) { try file.arrays[0].values() }
    guard case .wrongType(_, "step", type)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("types of less than a byte fill their bytes, and a type that isn't known may have any number")
  func smallTypes() throws {
    #expect(try Self.read(Self.bytes("{\(Self.entry("a", "F4", "[3,2]", "[0,3]"))}", data: 3)).arrays.count == 1)
    #expect(throws: ContainerError.self) { try Self.read(Self.bytes("{\(Self.entry("a", "F4", "[3]", "[0,2]"))}", data: 2)) }
    #expect(try Self.read(Self.bytes("{\(Self.entry("a", "F2", "[3]", "[0,1]"))}", data: 1)).arrays.count == 1)
  }

  private static let refused: [(words: String, bytes: [UInt8])] = [
    ("a hole before", bytes("{\(entry("a", "F32", "[1]", "[4,8]"))}", data: 8)),
    ("a hole between", bytes("{\(entry("a")),\(entry("b", "F32", "[1]", "[8,12]"))}", data: 12)),
    ("an overlap", bytes("{\(entry("a", "F32", "[2]", "[0,8]")),\(entry("b", "F32", "[2]", "[4,12]"))}", data: 12)),
    ("the same bytes twice", bytes("{\(entry("a")),\(entry("b"))}", data: 4)),
    ("bytes behind", bytes("{\(entry("a"))}", data: 5)),
    ("offsets the wrong way", bytes("{\(entry("a", "F32", "[1]", "[4,0]"))}", data: 4)),
    ("negative offsets", bytes("{\(entry("a", "F32", "[1]", "[-4,0]"))}", data: 4)),
    ("three offsets", bytes("{\(entry("a", "F32", "[1]", "[0,4,4]"))}", data: 4)),
    ("offsets that aren't whole", bytes("{\(entry("a", "F32", "[1]", "[0,4.0]"))}", data: 4)),
    ("offsets larger than numbers", bytes("{\(entry("a", "F32", "[1]", "[0,18446744073709551616]"))}", data: 4)),
    ("a negative dimension", bytes("{\(entry("a", "F32", "[-1]", "[0,4]"))}", data: 4)),
    ("two negative dimensions", bytes("{\(entry("a", "F32", "[-1,-1]", "[0,4]"))}", data: 4)),
    ("a shape of other bytes", bytes("{\(entry("a", "F32", "[2]", "[0,4]"))}", data: 4)),
    ("a product that overflows", bytes("{\(entry("a", "F32", "[4294967296,4294967296]", "[0,0]"))}")),
    ("a product that overflows to the right bytes", bytes("{\(entry("a", "F32", "[4611686018427387905]", "[0,4]"))}", data: 4)),
    ("an overflow hidden by a zero", bytes("{\(entry("a", "F32", "[0,4294967296,4294967296]", "[0,0]"))}")),
    ("a name twice", bytes("{\(entry("a")),\(entry("a"))}", data: 4)),
    ("the same name written otherwise", bytes("{\(entry("a")),\(entry("\\u0061", "F32", "[1]", "[4,8]"))}", data: 8)),
    ("metadata twice", bytes("{\"__metadata__\":{},\"__metadata__\":{}}")),
    ("metadata that aren't texts", bytes("{\"__metadata__\":{\"step\":1}}")),
    ("metadata that are a text", bytes("{\"__metadata__\":\"pt\"}")),
    ("a member missing", bytes("{\"a\":{\"dtype\":\"F32\",\"shape\":[1]}}", data: 4)),
    ("a member more", bytes("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4],\"x\":1}}", data: 4)),
    ("a member twice", bytes("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"shape\":[1]}}", data: 4)),
    ("a type that is no text", bytes("{\"a\":{\"dtype\":32,\"shape\":[1],\"data_offsets\":[0,4]}}", data: 4)),
    ("another value", bytes("{\"a\":[]}")),
    ("an array as the header", bytes("[]")),
    ("a header that isn't closed", bytes("{\"a\":")),
    ("a header with more behind it", bytes("{}{}")),
    ("bytes that are no text", bytes("{\"", length: 8) + [0xFF, 0xFE] + Array("\":1}".utf8)),
    ("a header that is too long", bytes("{}", length: 100_000_001)),
    ("a length of all ones", [UInt8](repeating: 0xFF, count: 8) + Array("{}".utf8)),
    ("objects in objects", bytes(String(repeating: "{\"a\":", count: 100_000))),
    ("a name of a hundred thousand bytes", bytes("{\(entry(String(repeating: "a.", count: 50_000)))}", data: 4)),
  ]

  @Test("what breaks the rules is refused", arguments: refused.map(\.words))
  func rules(words: String) throws {
    let bytes = try #require(Self.refused.first { $0.words == words }?.bytes)
    let error = #expect(throws: ContainerError.self) { try Self.read(bytes) }
    guard case .malformed? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("names that differ only in how a letter is composed are two")
  func composedNames() throws {
    let header = "{\(Self.entry("\u{E9}")),\(Self.entry("e\u{301}", "F32", "[1]", "[4,8]"))}"
    #expect(try Self.read(Self.bytes(header, data: 8)).arrays.count == 2)
  }

  @Test("a file that ends before it is whole is told with both sizes, wherever it ends")
  func truncation() throws {
    let header = "{\(Self.entry("a")),\(Self.entry("b", "F64", "[2]", "[4,20]"))}"
    let whole = Self.bytes(header, data: 20)
    for length in 0..<whole.count {
      let error = #expect(throws: ContainerError.self) { try Self.read(Array(whole[..<length])) }
      guard case .truncated(_, let place, let expected, let found)? = error else {
        Issue.record("\(length): \(String(describing: error))")
        continue
      }
      #expect(expected > found && found >= 0)
      #expect(
        place
          == (length < 8
            ? "header's length" : length < 8 + header.utf8.count ? "header" : length < 12 + header.utf8.count ? "tensor a" : "tensor b"))
    }
  }

  @Test("many values in a header are refused before they fill the memory")
  func hugeHeader() throws {
    let header = "{\"__metadata__\":[" + String(repeating: "0,", count: 3 << 20) + "0]}"
    let error = #expect(throws: ContainerError.self) { try Self.read(Self.bytes(header)) }
    #expect(error.map { "\($0)" }?.contains("at most") == true)
  }

  @Test("only a file that begins with a length and an object is taken for one")
  func signature() throws {
    let scratch = try Scratch()
    func isSigned(_ bytes: [UInt8]) throws -> Bool { try SafetensorsFile.isSigned(RandomAccessFile(path: scratch.write("a", bytes))) }
    #expect(try isSigned(Self.bytes("{}")))
    #expect(try isSigned(Self.bytes("{", length: 5000)))
    #expect(try !isSigned(Self.bytes("[]")))
    #expect(try !isSigned(Self.bytes("")))
    #expect(try !isSigned(Array("{\"a\": [1,{}]}".utf8)))
  }

  @Test("the widest types are written first, then by name; data begin at a multiple of 64")
  func writing() throws {
    let scratch = try Scratch()
    let arrays = [("b", ScalarType.float32), ("c", .float16), ("a", .float32), ("d", .float64)].map { name, type in
      NamedArray(name: name, shape: [3], scalarType: type, storage: RepeatedStorage(zerosOfByteCount: 3 * type.byteCount))
    }
    let path = try scratch.write("a", "something that was there")
    try SafetensorsWriter.write(arrays, metadata: [("format", "pt")], to: path, name: path)
    let bytes = try scratch.bytes("a")
    let length = Int(bytes.littleEndian(UInt64.self, at: 0))
    #expect((length + 8) % 64 == 0)
    #expect(bytes.count == 8 + length + 3 * (8 + 4 + 4 + 2))
    let file = try SafetensorsFile(RandomAccessFile(path: path))
    #expect(file.arrays.map(\.name) == ["d", "a", "b", "c"])
    #expect(file.metadata.map(\.value) == ["pt"])
    try SafetensorsWriter.write(arrays.reversed(), metadata: [("format", "pt")], to: path, name: path)
    #expect(try scratch.bytes("a") == bytes)
  }

  @Test("a storage that gives fewer values than its shape says isn't written as whole")
  func wrongCount() throws {
    let scratch = try Scratch()
    let array = NamedArray(name: "a", shape: [3], scalarType: .float32, storage: RepeatedStorage(zerosOfByteCount: 8))
    let path = try scratch.write("a")
    #expect(throws: ContainerError.wrongCount(tensor: "a", expected: 3)) {
      try SafetensorsWriter.write([array], metadata: [], to: path, name: path)
    }
  }
}
