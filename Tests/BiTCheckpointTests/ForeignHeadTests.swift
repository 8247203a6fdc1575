import BiTCheckpoint
import BiTContainers
import BiTTestSupport
import Testing

/// Files of models that people made of a BiT network and layers of their own (fixtures/make_keras_heads.py): a trained head is read or refused by name,
/// never dropped.
@Suite("A head under a name of its own")
struct ForeignHeadTests {
  private func open(_ name: String) throws -> Checkpoint { try HDF5Fixture.open(bytes: HDF5Fixture.bytes(name + ".h5", of: "heads")) }

  private func verified(_ name: String) throws -> Verification {
    try HDF5Fixture.withFile(HDF5Fixture.bytes(name + ".h5", of: "heads")) { Verifier().verify($0) }
  }

  @Test(
    "a dense layer on the features is the head, whatever it is called and wherever it stands",
    arguments: [
      ("notebook", "my_bi_t_model/dense/kernel:0 [1024, 10] and my_bi_t_model/dense/bias:0 [10]"),
      ("nested_model", "logits/kernel:0 [1024, 10] and logits/bias:0 [10]"),
    ])
  func found(name: String, words: String) throws {
    let checkpoint = try open(name)
    try HDF5Fixture.expectValues(checkpoint)
    #expect(checkpoint.ignoredNames.allSatisfy { !$0.contains("kernel") && !$0.contains("bias") }, "\(checkpoint.ignoredNames)")
    #expect(checkpoint.remarks.count == 1)
    #expect(checkpoint.remarks.first?.contains(words) == true, "\(checkpoint.remarks)")
    let findings = try verified(name).findings
    #expect(findings.contains { $0.severity == .note && $0.found.contains(words) }, "\(findings)")
    #expect(!findings.contains { $0.severity == .error })
  }

  @Test("a head without bias has one of zeros, and that is said")
  func withoutBias() throws {
    let checkpoint = try open("no_bias")
    #expect(checkpoint.outputs == 10)
    #expect(try checkpoint[.headBias]?.floats() == [Float](repeating: 0, count: 10))
    let kernel = try #require(try checkpoint[.headKernel]?.floats())
    #expect(kernel.indices.allSatisfy { kernel[$0] == HDF5Fixture.value($0, tensor: 43) })
    #expect(
      checkpoint.remarks == ["the head is flowers/kernel:0 [1024, 10] and no bias: zeros, told by the shapes, which leave no other reading"]
    )
  }

  @Test(
    "where shapes leave more than one reading, or the model goes on, the candidates are named and the file isn't sound",
    arguments: [
      ("two_heads", ["species/kernel:0 [1024, 10]", "colour/kernel:0 [1024, 5]"]),
      ("hidden", ["hidden/kernel:0 [1024, 16]", "flowers/kernel:0 [16, 10]"]),
      ("hidden_named", ["1024, 16]", "flowers/kernel:0 [16, 10]"]), ("batch_norm", ["flowers/kernel:0 [1024, 10]", "norm/gamma:0 [1024]"]),
    ])
  func unclear(name: String, candidates: [String]) throws {
    let error = #expect(throws: CheckpointError.self) { try open(name) }
    guard case .unclearHead(_, 1024, let names)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    for candidate in candidates { #expect(names.contains { $0.contains(candidate) }, "\(names)") }
    let verification = try verified(name)
    #expect(!verification.isClean)
    #expect(verification.findings.contains { $0.severity == .error && $0.check == .head })
    #expect(verification.architecture?.name == "R14x0.5")
  }

  @Test("weights of layers that have nothing to do with the head are passed over, and the file isn't called sound")
  func otherLayers() throws {
    let checkpoint = try open("normalised")
    #expect(checkpoint.outputs == 10)
    #expect(checkpoint.ignoredNames.contains("pixels/moving_mean:0"))
    let warnings = try verified("normalised").findings.filter { $0.severity == .warning && $0.check == .tensors }
    #expect(warnings.map(\.found).first?.hasPrefix("4 weights of others: pixels/gamma:0, ") == true, "\(warnings)")
  }

  // MARK: - npz

  private static let body = Architecture(name: "R14x0.5").map { architecture in
    architecture.parameters(outputs: nil).map {
      Tensor(name: $0.name.canonical, shape: $0.shape, values: [Float](repeating: 0.5, count: $0.count))
    }
  }

  private func npz(_ others: [(name: String, shape: [Int])]) throws -> Checkpoint {
    let folder = try Scratch()
    let path = folder.path("x.npz")
    try folder.write("x.npz", "")
    var writer = try NPZWriter(path: path, name: path)
    let body = try #require(Self.body)
    for tensor in body { try writer.append(tensor.name, .float32, shape: tensor.shape, storage: MemoryStorage(values: tensor.floats())) }
    for (name, shape) in others {
      try writer.append(name, .float32, shape: shape, storage: MemoryStorage(values: (0..<shape.reduce(1, *)).map { Float($0 % 97) }))
    }
    try writer.finish()
    return try Checkpoint.open(path)
  }

  @Test("the same in an npz, beside an optimiser's slots")
  func archive() throws {
    let others: [(String, [Int])] = [
      ("fc/kernel", [1024, 7]), ("fc/bias", [7]), ("fc/kernel/Momentum", [1024, 7]), ("fc/bias/Momentum", [7]), ("global_step", []),
    ]
    let checkpoint = try npz(others)
    #expect(checkpoint.outputs == 7)
    #expect(checkpoint[.headKernel]?.shape == [1, 1, 1024, 7])
    #expect(try checkpoint[.headBias]?.floats() == (0..<7).map(Float.init))
    #expect(checkpoint.ignoredNames == ["fc/bias/Momentum", "fc/kernel/Momentum", "global_step"])
    #expect(try npz([("w", [1, 1, 1024, 3]), ("b", [3])]).outputs == 3)
    #expect(try npz([("features/mean", [12, 12]), ("global_step", [])]).outputs == nil)
  }

  @Test(
    "an npz whose head can't be told is refused",
    arguments: [
      [("a/kernel", [1024, 7]), ("a/bias", [7]), ("b/kernel", [1024, 7]), ("b/bias", [7])],
      [("a/kernel", [1024, 7]), ("a/bias", [7]), ("b/kernel", [7, 2]), ("b/bias", [2])], [("fc.weight", [7, 1024]), ("fc.bias", [7])],
      [("resnet/head/conv2d/kernel", [1, 1, 1024, 7]), ("resnet/head/conv2d/bias", [7]), ("dense/kernel", [7, 2])],
    ] as [[(String, [Int])]])
  func unclearArchive(others: [(String, [Int])]) throws {
    let error = #expect(throws: CheckpointError.self) { try npz(others) }
    #expect(
      error?.description.contains("its head can't be told: expected one dense layer on the 1024 features, found ") == true, "\(others)")
    #expect(error?.description.contains(others[0].0) == true)
  }

  // MARK: - Keras 3

  @Test("the variables of a Keras 3 file are told by their order, and that is said", arguments: ["keras3", "keras3_many", "keras3_class"])
  func keras3(name: String) throws {
    let checkpoint = try open(name)
    try HDF5Fixture.expectValues(checkpoint)
    #expect(checkpoint.remarks == ["the tensors are told by their order and shapes: Keras 3 gives its variables numbers for names"])
  }

  @Test("a Keras 3 file of another order is called that, with what is to be done")
  func otherOrder() throws {
    let error = try #require(throws: CheckpointError.self) { try open("keras3_other") }
    #expect(error.description.contains("a Keras 3 weights file") && error.description.contains("numpy.savez"), "\(error)")
  }
}
