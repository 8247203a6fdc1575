import BiTFiles
import BiTTestSupport
import Testing

@Suite("Two files that appear together")
struct AtomicPairTests {
  /// Prepares `a` and `a.data` with new content.
  private func prepare(
    _ folder: Scratch, replacing: Bool, _ body: (consuming AtomicFile, consuming AtomicFile) throws -> Void
  ) throws {
    let file = try AtomicFile(path: folder.path("a"), replacing: replacing)
    let companion = try AtomicFile(path: folder.path("a.data"), replacing: replacing)
    for (path, byte) in [(file.temporaryPath, UInt8(1)), (companion.temporaryPath, 2)] {
      var writer = try SequentialWriter(path: path)
      try writer.write([byte])
      try writer.flush()
    }
    try body(file, companion)
  }

  @Test("both appear, new and in the place of others", arguments: [false, true])
  func both(replacing: Bool) throws {
    let folder = try Scratch()
    if replacing {
      try folder.write("a", [7])
      try folder.write("a.data", [8])
    }
    try prepare(folder, replacing: replacing) { try $0.commit(after: $1) }
    #expect(folder.names() == ["a", "a.data"])
    #expect(try folder.bytes("a") == [1] && folder.bytes("a.data") == [2])
  }

  @Test("where the one can't appear, the other one doesn't, and what it had replaced is there again", arguments: [false, true])
  func neither(replacing: Bool) throws {
    let folder = try Scratch()
    if replacing { try folder.write("a.data", [8]) }
    #expect(throws: FileError.self) {
      try prepare(folder, replacing: replacing) { file, companion in
        // Something else takes the name meanwhile, which nothing replaces.
        try folder.write("a/inside", [9])
        try file.commit(after: companion)
      }
    }
    #expect(folder.names() == (replacing ? ["a", "a.data"] : ["a"]))
    #expect(folder.names("a") == ["inside"])
    if replacing { #expect(try folder.bytes("a.data") == [8]) }
  }
}
