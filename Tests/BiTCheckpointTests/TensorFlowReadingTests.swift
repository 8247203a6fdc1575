import BiTCheckpoint
import BiTContainers
import BiTFiles
import BiTTestSupport
import Testing

/// TensorFlow's checkpoints as it writes them (fixtures/make_tensorflow.py).
@Suite("TensorFlow's checkpoints")
struct TensorFlowReadingTests {
  static let fixtures = ["version-1", "names", "order", "paths", "own-head"]

  /// Unpacks the files of a fixture into a folder.
  static func unpack(_ name: String, into scratch: Scratch, as folder: String = ".") throws {
    for file in try Folder.names(in: Repository.path("fixtures/tensorflow/" + name)) {
      let packed = String(file.dropLast(3))
      try scratch.write("\(folder)/\(packed)", Repository.inflated("fixtures/tensorflow/\(name)/\(packed)"))
    }
  }

  private func expectValues(_ checkpoint: Checkpoint, _ type: ScalarType = .float32, outputs: Int? = NPZFixture.outputs) throws {
    #expect(checkpoint.origin?.kind == .tensorFlow)
    #expect(checkpoint.architecture == NPZFixture.architecture)
    #expect(checkpoint.outputs == outputs)
    #expect(checkpoint.tensors.allSatisfy { $0.scalarType == type })
    try NPZFixture.expectFormula(checkpoint, round: #require(JAXReadingTests.rounding[type]))
  }

  @Test(
    "are found by the names in the index, under a scope and beside an optimiser's slots; the prefix, the index or the folder names them")
  func version1() throws {
    let scratch = try Scratch()
    try Self.unpack("version-1", into: scratch, as: "a")
    for name in ["a/model.ckpt-9", "a/model.ckpt-9.index", "a"] {
      let checkpoint = try Checkpoint.open(scratch.path(name))
      try expectValues(checkpoint)
      #expect(checkpoint.origin?.path == scratch.path(name))
      #expect(checkpoint.remarks.isEmpty)
      #expect(checkpoint.ignoredNames.count == 46)
      #expect(checkpoint.ignoredNames.first == "global_step")
      #expect(JAXReadingTests.findings(scratch.path(name)).isEmpty)
    }
  }

  @Test("are found by the names in the object graph")
  func names() throws {
    let scratch = try Scratch()
    try Self.unpack("names", into: scratch)
    let checkpoint = try Checkpoint.open(scratch.path("ckpt-1"))
    try expectValues(checkpoint, .float16, outputs: nil)
    #expect(checkpoint.remarks.isEmpty)
    #expect(checkpoint.ignoredNames == ["step"])
  }

  @Test("are found by Keras' order, and by the paths of attributes, where names aren't whole; that is said")
  func withoutNames() throws {
    let scratch = try Scratch()
    try Self.unpack("order", into: scratch, as: "a")
    let ordered = try Checkpoint.open(scratch.path("a"))
    try expectValues(ordered)
    #expect(ordered.remarks == ["the tensors are told by the order of variables/0 to 44, and by their shapes: names aren't whole"])
    try Self.unpack("paths", into: scratch, as: "b")
    let placed = try Checkpoint.open(scratch.path("b"))
    try expectValues(placed, .float16)
    #expect(placed.remarks == ["the tensors are told by the paths of the model's attributes: the variables' names aren't whole"])
  }

  @Test("a dense layer of one's own beside a hub layer is the head; the values may be in several files")
  func ownHead() throws {
    let scratch = try Scratch()
    try Self.unpack("own-head", into: scratch)
    let path = scratch.path("variables.index")
    let checkpoint = try Checkpoint.open(path)
    try expectValues(checkpoint)
    #expect(
      checkpoint.remarks == [
        "the head is dense/kernel [1024, 10] and dense/bias [10], told by the shapes, which leave no other reading"
      ])
    #expect(scratch.names().count == 5)
    // Of a file that isn't there, the tensors are named, and no others.
    let missing = scratch.path("variables.data-00002-of-00004")
    try Folder.removeFile(missing)
    let errors = Verifier().verify(path).findings.filter { $0.severity == .error }
    #expect(errors.allSatisfy { $0.expected.hasSuffix("the file variables.data-00002-of-00004 beside the index") }, "\(errors)")
    #expect((1..<40).contains(errors.count))
    // One that is cut off has some of its tensors.
    try scratch.write("variables.data-00002-of-00004", [1, 2, 3])
    #expect(Verifier().verify(path).findings.contains { $0.check == .truncation })
  }

