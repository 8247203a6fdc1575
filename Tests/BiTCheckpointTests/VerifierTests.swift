import BiTCheckpoint
import BiTTestSupport
import Testing

/// Values without end, for networks that are only looked at.
private struct Ramp: TensorStorage {
  let count: Int

  func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let values = (0..<1 << 16).map { Float16($0 % 1021) / 1024 }
    try values.withUnsafeBytes { bytes in
      var rest = count * 2
      while rest > 0 {
        try body(UnsafeRawBufferPointer(rebasing: bytes[..<min(bytes.count, rest)]))
        rest -= min(bytes.count, rest)
      }
    }
  }
}

@Suite("Verifying a checkpoint file")
struct VerifierTests {
  private static let kernel = "resnet/block2/unit01/b/standardized_conv2d/kernel"
  private static let gamma = "resnet/block2/unit01/b/group_norm/gamma"

  /// A fresh network whose head isn't zero.
  private static func network() throws -> Checkpoint {
    var fresh = Checkpoint.initialised(architecture: try #require(Architecture(name: "R14x0.5")), outputs: 3, seed: 1)
    fresh.metadata = Metadata()
    return try changed(fresh, ParameterName.headKernel.canonical) { values in
      for index in values.indices { values[index] = Float(index % 7) - 3 }
    }
  }

  /// The same network with other values in one tensor.
  private static func changed(_ checkpoint: Checkpoint, _ name: String, _ change: (inout [Float]) -> Void) throws -> Checkpoint {
    try Checkpoint(
      tensors: checkpoint.tensors.map { tensor in
        guard tensor.name == name else { return tensor }
        var values = try tensor.floats()
        change(&values)
        return Tensor(name: name, shape: tensor.shape, values: values)
      }, metadata: checkpoint.metadata)
  }

  private func verified(
    _ checkpoint: Checkpoint, kind: CheckpointKind = .kerasH5, name: String = "x", damage: (inout [UInt8]) throws -> Void = { _ in }
  ) throws -> Verification {
    let folder = try Scratch()
    let name = name + (kind.fileSuffix.map { "." + $0 } ?? "")
    try checkpoint.write(to: folder.path(name), kind: kind, replacing: false)
    var bytes = try content(folder.path(name))
    try damage(&bytes)
    return Verifier().verify(try folder.write(name, bytes))
  }

  private static let written = CheckpointKind.all.filter(\.isWritable)

  /// What is told of a sound file of a kind: where nothing in it vouches for its values, that.
  private static func remarks(_ kind: CheckpointKind) -> [Finding.Check] {
    kind.parts.contains(.digests) || kind.hasChecksums ? [] : [.digests]
  }

  @Test(
    "a sound file has no findings, in any kind and type, but that nothing vouches for its values",
    arguments: written.flatMap { kind in [.float16, .float32, .float64].filter(kind.scalarTypes.contains).map { (kind, $0) } })
  func sound(kind: CheckpointKind, type: ScalarType) throws {
    let verification = try verified(try Self.network().converted(to: type), kind: kind)
    #expect(verification.findings.map(\.check) == Self.remarks(kind))
    #expect(verification.isClean)
    #expect(verification.kind == kind)
    #expect(verification.tensorCount == 45)
    // Kernels that are standardised on the way are in single precision.
    let isAsWritten = kind.valueRemark == nil || type == .float32
    let byteCount = try Self.network().parameterCount * type.byteCount
    #expect(!isAsWritten || verification.byteCount == byteCount)
  }

  /// Each spoils one tensor, and what has to be found of it.
  private static let spoilt: [(tensor: String, finding: String, change: @Sendable (inout [Float]) -> Void)] = [
    (kernel, "error nonFinite 1 of 36864 NaN or infinite", { $0[5] = .nan }),
    (
      gamma, "error nonFinite 2 of 64 NaN or infinite",
      {
        $0[63] = .infinity; $0[1] = -.infinity
      }
    ),
    (kernel, "warning subnormal 36864 of 36864 so small that float32", { for index in $0.indices { $0[index] = $0[index] * 0x1p-130 } }),
    (gamma, "warning range 1001.0", { $0[7] = 1001 }),
    (
      kernel, "warning filters 2 of 64 without variance: filter 1, filter 63",
      { for row in 0..<576 { $0[row * 64 + 1] = 0; $0[row * 64 + 63] = 0.25 } }
    ),
    (kernel, "warning filters 1 of 64 equal to one before: filter 9", { for row in 0..<576 { $0[row * 64 + 9] = $0[row * 64 + 2] } }),
    (gamma, "warning channels 1 of 64 with scale 0 and no positive shift: channel 4", { $0[4] = 0 }),
    (gamma, "error channels 64 of 64 with scale 0", { for index in $0.indices { $0[index] = 0 } }),
    (ParameterName.headKernel.canonical, "warning head all zeros", { for index in $0.indices { $0[index] = 0 } }),
  ]

  @Test("values that won't work are found in their tensor, and nothing else", arguments: spoilt.indices)
  func values(number: Int) throws {
    let spoilt = Self.spoilt[number]
    let verification = try verified(try Self.changed(Self.network(), spoilt.tensor, spoilt.change))
    let found = verification.findings.map { "\($0.severity) \($0.check) \($0.found)" }
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(spoilt.finding) == true, "\(found)")
    #expect(verification.findings.first?.tensor == spoilt.tensor)
    #expect(!verification.isClean)
  }

