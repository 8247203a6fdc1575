import BiTCheckpoint
import BiTTestSupport
import Testing

/// A network of chosen values: the root kernel's first values, then the formula of the fixtures.
private func network(_ values: [Float]) throws -> Checkpoint {
  let architecture = try #require(NPZFixture.architecture)
  let tensors = architecture.parameters(outputs: 3).enumerated().map { position, parameter in
    var all = (0..<parameter.count).map { NPZFixture.value($0, ofTensorAt: position) }
    if position == 0 { all.replaceSubrange(0..<values.count, with: values) }
    return Tensor(name: parameter.name.canonical, shape: parameter.shape, values: all)
  }
  return try Checkpoint(tensors: tensors)
}

@Suite struct ConversionTests {
  /// Values at every turn of half precision: beside each of its numbers, beside each tie between two, and the ends of its range.
  private static let edges: [Float] = {
    let halves = stride(from: UInt16(0), to: 0x7C00, by: 37).map { Float(Float16(bitPattern: $0)) } + [6.0975552e-5, 6.1035156e-5]
    let ties = stride(from: UInt16(0), to: 0x7BFF, by: 41).map {
      (Float(Float16(bitPattern: $0)) + Float(Float16(bitPattern: $0 + 1))) / 2
    }
    let special: [Float] = [.leastNonzeroMagnitude, .leastNormalMagnitude, 65504, 65519.996, .infinity, .nan, 2.9802322e-8, 2.9802326e-8]
    let positive = (halves + ties).flatMap { [$0, $0.nextUp, $0.nextDown] } + special
    return positive + positive.map(-)
  }()

  @Test("single to half precision rounds as Float16 does, at every kind of edge")
  func singleToHalf() throws {
    let rootCount = 7 * 7 * 3 * 32
    for start in stride(from: 0, to: Self.edges.count, by: rootCount) {
      let values = Array(Self.edges[start..<min(start + rootCount, Self.edges.count)])
      let tensor = try network(values).converted(to: .float16).tensors[0]
      #expect(tensor.scalarType == .float16 && tensor.byteCount == 2 * rootCount)
      let converted = try bytes(of: tensor).withUnsafeBytes { Array($0.bindMemory(to: Float16.self)) }
      let wrong = values.indices.first {
        values[$0].isNaN ? !converted[$0].isNaN : converted[$0].bitPattern != Float16(values[$0]).bitPattern
      }
      #expect(wrong == nil, "\(wrong.map { values[$0] } ?? 0)")
    }
  }

  @Test("a wider type and back gives the same bits", arguments: [ScalarType.float16, .float32], [ScalarType.float32, .float64])
  func widening(narrow: ScalarType, wide: ScalarType) throws {
    let original = try network([.infinity, -0.0, 1e-7]).converted(to: narrow)
    let back = original.converted(to: wide).converted(to: narrow)
    for (back, original) in zip(back.tensors, original.tensors) {
      #expect(back.scalarType == narrow)
      #expect(try bytes(of: back) == bytes(of: original))
    }
  }

  @Test("double to half precision rounds once, not twice")
  func doubleToHalf() throws {
    let checkpoint = try Checkpoint.open(NPZFixture.path("double.npz"))
    for (position, tensor) in checkpoint.converted(to: .float16).tensors.enumerated() {
      let values = try bytes(of: tensor).withUnsafeBytes { Array($0.bindMemory(to: Float16.self)) }
      #expect(values.indices.allSatisfy { values[$0] == Float16(NPZFixture.value($0, ofTensorAt: position)) })
    }
  }

  @Test("a finite value that half precision can't hold is an error with tensor, index and value", arguments: [65520, -65520, 1e30])
  func tooLargeForHalf(value: Float) throws {
    let converted = try network([1, .infinity, value]).converted(to: .float16)
    let name = "resnet/root_block/standardized_conv2d/kernel"
    #expect(throws: CheckpointError.notRepresentable(tensor: name, index: 2, value: Double(value), type: .float16)) {
      try converted.tensors[0].stream { _ in }
    }
    try converted.tensors[1].stream { _ in }
  }

  @Test("a conversion that fails leaves no file behind")
  func failureLeavesNothing() throws {
    let folder = try Scratch()
    let converted = try network([1e5]).converted(to: .float16)
    #expect(throws: CheckpointError.self) { try converted.write(to: folder.path("out.npz"), kind: .npz, replacing: false) }
    #expect(folder.names().isEmpty)
  }
}

@Suite struct HeadEditTests {
  private func labelled() throws -> Checkpoint {
    var checkpoint = try Checkpoint.open(NPZFixture.path("compressed.npz"))
    checkpoint.metadata.labels = .set("ten")
    checkpoint.metadata.preprocessing = .init(height: 128, width: 128, resize: .pillow)
    return checkpoint
  }

  @Test("a head that is kept stays with its labels")
  func keep() throws {
    let kept = try labelled().editingHead(.keep)
    #expect(kept.outputs == 10)
    #expect(kept.metadata.labels == .set("ten"))
    try NPZFixture.expectFormula(kept)
  }

  @Test("a head that is dropped takes its labels along, and nothing else")
  func drop() throws {
    let dropped = try labelled().editingHead(.drop)
    #expect(dropped.outputs == nil)
    #expect(dropped.metadata.labels == nil)
    #expect(dropped.metadata.preprocessing?.height == 128)
    #expect(dropped.tensors.map(\.name) == dropped.architecture.parameters(outputs: nil).map(\.name.canonical))
    try NPZFixture.expectFormula(dropped)
    #expect(dropped.editingHead(.drop).tensors.count == dropped.tensors.count)
  }

  @Test("a new head is zeros in the type of the others, over whatever head there was", arguments: [true, false])
  func zero(hadHead: Bool) throws {
    let start = try hadHead ? labelled() : labelled().editingHead(.drop)
    let edited = start.converted(to: .float16).editingHead(.zero(outputs: 37))
    #expect(edited.outputs == 37)
    #expect(edited.metadata.labels == nil)
    let kernel = try #require(edited["resnet/head/conv2d/kernel"])
    let bias = try #require(edited["resnet/head/conv2d/bias"])
    #expect(kernel.shape == [1, 1, 1024, 37] && kernel.scalarType == .float16)
    #expect(try bytes(of: kernel) == [UInt8](repeating: 0, count: 1024 * 37 * 2))
    #expect(try bytes(of: bias) == [UInt8](repeating: 0, count: 37 * 2))
    try NPZFixture.expectFormula(edited.editingHead(.drop)) { Float(Float16($0)) }
  }
}
