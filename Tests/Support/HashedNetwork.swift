import BiTCheckpoint

/// Weights and images from a hash of their position, as `fixtures/make_network.py` makes them: exact in `Float` in both.
package enum Hashed {
  /// `count` numbers from -0.5 to 0.5 in steps of 2^-24.
  package static func values(stream: Int, count: Int) -> [Float] {
    let offset = UInt32(truncatingIfNeeded: stream * 40503 + 12345)
    return [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
      for index in 0..<count {
        var hash = UInt32(truncatingIfNeeded: index) &* 2_654_435_761 &+ offset
        hash = (hash ^ (hash >> 15)) &* 2_246_822_519
        hash = (hash ^ (hash >> 13)) &* 3_266_489_917
        hash ^= hash >> 16
        buffer[index] = Float(hash >> 8) / Float(1 << 24) - 0.5
      }
      initialized = count
    }
  }

  /// `count` images of `height` x `width`, values from -1 to 1; each group has others.
  package static func images(_ count: Int, height: Int, width: Int, group: Int = 0) -> [Float] {
    values(stream: (1 << 16) + group, count: count * height * width * 3).map { 2 * $0 }
  }

  /// Directions on which `fixtures/make_training.py` projects.
  package static let directions = 24

  /// The sums of a tensor's values, each as it is or negated: one sum for each bit of the numbers hashed from their places.
  package static func projections(_ values: [Double], tensor: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: directions)
    for (value, hash) in zip(values, Self.values(stream: (1 << 20) + tensor, count: values.count)) {
      let bits = UInt32((hash + 0.5) * Float(1 << 24))
      for direction in 0..<directions { sums[direction] += bits >> direction & 1 == 1 ? value : -value }
    }
    return sums
  }

  package static func checkpoint(_ architecture: Architecture, outputs: Int?) throws -> Checkpoint {
    // Roughly the variance that comes out of the convolution before: a standardised filter's weights have the variance 1.
    var variance = 1
    let tensors = architecture.parameters(outputs: outputs).enumerated().map { stream, parameter in
      let storage = HashedStorage(stream: stream, parameter: parameter, variance: variance)
      if parameter.name.kind == .standardisedConvolution { variance = storage.fanIn }
      return Tensor(name: parameter.name.canonical, shape: parameter.shape, scalarType: .float32, storage: storage)
    }
    // Tensors alone don't tell the norms' constants.
    return Checkpoint(architecture: architecture, outputs: outputs, tensors: tensors, metadata: Metadata())
  }
}

/// Values made when they are asked for.
private struct HashedStorage: TensorStorage {
  let stream: Int
  let parameter: ParameterDescription
  /// Of running means and variances, what they are about.
  let variance: Int

  /// The weights of a filter of a kernel.
  var fanIn: Int { parameter.shape.dropLast().reduce(1, *) }

  func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    var values = Hashed.values(stream: stream, count: parameter.count)
    switch parameter.name.role {
    case .kernel where parameter.name.kind == .dense: change(&values) { $0 * 0.0625 }
    case .kernel where parameter.name.kind == .plainConvolution:
      // He's scale: hashed numbers have the variance 1/12.
      let scale = Float((24 / Double(fanIn)).squareRoot())
      change(&values) { $0 * scale }
    case .gamma: change(&values) { $0 * 0.5 + 1 }
    case .beta: change(&values) { $0 * 0.25 }
    case .movingMean:
      let scale = Float((Double(variance) / 16).squareRoot())
      change(&values) { $0 * scale }
    case .movingVariance: change(&values) { ($0 + 1) * Float(variance) }
    case .kernel, .bias: break
    }
    try values.withUnsafeBytes(body)
  }

  private func change(_ values: inout [Float], _ changed: (Float) -> Float) {
    for index in values.indices { values[index] = changed(values[index]) }
  }
}
