import BiTCheckpoint
import BiTContainers
import BiTFiles
import BiTTestSupport
import Testing

/// Models that no writer makes, put together field by field.
@Suite("Damaged and hostile ONNX models")
struct ONNXRefusalTests {
  private static let root = "resnet/root_block/standardized_conv2d/kernel"

  /// A message of the given fields.
  private static func message(_ body: (inout ProtocolBufferMessage) -> Void) -> ProtocolBufferMessage {
    var message = ProtocolBufferMessage()
    body(&message)
    return message
  }

  private static func text(_ key: String, _ value: String) -> ProtocolBufferMessage {
    message {
      $0.add(1, key)
      $0.add(2, value)
    }
  }

  /// A model that says that `bit` wrote it.
  private static func model(
    _ weights: [ProtocolBufferMessage], texts: [(String, String)] = [("bit_format", "1")], graphs: Int = 1
  ) -> [UInt8] {
    message { model in
      model.add(1, 8 as UInt64)
      model.add(2, "bit")
      for _ in 0..<graphs { model.add(7, message { graph in for weight in weights { graph.add(5, weight) } }) }
      for (key, value) in texts { model.add(14, text(key, value)) }
    }.bytes
  }

  /// The root's kernel.
  private static func weight(_ shape: [UInt64], type: UInt64 = 1, bytes: [UInt8]? = nil) -> ProtocolBufferMessage {
    message { weight in
      for size in shape { weight.add(1, size) }
      weight.add(2, type)
      weight.add(8, root)
      if let bytes { weight.add(9, bytes) }
    }
  }

  /// A weight in another file.
  private static func external(
    _ texts: [(String, String)], name: String = root, shape: [UInt64] = [32, 3, 7, 7]
  ) -> ProtocolBufferMessage {
    message { weight in
      for size in shape { weight.add(1, size) }
      weight.add(2, 1 as UInt64)
      weight.add(8, name)
      for (key, value) in texts { weight.add(13, text(key, value)) }
      weight.add(14, 1 as UInt64)
    }
  }

  /// What opening, reading and verifying the model tells.
  private func error(_ bytes: [UInt8]) throws -> String {
    let scratch = try Scratch()
    let path = try scratch.write("a.onnx", bytes)
    try scratch.write("a.onnx.data", [UInt8](repeating: 0, count: 1000))
    _ = Verifier().verify(path)
    let error = try #require(throws: CheckpointError.self) { try Checkpoint.open(path).readThrough() }
    #expect("\(error)".hasPrefix(path) || "\(error)".hasPrefix(path + ".data"))
    return "\(error)"
  }

  @Test(
    "shapes that don't fit the values are refused before memory is taken",
    arguments: [
      [1 << 62, 4, 1, 1], [1 << 40, 1 << 40, 1, 1], [.max, 1, 1, 1], [1 << 40, 1 << 40, 0, 1], [32, 3, 7, 8], [0, 3, 7, 7], [],
      [UInt64](repeating: 1, count: 9), [1 << 63, 2, 1, 1],
    ] as [[UInt64]])
  func shapes(shape: [UInt64]) throws {
    #expect(try error(Self.model([Self.weight(shape, bytes: [UInt8](repeating: 0, count: 32 * 3 * 49 * 4))])).contains("expected"))
  }

  @Test("dimensions may be packed, and are checked in the same way")
  func packedDimensions() throws {
    func packed(_ bytes: [UInt8]) -> ProtocolBufferMessage {
      Self.message { weight in
        weight.add(1, bytes)
        weight.add(2, 1 as UInt64)
        weight.add(8, Self.root)
        weight.add(9, [UInt8](repeating: 0, count: 32 * 3 * 49 * 4))
      }
    }
    // The root is read, so that the next thing is missing.
    #expect(try error(Self.model([packed([32, 3, 7, 7])])).contains("units a block"))
    #expect(try error(Self.model([packed([32, 3, 7, 8])])).contains("bytes, as its shape"))
    #expect(try error(Self.model([packed([UInt8](repeating: 1, count: 9))])).contains("at most 8"))
  }

  @Test("types that are no floating-point numbers, and values one by one, are refused by name")
  func types() throws {
    for type in [0, 2, 6, 7, 9, 17, .max] as [UInt64] {
      #expect(try error(Self.model([Self.weight([1], type: type, bytes: [0, 0, 0, 0])])).contains("tensor \(Self.root)"))
    }
    let typed = Self.message { weight in
      weight.add(1, 1 as UInt64)
      weight.add(2, 1 as UInt64)
      weight.add(8, Self.root)
      weight.add(4, 0 as Float)
    }
    #expect(try error(Self.model([typed])).contains("values other than raw bytes"))
    #expect(try error(Self.model([Self.weight([1])])).contains("values other than raw bytes"))
  }

