import BiTCheckpoint
import Foundation
import Testing

/// Files that are damaged, or made to do harm: each gives an error, at once.
@Suite struct HDF5MalformedTests {
  /// Opens `bytes` and expects an error of a checkpoint or a file, and no wait.
  private func expectError(_ bytes: [UInt8], _ sourceLocation: SourceLocation = #_sourceLocation) throws -> CheckpointError? {
    let start = ContinuousClock.now
    defer { #expect(ContinuousClock.now - start < .seconds(1), sourceLocation: sourceLocation) }
    return try #require(throws: CheckpointError.self, sourceLocation: sourceLocation) { try HDF5Fixture.open(bytes: bytes) }
  }

  @Test("a file cut off anywhere is refused with both sizes", arguments: ["published", "latest", "user_block"])
  func truncated(name: String) throws {
    let bytes = try HDF5Fixture.bytes(name)
    let start = name == "user_block" ? 1024 : 0
    try HDF5Fixture.withFile(bytes) { path in
      for length in [bytes.count - 1, bytes.count - 4096, bytes.count / 2, 100_000, 8192, 2048, 1500, start + 130] {
        truncate(path, length)
        #expect(
          throws: CheckpointError.container(
            .truncated(file: path, place: "the whole file", expectedBytes: bytes.count, foundBytes: length))
        ) { try Checkpoint.open(path) }
      }
      for length in [start + 90, start + 40, start + 9, start + 8, start + 1, 0] {
        truncate(path, length)
        #expect(throws: CheckpointError.self) { try Checkpoint.open(path) }
      }
    }
  }

  @Test("a B-tree that leads back to itself is refused")
  func treeCycle() throws {
    var bytes = try HDF5Fixture.bytes("published")
    let tree = try HDF5Fixture.position(of: Array("TREE".utf8), in: bytes)
    bytes[tree + 5] = 1
    bytes.store(UInt64(tree), at: tree + 32)
    let error = try expectError(bytes)
    #expect("\(try #require(error))".contains("B-tree node at \(tree)"))
  }

  @Test("a header that continues in itself is refused")
  func continuationCycle() throws {
    // A superblock of version 0, and at 96 a header of one block whose two messages lead to that block.
    var bytes: [UInt8] = [0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A] + [0, 0, 0, 0, 0, 8, 8, 0, 4, 0, 16, 0, 0, 0, 0, 0]
    bytes += [UInt8](repeating: 0, count: 160 - bytes.count)
    bytes.store(UInt64(bytes.count), at: 40)
    bytes.store(UInt64(96), at: 64)
    bytes[96...] = [1, 0, 200, 0, 1, 0, 0, 0, 48, 0, 0, 0, 0, 0, 0, 0] + [UInt8](repeating: 0, count: 48)
    for message in [112, 136] {
      bytes[message] = 0x10
      bytes[message + 2] = 16
      bytes.store(UInt64(112), at: message + 8)
      bytes.store(UInt64(48), at: message + 16)
    }
    let error = try expectError(bytes)
    #expect("\(try #require(error))".contains("leads back to itself"))
  }

  @Test("values beyond the file's end are refused when it is opened", arguments: [1 << 40, UInt64.max - 1, 8_160_000] as [UInt64])
  func addressPastTheEnd(address: UInt64) throws {
    var bytes = try HDF5Fixture.bytes("published")
    let size = try HDF5Fixture.position(of: littleEndian(UInt64(7 * 7 * 3 * 32 * 4)) + littleEndian(UInt64(0)), in: bytes)
    bytes.store(address, at: size - 8)
    _ = try expectError(bytes)
  }

  @Test("dimensions that no memory holds are refused", arguments: [1 << 62, UInt64.max, 1 << 40] as [UInt64])
  func giantDimensions(dimension: UInt64) throws {
    for name in ["published", "chunked"] {
      var bytes = try HDF5Fixture.bytes(name)
      let shape = try HDF5Fixture.position(of: [7, 7, 3, 32].flatMap { littleEndian(UInt64($0)) }, in: bytes)
      bytes.store(dimension, at: shape)
      _ = try expectError(bytes)
    }
  }

  @Test("two weights in the same bytes are refused")
  func sharedBytes() throws {
    var bytes = try HDF5Fixture.bytes("published")
    let first = try HDF5Fixture.position(of: littleEndian(UInt64(7 * 7 * 3 * 32 * 4)) + littleEndian(UInt64(0)), in: bytes) - 8
    let size = littleEndian(UInt64(3 * 3 * 32 * 32 * 4)) + littleEndian(UInt64(0))
    let second = try HDF5Fixture.position(of: size, in: bytes) - 8
    bytes.replaceSubrange(second..<second + 8, with: bytes[first..<first + 8])
    let error = try expectError(bytes)
    #expect("\(try #require(error))".contains("bytes of its own"))
  }

  @Test("a damaged chunk is found by its checksum when it is read")
  func damagedChunk() throws {
    var bytes = try HDF5Fixture.bytes("chunked")
    // The first zlib stream is that of a tensor's first chunk.
    let chunk = try HDF5Fixture.position(of: [0x78, 0x5E], in: bytes)
    bytes[chunk + 20] ^= 0x10
    let checkpoint = try HDF5Fixture.open(bytes: bytes)
    #expect(throws: CheckpointError.self) { for tensor in checkpoint.tensors { try tensor.stream { _ in } } }
  }

  @Test("whatever bytes of the structure change, the file is refused or read, and never waits", arguments: ["published", "latest_crowded"])
  func mutations(name: String) throws {
    let bytes = try HDF5Fixture.bytes(name)
    var generator = SplitMix64(state: 1)
    // The structure stands in the pages that hold one of its signatures.
    let signatures = ["TREE", "SNOD", "HEAP", "OHDR", "FRHP", "FHDB", "BTHD", "BTLF"].map { Array($0.utf8) }
    let places = signatures.flatMap { HDF5Fixture.positions(of: $0, in: bytes) }
    try #require(!places.isEmpty)
    try HDF5Fixture.withFile(bytes) { path in
      let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
      for _ in 0..<300 {
        let place = places[Int.random(in: places.indices, using: &generator)] + Int.random(in: 0..<200, using: &generator)
        guard place < bytes.count else { continue }
        try file.seek(toOffset: UInt64(place))
        try file.write(contentsOf: [UInt8.random(in: 0...255, using: &generator)])
        let start = ContinuousClock.now
        do {
          _ = try Checkpoint.open(path)
        } catch is CheckpointError {
        }
        #expect(ContinuousClock.now - start < .seconds(1), "byte \(place)")
        try file.seek(toOffset: UInt64(place))
        try file.write(contentsOf: [bytes[place]])
      }
    }
  }

  private func littleEndian(_ value: UInt64) -> [UInt8] { withUnsafeBytes(of: value.littleEndian) { Array($0) } }
}

extension [UInt8] {
  fileprivate mutating func store(_ value: UInt64, at offset: Int) {
    replaceSubrange(offset..<offset + 8, with: Swift.withUnsafeBytes(of: value.littleEndian) { Array($0) })
  }
}
