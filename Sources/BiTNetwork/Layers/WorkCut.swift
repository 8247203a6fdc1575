import BiTKernels

/// How a convolution's output is cut into pieces of work.
///
/// An image's pixels are cut into blocks whose size depends on the image's size alone: statistics are gathered a block and merged in
/// order, so that they are the same bits for any batch and any number of threads. An item is a block, or several whole small
/// images, times a range of the panels of output channels.
struct WorkCut: Sendable {
  /// Pixels of one image's output.
  let pixels: Int
  /// Pixels in a block; the last block of an image may have fewer.
  let blockPixels: Int
  /// Blocks in an image.
  let blocks: Int
  /// Whole images in an item, where an image is one block.
  let imagesPerItem: Int
  /// Panels of output channels in an item.
  let panelsPerItem: Int
  let images: Int
  let panels: Int

  /// - Parameters:
  ///   - itemRows: see `Blocking`.
  ///   - tileRows: rows that the micro-kernel computes at once.
  init(pixels: Int, images: Int, panels: Int, itemRows: Int, tileRows: Int, threads: Int) {
    self.pixels = pixels
    self.images = images
    self.panels = panels
    if pixels <= itemRows {
      blockPixels = pixels
      blocks = 1
      imagesPerItem = max(1, min(images, itemRows / pixels))
    } else {
      let count = (pixels + itemRows - 1) / itemRows
      let even = (pixels + count - 1) / count
      blockPixels = (even + tileRows - 1) / tileRows * tileRows
      blocks = (pixels + blockPixels - 1) / blockPixels
      imagesPerItem = 1
    }
    let rowItems = (images * blocks + imagesPerItem - 1) / imagesPerItem
    panelsPerItem = Self.panelsPerItem(rowItems: rowItems, panels: panels, threads: threads)
  }

  /// A cut into blocks of whole rows of an image, for work that goes by rows.
  init(rows: Int, height: Int, width: Int, images: Int, imagesPerItem: Int = 1, panels: Int = 1, threads: Int = 1) {
    pixels = height * width
    self.images = images
    self.panels = panels
    blockPixels = min(rows, height) * width
    blocks = (height + rows - 1) / rows
    self.imagesPerItem = blocks == 1 ? min(images, imagesPerItem) : 1
    let rowItems = (images * blocks + self.imagesPerItem - 1) / self.imagesPerItem
    panelsPerItem = Self.panelsPerItem(rowItems: rowItems, panels: panels, threads: threads)
  }

  /// All panels where there are items enough for every thread; else so few that all threads end together, but not so few that a block of
  /// pixels is read too often.
  private static func panelsPerItem(rowItems: Int, panels: Int, threads: Int) -> Int {
    guard threads > 1, rowItems < 2 * threads else { return panels }
    let splits = (8 * threads + rowItems - 1) / rowItems
    return min(panels, max(2, (panels + splits - 1) / splits))
  }

  /// Whether several items read the same block of pixels, which is then prepared once for all of them.
  var sharesBlocks: Bool { panelsPerItem < panels }

  private var columnItems: Int { (panels + panelsPerItem - 1) / panelsPerItem }
  private var rowItems: Int { (images * blocks + imagesPerItem - 1) / imagesPerItem }

  /// The number of items.
  var items: Int { rowItems * columnItems }

  /// The most rows of an item.
  var mostRows: Int { blockPixels * imagesPerItem }

  /// The blocks of an item, counted through all images, and its panels. Items that share weights follow each other.
  func item(_ index: Int) -> (blocks: Range<Int>, panels: Range<Int>) {
    let (column, row) = index.quotientAndRemainder(dividingBy: rowItems)
    let (firstBlock, firstPanel) = (row * imagesPerItem, column * panelsPerItem)
    return (firstBlock..<min(images * blocks, firstBlock + imagesPerItem), firstPanel..<min(panels, firstPanel + panelsPerItem))
  }

  /// All blocks of the item that a block is in.
  func blocks(ofItemWith block: Int) -> Range<Int> {
    let first = block / imagesPerItem * imagesPerItem
    return first..<min(images * blocks, first + imagesPerItem)
  }

  /// The image of a block, and its pixels in that image.
  func block(_ index: Int) -> (image: Int, pixels: Range<Int>) {
    let (image, block) = index.quotientAndRemainder(dividingBy: blocks)
    return (image, block * blockPixels..<min(pixels, (block + 1) * blockPixels))
  }

  /// Pixels of some blocks, all images together.
  func pixels(of blocks: Range<Int>) -> Int { blocks.reduce(0) { $0 + block($1).pixels.count } }

  /// The first pixel of a block, counted through all images.
  func firstPixel(of index: Int) -> Int {
    let (image, pixels) = block(index)
    return image * self.pixels + pixels.lowerBound
  }

  /// Takes the moments of an item's output while it is in the cache.
  func gatherMoments(
    of output: UnsafePointer<Float>, channels: Int, item: (blocks: Range<Int>, panels: Range<Int>), kernels: KernelSet,
    into moments: Moments
  ) {
    let firstChannel = item.panels.lowerBound * kernels.panelWidth
    for index in item.blocks {
      let target = index * channels + firstChannel
      kernels.columnMoments(
        ColumnMomentsArguments(
          values: output + firstPixel(of: index) * channels + firstChannel, rowStride: channels, rows: block(index).pixels.count,
          columns: item.panels.count * kernels.panelWidth, means: moments.means + target, deviations: moments.deviations + target))
    }
  }
}
