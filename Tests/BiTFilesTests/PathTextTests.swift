import BiTFiles
import BiTTestSupport
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Names of files that are no UTF-8.
struct PathTextTests {
  @Test(
    "each name is one text, and each text gives the name's bytes again",
    arguments: [
      [0x63, 0x61, 0x66, 0xE9], [0xFF, 0x80, 0x2F, 0xC3], [0xC3, 0xA9], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xC0, 0x80, 0x41],
      [0xF4, 0x8F, 0xBF, 0xA9], [0xF4, 0x8F, 0xBE, 0x80, 0xE9], [],
    ] as [[UInt8]])
  func bytes(name: [UInt8]) {
    let text = String(pathBytes: name)
    #expect(text.pathBytes == name)
    #expect(text.withPath { path in name.indices.allSatisfy { UInt8(bitPattern: path[$0]) == name[$0] } && path[name.count] == 0 })
    #expect(text.holdsForeignBytes == (name != [0xC3, 0xA9] && !name.isEmpty))
    #expect(name.contains(0xE9) ? text.shownPath.hasSuffix("\\xE9") : true)
  }

  @Test("a file is found and opened by such a name, and shown with its bytes")
  func files() throws {
    let scratch = try Scratch()
    let path = String(pathBytes: Array("\(scratch.path)/caf".utf8) + [0xE9])
    try scratch.write("plain", "content")
    #expect(path.withPath { to in link("\(scratch.path)/plain", to) } == 0)
    #expect(try Folder.names(in: scratch.path).map(\.shownPath) == ["caf\\xE9", "plain"])
    #expect(Folder.isFile(path) && Folder.absolute(path).hasSuffix(path.suffix(4)))
    #expect(try RandomAccessFile.bytes(of: path, atMost: 100) == Array("content".utf8))
  }
}