  @Test("a filter that differs from another in one value isn't taken for equal")
  func almostEqual() throws {
    let network = try Self.changed(Self.network(), Self.kernel) { values in
      for row in 0..<576 { values[row * 64 + 9] = values[row * 64 + 2] }
      values[300 * 64 + 9] += 0.001
    }
    #expect(try verified(network).findings == [])
  }

  @Test("a head of zeros is no fault where it was made for fine-tuning")
  func freshHead() throws {
    var network = try Self.network().editingHead(.zero(outputs: 5))
    network.metadata.provenance = .init(sourceName: "a.npz", sourceKind: "npz", operation: .conversion(head: .zero(outputs: 5)))
    let verification = try verified(network)
    #expect(verification.findings.map(\.severity) == [.note])
    #expect(verification.isClean)
  }

  @Test("a value that changed doesn't fit its digest, nor its checksum in an npz, nor is it read when that is asked for")
  func changedValue() throws {
    func flip(_ bytes: inout [UInt8]) throws {
      let values = try Self.network().tensors[0].floats().prefix(4).flatMap { value in withUnsafeBytes(of: value) { Array($0) } }
      bytes[try HDF5Fixture.position(of: values, in: bytes) + 1] ^= 1
    }
    let home = try verified(try Self.network(), damage: flip)
    #expect(home.findings.map(\.check) == [.digests])
    #expect(home.findings.first?.tensor == ParameterName.rootKernel.canonical)
    #expect(home.findings.first?.severity == .error)
    let npz = try verified(try Self.network(), kind: .npz, damage: flip)
    #expect(npz.findings.map(\.tensor) == [ParameterName.rootKernel.canonical])
    #expect(npz.findings.first?.expected.contains("CRC-32") == true)

    let folder = try Scratch()
    try Self.network().write(to: folder.path("x"), kind: .kerasH5, replacing: false)
    var bytes = try content(folder.path("x"))
    let whole = try Checkpoint.open(folder.path("x")).verifyingDigests()
    #expect(try whole.tensors[0].floats() == Self.network().tensors[0].floats())
    try flip(&bytes)
    let damaged = try Checkpoint.open(folder.write("y", bytes)).verifyingDigests()
    let error = #expect(throws: CheckpointError.self) { try damaged.tensors[0].floats() }
    #expect(error?.description.contains("tensor \(ParameterName.rootKernel): expected SHA-256") == true)
    #expect(throws: CheckpointError.self) { try damaged.write(to: folder.path("z"), kind: .npz, replacing: false) }
    #expect(folder.names() == ["x", "y"])
  }

