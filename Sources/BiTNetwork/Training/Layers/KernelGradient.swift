import BiTKernels
import BiTThreads

/// The gradient of a convolution's standardised kernel: the patches that it read, transposed, times the gradient of its output.
///
/// The kernel is cut into blocks, and each is summed by one worker over all images in their order, piece by piece of an image's pixels:
///
///     piece of an image ──gather, normalise, rectify──▶ pixels x depth ─┐
///                                                                       ├─transposed multiply──▶ added to the block
///     its output's gradient ──pack──▶ pixels x columns ─────────────────┘
///
/// Pieces depend on the image's size alone, so that the bits of a sum over images depend neither on calls nor on threads.
package struct KernelGradient: Sendable {
  let shape: ConvolutionShape
  private let kernels: KernelSet
  private let depthPerItem: Int
  private let panelsPerItem: Int
  private let piecePixels: Int

  /// Rows and columns of the largest block: it stays in a core's cache, and what is gathered for it is used often.
  private static let maxBlockSide = 256
  /// Pixels of the longest piece.
  private static let maxPixels = 128

  package init(_ shape: ConvolutionShape, threads: Int, kernels: KernelSet) {
    self.shape = shape
    self.kernels = kernels
    let pieces = (shape.pixels + Self.maxPixels - 1) / Self.maxPixels
    piecePixels = (shape.pixels + pieces - 1) / pieces
    // An image as it is (the root's) is gathered by whole patches.
    let isWhole = shape.inputChannels % 16 != 0
    var rows = isWhole ? 1 : (shape.depth + Self.maxBlockSide - 1) / Self.maxBlockSide
    let panels = shape.outputChannels / kernels.panelWidth
    var columns = (shape.outputChannels + Self.maxBlockSide - 1) / Self.maxBlockSide
    // More blocks than that only where there are too few for the threads.
    while rows * columns < 2 * threads {
      let (depth, width) = (shape.depth / rows, shape.outputChannels / columns)
      if !isWhole, depth >= 128, depth >= width {
        rows *= 2
      } else if width >= 2 * max(32, kernels.panelWidth) {
        columns *= 2
      } else {
        break
      }
    }
    depthPerItem = isWhole ? shape.depth : ((shape.depth + rows - 1) / rows + 15) / 16 * 16
    panelsPerItem = (panels + columns - 1) / columns
  }

  private var rowStride: Int { (depthPerItem + 15) / 16 * 16 + 16 }

  /// Values that each worker needs for itself.
  package var scratchCount: Int { piecePixels * (rowStride + panelsPerItem * kernels.panelWidth) }

  /// Adds the gradient of `images` images.
  ///
  /// - Parameters:
  ///   - input: what the convolution read, images x height x width x input channels.
  ///   - rectifications: one an image, applied on the way in; nil for the image as it is, whose channels are no multiple of 16.
  ///   - gradient: of its output, images x pixels x output channels.
  ///   - result: HWIO.
  package func callAsFunction(
    _ input: UnsafePointer<Float>, rectifications: Rectifications?, gradient: UnsafePointer<Float>,
    result: UnsafeMutablePointer<Float>, images: Int, pool: ThreadPool, scratch: (_ worker: Int) -> UnsafeMutablePointer<Float>
  ) {
    let panels = shape.outputChannels / kernels.panelWidth
    let (rowItems, columnItems) = (
      (shape.depth + depthPerItem - 1) / depthPerItem, (panels + panelsPerItem - 1) / panelsPerItem
    )
    pool.run(rowItems * columnItems) { index, worker in
      let (row, column) = (index / columnItems * depthPerItem, index % columnItems * panelsPerItem)
      let block = (row..<min(shape.depth, row + depthPerItem), column..<min(panels, column + panelsPerItem))
      for image in 0..<images {
        for pixel in stride(from: 0, to: shape.pixels, by: piecePixels) {
          add(
            image: image, pixels: pixel..<min(shape.pixels, pixel + piecePixels), block: block, input, rectifications?[image], gradient,
            to: result, scratch: scratch(worker))
        }
      }
    }
  }

  private func add(
    image: Int, pixels: Range<Int>, block: (values: Range<Int>, panels: Range<Int>), _ input: UnsafePointer<Float>,
    _ rectification: Rectification?, _ gradient: UnsafePointer<Float>, to result: UnsafeMutablePointer<Float>,
    scratch rows: UnsafeMutablePointer<Float>
  ) {
    kernels.gather(
      GatherArguments(
        image: shape.view(of: input, image: image), kernelSize: shape.kernelSize, stride: shape.stride, padding: shape.padding,
        outputWidth: shape.outputWidth, rectification: rectification, firstPixel: pixels.lowerBound, firstValue: block.values.lowerBound,
        rows: MutableMatrix(rows, rows: pixels.count, columns: block.values.count, rowStride: rowStride)))
    let panels = rows + piecePixels * rowStride
    let panelStride = pixels.count * kernels.panelWidth
    let firstColumn = block.panels.lowerBound * kernels.panelWidth
    kernels.pack(
      PackArguments(
        weights: Matrix(
          gradient + (image * shape.pixels + pixels.lowerBound) * shape.outputChannels, rows: pixels.count, columns: shape.outputChannels),
        panels: block.panels, epsilon: nil, packed: panels - block.panels.lowerBound * panelStride))
    kernels.gradients.multiplyTransposed(
      TransposedMultiplyArguments(
        a: Matrix(rows, rows: pixels.count, columns: block.values.count, rowStride: rowStride),
        b: Panels(panels, count: block.panels.count, stride: panelStride),
        c: MutableMatrix(
          result + block.values.lowerBound * shape.outputChannels + firstColumn, rows: block.values.count,
          columns: block.panels.count * kernels.panelWidth, rowStride: shape.outputChannels)))
  }
}
