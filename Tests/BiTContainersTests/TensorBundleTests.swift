import BiTContainers
import BiTFiles
import BiTTestSupport
import Testing

/// An index put together by the rules of tsl/lib/io: of each thing what is sound, or not.
private struct Index {
  var entries: [(key: String, value: [UInt8])] = [("", header())]

  static func header(shards: UInt64 = 1) -> [UInt8] {
    var message = ProtocolBufferMessage()
    message.add(1, shards)
    return message.bytes
  }

  /// An entry of float32 in one dimension.
  mutating func add(
    _ key: String, shape: [UInt64] = [2], type: UInt64 = 1, shard: UInt64 = 0, offset: UInt64 = 0, size: UInt64 = 8, checksum: UInt32 = 0,
    sliced: Bool = false
  ) {
    var dimensions = ProtocolBufferMessage()
    for size in shape {
      var dimension = ProtocolBufferMessage()
      dimension.add(1, size)
      dimensions.add(2, dimension)
    }
    var message = ProtocolBufferMessage()
    message.add(1, type)
    message.add(2, dimensions)
    message.add(3, shard)
    message.add(4, offset)
    message.add(5, size)
    message.add(6, Float(bitPattern: checksum))
    if sliced { message.add(7, [] as [UInt8]) }
    entries.append((key, message.bytes))
  }

  static func variable(_ value: Int) -> [UInt8] {
    var rest = UInt64(value)
    var bytes: [UInt8] = []
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }

