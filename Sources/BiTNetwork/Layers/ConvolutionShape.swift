import BiTCheckpoint
import BiTKernels

/// A convolution over images of one size.
package struct ConvolutionShape: Hashable, Sendable {
  let geometry: ConvolutionGeometry
  /// Of what it reads.
  let size: SpatialSize
  /// Of what it writes.
  let output: SpatialSize

  package init(_ geometry: ConvolutionGeometry, at size: SpatialSize) {
    (self.geometry, self.size) = (geometry, size)
    output = geometry.output(of: size)
  }

  package init(kernelSize: Int, stride: Int, inputChannels: Int, outputChannels: Int, height: Int, width: Int) {
    self.init(
      ConvolutionGeometry(kernelSize: kernelSize, stride: stride, inputChannels: inputChannels, outputChannels: outputChannels),
      at: SpatialSize(height: height, width: width))
  }

  package var kernelSize: Int { geometry.kernelSize }
  package var stride: Int { geometry.stride }
  package var padding: Int { geometry.padding }
  package var inputChannels: Int { geometry.inputChannels }
  package var outputChannels: Int { geometry.outputChannels }
  package var height: Int { size.height }
  package var width: Int { size.width }
  package var outputHeight: Int { output.height }
  package var outputWidth: Int { output.width }
  /// Pixels of one output image.
  package var pixels: Int { outputHeight * outputWidth }
  /// Pixels of one patch.
  package var taps: Int { geometry.taps }
  /// Values of one patch: the rows of the weight matrix.
  package var depth: Int { geometry.depth }
  /// One of the images that are read, which follow each other from `input` on.
  func view(of input: UnsafePointer<Float>, image: Int) -> ImageView {
    ImageView(input + image * height * width * inputChannels, height: height, width: width, channels: inputChannels)
  }
  /// Multiply-adds for one image.
  package var multiplyAdds: Int { pixels * depth * outputChannels }
}

extension ConvolutionGeometry {
  /// Pixels of one patch.
  var taps: Int { kernelSize * kernelSize }
  /// Values of one patch: the rows of the weight matrix.
  var depth: Int { taps * inputChannels }
}