  @Test("a weight that is there twice is refused")
  func twice() throws {
    let weight = Self.weight([1], bytes: [0, 0, 0, 0])
    #expect(try error(Self.model([weight, weight])).contains("more than once"))
  }

  @Test("more weights than any network has take no memory")
  func manyWeights() throws {
    #expect(try error(Self.model([ProtocolBufferMessage](repeating: ProtocolBufferMessage(), count: 5000))).contains("at most 4096"))
  }

  @Test(
    "values are taken from a file in the same folder alone",
    arguments: ["../a.onnx.data", "/etc/passwd", "b/a.onnx.data", "", ".", "..", "b\\a", "a.onnx.data/", "a\0b", "none", "./a.onnx.data"])
  func locations(location: String) throws {
    #expect(try error(Self.model([Self.external([("location", location)])])).contains("external data: expected"))
  }

  @Test(
    "places outside of the file of values are refused",
    arguments: [
      ("0", "18816", "expected 18816 bytes"), ("-4", "18816", "a number of bytes as its offset"), ("x", "18816", "as its offset"),
      ("9223372036854775807", "18816", "expected 18816 bytes"), ("9223372036854775808", "18816", "as its offset"),
      ("0", "18815", "as its shape"), ("0", "-1", "as its length"), ("990", "18816", "expected 18816 bytes"),
    ])
  func places(offset: String, length: String, words: String) throws {
    let texts = [("location", "a.onnx.data"), ("offset", offset), ("length", length)]
    #expect(try error(Self.model([Self.external(texts)])).contains(words))
  }

  @Test("values in two files, no name of a file, and texts without end are refused")
  func externalTexts() throws {
    let beta = Self.external([("location", "a.onnx.data")], name: "resnet/group_norm/beta", shape: [1])
    let two = [beta, Self.external([("location", "a.onnx")])]
    #expect(try error(Self.model(two)).contains("expected all its values in a.onnx.data, found others in a.onnx"))
    #expect(try error(Self.model([Self.external([])])).contains("the name of the file"))
    let many = (0..<20).map { ("k\($0)", "v") }
    #expect(try error(Self.model([Self.external(many)])).contains("at most 8 texts"))
  }

  @Test("a model without a graph, or with texts that say nothing, is refused")
  func texts() throws {
    #expect(try error(Self.model([], graphs: 0)).contains("expected a graph"))
    for (texts, words) in [
      ([("bit_format", "2")], "version 2"), ([], "bit_format, its last"),
      ([("labels", "[1]"), ("bit_format", "1")], "a list of ids and names"), ([("labels", "{"), ("bit_format", "1")], "a JSON document"),
      ([("labels", String(repeating: "[", count: 100_000)), ("bit_format", "1")], "a JSON document"),
      (
        [("preprocessing", "{\"height\": -1, \"width\": 3, \"resize\": \"tf\"}"), ("bit_format", "1")],
        "a size, a way of resizing and what follows it"
      ),
      ([("source", "{}"), ("bit_format", "1")], "name, kind and operation"),
      ([("labels", "[]"), ("labels", "[]"), ("bit_format", "1")], "one text of each name"),
    ] as [([(String, String)], String)] {
      #expect(try error(Self.model([], texts: texts)).contains(words))
    }
  }

  @Test("fields that lead out of their message, and messages nested without end, are refused or passed over")
  func nesting() throws {
    var nested = ProtocolBufferMessage()
    for _ in 0..<2000 { nested = Self.message { $0.add(6, nested) } }
    // Operations aren't entered.
    let deep = Self.message { model in
      model.add(1, 8 as UInt64)
      model.add(2, "bit")
      model.add(7, Self.message { $0.add(1, nested) })
      model.add(14, Self.text("bit_format", "1"))
    }
    #expect(try error(deep.bytes).contains("root"))
    let start: [UInt8] = [8, 8, 0x12, 3] + Array("bit".utf8)
    for bytes in [[0x3A, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], [0x3A, 5, 0x2A, 9], [0x3B], [0x38, 0x80], [UInt8](repeating: 0xFF, count: 20)]
      as [[UInt8]]
    {
      _ = try error(start + bytes)
      _ = try error(start + bytes + Self.message { $0.add(14, Self.text("bit_format", "1")) }.bytes)
    }
  }

  @Test("random damage gives an error or is harmless, and never crashes")
  func mutations() throws {
    let sound = try ONNXFixture.bytes("saved.onnx")
    let folder = try Scratch()
    try folder.write("saved.data", ONNXFixture.bytes("saved.data"))
    var generator = Xoshiro256(seed: 1, stream: "onnx")
    for _ in 0..<150 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(in: .min ... .max, using: &generator)
      }
      let path = try folder.write("damaged.onnx", bytes)
      do { try Checkpoint.open(path).tensors.last?.stream { _ in } } catch is CheckpointError {} catch is FileError {}
    }
  }
}
