/// How a norm normalises. Another kind is a case here, and what the compiler then asks for.
package enum NormKind: Hashable, Sendable {
  /// Group norm (arXiv 1803.08494): over an image's pixels and the channels of a group, with biased variance to which `epsilon` is added.
  case group(groups: Int, epsilon: Double)
  /// Batch norm (arXiv 1502.03167): a channel at a time over the pixels of many images, with biased variance; where nothing is trained, by running
  /// statistics, which are parameters.
  case batch(Architecture.BatchNorm)

  /// What names call it.
  var name: ParameterName.Kind {
    switch self {
    case .group: .groupNorm
    case .batch: .batchNorm
    }
  }
}

/// A norm of a network, before a ReLU.
package struct NormSpecification: Hashable, Sendable {
  package let layer: ParameterName.Layer
  package let kind: NormKind
  package let channels: Int

  package init(layer: ParameterName.Layer, kind: NormKind, channels: Int) {
    self.layer = layer
    self.kind = kind
    self.channels = channels
  }

  package var gamma: ParameterDescription { parameter(.gamma) }
  package var beta: ParameterDescription { parameter(.beta) }
  /// The running mean and variance; nil where a norm has none.
  package var statistics: (mean: ParameterDescription, variance: ParameterDescription)? {
    switch kind {
    case .group: nil
    case .batch: (parameter(.movingMean), parameter(.movingVariance))
    }
  }

  /// What the kind has, in the order of files.
  package var parameters: [ParameterDescription] {
    [gamma, beta] + (statistics.map { [$0.mean, $0.variance] } ?? [])
  }

  private func parameter(_ role: ParameterName.Role) -> ParameterDescription {
    ParameterDescription(name: ParameterName(layer, role, kind.name), shape: [channels])
  }
}
