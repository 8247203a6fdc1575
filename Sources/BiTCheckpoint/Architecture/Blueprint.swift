/// What an architecture is made of, in order. Everything that goes through a network's layers derives from it: parameters and their order,
/// packing, plans, both passes of training.
///
///     root ──▶ max pool ──▶ bottlenecks ──▶ norm ──▶ ReLU ──▶ mean over pixels ──▶ head
package struct Blueprint: Sendable {
  package typealias Unit = Bottleneck<ConvolutionSpecification, NormSpecification>

  package let root: ConvolutionSpecification
  package let bottlenecks: [Unit]
  /// The one before the head.
  package let norm: NormSpecification
  /// Nil for a network without a head.
  package let head: HeadSpecification?
}

/// The dense layer on the features.
package struct HeadSpecification: Hashable, Sendable {
  package let features: Int
  package let outputs: Int

  package var kernel: ParameterDescription { ParameterDescription(name: .headKernel, shape: [1, 1, features, outputs]) }
  package var bias: ParameterDescription { ParameterDescription(name: .headBias, shape: [outputs]) }
}

extension Architecture {
  /// The layers of the network.
  ///
  /// - Parameter outputs: the length of the head's output; nil for a network without a head.
  package func blueprint(outputs: Int?) -> Blueprint {
    let root = ConvolutionSpecification(
      .root, ConvolutionGeometry(kernelSize: 7, stride: 2, inputChannels: 3, outputChannels: rootChannels), kind: convolutionKind)
    var bottlenecks: [Blueprint.Unit] = []
    var channels = rootChannels
    for (block, count) in zip(1..., units) {
      for unit in 1...count {
        bottlenecks.append(bottleneck(BottleneckPosition(block: block, unit: unit), inputChannels: channels))
        channels = outputChannels(block: block)
      }
    }
    return Blueprint(
      root: root, bottlenecks: bottlenecks, norm: NormSpecification(layer: .norm, kind: normKind, channels: channels),
      head: outputs.map { HeadSpecification(features: channels, outputs: $0) })
  }

  /// The first unit of a block changes the number of channels and, but for the first block's, halves the size: its b has the stride, and so has
  /// the projection on the shortcut.
  private func bottleneck(_ position: BottleneckPosition, inputChannels: Int) -> Blueprint.Unit {
    let (middle, output) = (bottleneckChannels(block: position.block), outputChannels(block: position.block))
    let stride = position.unit == 1 && position.block > 1 ? 2 : 1
    func convolution(_ layer: BottleneckLayer, _ geometry: ConvolutionGeometry) -> ConvolutionSpecification {
      ConvolutionSpecification(.bottleneck(position, layer), geometry, kind: convolutionKind)
    }
    func part(_ layer: BottleneckLayer, _ geometry: ConvolutionGeometry) -> Blueprint.Unit.Part {
      .init(
        norm: NormSpecification(layer: .bottleneck(position, layer), kind: normKind, channels: geometry.inputChannels),
        convolution: convolution(layer, geometry))
    }
    let projection = ConvolutionGeometry(kernelSize: 1, stride: stride, inputChannels: inputChannels, outputChannels: output)
    return Blueprint.Unit(
      position: position,
      a: part(.a, ConvolutionGeometry(kernelSize: 1, inputChannels: inputChannels, outputChannels: middle)),
      b: part(.b, ConvolutionGeometry(kernelSize: 3, stride: stride, inputChannels: middle, outputChannels: middle)),
      c: part(.c, ConvolutionGeometry(kernelSize: 1, inputChannels: middle, outputChannels: output)),
      projection: position.unit == 1 ? convolution(.projection, projection) : nil)
  }
}

extension Blueprint {
  /// In the order of the network, a unit's projection last.
  package var convolutions: [ConvolutionSpecification] { [root] + bottlenecks.flatMap(\.convolutions) }

  /// See `Architecture.parameters(outputs:)`.
  package var parameters: [ParameterDescription] {
    [root.kernel] + bottlenecks.flatMap(\.parameters) + norm.parameters + (head.map { [$0.kernel, $0.bias] } ?? [])
  }
}

extension Blueprint.Unit {
  /// Norm and convolution of each part, the projection last.
  package var parameters: [ParameterDescription] {
    parts.flatMap { $0.norm.parameters + [$0.convolution.kernel] } + (projection.map { [$0.kernel] } ?? [])
  }
}
