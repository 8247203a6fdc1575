import BiTKernels

/// The geometry of one convolution over images of one size.
package struct ConvolutionShape: Hashable, Sendable {
  package let kernelSize: Int
  package let stride: Int
  package let inputChannels: Int
  package let outputChannels: Int
  package let height: Int
  package let width: Int

  package init(kernelSize: Int, stride: Int, inputChannels: Int, outputChannels: Int, height: Int, width: Int) {
    (self.kernelSize, self.stride) = (kernelSize, stride)
    (self.inputChannels, self.outputChannels) = (inputChannels, outputChannels)
    (self.height, self.width) = (height, width)
  }

  /// Zeros on every side, so that a stride of 1 keeps the size.
  package var padding: Int { kernelSize / 2 }
  package var outputHeight: Int { (height + 2 * padding - kernelSize) / stride + 1 }
  package var outputWidth: Int { (width + 2 * padding - kernelSize) / stride + 1 }
  /// Pixels of one output image.
  package var pixels: Int { outputHeight * outputWidth }
  /// Pixels of one patch.
  package var taps: Int { kernelSize * kernelSize }
  /// Values of one patch: the rows of the weight matrix.
  package var depth: Int { taps * inputChannels }
  /// One of the images that are read, which follow each other from `input` on.
  func view(of input: UnsafePointer<Float>, image: Int) -> ImageView {
    ImageView(input + image * height * width * inputChannels, height: height, width: width, channels: inputChannels)
  }
  /// Multiply-adds for one image.
  package var multiplyAdds: Int { pixels * depth * outputChannels }
}
