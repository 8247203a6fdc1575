import BiTKernels
import BiTThreads

/// A 3x3 convolution by one of Winograd's schemes: a fraction of the multiplications, between transforms.
///
///     image ──normalise, rectify, transform──▶ planes of tiles x channels
///           ──multiplications plane by plane──▶ planes of tiles x outputs ──transform──▶ block of output ──▶ moments
///
/// Where an image is so small that several items share its tiles, all tiles are transformed first, once; if no more than two workers need them, and a
/// core's cache holds them, each transforms them for itself.
/// A block is some whole rows of tiles, so that its pixels follow each other and its moments are taken as everywhere.
struct WinogradConvolution: ConvolutionAlgorithm {
  let task: ConvolutionTask
  let name = "winograd"
  let cut: WorkCut
  private let weights: Buffer
  private let kernels: KernelSet
  private let winograd: WinogradKernels
  private let grid: TileGrid
  private let products: [Product]
  /// Parts of an image that have tiles of their own, each a block.
  private let parts: Int
  /// Whether all tiles are transformed first, once for all workers.
  private let sharesTiles: Bool

  /// One multiplication: some channels of a plane of tiles with the same of a plane of weights, added into a plane of products.
  private struct Product {
    let tiles: Int
    let weights: Int
    let channels: Range<Int>
    let target: Int
    let accumulates: Bool
    /// Whether tiles at the end of a column, and of a row, have that plane.
    let endDown: Bool
    let endAcross: Bool
  }

  /// Channels that are summed in one go. Most of this algorithm's error is made in this sum; sums of sums round less.
  private static let maxSumLength = 64
  /// Tiles of a block: enough to use each weight often.
  private static let blockTiles = 56
  /// Outputs that are computed at a time, so that their products stay in a core's cache.
  private static let outputsAtOnce = 64
  /// Channels that are transformed at a time where tiles are shared.
  private static let channelsAtOnce = 64

  /// - Parameter weights: the kernel's planes, as the transform makes them.
  init(_ transform: WinogradTransform, weights: Buffer, images: Int, threads: Int, kernels: KernelSet) {
    (task, winograd) = (transform.task, transform.winograd)
    self.weights = weights
    self.kernels = kernels
    let (shape, scheme) = (task.shape, winograd.scheme)
    parts = Self.isHalved(shape, by: scheme) ? 2 : 1
    grid = TileGrid(scheme, height: shape.outputHeight / parts, width: shape.outputWidth)
    let tiles = grid.rows * grid.columns
    let rowsAtOnce = parts > 1 ? shape.outputHeight / parts : scheme.outputs
    cut = WorkCut(
      rows: parts > 1 ? rowsAtOnce : Self.tileRows(grid) * rowsAtOnce, rowsAtOnce: rowsAtOnce, height: shape.outputHeight,
      width: shape.outputWidth, images: images, imagesPerItem: Self.imagesPerItem(images, tiles: tiles),
      panels: shape.outputChannels / kernels.panelWidth, threads: threads)
    let workers = (threads + cut.rowItems - 1) / cut.rowItems
    let count = scheme.inputPlanes * Self.planeStride(images * parts * tiles, channels: shape.inputChannels)
    // Twice what a core's cache keeps beside weights: the tiles are read a few times, in order.
    sharesTiles = cut.sharesBlocks && count <= WorkCut.maxShared && (workers > 2 || count > 2 * kernels.blocking.maxKept)
    products = (0..<scheme.productPlanes).flatMap { plane in
      scheme.terms(ofPlane: plane).enumerated().flatMap { index, term in
        stride(from: 0, to: shape.inputChannels, by: Self.maxSumLength).map { channel in
          Product(
            tiles: term.input, weights: term.weight, channels: channel..<min(channel + Self.maxSumLength, shape.inputChannels),
            target: plane, accumulates: index > 0 || channel > 0, endDown: scheme.edgePoints[plane / scheme.points],
            endAcross: scheme.edgePoints[plane % scheme.points])
        }
      }
    }
  }

  /// The most weights of an image in halves: each half reads them all.
  private static let maxHalvedWeights = 1 << 20
  /// The most products that halves take, against those of the whole.
  private static let maxHalvedProducts = 1.05

  /// Whether each half of an image has tiles of its own: where there is one block of so many tiles that half of them use each weight often, few weights,
  /// and nearly as few products. Two threads then need nothing of each other's.
  private static func isHalved(_ shape: ConvolutionShape, by scheme: WinogradScheme) -> Bool {
    let (height, whole) = (shape.outputHeight, TileGrid(scheme, height: shape.outputHeight, width: shape.outputWidth))
    let weights = scheme.weightPlanes * shape.inputChannels * shape.outputChannels
    return height % 2 == 0 && whole.rows % 2 != 0 && (blockTiles / 2...blockTiles + 8).contains(whole.rows * whole.columns)
      && weights <= maxHalvedWeights
      && Double(2 * scheme.products(along: height / 2)) <= maxHalvedProducts * Double(scheme.products(along: height))
  }

