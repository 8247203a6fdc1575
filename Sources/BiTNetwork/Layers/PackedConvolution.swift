import BiTKernels

/// A convolution's weights, standardised and cut into panels once.
package struct PackedConvolution: Sendable {
  let kernelSize: Int
  let stride: Int
  let inputChannels: Int
  let outputChannels: Int
  let packed: Buffer

  package init(kernelSize: Int, stride: Int, inputChannels: Int, outputChannels: Int, packed: Buffer) {
    (self.kernelSize, self.stride) = (kernelSize, stride)
    (self.inputChannels, self.outputChannels, self.packed) = (inputChannels, outputChannels, packed)
  }

  var depth: Int { kernelSize * kernelSize * inputChannels }

  package func shape(height: Int, width: Int) -> ConvolutionShape {
    ConvolutionShape(
      kernelSize: kernelSize, stride: stride, inputChannels: inputChannels, outputChannels: outputChannels, height: height, width: width)
  }
}
