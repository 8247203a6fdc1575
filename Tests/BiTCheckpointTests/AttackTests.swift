import BiTCheckpoint
import Testing

/// Small files that ask for more time or memory than anybody has (fixtures/make_attacks.py): each gives an error, at once.
@Suite struct AttackTests {
  private func error(_ bytes: [UInt8], _ sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    let start = ContinuousClock.now
    let error = try #require(throws: CheckpointError.self, sourceLocation: sourceLocation) { try HDF5Fixture.open(bytes: bytes) }
    #expect(ContinuousClock.now - start < .seconds(2), sourceLocation: sourceLocation)
    return "\(error)"
  }

  @Test("soft links that lead through soft links, each through the one before many times, come to an end")
  func links() throws {
    #expect(try error(HDF5Fixture.bytes("links.h5", of: "attacks")).contains("less than 64 MiB of metadata"))
  }

  @Test("a list of millions of texts, each of a byte, is refused before it is made")
  func strings() throws {
    #expect(try error(HDF5Fixture.bytes("strings.h5", of: "attacks")).contains("less than 64 MiB of metadata"))
  }

  @Test("a chunk that is a thousand times as large as the file is refused when the file is opened")
  func chunk() throws {
    let text = try error(HDF5Fixture.bytes("chunk.h5", of: "attacks"))
    #expect(text.contains("a row of chunks of 616562688 bytes in a file of 607432"))
    #expect(text.contains("smaller chunks"))
  }

  @Test("an array in Fortran order that is a thousand times as large as the file is refused when the file is opened")
  func fortran() throws {
    let text = try error(HDF5Fixture.bytes("fortran.npz", of: "attacks"))
    #expect(text.contains("an array of 616562688 bytes in Fortran order in a file of 599557"))
    #expect(text.contains("numpy.ascontiguousarray"))
  }

  @Test("a long name that every entry of a group has is paid for each time")
  func names() throws {
    // A superblock of version 0; the root group's header, its B-tree, one symbol node and its heap.
    let (header, tree, node, heap, text) = (96, 160, 720, 200_000, 200_064)
    let (entries, length) = (4000, 40_000)
    var bytes: [UInt8] = [0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A] + [0, 0, 0, 0, 0, 8, 8, 0, 4, 0, 16, 0, 0, 0, 0, 0]
    bytes += [UInt8](repeating: 0, count: text + length + 8 - bytes.count)
    func store(_ number: Int, _ size: Int = 8, at offset: Int) {
      for index in 0..<size { bytes[offset + index] = UInt8(truncatingIfNeeded: number >> (8 * index)) }
    }
    store(bytes.count, at: 40)
    store(header, at: 64)
    store(1, 1, at: header)
    store(1, 2, at: header + 2)
    store(24, 4, at: header + 8)
    store(0x11, 2, at: header + 16)
    store(16, 2, at: header + 18)
    store(tree, at: header + 24)
    store(heap, at: header + 32)
    bytes.replaceSubrange(tree..<tree + 4, with: "TREE".utf8)
    store(1, 2, at: tree + 6)
    store(node, at: tree + 32)
    bytes.replaceSubrange(node..<node + 4, with: "SNOD".utf8)
    store(1, 1, at: node + 4)
    store(entries, 2, at: node + 6)
    for entry in 0..<entries { store(header, at: node + 8 + 40 * entry + 8) }
    bytes.replaceSubrange(heap..<heap + 4, with: "HEAP".utf8)
    store(length + 8, at: heap + 8)
    store(text, at: heap + 24)
    bytes.replaceSubrange(text..<text + length, with: repeatElement(UInt8(ascii: "a"), count: length))
    #expect(try error(bytes).contains("less than 64 MiB of metadata"))
  }
}
