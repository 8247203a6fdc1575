import BiTCheckpoint
import BiTKernels
import BiTThreads

/// The 3x3 max pool with stride 2 after the root, cut into blocks for the moments.
struct PoolShape: Sendable {
  let height: Int
  let width: Int
  let outputHeight: Int
  let outputWidth: Int
  let channels: Int
  let cut: WorkCut

  /// The pool after a root convolution of that shape.
  init(after root: ConvolutionShape, images: Int) {
    let (height, width) = (root.outputHeight, root.outputWidth)
    (self.height, self.width) = (height, width)
    (outputHeight, outputWidth) = ((height - 1) / 2 + 1, (width - 1) / 2 + 1)
    channels = root.outputChannels
    cut = WorkCut(rows: 4, height: outputHeight, width: outputWidth, images: images)
  }

  var output: SpatialSize { SpatialSize(height: outputHeight, width: outputWidth) }

  /// Values of one image's result.
  var outputCount: Int { outputHeight * outputWidth * channels }

  /// Pools every image, and takes the moments of each block of the result while it is in the cache, if anyone wants them.
  func callAsFunction(
    _ input: UnsafePointer<Float>, into output: UnsafeMutablePointer<Float>, moments: Moments?, kernels: KernelSet, pool: ThreadPool
  ) {
    let rowCount = outputWidth * channels
    pool.run(cut.items) { index, _ in
      for block in cut.item(index).blocks {
        let (image, pixels) = cut.block(block)
        let rows = pixels.lowerBound / outputWidth..<pixels.upperBound / outputWidth
        let target = output + image * outputHeight * rowCount
        kernels.maxPool(
          MaxPoolArguments(
            image: ImageView(input + image * height * width * channels, height: height, width: width, channels: channels), rows: rows,
            output: MutableImageView(target, height: outputHeight, width: outputWidth, channels: channels)))
        guard let moments else { continue }
        kernels.columnMoments(
          ColumnMomentsArguments(
            values: Matrix(target + rows.lowerBound * rowCount, rows: pixels.count, columns: channels),
            moments: moments.from(block * channels)))
      }
    }
  }
}