  @Test("a velocity of the optimiser that changed, or is no number, is found; and it isn't gone on from when that is asked for")
  func changedMomentum() throws {
    var network = try Self.network()
    let shape = try #require(network[Self.kernel]).shape
    func velocity(_ value: Float) -> Tensor {
      Tensor(name: Self.kernel, shape: shape, values: (0..<shape.reduce(1, *)).map { $0 == 7 ? value : Float($0 % 1021) / 3000 })
    }
    network.training = TrainingState(step: 3, seed: 1, examplesDigest: "e", velocity: [velocity(0.5)])
    #expect(try verified(network).findings == [])
    let folder = try Scratch()
    try network.write(to: folder.path("x"), kind: .kerasH5, replacing: false)
    var bytes = try content(folder.path("x"))
    let values: [Float] = (4..<10).map { $0 == 7 ? 0.5 : Float($0) / 3000 }
    bytes[try HDF5Fixture.position(of: values.flatMap { value in withUnsafeBytes(of: value) { Array($0) } }, in: bytes) + 1] ^= 1
    let path = try folder.write("y", bytes)
    let findings = Verifier().verify(path).findings
    #expect(findings.map(\.check) == [.digests])
    #expect(findings.first?.tensor == "bit/training/momentum/\(Self.kernel)")
    let opened = try Checkpoint.open(path).verifyingDigests()
    let error = #expect(throws: CheckpointError.self) { try opened.readThrough() }
    #expect(error?.description.contains("the momentum of \(Self.kernel): expected SHA-256") == true)
    // The same network without that state is whole.
    for tensor in opened.tensors { _ = try tensor.floats() }

    network.training?.velocity = [velocity(.nan)]
    #expect(try verified(network).findings.map(\.check) == [.nonFinite])
  }

  @Test("a training checkpoint has no findings; one whose momentum has another shape than the network does")
  func trainingCheckpoint() throws {
    var network = try Self.network()
    func state(_ velocity: [Tensor]) -> TrainingState { TrainingState(step: 3, seed: 1, examplesDigest: "e", velocity: velocity) }
    network.training = state(network.tensors)
    #expect(try verified(network).findings == [])
    network.training = state([Tensor(name: ParameterName.headBias.canonical, shape: [2], values: [0, 1])])
    let verification = try verified(network)
    #expect(verification.findings.map(\.expected) == ["the momentum of \(ParameterName.headBias): the shape [3]"])
    #expect(verification.findings.map(\.severity) == [.error])
  }

  @Test("a training checkpoint in whose list of momentum a name stands for another is refused")
  func momentumNames() throws {
    var network = try Self.network()
    network.training = TrainingState(step: 3, seed: 1, examplesDigest: "e", velocity: network.tensors)
    let verification = try verified(network) { bytes in
      // Of four lists the first: the momentum's.
      let names = ["a", "c"].map { Array("resnet/block4/unit01/\($0)/group_norm/gamma".utf8) + [0] }
      let position = try HDF5Fixture.position(of: names[1], in: bytes)
      bytes.replaceSubrange(position..<position + names[0].count, with: names[0])
    }
    let errors = verification.findings.filter { $0.severity == .error }
    #expect(errors.map(\.expected) == ["/bit/training/names: different names"])
  }

  @Test("control characters of names in the file don't get into a finding")
  func controlCharactersOfDigests() throws {
    let folder = try Scratch()
    try Self.network().write(to: folder.path("x"), kind: .kerasH5, replacing: false)
    var bytes = try content(folder.path("x"))
    // The list of digests stands in the file before the layers' own names, with a colon and a zero.
    let name = Array(ParameterName.finalGamma.canonical.utf8) + [0]
    bytes[try HDF5Fixture.position(of: name, in: bytes) + 7] = 0x1B
    let tensors = Verifier().verify(try folder.write("y", bytes)).findings.compactMap(\.tensor)
    #expect(tensors == ["resnet/\\u{1B}roup_norm/gamma"])
  }

  @Test("metadata that changed is found, and refused when that is asked for")
  func changedMetadata() throws {
    var network = try Self.network()
    network.metadata.labels = .set("imagenet1k")
    let folder = try Scratch()
    try network.write(to: folder.path("x"), kind: .kerasH5, replacing: false)
    var bytes = try content(folder.path("x"))
    bytes[try HDF5Fixture.position(of: Array("imagenet1k".utf8), in: bytes)] = UInt8(ascii: "j")
    let path = try folder.write("y", bytes)
    let verification = Verifier().verify(path)
    #expect(verification.findings.map(\.check) == [.digests])
    #expect(verification.findings.first?.tensor == nil)
    #expect(throws: CheckpointError.self) { try Checkpoint.open(path).verifyingDigests() }
  }

