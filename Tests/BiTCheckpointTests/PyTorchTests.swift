import BiTCheckpoint
import BiTContainers
import BiTFiles
import BiTTestSupport
import Testing

/// Files that `fixtures/make_pytorch.py` made with PyTorch.
private enum PyTorchFixture {
  static func bytes(_ name: String) throws -> [UInt8] { try Repository.inflated("fixtures/pytorch/" + name) }

  /// Gives the path of a fixture while `body` lasts.
  static func with<Value>(_ name: String, _ body: (String) throws -> Value) throws -> Value {
    let scratch = try Scratch()
    return try body(scratch.write(name, bytes(name)))
  }
}

@Suite("PyTorch files")
struct PyTorchTests {
  private static func bfloat16(_ value: Float) -> Float {
    let bits = value.bitPattern
    return Float(bitPattern: (bits + 0x7FFF + (bits >> 16 & 1)) & 0xFFFF_0000)
  }

  @Test(
    "what torch.save writes is read bit for bit, in both forms, however it is nested, named and strided",
    arguments: [
      ("authors.pth", ScalarType.float32), ("channels-last.pt", .float32), ("training.pth.tar", .float16), ("legacy.pth.tar", .float16),
      ("one-storage.bin", .float16), ("legacy-permuted.pth", .float16), ("lightning.ckpt", .bfloat16), ("parameters.pt", .float16),
      ("headless.pt", .float16), ("big-endian.pth", .float16),
    ])
  func reading(name: String, type: ScalarType) throws {
    try PyTorchFixture.with(name) { path in
      let checkpoint = try Checkpoint.open(path)
      #expect(checkpoint.origin?.kind == .pytorch)
      #expect(checkpoint.architecture == NPZFixture.architecture)
      #expect(checkpoint.outputs == (name == "headless.pt" ? nil : NPZFixture.outputs))
      #expect(checkpoint.tensors.allSatisfy { $0.scalarType == type })
      try NPZFixture.expectFormula(checkpoint) { value in
        switch type {
        case .float16: Float(Float16(value))
        case .bfloat16: Self.bfloat16(value)
        default: value
        }
      }
    }
  }

  @Test("values that are one value many times are read as many")
  func expanded() throws {
    try PyTorchFixture.with("expanded.pt") { path in
      for (position, tensor) in try Checkpoint.open(path).tensors.enumerated() {
        let values = try tensor.floats()
        let isGamma = tensor.name.hasSuffix("gamma")
        let wrong = values.indices.first {
          values[$0] != (isGamma ? 1 : Float(Float16(NPZFixture.value($0, ofTensorAt: position))))
        }
        #expect(wrong == nil, "\(tensor.name)")
      }
    }
  }

  @Test("a running average is taken before the weights, and that is said; an optimiser's state is passed over")
  func training() throws {
    try PyTorchFixture.with("training.pth.tar") { path in
      let checkpoint = try Checkpoint.open(path)
      #expect(checkpoint.remarks.count == 1)
      #expect(checkpoint.remarks.first?.contains("“state_dict_ema.module.” is taken") == true)
      #expect(checkpoint.ignoredNames.contains("optimizer.state.0.step"))
    }
    try PyTorchFixture.with("legacy.pth.tar") { path in
      let checkpoint = try Checkpoint.open(path)
      #expect(checkpoint.remarks.isEmpty)
      #expect(checkpoint.ignoredNames.contains("optim.state.44.momentum_buffer"))
    }
  }

  @Test("what is sound is found so; where no checksums are, that is noted", arguments: ["authors.pth", "legacy.pth.tar", "lightning.ckpt"])
  func verification(name: String) throws {
    try PyTorchFixture.with(name) { path in
      let verification = Verifier().verify(path)
      let checks: [Finding.Check] = [.structure, .truncation, .tensors, .network, .head, .unreferenced]
      let structure = verification.findings.filter { checks.contains($0.check) }
      #expect(structure.allSatisfy { $0.severity == .note }, "\(structure)")
      #expect(verification.tensorCount == 45)
      #expect(verification.findings.contains { $0.check == .digests } == (name != "authors.pth"))
      let checkpoint = try Checkpoint.open(path)
      #expect(checkpoint.hasChecksums == (name == "authors.pth"))
    }
  }

