import BiTKernels
import BiTThreads

/// A convolution over its kernel as it is: gathers patches into rows a block, normalised and rectified on the way in, multiplies them with the
/// packed weights, and takes the moments of the result on the way out.
///
///     image ──gather, normalise, rectify──▶ rows x depth ──multiply──▶ block of output ──▶ moments
///                                           (in the cache of one core)
///
/// Where an image is so small that several items share its pixels, all rows are gathered first, once.
struct DirectConvolution: ConvolutionAlgorithm {
  let task: ConvolutionTask
  let cut: WorkCut
  private let weights: PackedConvolution
  private let kernels: KernelSet
  private let depthPerStep: Int

  init(_ weights: PackedConvolution, shape: ConvolutionShape, accumulates: Bool, images: Int, threads: Int, kernels: KernelSet) {
    task = ConvolutionTask(shape, rectifies: true, accumulates: accumulates)
    self.weights = weights
    self.kernels = kernels
    cut = WorkCut(
      pixels: shape.pixels, images: images, panels: weights.outputChannels / kernels.panelWidth, itemRows: kernels.blocking.itemRows,
      threads: threads)
    let maxSumLength = kernels.blocking.maxSumLength
    let steps = (shape.depth + maxSumLength - 1) / maxSumLength
    depthPerStep = ((shape.depth + steps - 1) / steps + 15) / 16 * 16
  }

  var name: String { shape.kernelSize == 1 ? "pointwise" : "patches" }

  /// A row of gathered values, a cache line longer than they are, so that rows don't fall into the same sets of the cache.
  private var rowStride: Int { min(depthPerStep, (shape.depth + 15) / 16 * 16) + 16 }

  private var steps: Int { (shape.depth + depthPerStep - 1) / depthPerStep }

  /// Pixels that are gathered at a time where rows are shared.
  private static let sharedPixels = 32

  /// Values that all workers share: every row of every step, where several items read the same rows.
  var sharedCount: Int {
    let count = steps * cut.images * cut.pixels * rowStride
    return cut.sharesBlocks && count <= WorkCut.maxShared ? count : 0
  }

  /// Values that each worker needs for itself.
  var scratchCount: Int { sharedCount > 0 ? 0 : (keepsRows ? steps : 1) * stepCount }

  /// Values of an item's rows in one step.
  private var stepCount: Int { cut.maxRows * rowStride }
  /// Whether an item's rows are gathered for all steps before any is multiplied, so that a few panels at a time can be finished.
  private var keepsRows: Bool { steps * stepCount <= kernels.blocking.maxKept }

  func compute(
    _ input: UnsafePointer<Float>, rectifications: Rectifications?, output: UnsafeMutablePointer<Float>, moments: Moments?,
    pool: ThreadPool, workspace: Workspace
  ) {
    let sharesRows = sharedCount > 0
    if sharesRows { gatherAll(input, rectifications, pool: pool, into: workspace.shared) }
    pool.run(cut.items) { index, worker in
      let item = cut.item(index)
      if !sharesRows && keepsRows {
        for step in 0..<steps {
          gather(input, rectifications, blocks: item.blocks, step: step, into: workspace.scratch(worker) + step * stepCount)
        }
      }
      let panelsAtOnce = sharesRows || keepsRows ? kernels.blocking.panelsAtOnce : item.panels.count
      for first in stride(from: item.panels.lowerBound, to: item.panels.upperBound, by: panelsAtOnce) {
        let part = (blocks: item.blocks, panels: first..<min(item.panels.upperBound, first + panelsAtOnce))
        for step in 0..<steps {
          let rows: UnsafeMutablePointer<Float>
          if sharesRows {
            rows = workspace.shared + sharedRow(cut.firstPixel(of: item.blocks.lowerBound), step: step) * rowStride
          } else if keepsRows {
            rows = workspace.scratch(worker) + step * stepCount
          } else {
            rows = workspace.scratch(worker)
            gather(input, rectifications, blocks: item.blocks, step: step, into: rows)
          }
          multiply(
            rows, item: part, step: step, output: output, accumulates: task.accumulates || step > 0, nextRows: nextRows(after: part, input))
        }
        if let moments { cut.gatherMoments(of: output, channels: shape.outputChannels, item: part, kernels: kernels, into: moments) }
      }
    }
  }

