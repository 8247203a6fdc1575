import BiTKernels

/// Which of Winograd's schemes a convolution goes by, decided by what each costs.
///
/// The choice looks at the shape alone, never at the batch or the threads: the bits of a result would depend on them. So weights count as if
/// they were read for some images at once: in a batch of one they cost more than here, in a large one nothing.
extension WinogradConvolution {
  /// Images of fewer pixels leave the transforms too little to save.
  private static let minPixels = 36
  /// What the transforms add to a scheme's products.
  private static let transforms = 1.1

  /// The scheme that costs least, if one costs less than computing directly.
  package static func kernels(for shape: ConvolutionShape, of family: WinogradFamily) -> WinogradKernels? {
    guard shape.kernelSize == 3, shape.pixels >= minPixels else { return nil }
    let weight = weightCost(shape)
    let direct = 9 * (Double(shape.pixels) + weight)
    let costs = family.all.filter { $0.scheme.stride == shape.stride }.map { ($0, cost($0.scheme, shape, weight: weight)) }
    guard let best = costs.min(by: { $0.1 < $1.1 }), best.1 < direct else { return nil }
    return best.0
  }

  /// Multiply-adds for each pair of an input and an output channel, weights included.
  private static func cost(_ scheme: WinogradScheme, _ shape: ConvolutionShape, weight: Double) -> Double {
    let products = scheme.products(along: shape.outputHeight) * scheme.products(along: shape.outputWidth)
    return transforms * Double(products) + weight * Double(scheme.weightPlanes)
  }

  /// The multiply-adds that reading a weight takes as long as. Memory gives one in the time of 25. Wide layers count less: with 512 channels and
  /// 14x14 pixels F(3x3) took 20 % longer than F(4x4) in a batch of 4; with 256, 20 % less alone and no longer in a batch of 16.
  private static func weightCost(_ shape: ConvolutionShape) -> Double { shape.inputChannels <= 256 ? 12 : 8 }
}
