import BiTFiles
import BiTTestSupport
import Testing

/// What is gone when it is done with.
struct TemporariesTests {
  @Test("a temporary folder goes with the files in it when the value goes, and no two are the same")
  func folder() throws {
    func use() throws -> [String] {
      let first = try TemporaryFolder()
      let second = try TemporaryFolder()
      #expect(first.path != second.path && Folder.isFolder(first.path) && Folder.isFolder(second.path))
      for name in ["a", ".b"] { try AtomicFile.write([1], to: first.path + "/" + name) }
      return [first.path, second.path]
    }
    for path in try use() { #expect(!Folder.isFolder(path)) }
  }

  @Test("an output that isn't committed leaves nothing, and one that is stays")
  func output() throws {
    let folder = try Scratch()
    func begin(_ name: String, commits: Bool) throws {
      let output = try AtomicFile(path: folder.path(name), replacing: false)
      #expect(folder.names().contains { output.temporaryPath.hasSuffix("/" + $0) })
      if commits { try output.commit() }
    }
    try begin("kept", commits: true)
    try begin("given-up", commits: false)
    #expect(folder.names() == ["kept"])
  }
}
