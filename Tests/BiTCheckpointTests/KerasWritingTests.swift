import BiTCheckpoint
import BiTTestSupport
import Foundation
import Testing

/// The home format: what is written comes back, and the file says whether it still is what was written.
@Suite struct KerasWritingTests {
  private static let metadata = Metadata(
    preprocessing: .init(height: 224, width: 192, resize: .pillow),
    labels: .list((0..<10).map { .init(id: "n\($0)", name: "größe \($0)") }),
    provenance: .init(sourceName: "a.npz", sourceKind: "npz", operation: .conversion()))

  /// Writes `checkpoint` and opens what was written.
  private func rewritten(_ checkpoint: Checkpoint) throws -> Checkpoint {
    let folder = try Scratch()
    try checkpoint.write(to: folder.path("out.h5"), kind: .kerasH5, replacing: false)
    return try Checkpoint.open(folder.path("out.h5"))
  }

  private func writtenBytes(_ checkpoint: Checkpoint) throws -> [UInt8] {
    let folder = try Scratch()
    try checkpoint.write(to: folder.path("out.h5"), kind: .kerasH5, replacing: false)
    return try folder.bytes("out.h5")
  }

  @Test("tensors come back exactly, in the type they had", arguments: ["published", "float16", "float64", "big_endian"])
  func tensors(name: String) throws {
    let source = try HDF5Fixture.open(name)
    let copy = try rewritten(source)
    try HDF5Fixture.expectValues(copy)
    #expect(copy.tensors.map(\.scalarType) == source.tensors.map(\.scalarType))
    #expect(copy.ignoredNames.isEmpty)
  }

  @Test("a network without a head stays one")
  func noHead() throws {
    try HDF5Fixture.expectValues(try rewritten(try HDF5Fixture.open("no_head")), outputs: nil)
  }

  @Test(
    "metadata comes back as it was",
    arguments: [
      metadata, Metadata(), Metadata(labels: .set("imagenet21k")), Metadata(labels: .list([])),
      Metadata(labels: .list([.init(id: "", name: ""), .init(id: "a", name: " spaces ")])),
      Metadata(provenance: .init(sourceName: "", sourceKind: "init", operation: .initialisation(seed: 0))),
    ])
  func metadataRoundTrip(metadata: Metadata) throws {
    var checkpoint = try HDF5Fixture.open("published")
    checkpoint.metadata = metadata
    let copy = try rewritten(checkpoint)
    #expect(copy.metadata == metadata)
    #expect(copy.integrity?.metadataDigest == copy.metadataSHA256())
  }

  @Test("digests are those of the values' and the metadata's bytes, as another program computes them")
  func digests() throws {
    var checkpoint = try HDF5Fixture.open("published")
    checkpoint.metadata = Self.metadata
    let copy = try rewritten(checkpoint)
    let integrity = try #require(copy.integrity)
    #expect(integrity.formatVersion == 1)
    #expect(!integrity.isNewerThanKnown)
    // Python's hashlib over the arrays of fixtures/make_keras.py, and over the text that spec/home-format.md describes.
    #expect(
      integrity.tensorDigests[ParameterName.rootKernel.canonical] == "2119bffa7cadca5b8e19b269e8ecd38842e41f5620ad537135237883a158ca98")
    #expect(integrity.tensorDigests[ParameterName.headBias.canonical] == "0276a37b324da0e56cd72db7b5d8e9df839751ae1bb6606bd16a91c90237e0c2")
    #expect(integrity.metadataDigest == "635558a08d3a6a9889c550e70501bb740688814f7ff99b8bb6025c86a245be2c")
    for tensor in copy.tensors { #expect(try tensor.sha256() == integrity.tensorDigests[tensor.name], "\(tensor.name)") }
  }

  @Test("a value that changes no longer fits its digest")
  func damagedValue() throws {
    let bytes = try writtenBytes(try HDF5Fixture.open("published"))
    // The values -125/128 and -124/128.
    let start = try HDF5Fixture.position(of: [0, 0, 0x7A, 0xBF, 0, 0, 0x78, 0xBF], in: bytes)
    var damaged = bytes
    damaged[start] ^= 1
    let checkpoint = try HDF5Fixture.open(bytes: damaged)
    let wrong = try checkpoint.tensors.filter { try $0.sha256() != checkpoint.integrity?.tensorDigests[$0.name] }
    #expect(wrong.map(\.name) == [ParameterName.rootKernel.canonical])
  }

  @Test("the same checkpoint gives the same bytes")
  func deterministic() throws {
    var checkpoint = try HDF5Fixture.open("float16")
    checkpoint.metadata = Self.metadata
    #expect(try writtenBytes(checkpoint) == writtenBytes(checkpoint))
  }

  @Test("a newer format is read as far as it is understood, and says that it is newer")
  func newerFormat() throws {
    var checkpoint = try HDF5Fixture.open("published")
    checkpoint.metadata = Self.metadata
    var bytes = try writtenBytes(checkpoint)
    // The name and its NUL fill 16 bytes; a datatype of 16 and a dataspace of 8 come before the value.
    let value = try HDF5Fixture.position(of: Array("format_version\0".utf8), in: bytes) + 40
    try #require(Array(bytes[value..<value + 4]) == [1, 0, 0, 0])
    bytes[value] = 7
    let newer = try HDF5Fixture.open(bytes: bytes)
    try HDF5Fixture.expectValues(newer)
    #expect(newer.metadata == Self.metadata)
    #expect(newer.integrity?.formatVersion == 7)
    #expect(newer.integrity?.isNewerThanKnown == true)
  }

  @Test("a source that fails leaves nothing behind, and what was there stays")
  func failure() throws {
    struct Failing: TensorStorage {
      func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        try [UInt8](repeating: 0, count: 4).withUnsafeBytes(body)
        throw CancellationError()
      }
    }
    let good = try HDF5Fixture.open("published")
    let bad = try Checkpoint(tensors: good.tensors.dropLast() + [failingBias(Failing())])
    let folder = try Scratch()
    #expect(throws: CancellationError.self) { try bad.write(to: folder.path("new.h5"), kind: .kerasH5, replacing: false) }
    #expect(folder.names().isEmpty)
    try folder.write("old.h5", [1, 2, 3])
    #expect(throws: CancellationError.self) { try bad.write(to: folder.path("old.h5"), kind: .kerasH5, replacing: true) }
    #expect(folder.names() == ["old.h5"])
    #expect(try folder.bytes("old.h5") == [1, 2, 3])
  }

  @Test("a source that gives too few values is told by the tensor's name")
  func tooFewValues() throws {
    struct Short: TensorStorage {
      func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws { try [UInt8](repeating: 0, count: 4).withUnsafeBytes(body) }
    }
    let good = try HDF5Fixture.open("published")
    let short = try Checkpoint(tensors: good.tensors.dropLast() + [failingBias(Short())])
    #expect(throws: CheckpointError.container(.wrongCount(tensor: ParameterName.headBias.canonical, expected: 10))) { try rewritten(short) }
  }

  private func failingBias(_ storage: some TensorStorage) -> Tensor {
    Tensor(name: ParameterName.headBias.canonical, shape: [10], scalarType: .float32, storage: storage)
  }

  @Test("text that HDF5 can't hold is refused, not cut short")
  func nulInText() throws {
    var checkpoint = try HDF5Fixture.open("published")
    checkpoint.metadata.labels = .set("a\0b")
    #expect(throws: CheckpointError.self) { try rewritten(checkpoint) }
  }
}
