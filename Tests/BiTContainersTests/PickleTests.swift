import BiTContainers
import Testing

/// A pickle of protocol 2 in short: what Python's own module writes is in `fixtures/pytorch`.
private func pickle(_ parts: [UInt8]...) -> [UInt8] { [0x80, 2] + parts.joined() + [0x2E] }
private func global(_ module: String, _ name: String) -> [UInt8] { Array("c\(module)\n\(name)\n".utf8) }
private func text(_ text: String) -> [UInt8] { [0x8C, UInt8(text.utf8.count)] + Array(text.utf8) }

/// Reads a pickle; functions whose module is `known` are taken.
private func read(_ bytes: [UInt8]) throws -> Pickle {
  var reader = PickleBytes(BytesInMemory(bytes), file: "x.pth", place: "data.pkl")
  return try PickleMachine.read(&reader) { module, name in module == "known" ? nil : ("a call of \(module) \(name)", "don't") }
}

@Suite("Pickles")
struct PickleTests {
  @Test(
    "numbers of every width come as they are",
    arguments: [
      ([0x4B, 200], 200), ([0x4D, 0, 2], 512), ([0x4A, 0xFE, 0xFF, 0xFF, 0xFF], -2), ([0x8A, 0], 0), ([0x8A, 1, 0xFF], -1),
      ([0x8A, 2, 0xFF, 0], 255), ([0x8A, 8, 0, 0, 0, 0, 0, 0, 0, 0x80], Int.min), ([0x8B, 2, 0, 0, 0, 0, 0x80], -32768),
    ] as [([UInt8], Int)])
  func integers(bytes: [UInt8], value: Int) throws {
    let pickle = try read(pickle(bytes))
    #expect(pickle[pickle.root] == .integer(value))
  }

  @Test("constants, floats, bytes and texts come as they are")
  func constants() throws {
    func root(_ bytes: [UInt8]) throws -> Pickle.Content {
      let pickle = try read(pickle(bytes))
      return pickle[pickle.root]
    }
    #expect(try root([0x4E]) == .none)
    #expect(try root([0x88]) == .boolean(true))
    #expect(try root([0x89]) == .boolean(false))
    #expect(try root([0x47, 0x3F, 0xF8, 0, 0, 0, 0, 0, 0]) == .float(1.5))
    #expect(try root([0x8A, 9] + [UInt8](repeating: 1, count: 9)) == .largeInteger)
    #expect(try root(text("ü")) == .text("ü"))
    #expect(try root([0x58, 1, 0, 0, 0, 0x61]) == .text("a"))
    #expect(try root([0x55, 1, 0x61]) == .text("a"))
    #expect(try root([0x43, 2, 1, 2]) == .bytes(2))
    #expect(try root(global("known", "f")) == .global(module: "known", name: "f"))
    #expect(try root(text("known") + text("f") + [0x93]) == .global(module: "known", name: "f"))
  }

  @Test("lists, tuples, sets and dictionaries keep their elements in order")
  func collections() throws {
    func elements(_ bytes: [UInt8]) throws -> [Int] {
      let pickle = try read(pickle(bytes))
      return pickle.elements(pickle.root).compactMap(pickle.integer)
    }
    let (one, two, three): ([UInt8], [UInt8], [UInt8]) = ([0x4B, 1], [0x4B, 2], [0x4B, 3])
    #expect(try elements([0x29]) == [])
    #expect(try elements(one + two + [0x86]) == [1, 2])
    #expect(try elements([0x28] + one + two + three + [0x74]) == [1, 2, 3])
    #expect(try elements([0x5D] + one + [0x61, 0x28] + two + three + [0x65]) == [1, 2, 3])
    #expect(try elements([0x7D] + one + two + [0x73, 0x28] + three + one + [0x75]) == [1, 2, 3, 1])
    #expect(try elements([0x8F, 0x28] + one + two + [0x90]) == [1, 2])
    #expect(try elements([0x28] + one + [0x91]) == [1])
  }

  @Test("what would be called is kept as what it is, with its arguments, its elements and its state")
  func objects() throws {
    let pickle = try read(
      pickle(global("known", "f"), [0x4B, 7, 0x85, 0x52, 0x71, 0, 0x4B, 1, 0x4B, 2, 0x73, 0x7D, 0x62, 0x68, 0, 0x86]))
    let pair = try #require(pickle.elements(pickle.root, atMost: 2))
    #expect(pair.count == 2 && pair[0] == pair[1])
    guard case .object(let object) = pickle[pair[0]] else { Issue.record("no object"); return }
    #expect(pickle[object.function] == .global(module: "known", name: "f"))
    #expect(pickle.elements(object.arguments).compactMap(pickle.integer) == [7])
    #expect(object.state.map { pickle[$0] } == .dictionary)
    #expect(object.isDictionary)
    #expect(pickle.elements(pair[0]).compactMap(pickle.integer) == [1, 2])
  }

