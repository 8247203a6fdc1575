/// Tells a network from the names and shapes of its tensors.
struct Recognition {
  let architecture: Architecture
  let outputs: Int?
  /// The names, in order, that are of another kind of norm or convolution than the network, in place of one that it lacks.
  let mixed: [(name: String, expected: ParameterName)]

  /// - Parameter batchNorm: the constants, where norms turn out to be batch norms.
  init(shapes: [String: [Int]], batchNorm: Architecture.BatchNorm?, file: String) throws {
    let kinds = Kinds(shapes.keys)
    let rootKernel = ParameterName.rootKernel.of(kinds.convolution)
    guard let root = shapes[rootKernel.canonical] ?? shapes[rootKernel.of(kinds.otherConvolution).canonical] else {
      throw CheckpointError.unrecognisedArchitecture(
        file: file, reason: "\(rootKernel) is missing, and nothing else tells the width")
    }
    guard root.count == 4, root[..<3] == [7, 7, 3] else {
      throw CheckpointError.unrecognisedArchitecture(
        file: file, reason: "\(rootKernel): expected shape [7, 7, 3, channels], found \(root)")
    }
    let units = (1...4).map { block in
      (1...).first { unit in
        [kinds.convolution, kinds.otherConvolution].allSatisfy { kind in
          shapes[ParameterName(block: block, unit: unit, .c, .kernel, kind).canonical] == nil
        }
      }.map { $0 - 1 } ?? 0
    }
    let depth = try Self.depth(units: units, names: shapes.keys, file: file)
    let norm: Architecture.Norm = kinds.norm == .groupNorm ? .group : .batch(batchNorm ?? Architecture.BatchNorm())
    let convolution: Architecture.Convolution = kinds.convolution == .plainConvolution ? .plain : .standardised
    guard let architecture = Architecture(depth: depth, rootChannels: root[3], norm: norm, convolution: convolution) else {
      throw CheckpointError.unrecognisedArchitecture(
        file: file,
        reason:
          "\(rootKernel): expected a multiple of \(Architecture.groups) channels up to \(Architecture.maxRootChannels), found \(root[3])")
    }
    self.architecture = architecture
    mixed = kinds.mixed(among: shapes)
    outputs = try Self.outputs(
      kernel: shapes[ParameterName.headKernel.canonical], bias: shapes[ParameterName.headBias.canonical], architecture: architecture,
      file: file)
  }

  /// The depth with these units a block. One missing unit is better told as a missing tensor than as an unknown network, so where no
  /// depth fits exactly, the highest unit that a name mentions decides.
  private static func depth(units: [Int], names: Dictionary<String, [Int]>.Keys, file: String) throws -> Architecture.Depth {
    if let depth = Architecture.Depth.allCases.first(where: { $0.units == units }) { return depth }
    var mentioned = [0, 0, 0, 0]
    for name in names {
      guard let position = Dialect.published.parameter(name)?.position else { continue }
      mentioned[position.block - 1] = max(mentioned[position.block - 1], position.unit)
    }
    if let depth = Architecture.Depth.allCases.first(where: { $0.units == mentioned }) { return depth }
    let known = Architecture.Depth.allCases.map { "R\($0.rawValue) \($0.units)" }.joined(separator: ", ")
    throw CheckpointError.unrecognisedArchitecture(file: file, reason: "units a block: expected one of \(known), found \(mentioned)")
  }

  private static func outputs(kernel: [Int]?, bias: [Int]?, architecture: Architecture, file: String) throws -> Int? {
    switch (kernel, bias) {
    case (nil, nil): return nil
    case (let kernel?, nil):
      throw CheckpointError.missingTensor(
        file: file, tensor: ParameterName.headBias.canonical, shape: [kernel.last ?? 0], architecture: architecture.name)
    case (nil, let bias?):
      throw CheckpointError.missingTensor(
        file: file, tensor: ParameterName.headKernel.canonical, shape: [1, 1, architecture.featureCount, bias.first ?? 0],
        architecture: architecture.name)
    case (_, let bias?):
      guard bias.count == 1, bias[0] > 0 else {
        throw CheckpointError.unrecognisedArchitecture(
          file: file, reason: "\(ParameterName.headBias): expected shape [outputs], found \(bias)")
      }
      return bias[0]
    }
  }
}