  /// A block's content: entries that have nothing in common with the one before, and one restart.
  static func block(_ entries: [(key: [UInt8], value: [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (key, value) in entries {
      bytes += variable(0) + variable(key.count) + variable(value.count)
      bytes += key + value
    }
    return bytes + [0, 0, 0, 0, 1, 0, 0, 0]
  }

  static func trailer(_ block: [UInt8], type: UInt8 = 0) -> [UInt8] {
    var bytes = [type]
    bytes.append(littleEndian: CRC32C.masked(block + [type]))
    return bytes
  }

  static func footer(_ handles: [UInt8]) -> [UInt8] {
    handles + [UInt8](repeating: 0, count: max(0, 40 - handles.count)) + [0x57, 0xFB, 0x80, 0x8B, 0x24, 0x75, 0x47, 0xDB]
  }

  /// The table. A handle is a block's place and size.
  func bytes(data: [UInt8]? = nil, type: UInt8 = 0, handle: (Int, Int)? = nil, last: [UInt8] = [0x7F]) -> [UInt8] {
    let data = data ?? Self.block(entries.map { (Array($0.key.utf8), $0.value) })
    let meta = Self.block([])
    let handle = handle ?? (0, data.count)
    let index = Self.block([(last, Self.variable(handle.0) + Self.variable(handle.1))])
    let metaStart = data.count + 5
    let indexStart = metaStart + meta.count + 5
    let handles: [Int] = [metaStart, meta.count, indexStart, index.count]
    var bytes = data + Self.trailer(data, type: type)
    bytes += meta + Self.trailer(meta)
    bytes += index + Self.trailer(index)
    return bytes + Self.footer(handles.flatMap { Self.variable($0) })
  }
}

@Suite("TensorFlow's bundles of tensors")
struct TensorBundleTests {
  private static let values: [UInt8] = [0, 0, 0x80, 0x3F, 0, 0, 0, 0x40]

  private func bundle(_ index: [UInt8], _ files: [String: [UInt8]] = ["x.data-00000-of-00001": values]) throws -> TensorBundle {
    let scratch = try Scratch()
    for (name, bytes) in files { try scratch.write(name, bytes) }
    return try TensorBundle(index: RandomAccessFile(path: scratch.write("x.index", index)))
  }

  private func refusal(_ index: [UInt8]) throws -> String {
    let error = try #require(throws: ContainerError.self) { try bundle(index) }
    return error.description
  }

  /// Why the values of the only array can't be had.
  private func reason(_ index: Index) throws -> String {
    let arrays = try bundle(index.bytes()).arrays
    return try #require(throws: ContainerError.self) { try arrays.first?.values() }.description
  }

  @Test("values are compared with their checksum when all of them are read")
  func checksums() throws {
    for checksum in [CRC32C.masked(Self.values), 7] {
      var index = Index()
      index.add("a", checksum: checksum)
      let array = try #require(try bundle(index.bytes()).arrays.first)
      #expect(array.name == "a" && array.shape == [2])
      let (type, storage) = try array.values()
      #expect(type == .float32)
      var values: [Float] = []
      let error = checksum == 7 ? #expect(throws: ContainerError.self, performing: { try storage.stream { _ in } }) : nil
      guard checksum != 7 else {
        #expect(error?.description.contains("tensor a: expected masked CRC-32C 0x7, found 0x") == true)
        continue
      }
      try storage.stream { values += $0.assumingMemoryBound(to: Float.self) }
      #expect(values == [1, 2])
    }
  }

  @Test("a table that leads out of itself, or back into itself, is refused")
  func tables() throws {
    var index = Index()
    index.add("a")
    let sound = index.bytes()
    #expect(try bundle(sound).arrays.count == 1)
    for handle in [(0, 1 << 40), (1 << 40, 4), (.max, .max), (sound.count - 60, 50), (3, 10)] {
      #expect(throws: ContainerError.self, "\(handle)") { try bundle(index.bytes(handle: handle)) }
    }
    #expect(try refusal(index.bytes(type: 1)).contains("Snappy compression is not read here"))
    #expect(throws: ContainerError.self) { try bundle(index.bytes(type: 2)) }
    // A number of ten bytes and more, a key that begins before the block, one that goes on behind it, keys that aren't ascending.
    let restarts: [UInt8] = [0, 0, 0, 0, 1, 0, 0, 0]
    let huge = [UInt8](repeating: 0xFF, count: 12)
    for data in [
      huge + restarts, [0, 0] + huge + restarts, [5, 1, 0, 0x61] + restarts, [0, 0x7F, 0, 0x61] + restarts, [0, 1, 0x7F, 0x61] + restarts,
      [0, 1, 0, 0x62, 0, 1, 0, 0x61] + restarts, [0, 1, 0, 0x61, 0, 1, 0, 0x61] + restarts, [0xFF, 0xFF, 0xFF, 0xFF], [], [0, 0, 0],
    ] {
      #expect(throws: ContainerError.self, "\(data)") { try bundle(index.bytes(data: data)) }
    }
    // The index names a last key that comes before the block's own.
    #expect(throws: ContainerError.self) { try bundle(index.bytes(last: [0x41])) }
    for length in 0..<sound.count {
      #expect(throws: ContainerError.self) { try bundle(Array(sound.prefix(length))) }
    }
  }

  @Test("few bytes that stand for many keys are refused")
  func keys() throws {
    // Each entry has all of the long key before it, and a byte more.
    var data = Index.variable(0) + Index.variable(4000)
    data += [0] + [UInt8](repeating: 0x61, count: 4000)
    for index in 0..<90 { data += Index.variable(4000 + index) + [1, 0, 0x61] }
    for index in 0..<6000 {
      let key = [UInt8(0x62 + index / 250), UInt8(index % 250)]
      data += Index.variable(4090) + [2, 0] + key
    }
    let error = try refusal(Index().bytes(data: data + [0, 0, 0, 0, 1, 0, 0, 0]))
    #expect(error.contains("keys of at most 4096 bytes"), "\(error)")
  }

  @Test("an entry that says something impossible is refused")
  func entries() throws {
    func error(_ change: (inout Index) -> Void) throws -> String {
      var index = Index()
      change(&index)
      return try refusal(index.bytes())
    }
    #expect(try error { $0.add("a", shape: [.max]) }.contains("a size from 0 on"))
    #expect(try error { $0.add("a", shape: [UInt64](repeating: 1, count: 33)) }.contains("at most 32 dimensions"))
    #expect(try error { $0.add("a", offset: .max) }.contains("a number from 0 on"))
    #expect(try error { $0.add("a", offset: UInt64(Int.max), size: 8) }.contains("bytes within a file"))
    #expect(try error { $0.add("a", shard: 1) }.contains("a file of values from 0 to 0"))
    #expect(
      try error {
        $0.add("a"); $0.add("b", offset: 4)
      }.contains("expected bytes of its own, found bytes of a"))
    #expect(try error { $0.entries.append(("a", [0x0A, 0x7F])) }.contains("index, a"))
    #expect(try error { $0.entries[0].value = Index.header(shards: 0) }.contains("files of values"))
    #expect(try error { $0.entries[0].value = Index.header(shards: .max) }.contains("files of values"))
    #expect(try error { $0.entries = [("a", [])] }.contains("a checkpoint's header under the empty key"))
  }

  @Test("of a tensor that can't be had the reason is kept")
  func reasons() throws {
    func reason(_ change: (inout Index) -> Void) throws -> String {
      var index = Index()
      change(&index)
      return try self.reason(index)
    }
    #expect(try reason { $0.add("a", shape: [3]) }.contains("values of shape [3] in 4 bytes each, found 8 bytes"))
    #expect(try reason { $0.add("a", shape: [1 << 40, 1 << 40]) }.contains("found 8 bytes"))
    #expect(try reason { $0.add("a", type: 9) }.contains("found int64"))
    #expect(try reason { $0.add("a", type: 7) }.contains("found string"))
    #expect(try reason { $0.add("a", offset: 4) }.contains("expected 8 bytes, found 4"))
    #expect(try reason { $0.add("a", offset: 1 << 40) }.contains("expected 8 bytes, found 0"))
    #expect(try reason { $0.add("a", sliced: true) }.contains("a variable that is cut into slices is not read here"))
    #expect(
      try reason {
        $0.entries[0].value = Index.header(shards: 2); $0.add("a", shard: 1)
      }.contains(
        "the file x.data-00001-of-00002 beside the index"))
  }

  // MARK: - The object graph

  /// The graph as the text of a tensor, and the index that says so.
  private func bundle(graph: [UInt8], length: Int? = nil, flipped: Int? = nil) throws -> TensorBundle {
    var lengths: [UInt8] = []
    lengths.append(littleEndian: UInt32(length ?? graph.count))
    var covered = lengths
    covered.append(littleEndian: CRC32C.masked(lengths))
    covered += graph
    var text = Index.variable(length ?? graph.count) + covered[4...]
    if let flipped { text[flipped] ^= 1 }
    var index = Index()
    index.add("_CHECKPOINTABLE_OBJECT_GRAPH", shape: [], type: 7, size: UInt64(text.count), checksum: CRC32C.masked(covered))
    return try bundle(index.bytes(), ["x.data-00000-of-00001": text])
  }

  private func object(_ key: String, _ name: String, child: UInt64) -> ProtocolBufferMessage {
    var (link, attribute, object) = (ProtocolBufferMessage(), ProtocolBufferMessage(), ProtocolBufferMessage())
    link.add(1, child)
    link.add(2, "next")
    attribute.add(1, "VARIABLE_VALUE")
    attribute.add(2, name)
    attribute.add(3, key)
    object.add(1, link)
    object.add(2, attribute)
    return object
  }

  @Test("names are read of objects that lead to each other in a circle")
  func circle() throws {
    var graph = ProtocolBufferMessage()
    graph.add(1, object("a/.ATTRIBUTES/VARIABLE_VALUE", "resnet/a", child: 1))
    graph.add(1, object("b/.ATTRIBUTES/VARIABLE_VALUE", "resnet/b", child: 0))
    graph.add(1, object("", "none", child: .max))
    let found = try bundle(graph: graph.bytes)
    #expect(found.fullNames == ["a/.ATTRIBUTES/VARIABLE_VALUE": "resnet/a", "b/.ATTRIBUTES/VARIABLE_VALUE": "resnet/b"])
    #expect(found.arrays.isEmpty)
  }

  @Test("a graph that is damaged, too long or none is refused")
  func damagedGraph() throws {
    var graph = ProtocolBufferMessage()
    graph.add(1, object("a", "resnet/a", child: 1))
    for flipped in 0..<graph.bytes.count + 5 {
      #expect(throws: ContainerError.self, "\(flipped)") { try bundle(graph: graph.bytes, flipped: flipped) }
    }
    for length in [0, 1, 1 << 20, 1 << 31] { #expect(throws: ContainerError.self) { try bundle(graph: graph.bytes, length: length) } }
    #expect(throws: ContainerError.self) { try bundle(graph: [0x0A, 0x7F]) }
    // Many objects of nothing.
    #expect(throws: ContainerError.self) { try bundle(graph: [UInt8](repeating: 0, count: 300_000).flatMap { _ in [0x0A, 0] as [UInt8] }) }
  }
}
