import BiTCheckpoint
import BiTKernels

/// Reads a checkpoint's tensors and brings them into the form that the kernels read, many at a time.
struct Packing {
  /// Weight standardisation's epsilon (arXiv 1912.11370's published code).
  static let epsilon: Float = 1e-10

  private let kernels: KernelSet
  private let shapes: [String: [Int]]
  private let vectors: [String: [Float]]
  private let matrices: [String: Buffer]

  init(_ checkpoint: Checkpoint, kernels: KernelSet, threads: Int) throws {
    self.kernels = kernels
    shapes = Dictionary(uniqueKeysWithValues: checkpoint.tensors.map { ($0.name, $0.shape) })
    let packed = Buffer.together(checkpoint.tensors.map { $0.shape.count == 4 ? Self.packedCount($0.shape, kernels) : 0 })
    let loaded = try checkpoint.tensors.mapInParallel(threads: threads) { index -> (vector: [Float]?, matrix: Buffer?) in
      let tensor = checkpoint.tensors[index]
      let values = try tensor.floats()
      guard tensor.shape.count == 4 else { return (values, nil) }
      let standardised = tensor.name != ParameterName.headKernel.canonical
      Self.pack(values, columns: tensor.shape[3], epsilon: standardised ? Self.epsilon : nil, kernels: kernels, into: packed[index])
      return (nil, packed[index])
    }
    var (vectors, matrices) = ([String: [Float]](), [String: Buffer]())
    for (tensor, values) in zip(checkpoint.tensors, loaded) {
      (vectors[tensor.name], matrices[tensor.name]) = (values.vector, values.matrix)
    }
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

  func convolution(_ name: String, stride: Int) throws -> PackedConvolution {
    guard let packed = matrices[name], let shape = shapes[name] else { throw missing(name) }
    return PackedConvolution(kernelSize: shape[0], stride: stride, inputChannels: shape[2], outputChannels: shape[3], packed: packed)
  }

  func norm(gamma: String, beta: String) throws -> GroupNorm {
    guard let scale = vectors[gamma], let shift = vectors[beta] else { throw missing(gamma) }
    return GroupNorm(gamma: scale, beta: shift)
  }

  func unit(block: Int, unit: Int, stride: Int) throws -> Network.Unit {
    func part(_ layer: BottleneckLayer, stride: Int) throws -> (GroupNorm, PackedConvolution) {
      func name(_ role: ParameterName.Role) -> String { ParameterName(block: block, unit: unit, layer, role).canonical }
      return (try norm(gamma: name(.gamma), beta: name(.beta)), try convolution(name(.kernel), stride: stride))
    }
    let (a, b, c) = (try part(.a, stride: 1), try part(.b, stride: stride), try part(.c, stride: 1))
    let projection =
      unit == 1 ? try convolution(ParameterName(block: block, unit: unit, .projection, .kernel).canonical, stride: stride) : nil
    let name = "block\(block)/unit" + (unit < 10 ? "0" : "") + "\(unit)"
    return Network.Unit(name: name, block: block - 1, normA: a.0, a: a.1, normB: b.0, b: b.1, normC: c.0, c: c.1, projection: projection)
  }

  func head(outputs: Int) throws -> Network.Head {
    guard let packed = matrices[ParameterName.headKernel.canonical], let bias = vectors[ParameterName.headBias.canonical] else {
      throw missing(ParameterName.headKernel.canonical)
    }
    let panels = (outputs + kernels.panelWidth - 1) / kernels.panelWidth
    return Network.Head(
      packed: packed, bias: bias + [Float](repeating: 0, count: panels * kernels.panelWidth - outputs), outputs: outputs, panels: panels)
  }

  private func missing(_ name: String) -> CheckpointError {
    .missingTensor(file: "checkpoint", tensor: name, shape: shapes[name] ?? [], architecture: "the network")
  }
}
