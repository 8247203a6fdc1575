/// Tells weights by their order alone, for files whose names mean nothing here: Keras itself loads weights by order, so that every
/// file has the right one, while names changed from one version of TensorFlow to the next.
///
/// The order is root kernel; unit by unit gamma, beta and kernel of a, b and c, then the projection in a block's first unit; gamma and
/// beta of the last norm; kernel and bias of the head.
enum KerasOrder {
  /// The name of each weight, or nil where the order isn't that of a BiT network.
  ///
  /// - Parameter ranks: the number of dimensions of each weight, in order: they tell a projection from a norm, and so the
  ///   beginning of a block.
  static func names(ranks: [Int]) -> [ParameterName]? {
    guard ranks.first == 4 else { return nil }
    var names = [ParameterName.rootKernel]
    var rest = ranks.dropFirst()
    var (block, unit) = (0, 0)
    while rest.starts(with: [1, 1, 4, 1, 1, 4, 1, 1, 4]) {
      rest = rest.dropFirst(9)
      let hasProjection = rest.first == 4
      (block, unit) = hasProjection ? (block + 1, 1) : (block, unit + 1)
      for convolution in [BottleneckLayer.a, .b, .c] {
        names += [.gamma, .beta, .kernel].map { ParameterName(block: block, unit: unit, convolution, $0) }
      }
      guard hasProjection else { continue }
      names.append(ParameterName(block: block, unit: unit, .projection, .kernel))
      rest = rest.dropFirst()
    }
    names += [.finalGamma, .finalBeta]
    switch Array(rest) {
    case [1, 1]: return names
    case [1, 1, 2, 1], [1, 1, 4, 1]: return names + [.headKernel, .headBias]
    default: return nil
    }
  }
}