  @Test(
    "what would run something, and what isn't weights, is refused by its name",
    arguments: [
      ("system.pth", "a call of posix system is not read here"), ("eval.pth", "a call of __builtin__ eval is not read here"),
      ("module.pt", "an object of the class torch.nn.modules.container Sequential is not read here"),
      ("module.pt", "torch.save(model.state_dict(), path)"), ("script.pt", "found a TorchScript file"),
      ("first.pth", "found a PyTorch file of its first versions"),
    ])
  func refusals(name: String, words: String) throws {
    try PyTorchFixture.with(name) { path in
      let error = try #require(throws: CheckpointError.self) { try Checkpoint.open(path) }
      #expect(error.description.hasPrefix(path) && error.description.contains(words), "\(error)")
    }
  }

  @Test("a file of the form before 1.6 is refused where it is cut off, at every part")
  func truncation() throws {
    let bytes = try PyTorchFixture.bytes("legacy.pth.tar")
    let scratch = try Scratch()
    let lengths = [2, 14, 15, 20, 40, 120, 200, 1000, 5000, 12_000, 14_000] + (1...20).map { bytes.count * $0 / 20 - 1 }
    for length in lengths {
      let path = try scratch.write("cut.pth", bytes[..<length])
      let error = #expect(throws: CheckpointError.self, "\(length) bytes") { try Checkpoint.open(path).readThrough() }
      #expect(error?.description.hasPrefix(path) == true)
    }
    let path = try scratch.write("more.pth", bytes + [1])
    #expect(Verifier().verify(path).findings.contains { $0.check == .unreferenced })
  }

  @Test(
    "random damage to either form gives an error or is harmless", arguments: ["authors.pth", "legacy-permuted.pth", "training.pth.tar"])
  func mutations(name: String) throws {
    let sound = try PyTorchFixture.bytes(name)
    let scratch = try Scratch()
    var generator = Xoshiro256(seed: 1, stream: name)
    for _ in 0..<40 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        bytes[Int.random(in: 0..<5000, using: &generator)] = .random(in: .min ... .max, using: &generator)
      }
      let path = try scratch.write("damaged.pth", bytes)
      do { try Checkpoint.open(path).readThrough() } catch is CheckpointError {} catch is FileError {}
    }
  }

  // MARK: - Writing

  @Test("is written under the names of the authors, timm or Hugging Face, and read back", arguments: Naming.allCases)
  func namings(naming: Naming) throws {
    let scratch = try Scratch()
    let network = try FormatTests.network()
    try network.write(to: scratch.path("a.pth"), kind: .pytorch, replacing: false, naming: naming)
    let file = try RandomAccessFile(path: scratch.path("a.pth"))
    let arrays = try PyTorchArchive(file, ZipDirectory(file)).arrays()
    let expected = zip(network.tensors, network.architecture.parameters(outputs: 3)).compactMap { naming.dialect.name(of: $1.name) }
    #expect(arrays.map(\.name) == expected)
    #expect(arrays.first?.shape == [32, 3, 7, 7])
    #expect(try FormatTests.values(Checkpoint.open(scratch.path("a.pth"))) == FormatTests.values(network))
    let error = #expect(throws: FileError.self) {
      try network.write(to: scratch.path("b.npz"), kind: .npz, replacing: false, naming: naming)
    }
    #expect(error?.reason.contains("doesn't have the names of") == true)
    #expect(scratch.names() == ["a.pth"])
  }

  @Test("the same tensors give the same file, with the values of each at a multiple of 64 bytes, and nothing that dates it")
  func repeatable() throws {
    let scratch = try Scratch()
    let network = try FormatTests.network()
    try network.write(to: scratch.path("a.pth"), kind: .pytorch, replacing: false)
    try network.write(to: scratch.path("another name.pt"), kind: .pytorch, replacing: false)
    #expect(try scratch.bytes("a.pth") == scratch.bytes("another name.pt"))
    let file = try RandomAccessFile(path: scratch.path("a.pth"))
    let members = try ZipDirectory(file).members
    #expect(members.map(\.name) == ["archive/data.pkl", "archive/byteorder"] + (0..<45).map { "archive/data/\($0)" } + ["archive/version"])
    #expect(try members.allSatisfy { try $0.range(in: file).lowerBound % 64 == 0 })
  }

  @Test("the pickle that is written is, value by value, what torch.save writes for the same state dictionary")
  func pickle() throws {
    let scratch = try Scratch()
    try PyTorchFixture.with("authors.pth") { path in
      try Checkpoint.open(path).write(to: scratch.path("a.pth"), kind: .pytorch, replacing: false)
      func arrays(_ path: String) throws -> [String: [Int]] {
        let file = try RandomAccessFile(path: path)
        return try Dictionary(uniqueKeysWithValues: PyTorchArchive(file, ZipDirectory(file)).arrays().map { ($0.name, $0.shape) })
      }
      #expect(try arrays(scratch.path("a.pth")) == arrays(path))
    }
  }
}
