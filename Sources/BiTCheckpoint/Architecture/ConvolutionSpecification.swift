/// What a convolution does with its kernel before it multiplies. Another kind is a case here, and what the compiler then asks for.
package enum ConvolutionKind: Hashable, Sendable {
  /// Weight standardisation (arXiv 1903.10520): each filter has mean 0 and variance 1, its variance with `epsilon` added.
  case standardised(epsilon: Float)
  /// The kernel as it is.
  case plain

  /// The epsilon of weight standardisation; nil for a kernel that is taken as it is.
  package var standardisationEpsilon: Float? {
    switch self {
    case .standardised(let epsilon): epsilon
    case .plain: nil
    }
  }

  /// What names call it.
  var name: ParameterName.Kind {
    switch self {
    case .standardised: .standardisedConvolution
    case .plain: .plainConvolution
    }
  }
}

/// A convolution of a network.
package struct ConvolutionSpecification: Hashable, Sendable {
  /// HWIO.
  package let kernel: ParameterDescription
  package let kind: ConvolutionKind
  package let geometry: ConvolutionGeometry

  init(_ layer: ParameterName.Layer, _ geometry: ConvolutionGeometry, kind: ConvolutionKind) {
    kernel = ParameterDescription(
      name: ParameterName(layer, .kernel, kind.name),
      shape: [geometry.kernelSize, geometry.kernelSize, geometry.inputChannels, geometry.outputChannels])
    self.kind = kind
    self.geometry = geometry
  }
}

/// How a convolution goes over an image, whatever the image's size.
package struct ConvolutionGeometry: Hashable, Sendable {
  package let kernelSize: Int
  package let stride: Int
  /// Zeros on every side, so that a stride of 1 keeps the size.
  package let padding: Int
  package let inputChannels: Int
  package let outputChannels: Int

  package init(kernelSize: Int, stride: Int = 1, inputChannels: Int, outputChannels: Int) {
    self.kernelSize = kernelSize
    self.stride = stride
    padding = kernelSize / 2
    self.inputChannels = inputChannels
    self.outputChannels = outputChannels
  }

  /// The size of what the convolution writes.
  package func output(of input: SpatialSize) -> SpatialSize {
    SpatialSize(
      height: (input.height + 2 * padding - kernelSize) / stride + 1, width: (input.width + 2 * padding - kernelSize) / stride + 1)
  }
}

/// Pixels of an image or of an activation.
package struct SpatialSize: Hashable, Sendable {
  package let height: Int
  package let width: Int

  package init(height: Int, width: Int) {
    self.height = height
    self.width = width
  }

  /// All of them.
  package var pixels: Int { height * width }
}
