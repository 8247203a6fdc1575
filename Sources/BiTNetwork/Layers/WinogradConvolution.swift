import BiTKernels

/// A 3x3 convolution with stride 1 by Winograd's F(4x4, 3x3): a quarter of the multiplications.
///
///     image ──normalise, rectify, transform──▶ 36 planes of tiles x channels
///           ──a multiplication a plane──▶ 36 planes of tiles x outputs ──transform──▶ block of output ──▶ moments
///
/// Where an image is so small that several items share its tiles, all tiles are transformed first, once.
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
  /// Outputs that are computed at a time, so that their products stay in a core's cache.
  private static let outputsAtOnce = 64
  /// Channels that are transformed at a time where tiles are shared.
  private static let channelsAtOnce = 64
  /// The most values that are worth transforming once for all items: more would leave the cache that cores share.
  private static let mostShared = 1 << 23

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
      imagesPerItem: Self.imagesPerItem(images, tiles: tileRows * tileColumns), panels: shape.outputChannels / kernels.panelWidth,
      threads: threads)
  }

  /// As many whole images as have the tiles of a block, and all items about the same number.
  private static func imagesPerItem(_ images: Int, tiles: Int) -> Int {
    let items = max(1, (images * tiles + blockTiles + 7) / (blockTiles + 8))
    return max(1, (images + items - 1) / items)
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

  private var tileRows: Int { (shape.height + Winograd.outputs - 1) / Winograd.outputs }
  private var mostTiles: Int { tileRowsPerBlock * tileColumns * cut.imagesPerItem }
  private var sharesTiles: Bool { cut.sharesBlocks && sharedCount(cut.images * tileRows * tileColumns) <= Self.mostShared }
  private var inputStride: Int { shape.inputChannels + 16 }
  private var inputPlane: Int { (sharesTiles ? cut.images * tileRows * tileColumns : mostTiles) * inputStride + 16 }
  private var panelsAtOnce: Int { min(cut.panelsPerItem, max(1, Self.outputsAtOnce / kernels.panelWidth)) }
  private var outputStride: Int { panelsAtOnce * kernels.panelWidth }
  private var outputPlane: Int { mostTiles * outputStride + 16 }

  private func sharedCount(_ tiles: Int) -> Int { Winograd.planes * (tiles * inputStride + 16) }

  /// Values that all workers share: every tile's planes, where several items read the same tiles.
  var sharedCount: Int { sharesTiles ? Winograd.planes * inputPlane : 0 }

  /// Values that each worker needs for itself.
  var scratchCount: Int { Winograd.planes * (outputPlane + (sharesTiles ? 0 : inputPlane)) }

  /// Computes every image: see `Convolution`.
  func callAsFunction(
    _ input: UnsafePointer<Float>, rectifications: (_ image: Int) -> Rectification, output: UnsafeMutablePointer<Float>, moments: Moments?,
    pool: ThreadPool, workspace: Workspace
  ) {
    let sharesTiles = sharesTiles
    if sharesTiles { transformAll(input, rectifications, pool: pool, into: workspace.shared) }
    pool.run(cut.items) { index, worker in
      let item = cut.item(index)
      let products = workspace.scratch(worker)
      let planes: UnsafeMutablePointer<Float>
      if sharesTiles {
        planes = workspace.shared + firstTile(of: item.blocks.lowerBound) * inputStride
      } else {
        planes = products + Winograd.planes * outputPlane
        transform(input, rectifications, blocks: item.blocks, into: planes)
      }
      let tiles = item.blocks.reduce(0) { $0 + tileRows(of: $1).count * tileColumns }
      for first in stride(from: item.panels.lowerBound, to: item.panels.upperBound, by: panelsAtOnce) {
        let panels = first..<min(item.panels.upperBound, first + panelsAtOnce)
        multiply(planes, tiles: tiles, panels: panels, into: products)
        transformBack(products, blocks: item.blocks, panels: panels, into: output)
      }
      if let moments { cut.gatherMoments(of: output, channels: shape.outputChannels, item: item, kernels: kernels, into: moments) }
    }
  }

  /// The rows of tiles of a block, counted from the top of its image.
  private func tileRows(of block: Int) -> Range<Int> {
    let rowPixels = Winograd.outputs * shape.width
    let pixels = cut.block(block).pixels
    return pixels.lowerBound / rowPixels..<(pixels.upperBound + rowPixels - 1) / rowPixels
  }

  /// The first tile of a block, counted through all images.
  private func firstTile(of block: Int) -> Int { (cut.block(block).image * tileRows + tileRows(of: block).lowerBound) * tileColumns }

  /// Transforms every tile, on all threads.
  private func transformAll(
    _ input: UnsafePointer<Float>, _ rectifications: (Int) -> Rectification, pool: ThreadPool, into planes: UnsafeMutablePointer<Float>
  ) {
    let pieces = (shape.inputChannels + Self.channelsAtOnce - 1) / Self.channelsAtOnce
    pool.run(cut.images * tileRows * pieces) { index, _ in
      let (row, piece) = (index / pieces, index % pieces)
      let (image, first) = (row / tileRows, piece * Self.channelsAtOnce)
      transform(
        input, rectifications(image), image: image, tileRows: row % tileRows..<row % tileRows + 1,
        channels: first..<min(shape.inputChannels, first + Self.channelsAtOnce), into: planes + row * tileColumns * inputStride + first)
    }
  }

  private func transform(
    _ input: UnsafePointer<Float>, _ rectifications: (Int) -> Rectification, blocks: Range<Int>, into planes: UnsafeMutablePointer<Float>
  ) {
    var tiles = 0
    for block in blocks {
      let (image, rows) = (cut.block(block).image, tileRows(of: block))
      transform(
        input, rectifications(image), image: image, tileRows: rows, channels: 0..<shape.inputChannels, into: planes + tiles * inputStride)
      tiles += rows.count * tileColumns
    }
  }

  private func transform(
    _ input: UnsafePointer<Float>, _ rectification: Rectification, image: Int, tileRows: Range<Int>, channels: Range<Int>,
    into planes: UnsafeMutablePointer<Float>
  ) {
    kernels.winogradInput(
      WinogradInputArguments(
        image: input + image * shape.height * shape.width * shape.inputChannels + channels.lowerBound, height: shape.height,
        width: shape.width, pixelStride: shape.inputChannels, channels: channels.count,
        rectification: Rectification(
          scale: rectification.scale + channels.lowerBound, shift: rectification.shift + channels.lowerBound),
        tileRows: tileRows, planes: planes, planeStride: inputPlane, tileStride: inputStride))
  }

  private func multiply(_ planes: UnsafePointer<Float>, tiles: Int, panels: Range<Int>, into products: UnsafeMutablePointer<Float>) {
    let planeWeights = shape.inputChannels * kernels.panelWidth
    let panelStride = Winograd.planes * planeWeights
    for plane in 0..<Winograd.planes {
      for channel in stride(from: 0, to: shape.inputChannels, by: Self.longestSum) {
        let depth = min(Self.longestSum, shape.inputChannels - channel)
        let panel = weights.values + panels.lowerBound * panelStride + plane * planeWeights + channel * kernels.panelWidth
        let isLast = plane == Winograd.planes - 1 && channel + depth == shape.inputChannels
        kernels.multiply(
          MultiplyArguments(
            a: planes + plane * inputPlane + channel, aStride: inputStride, b: panel, panelStride: panelStride,
            c: products + plane * outputPlane, cStride: outputStride, rows: tiles, depth: depth, panels: panels.count,
            accumulates: channel > 0, next: isLast ? nil : UnsafePointer(panel + depth * kernels.panelWidth)))
      }
    }
  }

  private func transformBack(
    _ products: UnsafePointer<Float>, blocks: Range<Int>, panels: Range<Int>, into output: UnsafeMutablePointer<Float>
  ) {
    var tiles = 0
    for block in blocks {
      let (image, rows) = (cut.block(block).image, tileRows(of: block))
      let target = output + image * shape.pixels * shape.outputChannels + panels.lowerBound * kernels.panelWidth
      kernels.winogradOutput(
        WinogradOutputArguments(
          planes: products + tiles * outputStride, planeStride: outputPlane, tileStride: outputStride, tileRows: rows,
          height: shape.height, width: shape.width, channels: panels.count * kernels.panelWidth, output: target,
          pixelStride: shape.outputChannels))
      tiles += rows.count * tileColumns
    }
  }
}
