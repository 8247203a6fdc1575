/// How a norm normalises. Another kind is a case here, and what the compiler then asks for.
package enum NormKind: Hashable, Sendable {
  /// Group norm (arXiv 1803.08494): over an image's pixels and the channels of a group, with biased variance to which `epsilon` is added.
  case group(groups: Int, epsilon: Double)
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

  /// What the kind has, in the order of files.
  package var parameters: [ParameterDescription] {
    switch kind {
    case .group: [gamma, beta]
    }
  }

  private func parameter(_ role: ParameterName.Role) -> ParameterDescription {
    ParameterDescription(name: ParameterName(layer, role), shape: [channels])
  }
}
