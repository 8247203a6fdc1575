import BiTContainers
import BiTFiles
import BiTTestSupport
import Testing

struct TarTests {
  private func members(_ bytes: [UInt8]) throws -> [String] {
    let scratch = try Scratch()
    try scratch.write("a.tar", bytes)
    return try TarArchive(RandomAccessFile(path: scratch.path + "/a.tar")).members.map { "\($0.name) \($0.size)" }
  }

  private func head(_ name: String, size: [UInt8], type: Character = "0", target: String = "") -> [UInt8] {
    var head = [UInt8](repeating: 0, count: 512)
    head.replaceSubrange(0..<name.utf8.count, with: name.utf8)
    head.replaceSubrange(124..<124 + size.count, with: size)
    head.replaceSubrange(148..<156, with: [UInt8](repeating: 0x20, count: 8))
    head[156] = type.asciiValue ?? 0
    head.replaceSubrange(157..<157 + target.utf8.count, with: target.utf8)
    let sum = String(head.reduce(0) { $0 + Int($1) }, radix: 8)
    head.replaceSubrange(148..<148 + sum.utf8.count, with: sum.utf8)
    return head
  }

  private func block(_ text: String) -> [UInt8] { Array(text.utf8) + [UInt8](repeating: 0, count: 512 - text.utf8.count) }

  private let end = [UInt8](repeating: 0, count: 1024)

  @Test("a hard link is another name of earlier bytes; a link to nothing, and symbolic links, are none")
  func links() throws {
    let bytes =
      head("a", size: Array("3".utf8)) + block("abc") + head("b", size: Array("3".utf8), type: "1", target: "a")
      + head("c", size: Array("0".utf8), type: "1", target: "b") + head("d", size: [], type: "1", target: "z")
      + head("e", size: [], type: "2", target: "a") + head("f", size: Array("1".utf8)) + block("x") + end
    #expect(try members(bytes) == ["a 3", "b 3", "c 3", "f 1"])
    let target = block("a")
    let long = head("././@LongLink", size: Array("2".utf8), type: "K") + target
    #expect(
      try members(head("a", size: Array("1".utf8)) + block("x") + long + head("b", size: [], type: "1", target: "cut") + end).count == 2)
  }

  @Test("sizes in octal digits or in binary; what can't be one is an error")
  func sizes() throws {
    #expect(try members(head("a", size: [0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3]) + block("abc") + end) == ["a 3"])
    #expect(try members(head("a", size: Array(" 3 ".utf8)) + block("abc") + end) == ["a 3"])
    for size: [UInt8] in [
      [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFD], [0x80, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3],
      [0x80, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], Array("777777777777".utf8), Array("8".utf8), Array("-1".utf8),
    ] {
      #expect(throws: ContainerError.self, "\(size)") { try members(head("a", size: size) + block("abc") + end) }
    }
  }

  @Test("pax's properties: path and size count, sparse members are refused, what breaks the form is an error")
  func properties() throws {
    func archive(_ properties: String) -> [UInt8] {
      head("p", size: Array(String(properties.utf8.count, radix: 8).utf8), type: "x") + block(properties) + head("a", size: Array("0".utf8))
        + block("abc") + end
    }
    #expect(try members(archive("15 path=dir/ü\n9 size=3\n")) == ["dir/ü 3"])
    for text in [
      "99 path=b\n", "x path=b\n", "10 path=bcd", "0 a=b\n", "3 a\n", "99999999999999999999 a=b\n", "11 size=-12\n", "12 size=99999\n",
    ] {
      #expect(throws: ContainerError.self, "\(text)") { try members(archive(text)) }
    }
    do {
      _ = try members(archive("22 GNU.sparse.major=1\n"))
      Issue.record("it should be refused")
    } catch let error as ContainerError { #expect(error.description.contains("a sparse file is not read here")) }
    #expect(throws: ContainerError.self) { try members(head("a", size: [], type: "S") + end) }
  }

  @Test("names of any length that the file doesn't hold, and a mark of the end that is missing, are errors")
  func bounds() throws {
    #expect(throws: ContainerError.self) { try members(head("L", size: Array("77777777".utf8), type: "L") + end) }
    #expect(throws: ContainerError.self) { try members(head("a", size: Array("3".utf8)) + block("abc")) }
    #expect(throws: ContainerError.self) { try members([]) }
  }
}