  /// The rows of tiles of a block: all of a small image, else a few. Half an image as soon as that is enough to use each weight often: then two
  /// threads need nothing of each other's.
  private static func tileRows(_ grid: TileGrid) -> Int {
    let tiles = grid.rows * grid.columns
    if tiles > blockTiles + 8 { return max(1, blockTiles / 2 / grid.columns) }
    return tiles > blockTiles && grid.rows % 2 == 0 ? grid.rows / 2 : grid.rows
  }

  /// As many whole images as have the tiles of a block, and all items about the same number; see `tileRows(_:)` for two items instead of one.
  private static func imagesPerItem(_ images: Int, tiles: Int) -> Int {
    let items = images * tiles > blockTiles ? max(2, WorkCut.even((images * tiles + blockTiles + 7) / (blockTiles + 8))) : 1
    return max(1, (images + items - 1) / items)
  }

  private var maxTiles: Int { (parts > 1 ? grid.rows * cut.maxLines : cut.maxLines) * grid.columns }
  private var allTiles: Int { cut.images * parts * grid.rows * grid.columns }
  private var inputStride: Int { Self.tileStride(shape.inputChannels) }
  private var inputPlane: Int { Self.planeStride(sharesTiles ? allTiles : maxTiles, channels: shape.inputChannels) }
  private var panelsAtOnce: Int { min(cut.panelsPerItem, max(1, Self.outputsAtOnce / kernels.panelWidth)) }
  private var outputStride: Int { panelsAtOnce * kernels.panelWidth }
  private var outputPlane: Int { maxTiles * outputStride + 16 }
  private var inputCount: Int { winograd.scheme.inputPlanes * inputPlane }
  private var outputCount: Int { winograd.scheme.productPlanes * outputPlane }

  /// Values from one tile's channels in a plane to the next tile's, and from one plane to the next: a cache line longer than they are, so that they
  /// don't fall into the same sets of the cache.
  private static func tileStride(_ channels: Int) -> Int { channels + 16 }
  private static func planeStride(_ tiles: Int, channels: Int) -> Int { tiles * tileStride(channels) + 16 }

  /// Values that all workers share: every tile's planes, where several items read the same tiles.
  var sharedCount: Int { sharesTiles ? inputCount : 0 }

  /// Values that each worker needs for itself.
  var scratchCount: Int { outputCount + (sharesTiles ? 0 : inputCount) }

  func compute(
    _ input: UnsafePointer<Float>, rectifications: Rectifications?, output: UnsafeMutablePointer<Float>, moments: Moments?,
    pool: ThreadPool, workspace: Workspace
  ) {
    if sharesTiles { transformAll(input, rectifications, pool: pool, into: workspace.shared) }
    // The first block whose tiles each worker has.
    withUnsafeTemporaryAllocation(of: Int.self, capacity: pool.count) { kept in
      kept.initialize(repeating: -1)
      pool.run(cut.items) { index, worker in
        let item = cut.item(index)
        let products = workspace.scratch(worker)
        let planes: UnsafeMutablePointer<Float>
        if sharesTiles {
          planes = workspace.shared + firstTile(of: item.blocks.lowerBound) * inputStride
        } else {
          planes = products + outputCount
          for block in item.blocks where kept[worker] != item.blocks.lowerBound {
            transform(
              input, rectifications, block: block, rows: tileRows(of: block), channels: 0..<shape.inputChannels, into: planes)
          }
          kept[worker] = item.blocks.lowerBound
        }
        multiply(planes, item, into: products, output: output)
        if let moments { cut.gatherMoments(of: output, channels: shape.outputChannels, item: item, kernels: kernels, into: moments) }
      }
    }
  }

  /// An item's products, some panels at a time, and its output.
  private func multiply(
    _ planes: UnsafePointer<Float>, _ item: (blocks: Range<Int>, panels: Range<Int>), into products: UnsafeMutablePointer<Float>,
    output: UnsafeMutablePointer<Float>
  ) {
    let order = order(of: item.blocks)
    for first in stride(from: item.panels.lowerBound, to: item.panels.upperBound, by: panelsAtOnce) {
      let panels = first..<min(item.panels.upperBound, first + panelsAtOnce)
      multiply(planes, order, panels: panels, into: products)
      transformBack(products, blocks: item.blocks, panels: panels, into: output)
    }
  }

  /// The rows of tiles of a block, counted from the top of its part of an image.
  private func tileRows(of block: Int) -> Range<Int> { parts > 1 ? 0..<grid.rows : cut.lines(ofBlock: block % cut.blocks) }

  /// The rows of pixels of a block's part of an image.
  private func outputRows(of block: Int) -> Range<Int> {
    let (part, height) = (block / (cut.blocks / parts) % parts, shape.outputHeight / parts)
    return part * height..<(part + 1) * height
  }

