import BiTKernels
import BiTThreads

/// The gradient of a convolution's input: for each class of input pixels a convolution of the output's gradient with the kernel's taps that
/// read them, in reverse.
///
///     gradient of the output ──gather──▶ rows x taps · output channels ──multiply──▶ gradient of the input
package struct InputGradient: Sendable {
  let shape: ConvolutionShape
  private let weights: Buffer
  private let classes: [Part]
  private let kernels: KernelSet
  private let accumulates: Bool
  /// Where it is computed as a convolution with a transformed kernel.
  private let transformed: (any ConvolutionAlgorithm)?

  /// The pixels of one class.
  private struct Part: Sendable {
    let pixels: PixelClass
    let across: Int
    let cut: WorkCut
    /// Where its panels begin.
    let offset: Int
  }

  /// The most values of a row that are multiplied at once, for every instruction set: `Blocking.maxSumLength` was measured for the way forward alone,
  /// and how sums are cut decides on the gradient's bits.
  private static let maxSumLength = 256

  /// - Parameter accumulates: whether the gradient is added to what the result holds; pixels that the convolution passes over then keep what they
  ///   have, and without it are zero.
  /// - Precondition: the convolution was made for the gradient of its input.
  package init(
    _ convolution: TrainableConvolution, shape: ConvolutionShape, accumulates: Bool = false, images: Int, threads: Int, kernels: KernelSet
  ) {
    guard let weights = convolution.transposed else { preconditionFailure("the convolution has no transposed weights") }
    self.shape = shape
    self.weights = weights
    self.kernels = kernels
    self.accumulates = accumulates
    transformed = accumulates ? nil : convolution.backwardKernel?.convolution(images: images, threads: threads)
    guard transformed == nil else {
      classes = []
      return
    }
    let all = PixelClass.all(kernelSize: shape.kernelSize, stride: shape.stride)
    classes = all.enumerated().compactMap { place, pixels in
      let (down, across) = (pixels.down.places(in: shape.height), pixels.across.places(in: shape.width))
      guard pixels.taps > 0, down > 0, across > 0 else { return nil }
      let cut = WorkCut(
        pixels: down * across, images: images, panels: shape.inputChannels / kernels.panelWidth,
        itemRows: kernels.blocking.itemRows, threads: threads)
      return Part(pixels: pixels, across: across, cut: cut, offset: convolution.transposedOffset(of: all[..<place]))
    }
  }

  private var isDense: Bool { shape.stride == 1 }
  private func depth(of part: Part) -> Int { part.pixels.taps * shape.outputChannels }
  /// A cache line longer than a row, so that rows don't fall into the same sets of the cache.
  private var rowStride: Int { Self.maxSumLength + 16 }

  /// Values that each worker needs for itself.
  package var scratchCount: Int {
    classes.reduce(transformed?.scratchCount ?? 0) { count, part in
      let results = isDense ? 0 : part.cut.panelsPerItem * kernels.panelWidth
      return max(count, part.cut.maxRows * (rowStride + results))
    }
  }

  /// Values that all workers share.
  package var sharedCount: Int { transformed?.sharedCount ?? 0 }

  /// Computes every image.
  ///
  /// - Parameters:
  ///   - gradient: of the output, images x output pixels x output channels.
  ///   - result: gradient of the input, images x height x width x input channels.
  package func callAsFunction(
    _ gradient: UnsafePointer<Float>, result: UnsafeMutablePointer<Float>, images: Int, pool: ThreadPool, workspace: Workspace
  ) {
    if let transformed {
      return transformed(gradient, rectifications: nil, output: result, moments: nil, pool: pool, workspace: workspace)
    }
    let imageCount = shape.height * shape.width * shape.inputChannels
    if !accumulates, shape.kernelSize < shape.stride {
      pool.run(images) { image, _ in (result + image * imageCount).update(repeating: 0, count: imageCount) }
    }
    let items = classes.map(\.cut.items)
    pool.run(items.reduce(0, +)) { index, worker in
      var (index, place) = (index, 0)
      while index >= items[place] { (index, place) = (index - items[place], place + 1) }
      compute(
        classes[place], item: classes[place].cut.item(index), gradient, result: result, scratch: workspace.scratch(worker))
    }
  }

  private func compute(
    _ part: Part, item: (blocks: Range<Int>, panels: Range<Int>), _ gradient: UnsafePointer<Float>,
    result: UnsafeMutablePointer<Float>, scratch rows: UnsafeMutablePointer<Float>
  ) {
    let depth = depth(of: part)
    let columns = item.panels.count * kernels.panelWidth
    let firstColumn = item.panels.lowerBound * kernels.panelWidth
    let products = rows + part.cut.maxRows * rowStride
    let target = isDense ? result + part.cut.firstPixel(of: item.blocks.lowerBound) * shape.inputChannels + firstColumn : products
    for start in stride(from: 0, to: depth, by: Self.maxSumLength) {
      let values = start..<min(depth, start + Self.maxSumLength)
      let count = gather(part, blocks: item.blocks, values: values, gradient, into: rows)
      kernels.multiply(
        MultiplyArguments(
          a: Matrix(rows, rows: count, columns: values.count, rowStride: rowStride),
          b: Panels(
            weights.values + part.offset + (item.panels.lowerBound * depth + start) * kernels.panelWidth, count: item.panels.count,
            stride: depth * kernels.panelWidth),
          c: MutableMatrix(target, rows: count, columns: columns, rowStride: isDense ? shape.inputChannels : columns),
          accumulates: start > 0 || isDense && accumulates))
    }
    guard !isDense else { return }
    spread(products, part, blocks: item.blocks, columns: firstColumn..<firstColumn + columns, result: result)
  }

  private func gather(
    _ part: Part, blocks: Range<Int>, values: Range<Int>, _ gradient: UnsafePointer<Float>, into rows: UnsafeMutablePointer<Float>
  ) -> Int {
    var count = 0
    for block in blocks {
      let (image, places) = part.cut.block(block)
      kernels.gradients.gatherTaps(
        TapGatherArguments(
          image: ImageView(
            gradient + image * shape.pixels * shape.outputChannels, height: shape.outputHeight, width: shape.outputWidth,
            channels: shape.outputChannels),
          firstRow: part.pixels.down.first, firstColumn: part.pixels.across.first,
          tapColumns: part.pixels.across.count, placesAcross: part.across, firstPlace: places.lowerBound,
          firstValue: values.lowerBound,
          rows: MutableMatrix(rows + count * rowStride, rows: places.count, columns: values.count, rowStride: rowStride)))
      count += places.count
    }
    return count
  }

  /// Puts the pixels of a class into their places in the image.
  private func spread(
    _ products: UnsafePointer<Float>, _ part: Part, blocks: Range<Int>, columns: Range<Int>, result: UnsafeMutablePointer<Float>
  ) {
    var source = products
    for block in blocks {
      let (image, places) = part.cut.block(block)
      for place in places {
        let (row, column) = place.quotientAndRemainder(dividingBy: part.across)
        let (y, x) = (row * shape.stride + part.pixels.down.parity, column * shape.stride + part.pixels.across.parity)
        let target = result + ((image * shape.height + y) * shape.width + x) * shape.inputChannels + columns.lowerBound
        if accumulates {
          for index in 0..<columns.count { target[index] += source[index] }
        } else {
          target.update(from: source, count: columns.count)
        }
        source += columns.count
      }
    }
  }
}