  @Test("a SavedModel is its folder, also where its values are under the name that the authors' README gives them")
  func savedModel() throws {
    let scratch = try Scratch()
    try Self.unpack("order", into: scratch, as: "model/variables")
    try scratch.write("model/saved_model.pb", [8, 1])
    try scratch.write("model/tfhub_module.pb", [8, 3])
    try expectValues(Checkpoint.open(scratch.path("model")))
    let values = try scratch.bytes("model/variables/variables.data-00000-of-00001")
    try scratch.write("model/variables/variables.data@1", values)
    try Folder.removeFile(scratch.path("model/variables/variables.data-00000-of-00001"))
    try expectValues(Checkpoint.open(scratch.path("model")))
    try Folder.removeFile(scratch.path("model/variables/variables.index"))
    let error = try #require(throws: CheckpointError.self) { try Checkpoint.open(scratch.path("model")) }
    #expect(
      error
        == .notACheckpoint(
          file: scratch.path("model"),
          found: "a TensorFlow SavedModel without its variables (variables/variables.index, and the values beside it)"))
  }

  @Test("of several in a folder one has to be named")
  func several() throws {
    let scratch = try Scratch()
    try Self.unpack("order", into: scratch)
    try Self.unpack("names", into: scratch)
    let error = try #require(throws: CheckpointError.self) { try Checkpoint.open(scratch.path) }
    #expect(error == .notACheckpoint(file: scratch.path, found: "a folder with 2 TensorFlow checkpoints; name one of them, ckpt-1.index"))
    try expectValues(Checkpoint.open(scratch.path("variables")))
  }

  @Test("a changed byte is found, in the index and in the values", arguments: fixtures)
  func flippedBits(name: String) throws {
    let scratch = try Scratch()
    try Self.unpack(name, into: scratch)
    let index = try #require(scratch.names().first { $0.hasSuffix(".index") })
    let path = scratch.path(index)
    let whole = try scratch.bytes(index)
    for place in stride(from: 0, to: whole.count, by: 17) {
      var bytes = whole
      bytes[place] ^= 0x10
      try scratch.write(index, bytes)
      // The footer's padding alone is under no checksum.
      guard (try? Checkpoint.open(path)) != nil else { continue }
      #expect((whole.count - 44..<whole.count - 8).contains(place), "\(place)")
    }
    try scratch.write(index, whole)
    let values = try #require(scratch.names().first { $0.contains(".data-00000") })
    var bytes = try scratch.bytes(values)
    bytes[bytes.count / 3] ^= 1
    try scratch.write(values, bytes)
    // The tensor may be an optimiser's, which nobody reads; the network's own are all compared.
    let findings = Verifier().verify(path).findings.filter { $0.severity == .error }
    #expect(findings.count == 1 || name == "version-1", "\(findings)")
    #expect(findings.allSatisfy { $0.expected.contains("masked CRC-32C 0x") })
  }

  @Test("a byte behind the values, or between them and nothing, is found")
  func unreferenced() throws {
    let scratch = try Scratch()
    try Self.unpack("paths", into: scratch)
    let values = "weights.data-00000-of-00001"
    try scratch.write(values, scratch.bytes(values) + [1])
    #expect(JAXReadingTests.findings(scratch.path("weights")).map(\.check) == [.unreferenced])
  }

  @Test("an index under another name is told what to be called")
  func otherName() throws {
    let scratch = try Scratch()
    try Self.unpack("paths", into: scratch)
    try scratch.write("x", scratch.bytes("weights.index"))
    let error = try #require(throws: CheckpointError.self) { try Checkpoint.open(scratch.path("x")) }
    #expect(error.description.contains("the index of a TensorFlow checkpoint under another name is not read here; call it PREFIX.index"))
  }

  @Test(
    "what is none is named where it lies", arguments: ["params~block1~unit01~conv1~kernel", "_METADATA", "model.ckpt.data-00000-of-00001"])
  func folders(name: String) throws {
    let scratch = try Scratch()
    try scratch.write(name)
    let error = try #require(throws: CheckpointError.self) { try Checkpoint.open(scratch.path) }
    let words = ["params~block1~unit01~conv1~kernel": "tensorstore", "_METADATA": "Orbax"][name] ?? "without its index"
    #expect(error.description.contains(words), "\(error)")
  }
}