  /// Values of a patch that a step multiplies.
  private func values(_ step: Int) -> Range<Int> { step * depthPerStep..<min(shape.depth, (step + 1) * depthPerStep) }

  /// Rows of a step follow each other, those of all images.
  private func sharedRow(_ pixel: Int, step: Int) -> Int { step * cut.images * cut.pixels + pixel }

  /// The most weights that a core's cache keeps from item to item.
  private static let maxNear = 1 << 17

  /// The pixels that the next item begins with, where the cache keeps the weights and pixels are read whole.
  private func nextRows(after item: (blocks: Range<Int>, panels: Range<Int>), _ input: UnsafePointer<Float>) -> UnsafePointer<Float>? {
    guard shape.kernelSize == 1, shape.stride == 1, steps == 1, !cut.sharesBlocks, shape.depth * shape.outputChannels <= Self.maxNear,
      item.blocks.upperBound < cut.images * cut.blocks
    else { return nil }
    return input + cut.firstPixel(of: item.blocks.upperBound) * shape.inputChannels
  }

  /// Gathers every row, on all threads.
  private func gatherAll(
    _ input: UnsafePointer<Float>, _ rectifications: Rectifications?, pool: ThreadPool, into rows: UnsafeMutablePointer<Float>
  ) {
    let pieces = (cut.pixels + Self.sharedPixels - 1) / Self.sharedPixels
    pool.run(cut.images * pieces * steps) { index, _ in
      let (piece, step) = (index / steps, index % steps)
      let (image, first) = (piece / pieces, piece % pieces * Self.sharedPixels)
      gather(
        input, rectifications, image: image, pixels: first..<min(cut.pixels, first + Self.sharedPixels), step: step,
        into: rows + sharedRow(image * cut.pixels + first, step: step) * rowStride)
    }
  }

  private func gather(
    _ input: UnsafePointer<Float>, _ rectifications: Rectifications?, blocks: Range<Int>, step: Int,
    into rows: UnsafeMutablePointer<Float>
  ) {
    var count = 0
    for index in blocks {
      let (image, pixels) = cut.block(index)
      gather(input, rectifications, image: image, pixels: pixels, step: step, into: rows + count * rowStride)
      count += pixels.count
    }
  }

  private func gather(
    _ input: UnsafePointer<Float>, _ rectifications: Rectifications?, image: Int, pixels: Range<Int>, step: Int,
    into rows: UnsafeMutablePointer<Float>
  ) {
    let values = values(step)
    kernels.gather(
      GatherArguments(
        image: shape.view(of: input, image: image), kernelSize: shape.kernelSize, stride: shape.stride, padding: shape.padding,
        outputWidth: shape.outputWidth, rectification: rectifications?[image], firstPixel: pixels.lowerBound,
        firstValue: values.lowerBound, rows: MutableMatrix(rows, rows: pixels.count, columns: values.count, rowStride: rowStride)))
  }

  private func multiply(
    _ rows: UnsafePointer<Float>, item: (blocks: Range<Int>, panels: Range<Int>), step: Int, output: UnsafeMutablePointer<Float>,
    accumulates: Bool, nextRows: UnsafePointer<Float>?
  ) {
    let (values, rowCount) = (values(step), cut.pixels(of: item.blocks))
    let panelStride = shape.depth * kernels.panelWidth
    let first = weights.packed.values + item.panels.lowerBound * panelStride
    // Of the same panels' next step, or of the next panels.
    let next = step + 1 < steps ? first + values.upperBound * kernels.panelWidth : first + item.panels.count * panelStride
    kernels.multiply(
      MultiplyArguments(
        a: Matrix(rows, rows: rowCount, columns: values.count, rowStride: rowStride),
        b: Panels(first + values.lowerBound * kernels.panelWidth, count: item.panels.count, stride: panelStride),
        c: MutableMatrix(
          output + cut.firstPixel(of: item.blocks.lowerBound) * shape.outputChannels + item.panels.lowerBound * kernels.panelWidth,
          rows: rowCount, columns: item.panels.count * kernels.panelWidth, rowStride: shape.outputChannels),
        accumulates: accumulates, upcoming: nextRows.map { .rows($0) } ?? .weights(next)))
  }
}
