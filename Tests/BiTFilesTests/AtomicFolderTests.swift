import BiTFiles
import BiTTestSupport
import Foundation
import Testing

@Suite("A folder that appears whole or not at all")
struct AtomicFolderTests {
  private static let names: Set<String> = ["a", "b"]

  private static func write(
    _ scratch: Scratch, _ name: String = "out", _ text: String = "new", replacing: Bool = false, before: () throws -> Void = {}
  ) throws {
    let folder = try AtomicFolder(path: scratch.path(name), replacing: replacing, ownNames: names)
    var writer = try SequentialWriter(path: folder.temporaryPath + "/a")
    try writer.write(Array(text.utf8))
    try writer.flush()
    try before()
    try folder.commit()
  }

  @Test("has all files at once, and the permissions that any new folder has")
  func new() throws {
    let scratch = try Scratch()
    try Self.write(scratch, "out/")
    #expect(scratch.names() == ["out"])
    #expect(try scratch.bytes("out/a") == Array("new".utf8))
    try Folder.make(scratch.path("other"))
    func permissions(_ name: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: scratch.path(name))[.posixPermissions] as? Int
    }
    #expect(try permissions("out") == permissions("other"))
  }

  @Test("that isn't committed leaves nothing")
  func givenUp() throws {
    struct Stop: Error {}
    let scratch = try Scratch()
    #expect(throws: Stop.self) { try Self.write(scratch) { throw Stop() } }
    #expect(scratch.names() == [])
  }

  @Test("replaces another only where that is allowed")
  func replacing() throws {
    let scratch = try Scratch()
    try scratch.write("out/a", "old")
    try scratch.write("out/b", "old")
    let error = #expect(throws: FileError.self) { try Self.write(scratch) }
    #expect(error?.remedy == .replacing)
    #expect(scratch.names("out") == ["a", "b"])
    try Self.write(scratch, replacing: true)
    #expect(scratch.names() == ["out"])
    #expect(scratch.names("out") == ["a"])
    #expect(try scratch.bytes("out/a") == Array("new".utf8))
  }

  @Test("never replaces what holds anything else, and names it", arguments: ["notes.txt", ".git"])
  func foreign(name: String) throws {
    let scratch = try Scratch()
    try scratch.write("out/a", "old")
    try scratch.write("out/\(name)", "mine")
    let error = #expect(throws: FileError.self) { try Self.write(scratch, replacing: true) }
    #expect(error?.reason.contains(name) == true)
    #expect(scratch.names("out") == [name, "a"].sorted())
    #expect(scratch.names() == ["out"])
  }

  @Test("a folder or a link under a name of ours is somebody's own")
  func otherKinds() throws {
    let scratch = try Scratch()
    try scratch.write("out/a/inside", "mine")
    #expect(throws: FileError.self) { try Self.write(scratch, replacing: true) }
    #expect(try scratch.bytes("out/a/inside") == Array("mine".utf8))
    try scratch.write("elsewhere", "mine")
    try Folder.make(scratch.path("linked"))
    try FileManager.default.createSymbolicLink(atPath: scratch.path("linked/a"), withDestinationPath: scratch.path("elsewhere"))
    #expect(throws: FileError.self) { try Self.write(scratch, "linked", replacing: true) }
    #expect(scratch.names("linked") == ["a"])
  }

  @Test("what somebody put there meanwhile is kept")
  func meanwhile() throws {
    let scratch = try Scratch()
    let error = #expect(throws: FileError.self) { try Self.write(scratch) { try scratch.write("out/mine", "mine") } }
    #expect(error?.remedy == .replacing)
    #expect(throws: FileError.self) { try Self.write(scratch, "two", replacing: true) { try scratch.write("two/mine", "mine") } }
    #expect(scratch.names() == ["out", "two"])
    #expect(scratch.names("out") == ["mine"])
    #expect(scratch.names("two") == ["mine"])
  }

  @Test("isn't written over a file, nor through a link that leads nowhere; a link to a folder is followed")
  func places() throws {
    let scratch = try Scratch()
    try scratch.write("file", "mine")
    #expect(throws: FileError.self) { try Self.write(scratch, "file", replacing: true) }
    func link(_ name: String, to target: String) throws {
      try FileManager.default.createSymbolicLink(atPath: scratch.path(name), withDestinationPath: scratch.path(target))
    }
    try link("nowhere", to: "none")
    #expect(throws: FileError.self) { try Self.write(scratch, "nowhere", replacing: true) }
    try scratch.write("real/a", "old")
    try link("link", to: "real")
    try Self.write(scratch, "link", replacing: true)
    #expect(try scratch.bytes("real/a") == Array("new".utf8))
    #expect(Folder.isLink(scratch.path("link")))
    #expect(scratch.names() == ["file", "link", "nowhere", "real"])
  }
}