  /// The first tile of an item's first block, counted through all images.
  private func firstTile(of block: Int) -> Int {
    (block / (cut.blocks / parts) * grid.rows + tileRows(of: block).lowerBound) * grid.columns
  }

  /// The order of the tiles of an item's blocks.
  private func order(of blocks: Range<Int>) -> TileOrder {
    TileOrder(grid, blocks: blocks.count, rows: tileRows(of: blocks.lowerBound))
  }

  /// Transforms every tile, on all threads.
  private func transformAll(
    _ input: UnsafePointer<Float>, _ rectifications: Rectifications?, pool: ThreadPool, into planes: UnsafeMutablePointer<Float>
  ) {
    let pieces = (shape.inputChannels + Self.channelsAtOnce - 1) / Self.channelsAtOnce
    pool.run(cut.images * parts * grid.rows * pieces) { index, _ in
      let (row, piece) = (index / pieces, index % pieces)
      let (part, tileRow, first) = (row / grid.rows, row % grid.rows, piece * Self.channelsAtOnce)
      let block = parts > 1 ? part : part * cut.blocks + cut.block(ofLine: tileRow)
      let item = firstTile(of: cut.blocks(ofItemWith: block).lowerBound)
      transform(
        input, rectifications, block: block, rows: tileRow..<tileRow + 1,
        channels: first..<min(shape.inputChannels, first + Self.channelsAtOnce), into: planes + item * inputStride + first)
    }
  }

  /// Transforms some rows of a block's tiles into the planes of its item.
  private func transform(
    _ input: UnsafePointer<Float>, _ rectifications: Rectifications?, block: Int, rows: Range<Int>, channels: Range<Int>,
    into planes: UnsafeMutablePointer<Float>
  ) {
    let (image, item) = (cut.block(block).image, cut.blocks(ofItemWith: block))
    let rectification = rectifications?[image]
    let origin = outputRows(of: block).lowerBound
    var view = shape.view(of: input, image: image)
    (view.values, view.channels) = (view.values + channels.lowerBound, channels.count)
    order(of: item).forEachRectangle(ofBlock: block - item.lowerBound, rows: rows, origin: origin) { tiles, first in
      winograd.input(
        WinogradInputArguments(
          image: view, rectification: rectification?.from(channels.lowerBound), tiles: tiles,
          planes: MutablePlanes(planes + first * inputStride, stride: inputPlane, rowStride: inputStride)))
    }
  }

  private func multiply(_ planes: UnsafePointer<Float>, _ order: TileOrder, panels: Range<Int>, into results: UnsafeMutablePointer<Float>) {
    let panelStride = winograd.scheme.weightPlanes * shape.inputChannels * kernels.panelWidth
    let first = weights.values + panels.lowerBound * panelStride
    var next = first + weightOffset(of: products.first)
    for (index, product) in products.enumerated() {
      let panel = next
      let isLast = index + 1 == products.count
      if !isLast { next = first + weightOffset(of: products[index + 1]) }
      let tiles = order.tiles(endDown: product.endDown, endAcross: product.endAcross)
      kernels.multiply(
        MultiplyArguments(
          a: Matrix(
            planes + product.tiles * inputPlane + tiles.lowerBound * inputStride + product.channels.lowerBound, rows: tiles.count,
            columns: product.channels.count, rowStride: inputStride),
          b: Panels(panel, count: panels.count, stride: panelStride),
          c: MutableMatrix(
            results + product.target * outputPlane + tiles.lowerBound * outputStride, rows: tiles.count,
            columns: panels.count * kernels.panelWidth, rowStride: outputStride),
          accumulates: product.accumulates, upcoming: isLast ? nil : .weights(next)))
    }
  }

  /// Where a panel's weights for a product begin.
  private func weightOffset(of product: Product?) -> Int {
    product.map { ($0.weights * shape.inputChannels + $0.channels.lowerBound) * kernels.panelWidth } ?? 0
  }

  private func transformBack(
    _ products: UnsafePointer<Float>, blocks: Range<Int>, panels: Range<Int>, into output: UnsafeMutablePointer<Float>
  ) {
    let order = order(of: blocks)
    for block in blocks {
      let target = output + cut.block(block).image * shape.pixels * shape.outputChannels + panels.lowerBound * kernels.panelWidth
      let outputRows = outputRows(of: block)
      order.forEachRectangle(
        ofBlock: block - blocks.lowerBound, rows: tileRows(of: block), origin: outputRows.lowerBound
      ) { tiles, first in
        winograd.output(
          WinogradOutputArguments(
            planes: Planes(products + first * outputStride, stride: outputPlane, rowStride: outputStride), tiles: tiles,
            output: MutableImageView(
              target, height: outputRows.upperBound, width: shape.outputWidth, channels: panels.count * kernels.panelWidth,
              pixelStride: shape.outputChannels)))
      }
    }
  }
}
