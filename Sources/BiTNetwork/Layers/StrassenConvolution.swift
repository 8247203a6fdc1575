import BiTKernels
import BiTThreads

/// A 1x1 convolution by one step of Strassen's scheme: seven eighths of the multiplications, see `StrassenKernels`.
///
///     block of pixels ──gather, normalise, rectify──▶ upper and lower half of the pixels, first and second half of the channels
///                     ──sum──▶ rows of seven products ──multiply──▶ quadrants of the block of output ──▶ moments
///
/// Where an image is so small that several items share its pixels, all rows are gathered and summed first, once.
struct StrassenConvolution: ConvolutionAlgorithm {
  let task: ConvolutionTask
  let name = "strassen"
  /// Its lines are pairs of pixels and its panels are pairs of panels, so that halves are of the same size. An image's last line may be one pixel.
  let cut: WorkCut
  private let weights: Buffer
  private let kernels: KernelSet
  private let steps: StrassenSteps

  /// Rows of a half that are gathered at a time where rows are shared.
  private static let sharedRows = 16

  /// - Parameter weights: the kernel's sums, as the transform makes them.
  init(_ transform: StrassenTransform, weights: Buffer, images: Int, threads: Int, kernels: KernelSet) {
    (task, steps) = (transform.task, transform.steps)
    self.weights = weights
    self.kernels = kernels
    let shape = task.shape
    cut = WorkCut(
      pixels: shape.pixels, linePixels: 2, images: images, panels: shape.outputChannels / (2 * kernels.panelWidth), minPanels: 1,
      itemRows: kernels.blocking.itemRows, threads: threads)
  }

  /// A row of gathered values, a cache line longer than they are, so that rows don't fall into the same sets of the cache.
  private var rowStride: Int { steps.halfDepth + 16 }
  /// From one product's rows to the next's.
  private var productStride: Int { (cut.maxLines / cut.imagesPerItem) * rowStride }
  /// Values of a block's rows in one step.
  private var stepCount: Int { 7 * productStride }

  /// Values that all workers share: every row of every step, where several items read the same rows.
  var sharedCount: Int {
    let count = cut.images * cut.blocks * steps.count * stepCount
    return cut.sharesBlocks && count <= WorkCut.maxShared ? count : 0
  }

  /// Values that each worker needs for itself.
  var scratchCount: Int { sharedCount > 0 ? 0 : (keepsRows ? steps.count : 1) * stepCount }

  /// Whether a block's rows are gathered for all steps before any is multiplied, so that a few panels at a time can be finished.
  private var keepsRows: Bool { steps.count * stepCount <= kernels.blocking.maxKept }

  func compute(
    _ input: UnsafePointer<Float>, rectifications: Rectifications?, output: UnsafeMutablePointer<Float>, moments: Moments?,
    pool: ThreadPool, workspace: Workspace
  ) {
    let sharesRows = sharedCount > 0
    if sharesRows { gatherAll(input, rectifications, pool: pool, into: workspace.shared) }
    pool.run(cut.items) { index, worker in
      let item = cut.item(index)
      for block in item.blocks {
        let rows = sharesRows ? workspace.shared + block * steps.count * stepCount : workspace.scratch(worker)
        let lines = 0..<halves(of: block).above
        let isGathered = sharesRows || keepsRows
        if isGathered && !sharesRows {
          for step in 0..<steps.count {
            gather(input, rectifications, block: block, lines: lines, step: step, into: rows + step * stepCount)
          }
        }
        let pairsAtOnce = isGathered ? max(1, kernels.blocking.panelsAtOnce / 2) : item.panels.count
        for first in stride(from: item.panels.lowerBound, to: item.panels.upperBound, by: pairsAtOnce) {
          let pairs = first..<min(item.panels.upperBound, first + pairsAtOnce)
          for step in 0..<steps.count {
            if !isGathered { gather(input, rectifications, block: block, lines: lines, step: step, into: rows) }
            multiply(
              rows + (isGathered ? step * stepCount : 0), block: block, pairs: pairs, step: step, output: output,
              accumulates: task.accumulates || step > 0)
          }
          if let moments { gatherMoments(of: output, block: block, pairs: pairs, into: moments) }
        }
      }
    }
  }

