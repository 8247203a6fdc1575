import BiTCheckpoint
import Testing

/// What becomes of files whose weights have other names, or stand in another order.
@Suite struct KerasNamesTests {
  /// The fixture with one string of its structure replaced by another of the same length, wherever it stands.
  private func published(replacing old: String, with new: String) throws -> [UInt8] {
    try #require(old.utf8.count == new.utf8.count)
    var bytes = try HDF5Fixture.bytes("published")
    for position in HDF5Fixture.positions(of: Array(old.utf8), in: bytes) {
      bytes.replaceSubrange(position..<position + new.utf8.count, with: new.utf8)
    }
    return bytes
  }

  @Test("names that mean nothing are made up for by the order")
  func unknownNames() throws {
    let bytes = try published(replacing: "gamma:0", with: "scale:0")
    try HDF5Fixture.expectValues(try HDF5Fixture.open(bytes: bytes))
  }

  @Test("a weight that the list names but the file hasn't is told")
  func missingWeight() throws {
    // The name in the list changes, the data set's own doesn't.
    var bytes = try HDF5Fixture.bytes("published")
    let name = try HDF5Fixture.position(of: Array("resnet/head/dense/bias:0".utf8), in: bytes)
    bytes[name + 18] = UInt8(ascii: "Z")
    let error = try #require(throws: CheckpointError.self) { try HDF5Fixture.open(bytes: bytes) }
    #expect("\(error)".contains("resnet/head/dense/Zias:0"))
  }

  @Test("data sets that are no weights are listed, not refused")
  func ignoredNames() throws {
    #expect(try HDF5Fixture.open("published").ignoredNames.isEmpty)
    let source = try HDF5Fixture.open("no_lists")
    #expect(source.ignoredNames.isEmpty)
    // Without a head's kernel the bias alone is an incomplete head; both renamed, the shapes tell it.
    var bytes = try HDF5Fixture.bytes("no_lists")
    for position in HDF5Fixture.positions(of: Array("dense\0".utf8), in: bytes) { bytes[position] = UInt8(ascii: "e") }
    let renamed = try HDF5Fixture.open(bytes: bytes)
    try HDF5Fixture.expectValues(renamed)
    #expect(renamed.ignoredNames == [])
  }
}
