import BiTKernels

/// A convolution's weights, standardised and cut into panels once.
struct PackedConvolution: Sendable {
  let kernelSize: Int
  let stride: Int
  let inputChannels: Int
  let outputChannels: Int
  let packed: Buffer

  var depth: Int { kernelSize * kernelSize * inputChannels }

  func shape(height: Int, width: Int) -> ConvolutionShape {
    ConvolutionShape(
      kernelSize: kernelSize, stride: stride, inputChannels: inputChannels, outputChannels: outputChannels, height: height, width: width)
  }
}

/// A convolution at one size of image and batch: gathers patches into rows a block, normalised and rectified on the way in, multiplies
/// them with the packed weights, and takes the moments of the result on the way out.
///
///     image ──gather, normalise, rectify──▶ rows x depth ──multiply──▶ block of output ──▶ moments
///                                           (in the cache of one core)
struct Convolution: Sendable {
  let weights: PackedConvolution
  let shape: ConvolutionShape
  let cut: WorkCut
  private let kernels: KernelSet
  private let depthPerStep: Int

  /// The most values of a patch that are multiplied at once: a tile's rows and a panel of weights then stay in the nearest cache, and sums
  /// are short, so that they round little.
  private static let deepest = 256

  init(_ weights: PackedConvolution, shape: ConvolutionShape, images: Int, threads: Int, kernels: KernelSet) {
    self.weights = weights
    self.shape = shape
    self.kernels = kernels
    cut = WorkCut(
      pixels: shape.pixels, images: images, panels: weights.outputChannels / kernels.panelWidth, tileRows: kernels.tileRows,
      threads: threads)
    // An image as it is (the root's) is gathered by whole patches.
    let steps = shape.inputChannels % 16 == 0 ? (shape.depth + Self.deepest - 1) / Self.deepest : 1
    depthPerStep = ((shape.depth + steps - 1) / steps + 15) / 16 * 16
  }

  /// A row of gathered values, a cache line longer than they are, so that rows don't fall into the same sets of the cache.
  private var rowStride: Int { min(depthPerStep, (shape.depth + 15) / 16 * 16) + 16 }

  /// Values that each worker needs for itself.
  var scratchCount: Int { cut.mostRows * rowStride }

  /// Computes every image.
  ///
  /// - Parameters:
  ///   - input: `images` x height x width x input channels.
  ///   - rectifications: one an image, applied on the way in; nil for the image as it is.
  ///   - output: `images` x pixels x output channels.
  ///   - accumulates: whether the result is added to what the output holds.
  ///   - moments: where the output's moments go, if anyone wants them.
  func callAsFunction(
    _ input: UnsafePointer<Float>, rectifications: ((_ image: Int) -> Rectification)?, output: UnsafeMutablePointer<Float>,
    accumulates: Bool, moments: Moments?, pool: ThreadPool, scratch: (_ worker: Int) -> UnsafeMutablePointer<Float>
  ) {
    pool.run(cut.items) { index, worker in
      let item = cut.item(index)
      let rows = scratch(worker)
      var done = 0
      while done < shape.depth {
        let depth = min(depthPerStep, shape.depth - done)
        let count = gather(input, rectifications, blocks: item.blocks, values: done..<done + depth, into: rows)
        multiply(rows, count: count, item: item, values: done..<done + depth, output: output, accumulates: accumulates || done > 0)
        done += depth
      }
      if let moments { cut.gatherMoments(of: output, channels: shape.outputChannels, item: item, kernels: kernels, into: moments) }
    }
  }

  private func gather(
    _ input: UnsafePointer<Float>, _ rectifications: ((Int) -> Rectification)?, blocks: Range<Int>, values: Range<Int>,
    into rows: UnsafeMutablePointer<Float>
  ) -> Int {
    var count = 0
    for index in blocks {
      let (image, pixels) = cut.block(index)
      kernels.gather(
        GatherArguments(
          image: input + image * shape.height * shape.width * shape.inputChannels, height: shape.height, width: shape.width,
          channels: shape.inputChannels, kernelSize: shape.kernelSize, stride: shape.stride, padding: shape.padding,
          outputWidth: shape.outputWidth, rectification: rectifications?(image), firstPixel: pixels.lowerBound, pixels: pixels.count,
          firstValue: values.lowerBound, depth: values.count, rows: rows + count * rowStride, rowStride: rowStride))
      count += pixels.count
    }
    return count
  }

  private func multiply(
    _ rows: UnsafePointer<Float>, count: Int, item: (blocks: Range<Int>, panels: Range<Int>), values: Range<Int>,
    output: UnsafeMutablePointer<Float>, accumulates: Bool
  ) {
    let panelStride = shape.depth * kernels.panelWidth
    kernels.multiply(
      MultiplyArguments(
        a: rows, aStride: rowStride,
        b: weights.packed.values + item.panels.lowerBound * panelStride + values.lowerBound * kernels.panelWidth,
        panelStride: panelStride,
        c: output + cut.firstPixel(of: item.blocks.lowerBound) * shape.outputChannels + item.panels.lowerBound * kernels.panelWidth,
        cStride: shape.outputChannels, rows: count, depth: values.count, panels: item.panels.count, accumulates: accumulates))
  }
}