  private func gatherMoments(of output: UnsafePointer<Float>, block: Int, pairs: Range<Int>, into moments: Moments) {
    let panels = 2 * pairs.lowerBound..<2 * pairs.upperBound
    cut.gatherMoments(
      of: output, channels: shape.outputChannels, item: (block..<block + 1, panels), kernels: kernels, into: moments)
  }

  /// Gathers every row, on all threads.
  private func gatherAll(
    _ input: UnsafePointer<Float>, _ rectifications: Rectifications?, pool: ThreadPool, into rows: UnsafeMutablePointer<Float>
  ) {
    let pieces = (cut.maxLines + Self.sharedRows - 1) / Self.sharedRows
    pool.run(cut.images * cut.blocks * pieces * steps.count) { index, _ in
      let (piece, step) = (index / steps.count, index % steps.count)
      let (block, first) = (piece / pieces, piece % pieces * Self.sharedRows)
      let lines = halves(of: block).above
      guard first < lines else { return }
      gather(
        input, rectifications, block: block, lines: first..<min(lines, first + Self.sharedRows), step: step,
        into: rows + (block * steps.count + step) * stepCount)
    }
  }

  /// Gathers some rows of each half of a block's pixels, and sums them.
  private func gather(
    _ input: UnsafePointer<Float>, _ rectifications: Rectifications?, block: Int, lines: Range<Int>, step: Int,
    into rows: UnsafeMutablePointer<Float>
  ) {
    let ((image, pixels), (above, below)) = (cut.block(block), halves(of: block))
    let first = pixels.lowerBound + lines.lowerBound
    kernels.strassen.gather(
      StrassenGatherArguments(
        image: shape.view(of: input, image: image), stride: shape.stride, outputWidth: shape.outputWidth,
        rectification: rectifications?[image], firstAbove: first, firstBelow: first + above, count: lines.count,
        countBelow: min(below, lines.upperBound) - lines.lowerBound, firstChannel: 2 * step * steps.halfDepth, halfDepth: steps.halfDepth,
        rows: MutablePlanes(rows + lines.lowerBound * rowStride, stride: productStride, rowStride: rowStride)))
  }

  private func multiply(
    _ rows: UnsafePointer<Float>, block: Int, pairs: Range<Int>, step: Int, output: UnsafeMutablePointer<Float>, accumulates: Bool
  ) {
    let isLast = step + 1 == steps.count
    kernels.strassen.multiply(
      StrassenMultiplyArguments(
        a: Planes(rows, stride: productStride, rowStride: rowStride),
        b: Panels(products(pair: pairs.lowerBound, step: step), count: pairs.count, stride: steps.count * 7 * steps.quadrant),
        next: products(pair: isLast ? pairs.upperBound : pairs.lowerBound, step: isLast ? 0 : step + 1),
        c: MutableMatrix(
          output + cut.firstPixel(of: block) * shape.outputChannels + 2 * pairs.lowerBound * kernels.panelWidth,
          rows: cut.block(block).pixels.count, columns: 2 * pairs.count * kernels.panelWidth, rowStride: shape.outputChannels),
        halfDepth: steps.halfDepth, accumulates: accumulates))
  }

  /// The weights of the seven products of a step and a pair of panels; after the last pair, of nothing.
  private func products(pair: Int, step: Int) -> UnsafePointer<Float> {
    UnsafePointer(weights.values + (pair * steps.count + step) * 7 * steps.quadrant)
  }

  /// Rows of a block's halves.
  private func halves(of block: Int) -> (above: Int, below: Int) {
    let count = cut.block(block).pixels.count
    return ((count + 1) / 2, count / 2)
  }
}
