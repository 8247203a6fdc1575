import BiTKernels

/// How the depth of a product is cut into steps, each of two halves.
struct StrassenSteps: Sendable {
  let count: Int
  /// Half of the values of a row that a step multiplies.
  let halfDepth: Int
  /// Values of a quadrant of weights.
  let quadrant: Int

  init(depth: Int, kernels: KernelSet) {
    let maxSumLength = kernels.blocking.maxSumLength
    count = (depth + maxSumLength - 1) / maxSumLength
    halfDepth = depth / count / 2
    quadrant = halfDepth * kernels.panelWidth
  }
}

extension StrassenConvolution {
  /// The fewest channels, in and out, whose products are worth the sums.
  private static let minChannels = 256
  /// The fewest pixels over which an eighth of the products outweighs weights 1.75 times as large.
  private static let minPixels = 98

  /// Whether the scheme computes the shape, and in less time than directly.
  ///
  /// The choice looks at the shape alone, never at the batch or the threads: the bits of a result would depend on them.
  package static func isWorth(_ shape: ConvolutionShape, kernels: KernelSet) -> Bool {
    let steps = StrassenSteps(depth: shape.depth, kernels: kernels)
    return shape.kernelSize == 1 && shape.pixels >= minPixels && min(shape.depth, shape.outputChannels) >= minChannels
      && shape.outputChannels % (2 * kernels.panelWidth) == 0
      && steps.halfDepth % 16 == 0 && steps.count * 2 * steps.halfDepth == shape.depth
  }
}
