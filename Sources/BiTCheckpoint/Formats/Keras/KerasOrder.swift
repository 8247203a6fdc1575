/// Tells weights by their order alone, for files whose names mean nothing here: Keras itself loads weights by order, so that every
/// file has the right one, while names changed from one version of TensorFlow to the next.
enum KerasOrder {
  /// The parameter of each weight, or nil where the order isn't that of a BiT network. Dense layers before it, behind it and in it may be
  /// anything: where all the others are a network without a head, they have none.
  ///
  /// - Parameter ranks: the number of dimensions of each weight, in order: they tell a projection from a norm, and so the depth.
  static func parameters(ranks: [Int]) -> [ParameterName?]? {
    if let whole = network(ranks: ranks) { return whole }
    let isDense = ranks.indices.map { ranks[$0] == 2 || ranks[$0] == 1 && $0 > 0 && ranks[$0 - 1] == 2 }
    guard isDense.contains(true), var body = network(ranks: zip(ranks, isDense).filter { !$0.1 }.map(\.0))?[...] else { return nil }
    return isDense.map { $0 ? nil : body.popFirst() }
  }

  private static func network(ranks: [Int]) -> [ParameterName]? {
    networks.first { network in
      network.count == ranks.count
        && zip(network, ranks).allSatisfy { parameter, rank in
          // A dense head may be a matrix.
          rank == parameter.shape.count || parameter.name == .headKernel && rank == 2
        }
    }?.map(\.name)
  }

  /// The parameters of each depth, with a head and without. The width changes none of the ranks.
  private static let networks: [[ParameterDescription]] = Architecture.Depth.allCases.compactMap {
    Architecture(depth: $0, rootChannels: 32)
  }
  .flatMap { [$0.parameters(outputs: 1), $0.parameters(outputs: nil)] }
}
