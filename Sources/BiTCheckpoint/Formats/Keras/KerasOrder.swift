/// Tells weights by their order alone, for files whose names mean nothing here: Keras itself loads weights by order, so that every
/// file has the right one, while names changed from one version of TensorFlow to the next.
enum KerasOrder {
  /// The parameter of each weight, or nil where the order isn't that of a BiT network.
  ///
  /// - Parameter ranks: the number of dimensions of each weight, in order: they tell a projection from a norm, and so the depth.
  static func parameters(ranks: [Int]) -> [ParameterName]? {
    for network in networks where network.count == ranks.count {
      let fits = zip(network, ranks).allSatisfy { parameter, rank in
        // A dense head may be a matrix.
        rank == parameter.shape.count || parameter.name == .headKernel && rank == 2
      }
      if fits { return network.map(\.name) }
    }
    return nil
  }

  /// The parameters of each depth, with a head and without. The width changes none of the ranks.
  private static let networks: [[ParameterDescription]] = Architecture.Depth.allCases.compactMap {
    Architecture(depth: $0, rootChannels: 32)
  }
  .flatMap { [$0.parameters(outputs: 1), $0.parameters(outputs: nil)] }
}
