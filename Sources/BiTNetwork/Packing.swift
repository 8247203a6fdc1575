import BiTCheckpoint
import BiTKernels
import BiTThreads

/// Reads a checkpoint's tensors and brings them into the form that the kernels read, many at a time.
struct Packing {
  private let kernels: KernelSet
  private let vectors: [ParameterName: [Float]]
  private let matrices: [ParameterName: Buffer]

  /// - Parameter blueprint: that of the checkpoint.
  init(_ checkpoint: Checkpoint, _ blueprint: Blueprint, kernels: KernelSet, threads: Int) throws {
    self.kernels = kernels
    // One for each tensor.
    let names = blueprint.parameters.map(\.name)
    var epsilons: [ParameterName: Float] = [:]
    for convolution in blueprint.convolutions { epsilons[convolution.kernel.name] = convolution.kind.standardisationEpsilon }
    let standardisations = epsilons
    let counts = checkpoint.tensors.map { $0.shape.count == 4 ? Self.packedCount($0.shape, kernels) : 0 }
    try MemoryError.check(counts.reduce(0, +) * MemoryLayout<Float>.stride, for: "the network's weights")
    let packed = Buffer.together(counts)
    let loaded = try checkpoint.tensors.mapInParallel(threads: threads) { index -> (vector: [Float]?, matrix: Buffer?) in
      let tensor = checkpoint.tensors[index]
      let values = try tensor.floats()
      guard tensor.shape.count == 4 else { return (values, nil) }
      Self.pack(values, columns: tensor.shape[3], epsilon: standardisations[names[index]], kernels: kernels, into: packed[index])
      return (nil, packed[index])
    }
    var (vectors, matrices) = ([ParameterName: [Float]](), [ParameterName: Buffer]())
    for (name, values) in zip(names, loaded) { (vectors[name], matrices[name]) = (values.vector, values.matrix) }
    (self.vectors, self.matrices) = (vectors, matrices)
  }

  /// Values of a kernel's panels, the last filled up.
  private static func packedCount(_ shape: [Int], _ kernels: KernelSet) -> Int {
    shape[0] * shape[1] * shape[2] * ((shape[3] + kernels.panelWidth - 1) / kernels.panelWidth) * kernels.panelWidth
  }

  private static func pack(_ values: [Float], columns: Int, epsilon: Float?, kernels: KernelSet, into packed: Buffer) {
    let depth = values.count / columns
    let panels = packed.count / (depth * kernels.panelWidth)
    values.withUnsafeBufferPointer { source in
      guard let base = source.baseAddress else { return }
      kernels.pack(
        PackArguments(
          weights: Matrix(base, rows: depth, columns: columns), panels: 0..<panels, epsilon: epsilon, packed: packed.values))
    }
  }

  func convolution(_ specification: ConvolutionSpecification) -> PackedConvolution {
    PackedConvolution(specification.geometry, packed: matrix(specification.kernel))
  }

  func norm(_ specification: NormSpecification) -> Network.Norm {
    let (gamma, beta) = (vector(specification.gamma), vector(specification.beta))
    switch specification.kind {
    case .group(let groups, let epsilon):
      return .group(GroupNorm(channels: specification.channels, groups: groups, epsilon: epsilon), gamma: gamma, beta: beta)
    case .batch(let constants):
      guard let statistics = specification.statistics else { preconditionFailure("a batch norm has running statistics") }
      return .fixed(
        FixedNorm(gamma: gamma, beta: beta, mean: vector(statistics.mean), variance: vector(statistics.variance), constants: constants))
    }
  }

  func head(_ specification: HeadSpecification) -> Network.Head {
    let panels = (specification.outputs + kernels.panelWidth - 1) / kernels.panelWidth
    return Network.Head(
      packed: matrix(specification.kernel),
      bias: vector(specification.bias) + [Float](repeating: 0, count: panels * kernels.panelWidth - specification.outputs),
      outputs: specification.outputs, panels: panels)
  }

  private func matrix(_ parameter: ParameterDescription) -> Buffer {
    guard let matrix = matrices[parameter.name] else { preconditionFailure("the checkpoint has no matrix \(parameter.name)") }
    return matrix
  }

  private func vector(_ parameter: ParameterDescription) -> [Float] {
    guard let vector = vectors[parameter.name] else { preconditionFailure("the checkpoint has no vector \(parameter.name)") }
    return vector
  }
}