  @Test("what isn't known is refused by its name", arguments: [("posix", "system"), ("builtins", "eval"), ("nt", "system"), ("a.b", "C")])
  func calls(module: String, name: String) throws {
    for bytes in [global(module, name), text(module) + text(name) + [0x93]] {
      let error = #expect(throws: ContainerError.self) { try read(pickle(bytes + text("true") + [0x85, 0x52])) }
      guard case .unsupported(_, _, "a call of \(module) \(name)", _)? = error else { Issue.record("\(String(describing: error))"); return }
    }
  }

  @Test(
    "bytes that are no pickle are refused",
    arguments: [
      [], [0x80], [0x80, 9, 0x4E, 0x2E], [0x2E], [0x4E], [0x61, 0x2E], [0x5D, 0x61, 0x2E], [0x28, 0x2E], [0x74, 0x2E], [0x4E, 0x86, 0x2E],
      // A value that stands before a mark can't be taken.
      [0x4E, 0x28, 0x85, 0x2E],
      // Numbers of the memo that have no value, or are out of all proportion.
      [0x68, 0, 0x2E], [0x6A, 0xFF, 0xFF, 0xFF, 0xFF, 0x2E], [0x4E, 0x72, 0xFF, 0xFF, 0xFF, 0xFF, 0x2E], [0x71, 0, 0x2E], [0x94, 0x2E],
      // Lengths that lie.
      [0x8A, 200, 0x2E], [0x8B, 0xFF, 0xFF, 0xFF, 0x7F, 0x2E], [0x8B, 0xFF, 0xFF, 0xFF, 0xFF, 0x2E], [0x58, 0xFF, 0xFF, 0xFF, 0xFF, 0x2E],
      [0x8D, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x2E], [0x8E, 0, 0, 0, 0, 0, 0, 0, 0x80, 0x2E], [0x8C, 9, 0x2E],
      // Elements for what has none, a key without a value, a call of no function, a state of no object.
      [0x4E, 0x4E, 0x61, 0x2E], [0x7D, 0x28, 0x4E, 0x75, 0x2E], [0x7D, 0x4E, 0x61, 0x2E], [0x29, 0x4E, 0x4E, 0x73, 0x2E],
      [0x4E, 0x29, 0x52, 0x2E],
      [0x4E, 0x7D, 0x62, 0x2E],
      // Instructions of older protocols, and none.
      Array("I1\n.".utf8), Array("(iposix\nsystem\n.".utf8), [0xFF, 0x2E],
      // A name without end.
      [0x63] + [UInt8](repeating: 0x61, count: 5000),
    ] as [[UInt8]])
  func refusals(bytes: [UInt8]) {
    #expect(throws: ContainerError.self) { try read(bytes) }
  }

  @Test("a list in itself has an end, and nesting of any depth takes no more than its bytes")
  func nesting() throws {
    let loop = try read(pickle([0x5D, 0x71, 0, 0x68, 0, 0x61]))
    #expect(Array(loop.elements(loop.root)) == [loop.root])
    let depth = 100_000
    for (inner, outer) in [([0x5D], [0x61]), ([0x7D, 0x4E], [0x73]), ([], [0x85])] as [([UInt8], [UInt8])] {
      let parts = [UInt8](repeatElement(inner, count: depth).joined()) + [0x4E] + [UInt8](repeatElement(outer, count: depth).joined())
      let deep = try read(pickle(parts))
      #expect(deep.count >= depth)
    }
    // Marks and numbers of the memo without end.
    #expect(throws: ContainerError.self) { try read([0x80, 2] + [UInt8](repeating: 0x28, count: depth)) }
    let remembered = try read(pickle([0x5D] + [UInt8](repeating: 0x94, count: depth)))
    #expect(remembered.count < 10)
  }

  @Test("tuples on top of a large stack cost what they hold", .timeLimit(.minutes(1)))
  func largeStack() throws {
    let count = 200_000
    let values = [UInt8](repeating: 0x4E, count: count)
    let tuples = [UInt8](repeatElement([0x28, 0x74, 0x30], count: count).joined())
    #expect(try read(pickle(values, tuples)).count >= count)
  }

  @Test("what is written is read as it was")
  func writing() throws {
    var writer = PickleWriter()
    writer.tuple { writer in
      for number in [0, 255, 256, 65535, 65536, -1, 1 << 40, .min] { writer.integer(number) }
      writer.text("name ü")
      writer.boolean(true)
      writer.global("known", "f")
      writer.global("known", "f")
      writer.tuple { $0.integer(3) }
      writer.call()
      writer.setItems { writer in
        writer.text("a")
        writer.integer(1)
      }
    }
    let bytes = writer.finish()
    let pickle = try read(bytes)
    let values = Array(pickle.elements(pickle.root))
    #expect(values.prefix(8).compactMap(pickle.integer) == [0, 255, 256, 65535, 65536, -1, 1 << 40, .min])
    #expect(pickle[values[8]] == .text("name ü"))
    #expect(pickle[values[9]] == .boolean(true))
    #expect(pickle[values[10]] == .global(module: "known", name: "f"))
    guard case .object(let object) = pickle[values[11]] else { Issue.record("no object"); return }
    #expect(pickle[object.function] == .global(module: "known", name: "f"))
    #expect(pickle.elements(values[11]).compactMap(pickle.text) == ["a"])
  }
}
