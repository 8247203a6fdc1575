import BiTContainers

extension Checkpoint {
  /// A fresh network, as for training from scratch.
  ///
  /// As the authors publish it in JAX (google-research/big_vision, `big_vision/models/bit_paper.py`): kernels by Flax's default for
  /// convolutions, LeCun's normal distribution, which is cut off at two standard deviations and has variance 1/(height · width · input
  /// channels); scales one, shifts zero, head zero. Weight standardisation takes a kernel's own scale and mean away, so that the variance
  /// decides on how fast training moves, not on what the network computes. A running mean is zero at first, and a running variance one.
  ///
  /// The values follow from the seed and each tensor's name alone, the same bits on every machine: `Xoshiro256(seed:stream:)` of the name
  /// gives 64 bits for two values, the lower half first. They are computed while they are streamed; the checkpoint itself takes no memory.
  ///
  /// - Parameters:
  ///   - outputs: the length of the head's output; nil for a network without a head.
  ///   - seed: another seed gives other kernels.
  /// - Precondition: a head has 1 to 2^31 outputs.
  public static func initialised(architecture: Architecture, outputs: Int?, seed: UInt64) -> Checkpoint {
    let body = architecture.parameters(outputs: nil).map { parameter in
      Tensor(
        name: parameter.name.canonical, shape: parameter.shape, scalarType: .float32, storage: initialValues(of: parameter, seed: seed))
    }
    let provenance = Metadata.Provenance(
      sourceName: "\(architecture)", sourceKind: Metadata.Provenance.fresh, operation: .initialisation(seed: seed))
    let headless = Checkpoint(
      architecture: architecture, outputs: nil, tensors: body, metadata: Metadata(provenance: provenance))
    return outputs.map { headless.editingHead(.zero(outputs: $0)) } ?? headless
  }

  private static func initialValues(of parameter: ParameterDescription, seed: UInt64) -> any TensorStorage {
    switch parameter.name.role {
    case .kernel where parameter.name.layer != .head:
      NormalStorage(
        count: parameter.count, fanIn: parameter.shape.dropLast().reduce(1, *), seed: seed, name: parameter.name.canonical)
    case .gamma, .movingVariance: RepeatedStorage(1, count: parameter.count)
    case .kernel, .beta, .bias, .movingMean: RepeatedStorage(0, count: parameter.count)
    }
  }
}

/// Random values of a truncated normal distribution.
private struct NormalStorage: TensorStorage {
  let count: Int
  let fanIn: Int
  let seed: UInt64
  let name: String

  private static let blockCount = 1 << 16

  func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    var generator = Xoshiro256(seed: seed, stream: name)
    let distribution = TruncatedNormal(standardDeviation: (1 / Float(fanIn)).squareRoot())
    let block = UnsafeMutableBufferPointer<Float>.allocate(capacity: Self.blockCount)
    defer { block.deallocate() }
    for start in stride(from: 0, to: count, by: Self.blockCount) {
      distribution.fill(block, from: &generator)
      try body(UnsafeRawBufferPointer(UnsafeMutableBufferPointer(rebasing: block[..<min(Self.blockCount, count - start)])))
    }
  }
}