  @Test("a file that says another network of itself than its tensors make up is told", arguments: ["outputs", "architecture"])
  func statedNetwork(attribute: String) throws {
    let verification = try verified(try Self.network()) { bytes in
      if attribute == "outputs" {
        bytes[try HDF5Fixture.position(of: Array("outputs\0".utf8), in: bytes) + 32] = 4
      } else {
        bytes[try HDF5Fixture.position(of: Array("R14x0.5".utf8), in: bytes) + 1] = UInt8(ascii: "2")
      }
    }
    #expect(verification.findings.map { "\($0.severity) \($0.check) \($0.found)" } == ["warning network R14x0.5, 3 outputs"])
    let stated = attribute == "outputs" ? "R14x0.5, 4 outputs" : "R24x0.5, 3 outputs"
    #expect(verification.findings.first?.expected == "\(stated), as the group bit says")
  }

  @Test("a data set that no layer lists is told, and no weight that is reached through links")
  func unlisted() throws {
    var bytes = try HDF5Fixture.bytes("published")
    let layer = try HDF5Fixture.position(of: Array("head/dense\0".utf8), in: bytes)
    bytes.replaceSubrange(layer..<layer + 10, with: Array("re_lu\0\0\0\0\0".utf8))
    let verification = try HDF5Fixture.withFile(bytes) { Verifier().verify($0) }
    let findings = verification.findings.filter { $0.check == .tensors }
    #expect(verification.outputs == nil)
    // The head is lost.
    #expect(findings.map(\.severity) == [.warning])
    let words = "2 weights of a BiT network that have no place in it, or that no layer lists: /head/dense/resnet/head/dense/bias:0, "
    #expect(findings.first?.found.hasPrefix(words) == true, "\(findings)")
    #expect(try HDF5Fixture.open("linked").ignoredNames == [])
  }

  @Test("every tensor that is missing, misshapen or unknown is told, not only the first")
  func severalAtOnce() throws {
    let verification = try verified(try Self.network(), kind: .npz) { bytes in
      for position in HDF5Fixture.positions(of: Array("block2/unit01/b/group_norm/gamma.npy".utf8), in: bytes) {
        bytes[position + 31] = UInt8(ascii: "x")
      }
      let beta = try HDF5Fixture.position(of: Array("block3/unit01/a/group_norm/beta.npy".utf8), in: bytes)
      let header = bytes[beta...].prefix(400)
      let shape = try HDF5Fixture.position(of: Array("(256,), }  ".utf8), in: Array(header)) + beta
      bytes.replaceSubrange(shape..<shape + 11, with: Array("(2, 128), }".utf8))
    }
    let found = Dictionary(grouping: verification.findings) { $0.check }
    #expect(found[.tensors]?.filter { $0.severity == .error }.map(\.found) == ["no such tensor", "shape [2, 128]"])
    #expect(found[.tensors]?.filter { $0.severity == .note }.map(\.found) == ["1 others: resnet/block2/unit01/b/group_norm/gammx"])
    // The changed header doesn't fit the archive's checksum either.
    #expect(found[.structure]?.count == 1)
  }

  @Test("bytes that were appended are found", arguments: written)
  func appended(kind: CheckpointKind) throws {
    // Behind so many bytes a zip archive's end is still found, and so many are no library's leavings.
    let count = [.npz, .pytorch].contains(kind) ? 50_000 : 70_000
    let verification = try verified(try Self.network(), kind: kind) { $0 += [UInt8](repeating: 7, count: count) }
    // A container whose parts have to fill the file is damaged by them.
    guard verification.findings.map(\.check) != [.structure] else {
      #expect(verification.findings.first?.severity == .error)
      #expect(verification.findings.first?.found.contains("bytes") == true)
      return
    }
    #expect(verification.findings.map(\.check) == [.unreferenced] + Self.remarks(kind))
    #expect(verification.findings.first?.found.hasPrefix("\(count) bytes in one place") == true)
    #expect(verification.findings.first?.severity == .warning)
  }

