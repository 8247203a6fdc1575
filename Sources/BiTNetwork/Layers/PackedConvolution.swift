import BiTCheckpoint
import BiTKernels

/// A convolution's weights, standardised and cut into panels once.
package struct PackedConvolution: Sendable {
  package let geometry: ConvolutionGeometry
  let packed: Buffer

  package init(_ geometry: ConvolutionGeometry, packed: Buffer) {
    (self.geometry, self.packed) = (geometry, packed)
  }

  package init(kernelSize: Int, stride: Int, inputChannels: Int, outputChannels: Int, packed: Buffer) {
    self.init(
      ConvolutionGeometry(kernelSize: kernelSize, stride: stride, inputChannels: inputChannels, outputChannels: outputChannels),
      packed: packed)
  }

  var kernelSize: Int { geometry.kernelSize }
  var stride: Int { geometry.stride }
  var inputChannels: Int { geometry.inputChannels }
  var outputChannels: Int { geometry.outputChannels }
  var depth: Int { geometry.depth }

  package func shape(at size: SpatialSize) -> ConvolutionShape { ConvolutionShape(geometry, at: size) }
}
