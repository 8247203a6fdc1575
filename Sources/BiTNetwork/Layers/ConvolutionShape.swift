import BiTKernels

/// The geometry of one convolution over images of one size.
package struct ConvolutionShape: Hashable, Sendable {
  let kernelSize: Int
  let stride: Int
  let inputChannels: Int
  let outputChannels: Int
  let height: Int
  let width: Int

  package init(kernelSize: Int, stride: Int, inputChannels: Int, outputChannels: Int, height: Int, width: Int) {
    (self.kernelSize, self.stride) = (kernelSize, stride)
    (self.inputChannels, self.outputChannels) = (inputChannels, outputChannels)
    (self.height, self.width) = (height, width)
  }

  /// Zeros on every side, so that a stride of 1 keeps the size.
  var padding: Int { kernelSize / 2 }
  var outputHeight: Int { (height + 2 * padding - kernelSize) / stride + 1 }
  var outputWidth: Int { (width + 2 * padding - kernelSize) / stride + 1 }
  /// Pixels of one output image.
  package var pixels: Int { outputHeight * outputWidth }
  /// Values of one patch: the rows of the weight matrix.
  var depth: Int { kernelSize * kernelSize * inputChannels }
  /// One of the images that are read, which follow each other from `input` on.
  func view(of input: UnsafePointer<Float>, image: Int) -> ImageView {
    ImageView(input + image * height * width * inputChannels, height: height, width: width, channels: inputChannels)
  }
  /// Multiply-adds for one image.
  var multiplyAdds: Int { pixels * depth * outputChannels }
}
