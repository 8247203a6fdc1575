import BiTKernels

extension Plan.PoolShape {
  /// The pool after a root convolution of that shape.
  init(after root: ConvolutionShape, images: Int) {
    let (height, width) = (root.outputHeight, root.outputWidth)
    let (outputHeight, outputWidth) = ((height - 1) / 2 + 1, (width - 1) / 2 + 1)
    self.init(
      height: height, width: width, outputHeight: outputHeight, outputWidth: outputWidth, channels: root.outputChannels,
      cut: WorkCut(rows: 4, height: outputHeight, width: outputWidth, images: images))
  }

  /// Pools every image, and takes the moments of each block of the result while it is in the cache.
  func callAsFunction(
    _ input: UnsafePointer<Float>, into output: UnsafeMutablePointer<Float>, moments: Moments, kernels: KernelSet, pool: ThreadPool
  ) {
    let rowCount = outputWidth * channels
    pool.run(cut.items) { index, _ in
      for block in cut.item(index).blocks {
        let (image, pixels) = cut.block(block)
        let rows = pixels.lowerBound / outputWidth..<pixels.upperBound / outputWidth
        let target = output + image * outputHeight * rowCount
        kernels.maxPool(
          MaxPoolArguments(
            image: input + image * height * width * channels, height: height, width: width, channels: channels, rows: rows,
            outputWidth: outputWidth, output: target))
        kernels.columnMoments(
          ColumnMomentsArguments(
            values: target + rows.lowerBound * rowCount, rowStride: channels, rows: pixels.count, columns: channels,
            means: moments.means + block * channels, deviations: moments.deviations + block * channels))
      }
    }
  }
}
