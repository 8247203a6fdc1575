import BiTKernels
import BiTThreads

/// A convolution that reads an image as it is, with few channels: the root's.
///
///     input rows of some output rows ──copy, zeros around──▶ strip ──multiply──▶ output rows ──▶ moments
///
/// In a strip, the pixels that one kernel row meets follow each other, and the next output's lie `stride` pixels on. So a patch needs no
/// row of its own: it is read where it is, in one run a kernel row.
struct StripConvolution: ConvolutionAlgorithm {
  let task: ConvolutionTask
  let name = "strips"
  let cut: WorkCut
  private let weights: PackedConvolution
  private let kernels: KernelSet
  private let outputRows: Int

  init(_ weights: PackedConvolution, shape: ConvolutionShape, accumulates: Bool, images: Int, threads: Int, kernels: KernelSet) {
    task = ConvolutionTask(shape, rectifies: false, accumulates: accumulates)
    self.weights = weights
    self.kernels = kernels
    // Neighbouring output rows share most of their input rows.
    outputRows = min(shape.outputHeight, max(2, kernels.blocking.itemRows / shape.outputWidth))
    cut = WorkCut(
      rows: outputRows, height: shape.outputHeight, width: shape.outputWidth, images: images,
      panels: weights.outputChannels / kernels.panelWidth, threads: threads)
  }

  /// Values of a strip's row.
  private var pitch: Int { (shape.width + 2 * shape.padding) * shape.inputChannels }
  private func inputRows(of outputRows: Int) -> Int { (outputRows - 1) * shape.stride + shape.kernelSize }

  /// Values that each worker needs for itself.
  var scratchCount: Int { inputRows(of: outputRows) * pitch }

  let sharedCount = 0

  func compute(
    _ input: UnsafePointer<Float>, rectifications: Rectifications?, output: UnsafeMutablePointer<Float>, moments: Moments?,
    pool: ThreadPool, workspace: Workspace
  ) {
    let panelStride = shape.depth * kernels.panelWidth
    pool.run(cut.items) { index, worker in
      let (item, strip) = (cut.item(index), workspace.scratch(worker))
      for block in item.blocks {
        let (image, pixels) = cut.block(block)
        let (first, count) = (pixels.lowerBound / shape.outputWidth, pixels.count / shape.outputWidth)
        fill(strip, from: shape.view(of: input, image: image).values, outputRows: first..<first + count)
        for row in 0..<count {
          let pixel = image * shape.pixels + (first + row) * shape.outputWidth
          kernels.multiply(
            MultiplyArguments(
              a: Matrix(
                strip + row * shape.stride * pitch, rows: shape.outputWidth, columns: shape.depth,
                rowStride: shape.stride * shape.inputChannels),
              runs: shape.kernelSize, runStride: pitch,
              b: Panels(weights.packed.values + item.panels.lowerBound * panelStride, count: item.panels.count, stride: panelStride),
              c: MutableMatrix(
                output + pixel * shape.outputChannels + item.panels.lowerBound * kernels.panelWidth, rows: shape.outputWidth,
                columns: item.panels.count * kernels.panelWidth, rowStride: shape.outputChannels),
              accumulates: task.accumulates))
        }
      }
      if let moments { cut.gatherMoments(of: output, channels: shape.outputChannels, item: item, kernels: kernels, into: moments) }
    }
  }

  /// The input rows that some output rows read, with zeros where the image ends.
  private func fill(_ strip: UnsafeMutablePointer<Float>, from image: UnsafePointer<Float>, outputRows: Range<Int>) {
    let (rowCount, border) = (shape.width * shape.inputChannels, shape.padding * shape.inputChannels)
    let top = outputRows.lowerBound * shape.stride - shape.padding
    for row in 0..<inputRows(of: outputRows.count) {
      let target = strip + row * pitch
      guard (0..<shape.height).contains(top + row) else {
        target.update(repeating: 0, count: pitch)
        continue
      }
      target.update(repeating: 0, count: border)
      (target + border).update(from: image + (top + row) * rowCount, count: rowCount)
      (target + border + rowCount).update(repeating: 0, count: border)
    }
  }
}
