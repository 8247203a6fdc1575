import BiTKernels

/// A 3x3 convolution with stride 1 by Winograd's F(4x4, 3x3): a quarter of the multiplications.
///
///     image ──normalise, rectify, transform──▶ 36 planes of tiles x channels
///           ──a multiplication a plane──▶ 36 planes of tiles x outputs ──transform──▶ block of output ──▶ moments
///
/// A block is some whole rows of tiles, so that its pixels follow each other and its moments are taken as everywhere.
struct WinogradConvolution: Sendable {
  let shape: ConvolutionShape
  let cut: WorkCut
  private let weights: Buffer
  private let kernels: KernelSet
  private let tileColumns: Int
  private let tileRowsPerBlock: Int

  /// Channels that are summed in one go. Most of this algorithm's error is made in this sum; sums of sums round less.
  private static let longestSum = 64
  /// Tiles of a block: enough to use each weight often.
  private static let blockTiles = 56

  /// Whether this way is worth it: the transformed weights are four times as large, and are read once for all tiles of an image.
  static func suits(_ shape: ConvolutionShape) -> Bool {
    shape.kernelSize == 3 && shape.stride == 1 && shape.height * shape.width >= 144
  }

  /// - Parameter weights: the kernel's planes, as `planes(of:kernels:)` makes them.
  init(_ shape: ConvolutionShape, weights: Buffer, images: Int, threads: Int, kernels: KernelSet) {
    self.shape = shape
    self.weights = weights
    self.kernels = kernels
    tileColumns = (shape.width + Winograd.outputs - 1) / Winograd.outputs
    let tileRows = (shape.height + Winograd.outputs - 1) / Winograd.outputs
    tileRowsPerBlock = tileRows * tileColumns <= Self.blockTiles + 8 ? tileRows : max(1, Self.blockTiles / 2 / tileColumns)
    cut = WorkCut(
      rows: tileRowsPerBlock * Winograd.outputs, height: shape.height, width: shape.width, images: images,
      imagesPerItem: max(1, Self.blockTiles / (tileRows * tileColumns)), panels: shape.outputChannels / kernels.panelWidth,
      threads: threads)
  }

  /// A packed 3x3 kernel's panels, each transformed into planes.
  static func planes(of convolution: PackedConvolution, kernels: KernelSet, pool: ThreadPool) -> Buffer {
    let panels = convolution.outputChannels / kernels.panelWidth
    let (source, target) = (convolution.depth * kernels.panelWidth, Winograd.planes * convolution.inputChannels * kernels.panelWidth)
    let planes = Buffer(count: panels * target)
    pool.run(panels) { panel, _ in
      kernels.winogradWeights(
        WinogradWeightsArguments(
          panel: convolution.packed.values + panel * source, channels: convolution.inputChannels, planes: planes.values + panel * target))
    }
    return planes
  }

  private var mostTiles: Int { tileRowsPerBlock * tileColumns * cut.imagesPerItem }
  private var inputStride: Int { shape.inputChannels + 16 }
  private var outputStride: Int { cut.panelsPerItem * kernels.panelWidth }
  private var inputPlane: Int { mostTiles * inputStride + 16 }
  private var outputPlane: Int { mostTiles * outputStride + 16 }

  /// Values that each worker needs for itself.
  var scratchCount: Int { Winograd.planes * (inputPlane + outputPlane) }

  /// Computes every image: see `Convolution`.
  func callAsFunction(
    _ input: UnsafePointer<Float>, rectifications: (_ image: Int) -> Rectification, output: UnsafeMutablePointer<Float>, moments: Moments?,
    pool: ThreadPool, scratch: (_ worker: Int) -> UnsafeMutablePointer<Float>
  ) {
    pool.run(cut.items) { index, worker in
      let item = cut.item(index)
      let planes = scratch(worker)
      let products = planes + Winograd.planes * inputPlane
      let tiles = transform(input, rectifications, blocks: item.blocks, into: planes)
      multiply(planes, tiles: tiles, panels: item.panels, into: products)
      transformBack(products, item: item, into: output)
      if let moments { cut.gatherMoments(of: output, channels: shape.outputChannels, item: item, kernels: kernels, into: moments) }
    }
  }

  /// The rows of tiles of a block, counted from the top of its image.
  private func tileRows(of pixels: Range<Int>) -> Range<Int> {
    let rowPixels = Winograd.outputs * shape.width
    return pixels.lowerBound / rowPixels..<(pixels.upperBound + rowPixels - 1) / rowPixels
  }

  private func transform(
    _ input: UnsafePointer<Float>, _ rectifications: (Int) -> Rectification, blocks: Range<Int>, into planes: UnsafeMutablePointer<Float>
  ) -> Int {
    var tiles = 0
    for block in blocks {
      let (image, pixels) = cut.block(block)
      let rows = tileRows(of: pixels)
      kernels.winogradInput(
        WinogradInputArguments(
          image: input + image * shape.height * shape.width * shape.inputChannels, height: shape.height, width: shape.width,
          channels: shape.inputChannels, rectification: rectifications(image), tileRows: rows, planes: planes + tiles * inputStride,
          planeStride: inputPlane, tileStride: inputStride))
      tiles += rows.count * tileColumns
    }
    return tiles
  }

  private func multiply(_ planes: UnsafePointer<Float>, tiles: Int, panels: Range<Int>, into products: UnsafeMutablePointer<Float>) {
    let planeWeights = shape.inputChannels * kernels.panelWidth
    let panelStride = Winograd.planes * planeWeights
    for plane in 0..<Winograd.planes {
      for channel in stride(from: 0, to: shape.inputChannels, by: Self.longestSum) {
        kernels.multiply(
          MultiplyArguments(
            a: planes + plane * inputPlane + channel, aStride: inputStride,
            b: weights.values + panels.lowerBound * panelStride + plane * planeWeights + channel * kernels.panelWidth,
            panelStride: panelStride, c: products + plane * outputPlane, cStride: outputStride, rows: tiles,
            depth: min(Self.longestSum, shape.inputChannels - channel), panels: panels.count, accumulates: channel > 0))
      }
    }
  }

  private func transformBack(
    _ products: UnsafePointer<Float>, item: (blocks: Range<Int>, panels: Range<Int>), into output: UnsafeMutablePointer<Float>
  ) {
    var tiles = 0
    for block in item.blocks {
      let (image, pixels) = cut.block(block)
      let rows = tileRows(of: pixels)
      let target = output + image * shape.pixels * shape.outputChannels + item.panels.lowerBound * kernels.panelWidth
      kernels.winogradOutput(
        WinogradOutputArguments(
          planes: products + tiles * outputStride, planeStride: outputPlane, tileStride: outputStride, tileRows: rows,
          height: shape.height, width: shape.width, channels: item.panels.count * kernels.panelWidth, output: target,
          pixelStride: shape.outputChannels))
      tiles += rows.count * tileColumns
    }
  }
}
