import BiTKernels

/// Which way a convolution is computed: what the ways cost is compared here alone, for inference and for both directions of training.
///
/// The choice looks at the task alone, never at the batch or the threads: the bits of a result would depend on them. So weights count as if
/// they were read for some images at once: in a batch of one they cost more than here, in a large one nothing.
package struct ConvolutionChoice: Sendable {
  private let kernels: KernelSet
  /// Whether kernels change from pass to pass, so that they are transformed for one pass alone.
  private let trains: Bool

  package init(kernels: KernelSet, trains: Bool = false) {
    (self.kernels, self.trains) = (kernels, trains)
  }

  /// The transform of the kernel by which the task costs least; nil if it costs least over the kernel as it is.
  package func transform(for task: ConvolutionTask) -> (any KernelTransform)? {
    if let winograd = winograd(for: task) { return winograd }
    return trains ? nil : strassen(for: task)
  }

  /// The convolution over a kernel as it is.
  package func direct(_ task: ConvolutionTask, _ kernel: PackedConvolution, images: Int, threads: Int) -> any ConvolutionAlgorithm {
    task.rectifies
      ? DirectConvolution(
        kernel, shape: task.shape, accumulates: task.accumulates, images: images, threads: threads, kernels: kernels)
      : StripConvolution(kernel, shape: task.shape, accumulates: task.accumulates, images: images, threads: threads, kernels: kernels)
  }

  // MARK: - Winograd

  /// Images of fewer pixels leave the transforms too little to save.
  private static let minWinogradPixels = 36
  /// What the transforms add to a scheme's products.
  private static let transformFactor = 1.1

  /// The scheme that costs least, if one costs less than computing directly.
  private func winograd(for task: ConvolutionTask) -> WinogradTransform? {
    guard task.shape.pixels >= Self.minWinogradPixels else { return nil }
    let weight = Self.weightCost(task.shape)
    let direct = Double(task.shape.taps) * (Double(task.shape.pixels) + weight)
    let costs = kernels.winograd.all.compactMap { WinogradTransform(task, by: $0, kernels: kernels) }
      .map { ($0, Self.cost($0.scheme, task.shape, weight: weight)) }
    guard let best = costs.min(by: { $0.1 < $1.1 }), best.1 < direct else { return nil }
    return best.0
  }

  /// Multiply-adds for each pair of an input and an output channel, weights included.
  private static func cost(_ scheme: WinogradScheme, _ shape: ConvolutionShape, weight: Double) -> Double {
    let products = scheme.products(along: shape.outputHeight) * scheme.products(along: shape.outputWidth)
    return transformFactor * Double(products) + weight * Double(scheme.weightPlanes)
  }

  /// The multiply-adds that reading a weight takes as long as. Memory gives one in the time of 25. Wide layers count less: with 512 channels and
  /// 14x14 pixels F(3x3) took 20 % longer than F(4x4) in a batch of 4; with 256, 20 % less alone and no longer in a batch of 16.
  private static func weightCost(_ shape: ConvolutionShape) -> Double { shape.inputChannels <= 256 ? 12 : 8 }

  // MARK: - Strassen

  /// The fewest channels, in and out, whose products are worth the sums.
  private static let minStrassenChannels = 256
  /// The fewest pixels over which an eighth of the products outweighs weights 1.75 times as large.
  private static let minStrassenPixels = 98

  private func strassen(for task: ConvolutionTask) -> StrassenTransform? {
    let shape = task.shape
    guard shape.pixels >= Self.minStrassenPixels, min(shape.inputChannels, shape.outputChannels) >= Self.minStrassenChannels else {
      return nil
    }
    return StrassenTransform(task, kernels: kernels)
  }
}
