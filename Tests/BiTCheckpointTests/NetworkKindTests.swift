import BiTCheckpoint
import BiTContainers
import BiTTestSupport
import Testing

/// A tensor's values, for a writer that knows no tensors.
private struct Values: TensorStorage {
  let tensor: Tensor
  func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws { try tensor.stream(body) }
}

/// The four networks of the paper's ablation.
@Suite("Kinds of norm and convolution")
struct NetworkKindTests {
  private static let others: [Architecture] = [
    (.batch(.init()), .standardised), (.group, .plain), (.batch(.init(epsilon: 1e-3, decay: 0.99)), .plain),
  ].compactMap { Architecture(name: "R14x0.5", norm: $0, convolution: $1) }

  /// A network whose running statistics aren't those of a fresh one.
  private static func network(_ architecture: Architecture) throws -> Checkpoint {
    let fresh = Checkpoint.initialised(architecture: architecture, outputs: 3, seed: 1)
    return fresh.replacingTensors(
      try fresh.tensors.filter { !$0.name.hasSuffix("conv2d/kernel") || $0.name.contains("head") }.map { tensor in
        let values = try tensor.floats()
        return Tensor(name: tensor.name, shape: tensor.shape, values: values.indices.map { values[$0] + Float($0 % 7) / 8 })
      })
  }

  @Test("names tell them, in the kinds that have names for them", arguments: others, [CheckpointKind.kerasH5, .npz, .onnx])
  func written(architecture: Architecture, kind: CheckpointKind) throws {
    let network = try Self.network(architecture)
    let folder = try Scratch()
    let path = folder.path("network")
    try network.write(to: path, kind: kind, replacing: false)
    let copy = try Checkpoint.open(path)
    // An npz has no place for constants.
    #expect(
      copy.architecture == (kind == .npz ? architecture.with(norm: architecture.norm == .group ? .group : .batch(.init())) : architecture))
    if kind.valueRemark(of: architecture) == nil {
      #expect(try copy.tensors.map { try $0.sha256() } == network.tensors.map { try $0.sha256() })
    }
    #expect(copy.tensors.map(\.name) == network.tensors.map(\.name))
    let findings = Verifier().verify(path).findings
    #expect(findings.allSatisfy { $0.check == .digests && $0.severity == .note }, "\(findings)")
  }

  @Test(
    "what a kind has no names for is refused, and nothing is left behind", arguments: others,
    [CheckpointKind.timm, .huggingFace, .flax, .pytorch])
  func refused(architecture: Architecture, kind: CheckpointKind) throws {
    let folder = try Scratch()
    #expect {
      try Self.network(architecture).write(to: folder.path("network"), kind: kind, replacing: false)
    } throws: { error in
      guard case CheckpointError.unnamedNetwork(_, _, let network)? = error as? CheckpointError else { return false }
      return network == "\(architecture)"
    }
    #expect(folder.names().isEmpty)
  }

  @Test("batch norm's constants that an npz has no place for are told")
  func lost() throws {
    let (usual, other) = (try Self.network(Self.others[0]), try Self.network(Self.others[2]))
    #expect(!CheckpointKind.npz.lost(of: usual).contains(.batchNorm))
    #expect(CheckpointKind.npz.lost(of: other).contains(.batchNorm))
    #expect(!CheckpointKind.kerasH5.lost(of: other).contains(.batchNorm))
  }

  /// Writes tensors as they are called, whatever they make up.
  private func path(_ tensors: [Tensor], in folder: Scratch) throws -> String {
    let path = try folder.write("mixed.npz")
    var writer = try NPZWriter(path: path, name: path)
    for tensor in tensors { try writer.append(tensor.name, tensor.scalarType, shape: tensor.shape, storage: Values(tensor: tensor)) }
    try writer.finish()
    return path
  }

  @Test(
    "a layer of another kind than the others is named, when opened and when verified",
    arguments: [
      ("resnet/block2/unit01/b/standardized_conv2d/kernel", "resnet/block2/unit01/b/conv2d/kernel"),
      ("resnet/root_block/standardized_conv2d/kernel", "resnet/root_block/conv2d/kernel"),
      ("resnet/block4/unit01/c/standardized_conv2d/kernel", "resnet/block4/unit01/c/conv2d/kernel"),
      ("resnet/block3/unit01/a/group_norm/gamma", "resnet/block3/unit01/a/batch_norm/gamma"),
      ("resnet/group_norm/beta", "resnet/batch_norm/beta"),
    ])
  func mixed(old: String, new: String) throws {
    let network = try Self.network(try #require(Architecture(name: "R14x0.5")))
    let folder = try Scratch()
    let path = try path(network.tensors.map { $0.name == old ? $0.renamed(new, shape: $0.shape) : $0 }, in: folder)
    #expect {
      try Checkpoint.open(path)
    } throws: { error in
      guard case CheckpointError.mixedKinds(_, let tensor, _, 1)? = error as? CheckpointError else { return false }
      return tensor == new
    }
    let errors = Verifier().verify(path).findings.filter { $0.severity == .error }
    #expect(errors.map(\.tensor) == [new])
    #expect(errors.allSatisfy { $0.expected == (old.contains("norm") ? "group_norm" : "standardized_conv2d") + " throughout" })
  }

  @Test("a running variance that is missing or negative is named")
  func statistics() throws {
    let network = try Self.network(Self.others[0])
    let name = "resnet/block2/unit01/b/batch_norm/moving_variance"
    let folder = try Scratch()
    let without = Verifier().verify(try path(network.tensors.filter { $0.name != name }, in: folder)).findings.filter {
      $0.severity == .error
    }
    #expect(without.map(\.tensor) == [name] && without.map(\.check) == [.tensors])
    let tensor = try #require(network[name])
    var values = try tensor.floats()
    (values[3], values[5]) = (-1, -.leastNonzeroMagnitude)
    let negative = Verifier().verify(
      try path(network.tensors.map { $0.name == name ? Tensor(name: name, shape: $0.shape, values: values) : $0 }, in: folder)
    ).findings.filter { $0.severity == .error }
    #expect(negative.map(\.tensor) == [name] && negative.map(\.check) == [.statistics])
    #expect(negative.first?.found.contains("2 of") == true)
  }

  @Test("a fresh one begins with a mean of 0 and a variance of 1")
  func fresh() throws {
    let fresh = Checkpoint.initialised(architecture: Self.others[0], outputs: 3, seed: 0)
    for tensor in fresh.tensors where tensor.name.hasSuffix("moving_mean") { #expect(try tensor.floats().allSatisfy { $0 == 0 }) }
    for tensor in fresh.tensors where tensor.name.hasSuffix("moving_variance") { #expect(try tensor.floats().allSatisfy { $0 == 1 }) }
  }

  @Test("files of BiT's own kind stay of version 1 of the home format")
  func own() throws {
    let folder = try Scratch()
    func version(_ architecture: Architecture) throws -> Int? {
      let path = folder.path("\(architecture).h5")
      try Self.network(architecture).write(to: path, kind: .kerasH5, replacing: false)
      return try Checkpoint.open(path).integrity?.formatVersion
    }
    #expect(try version(#require(Architecture(name: "R14x0.5"))) == 1)
    for other in Self.others { #expect(try version(other) == 3) }
  }

  @Test("say what they are in words")
  func words() {
    #expect(
      Self.others.map { "\($0)" } == [
        "R14x0.5 with batch norm", "R14x0.5 with plain convolutions", "R14x0.5 with batch norm and plain convolutions",
      ])
  }
}