  @Test("what libhdf5 and h5py wrote, in any layout, has no bytes that nothing refers to", arguments: ["published", "chunked", "latest"])
  func everyByteCounts(name: String) throws {
    try HDF5Fixture.withFile(try HDF5Fixture.bytes(name)) { path in
      #expect(Verifier().verify(path).findings.allSatisfy { $0.check != .unreferenced || $0.severity == .note })
    }
  }

  @Test("a file cut off is told with both sizes", arguments: written)
  func truncated(kind: CheckpointKind) throws {
    let verification = try verified(try Self.network(), kind: kind) { $0.removeLast(5000) }
    #expect(verification.findings.count == 1)
    #expect(verification.findings.first?.severity == .error)
    // An archive's directory is at its end; a message is longer than what it is in.
    #expect(verification.findings.first?.check == ([.npz, .pytorch, .onnx].contains(kind) ? .structure : .truncation))
  }

  @Test("a newer version of the format is told")
  func newerVersion() throws {
    let verification = try verified(try Self.network()) { bytes in
      bytes[try HDF5Fixture.position(of: Array("format_version\0".utf8), in: bytes) + 40] = UInt8(Integrity.knownFormatVersion + 1)
    }
    #expect(verification.findings.map(\.check) == [.version])
  }

  @Test("what is no checkpoint, and what isn't there, is a finding")
  func noCheckpoint() throws {
    let folder = try Scratch()
    let page = Verifier().verify(try folder.write("a.h5", Array("<!DOCTYPE html>".utf8)))
    #expect(page.findings.map(\.check) == [.structure])
    #expect(page.kind == nil)
    #expect(Verifier().verify(folder.path("none")).findings.first?.found == "cannot open: No such file or directory")
  }

  @Test(
    "the two published files that hold another network are told by their real case",
    arguments: [("BiT-S-R50x3.h5", "R14x1", 192, 64), ("BiT-S-R101x1.h5", "R14x4", 64, 256)])
  func misnamed(name: String, holds: String, expected: Int, found: Int) throws {
    let architecture = try #require(Architecture(name: holds))
    let network = try Checkpoint(
      tensors: architecture.parameters(outputs: nil).map {
        Tensor(name: $0.name.canonical, shape: $0.shape, scalarType: .float16, storage: Ramp(count: $0.count))
      })
    let findings = try verified(network, name: name).findings.filter { $0.check == .network }
    #expect(findings.count == 1)
    #expect(findings.first?.severity == .error)
    #expect(findings.first?.expected.contains("a root of \(expected) filters") == true)
    #expect(findings.first?.found.contains("a root of \(found) filters") == true)
    #expect(findings.first?.advice.contains("issue 47") == true)
  }

  @Test(
    "a name promises an architecture, and outputs where they follow from it",
    arguments: [
      ("a/BiT-M-R50x1.h5", "R50x1", 21843), ("BiT-S-R101x3.npz", "R101x3", 1000), ("BiT-M-R152x4-ILSVRC2012.npz", "R152x4", 1000),
      ("BiT-M-R50x1-run0-caltech101.npz", "R50x1", nil), ("R14x0.5.h5", "R14x0.5", nil), ("R14x0.5", "R14x0.5", nil),
      ("my_R26x1_v2.h5", "R26x1", nil), ("resnet50.h5", nil, nil), ("", nil, nil), ("R50x1/flowers.h5", nil, nil),
    ] as [(String, String?, Int?)])
  func names(name: String, architecture: String?, outputs: Int?) {
    let network = ExpectedNetwork(name: name)
    #expect(network?.architecture.name == architecture)
    #expect(network?.outputs == outputs)
  }

  @Test("control characters of a file don't reach the terminal")
  func controlCharacters() throws {
    let error = CheckpointError.duplicateTensor(file: "a", tensor: "x\u{1B}[2J\ny", names: ["\r", "\u{7}"])
    #expect(!error.description.unicodeScalars.contains { $0.properties.generalCategory == .control })
  }
}
