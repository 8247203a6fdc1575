/// A pre-activation bottleneck (arXiv 1603.05027, figure 4e): three convolutions, each behind a norm and a ReLU, and a shortcut around them.
///
///     input ──▶ norm a ──┬──▶ a ──▶ norm b ──▶ b ──▶ norm c ──▶ c ──▶(+)──▶ output
///        │               └──▶ projection ─────────────────────────────┤
///        └──(where there is no projection)────────────────────────────┘
///
/// What stands for a convolution and for a norm is its user's: specifications, weights, layers of a plan.
package struct Bottleneck<Convolution, Norm> {
  /// A norm, and the convolution that reads what it gives.
  package struct Part {
    package let norm: Norm
    package let convolution: Convolution
  }

  package let position: BottleneckPosition
  package let a: Part
  package let b: Part
  package let c: Part
  /// The convolution of the shortcut, in a block's first unit.
  package let projection: Convolution?

  /// In the order in which they are computed.
  package var parts: [Part] { [a, b, c] }

  /// The projection last.
  package var convolutions: [Convolution] { parts.map(\.convolution) + (projection.map { [$0] } ?? []) }

  package var norms: [Norm] { parts.map(\.norm) }
}

extension Bottleneck.Part: Sendable where Convolution: Sendable, Norm: Sendable {}
extension Bottleneck: Sendable where Convolution: Sendable, Norm: Sendable {}

extension Bottleneck {
  /// The same bottleneck with something else in each place.
  package func map<NewConvolution, NewNorm>(
    convolution: (Convolution) throws -> NewConvolution, norm: (Norm) throws -> NewNorm
  ) rethrows -> Bottleneck<NewConvolution, NewNorm> {
    func map(_ part: Part) throws -> Bottleneck<NewConvolution, NewNorm>.Part {
      .init(norm: try norm(part.norm), convolution: try convolution(part.convolution))
    }
    return Bottleneck<NewConvolution, NewNorm>(
      position: position, a: try map(a), b: try map(b), c: try map(c), projection: try projection.map(convolution))
  }

  /// The same bottleneck for images of one size: each place receives its name and the size of what it reads.
  ///
  /// - Parameter size: of the bottleneck's input; of its output afterwards.
  package func map<NewConvolution, NewNorm>(
    at size: inout SpatialSize, geometry: (Convolution) -> ConvolutionGeometry,
    convolution: (Convolution, BottleneckLayer, SpatialSize) throws -> NewConvolution, norm: (Norm, SpatialSize) throws -> NewNorm
  ) rethrows -> Bottleneck<NewConvolution, NewNorm> {
    let input = size
    func map(_ part: Part, _ layer: BottleneckLayer) throws -> Bottleneck<NewConvolution, NewNorm>.Part {
      defer { size = geometry(part.convolution).output(of: size) }
      return .init(norm: try norm(part.norm, size), convolution: try convolution(part.convolution, layer, size))
    }
    return Bottleneck<NewConvolution, NewNorm>(
      position: position, a: try map(a, .a), b: try map(b, .b), c: try map(c, .c),
      projection: try projection.map { try convolution($0, .projection, input) })
  }
}
