import BiTCheckpoint
import Testing

struct KerasWritingTests {
  private func fresh(outputs: Int? = 10) throws -> Checkpoint {
    .initialised(architecture: try #require(NPZFixture.architecture), outputs: outputs, seed: 5)
  }

  /// Records an issue unless both hold the same values, bit for bit.
  private func expectSame(_ first: Checkpoint, _ second: Checkpoint) throws {
    #expect(first.tensors.map(\.name) == second.tensors.map(\.name))
    for (one, other) in zip(first.tensors, second.tensors) {
      #expect(one.shape == other.shape && one.scalarType == other.scalarType)
      #expect(try one.sha256() == other.sha256(), "\(one.name)")
    }
  }

  @Test("npz to HDF5 to npz gives the same bytes", arguments: ["stored.npz", "half.npz", "double.npz", "headless.npz"])
  func lossless(name: String) throws {
    let folder = try TemporaryFolder()
    let source =
      name == "stored.npz" ? try folder.file(name, NPZFixture.unpacked(name)) : NPZFixture.path(name)
    try Checkpoint.open(source).checkpoint.write(to: folder.path("a.npz"), kind: .npz, replacing: false)
    try Checkpoint.open(source).checkpoint.write(to: folder.path("b.h5"), kind: .kerasH5, replacing: false)
    let (home, kind) = try Checkpoint.open(folder.path("b.h5"))
    #expect(kind == .kerasH5)
    try home.write(to: folder.path("c.npz"), kind: .npz, replacing: false)
    #expect(try content(folder.path("a.npz")) == content(folder.path("c.npz")))
  }

  @Test("the same checkpoint gives the same file")
  func reproducible() throws {
    let folder = try TemporaryFolder()
    for name in ["a.h5", "b.h5"] { try fresh().write(to: folder.path(name), kind: .kerasH5, replacing: false) }
    #expect(try content(folder.path("a.h5")) == content(folder.path("b.h5")))
  }

  @Test("what is written with metadata is read with the same metadata")
  func metadata() throws {
    let folder = try TemporaryFolder()
    let labels = (0..<10).map { Metadata.Label(id: "id\($0)", name: "name \($0), größer") }
    for (index, kind) in [Metadata.Labels.list(labels), .set("imagenet1k")].enumerated() {
      var checkpoint = try fresh()
      checkpoint.metadata = Metadata(
        preprocessing: .init(height: 97, width: 131, resize: .pillow), labels: kind,
        provenance: .init(sourceName: "søurce.npz", sourceKind: "npz", operation: "convert --dtype f16"))
      try checkpoint.write(to: folder.path("\(index).h5"), kind: .kerasH5, replacing: false)
      let (found, _) = try Checkpoint.open(folder.path("\(index).h5"))
      #expect(found.metadata == checkpoint.metadata)
      #expect(found.integrity?.metadataDigest == checkpoint.metadataSHA256())
      try expectSame(found, checkpoint)
    }
  }

  @Test("the digests in the file are those of its tensors, and damage to a value shows")
  func digests() throws {
    let folder = try TemporaryFolder()
    try fresh().write(to: folder.path("a.h5"), kind: .kerasH5, replacing: false)
    let (checkpoint, _) = try Checkpoint.open(folder.path("a.h5"))
    let digests = try #require(checkpoint.integrity).tensorDigests
    #expect(digests.count == checkpoint.tensors.count)
    for tensor in checkpoint.tensors { #expect(try digests[tensor.name] == tensor.sha256()) }
    var bytes = try content(folder.path("a.h5"))
    bytes[bytes.count / 2] ^= 1
    let (damaged, _) = try Checkpoint.open(folder.file("b.h5", bytes))
    #expect(try damaged.tensors.filter { try damaged.integrity?.tensorDigests[$0.name] != $0.sha256() }.count == 1)
  }

  @Test("a source that fails midway leaves the old file whole and nothing beside it")
  func failure() throws {
    struct Broken: TensorStorage {
      func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        throw CheckpointError.wrongType(file: "source", tensor: "t", found: "nothing")
      }
    }
    let folder = try TemporaryFolder()
    try fresh().write(to: folder.path("a.h5"), kind: .kerasH5, replacing: false)
    let before = try content(folder.path("a.h5"))
    let tensors = try fresh().tensors.enumerated().map { index, tensor in
      index == 20 ? Tensor(name: tensor.name, shape: tensor.shape, scalarType: .float32, storage: Broken()) : tensor
    }
    let broken = try Checkpoint(found: tensors, file: "source")
    #expect(throws: CheckpointError.wrongType(file: "source", tensor: "t", found: "nothing")) {
      try broken.write(to: folder.path("a.h5"), kind: .kerasH5, replacing: true)
    }
    #expect(try content(folder.path("a.h5")) == before)
    #expect(try folder.names() == ["a.h5"])
  }
}
