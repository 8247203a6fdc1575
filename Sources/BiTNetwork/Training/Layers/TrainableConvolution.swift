import BiTCheckpoint
import BiTKernels
import BiTThreads

/// A convolution's weights in the forms that both passes read, filled again whenever the parameters have changed.
package struct TrainableConvolution: Sendable {
  /// The kernel's place among the parameters.
  let index: Int
  /// That of weight standardisation; nil where the kernel is taken as it is.
  let epsilon: Float?
  /// Standardised panels, for the way forward.
  package let weights: PackedConvolution
  /// Panels of input channels with all taps of each class of pixels, class after class, for the way back; nil where nobody asks for the
  /// gradient of the input.
  let transposed: Buffer?

  /// The kernel as a scheme with fewer products reads it, where one is worth it for the images' size: on the way forward, and on the way back.
  let forwardKernel: TransformedKernel?
  let backwardKernel: TransformedKernel?

  /// A convolution over images of one size.
  ///
  /// - Parameter isDry: whether it has no weights, only shapes: for counting memory.
  package init(
    index: Int, geometry: ConvolutionGeometry, epsilon: Float?, at size: SpatialSize, needsInputGradient: Bool, kernels: KernelSet,
    isDry: Bool = false
  ) {
    (self.index, self.epsilon) = (index, epsilon)
    let count = isDry ? 0 : geometry.depth * geometry.outputChannels
    weights = PackedConvolution(geometry, packed: Buffer(count: count))
    let transposed = needsInputGradient ? Buffer(count: count) : nil
    self.transposed = transposed
    let choice = ConvolutionChoice(kernels: kernels, trains: true)
    func transformed(_ kernel: PackedConvolution, rectifies: Bool) -> TransformedKernel? {
      choice.transform(for: ConvolutionTask(kernel.shape(at: size), rectifies: rectifies)).map {
        TransformedKernel(kernel, by: $0, isDry: isDry)
      }
    }
    forwardKernel = transformed(weights, rectifies: needsInputGradient)
    // With a stride of 1 the way back is such a convolution too, of the output's gradient with the kernel turned round.
    backwardKernel = transposed.flatMap { transposed in
      guard geometry.stride == 1 else { return nil }
      let turned = ConvolutionGeometry(
        kernelSize: geometry.kernelSize, inputChannels: geometry.outputChannels, outputChannels: geometry.inputChannels)
      return transformed(PackedConvolution(turned, packed: transposed), rectifies: false)
    }
  }

  /// What is read on the way forward is rectified, unless it is the image itself, whose gradient nobody asks for.
  private var rectifies: Bool { transposed != nil }

  /// The convolution of the way forward, over images of the size that it was made for.
  func forward(_ shape: ConvolutionShape, accumulates: Bool, images: Int, threads: Int, kernels: KernelSet) -> any ConvolutionAlgorithm {
    if !accumulates, let forwardKernel { return forwardKernel.convolution(images: images, threads: threads) }
    return ConvolutionChoice(kernels: kernels, trains: true).direct(
      ConvolutionTask(shape, rectifies: rectifies, accumulates: accumulates), weights, images: images, threads: threads)
  }

  /// Values of all forms.
  var count: Int {
    weights.depth * weights.outputChannels * (transposed == nil ? 1 : 2) + (forwardKernel?.count ?? 0) + (backwardKernel?.count ?? 0)
  }

  /// The first value of a class's panels in `transposed`: every tap belongs to one class.
  func transposedOffset(of classes: ArraySlice<PixelClass>) -> Int {
    classes.reduce(0) { $0 + $1.taps } * weights.inputChannels * weights.outputChannels
  }

  /// Standardises and packs the kernel.
  package func prepare(_ kernel: UnsafePointer<Float>, kernels: KernelSet, pool: ThreadPool) {
    let panels = weights.outputChannels / kernels.panelWidth
    pool.run(panels) { panel, _ in
      kernels.pack(
        PackArguments(
          weights: Matrix(kernel, rows: weights.depth, columns: weights.outputChannels), panels: panel..<panel + 1,
          epsilon: epsilon, packed: weights.packed.values))
    }
    forwardKernel?.fill(pool: pool)
    guard let transposed else { return }
    let classes = PixelClass.all(kernelSize: weights.kernelSize, stride: weights.stride)
    for (place, pixels) in classes.enumerated() where pixels.taps > 0 {
      transpose(pixels, to: transposed.values + transposedOffset(of: classes[..<place]), kernels: kernels, pool: pool)
    }
    backwardKernel?.fill(pool: pool)
  }

  private func transpose(_ pixels: PixelClass, to target: UnsafeMutablePointer<Float>, kernels: KernelSet, pool: ThreadPool) {
    let tapCount = weights.inputChannels * kernels.panelWidth
    pool.run(weights.inputChannels / kernels.panelWidth) { panel, _ in
      for row in 0..<pixels.down.count {
        for column in 0..<pixels.across.count {
          let tap = pixels.down.tap(row) * weights.kernelSize + pixels.across.tap(column)
          kernels.gradients.packTransposed(
            TransposedPackArguments(
              packed: Panels(
                weights.packed.values + tap * tapCount, count: weights.outputChannels / kernels.panelWidth,
                stride: weights.depth * kernels.panelWidth),
              panels: panel..<panel + 1,
              transposed: target + (row * pixels.across.count + column) * weights.outputChannels * kernels.panelWidth,
              transposedStride: pixels.taps * weights.outputChannels * kernels.panelWidth))
        }
      }
    }
  }
}
