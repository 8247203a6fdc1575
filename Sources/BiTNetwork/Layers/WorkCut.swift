import BiTKernels

/// How a convolution's output is cut into pieces of work.
///
/// An image is cut into blocks of lines (pixels, or whole rows of them), whose sizes depend on the image's size alone: statistics are gathered
/// a block and merged in order, so that they are the same bits for any batch and any number of threads. An item is a block, or several whole
/// small images, times a range of the panels of output channels.
package struct WorkCut: Sendable {
  /// Pixels of one image's output.
  let pixels: Int
  /// What blocks are made of, of one image.
  package let lines: Int
  /// Pixels in a line; the last line of an image may have fewer.
  let linePixels: Int
  /// Blocks in an image, all of the same number of lines, or of one more than others.
  package let blocks: Int
  /// Whole images in an item, where an image is one block.
  let imagesPerItem: Int
  /// Panels of output channels in an item.
  let panelsPerItem: Int
  let images: Int
  let panels: Int

  /// A cut into blocks of pixels.
  ///
  /// - Parameters:
  ///   - linePixels: pixels that can't be parted.
  ///   - minPanels: panels that an item has at least.
  ///   - itemRows: see `Blocking`.
  package init(pixels: Int, linePixels: Int = 1, images: Int, panels: Int, minPanels: Int = 2, itemRows: Int, threads: Int) {
    self.init(
      pixels: pixels, lines: (pixels + linePixels - 1) / linePixels, linePixels: linePixels, blocks: (pixels + itemRows - 1) / itemRows,
      images: images, imagesPerItem: max(1, itemRows / pixels), panels: panels, minPanels: minPanels, threads: threads)
  }

  /// A cut into blocks of `rows` whole rows of an image, for work that goes by rows.
  ///
  /// - Parameter rowsAtOnce: rows that can't be parted.
  package init(
    rows: Int, rowsAtOnce: Int = 1, height: Int, width: Int, images: Int, imagesPerItem: Int = 1, panels: Int = 1, threads: Int = 1
  ) {
    self.init(
      pixels: height * width, lines: (height + rowsAtOnce - 1) / rowsAtOnce, linePixels: rowsAtOnce * width,
      blocks: (height + rows - 1) / rows, images: images, imagesPerItem: imagesPerItem, panels: panels, minPanels: 2, threads: threads)
  }

  private init(
    pixels: Int, lines: Int, linePixels: Int, blocks: Int, images: Int, imagesPerItem: Int, panels: Int, minPanels: Int, threads: Int
  ) {
    (self.pixels, self.lines, self.linePixels, self.images, self.panels) = (pixels, lines, linePixels, images, panels)
    self.blocks = min(lines, Self.even(blocks))
    self.imagesPerItem = blocks == 1 ? min(images, imagesPerItem) : 1
    let rowItems = (images * self.blocks + self.imagesPerItem - 1) / self.imagesPerItem
    panelsPerItem = Self.panelsPerItem(rowItems: rowItems, panels: panels, minPanels: minPanels, threads: threads)
  }

  /// As many blocks or a few more, so that threads share them without a rest: seven would keep two threads as long as eight.
  static func even(_ blocks: Int) -> Int {
    switch blocks {
    case ...2: blocks
    case ...16: (blocks + 1) / 2 * 2
    default: (blocks + 3) / 4 * 4
    }
  }

  /// All panels where there are items enough for every thread, or as many for each: then a thread reads only pixels that it wrote itself, which is
  /// worth more than evenness where cores share no cache. Else so few that all threads end together, but not so few that a block of pixels is read
  /// too often.
  private static func panelsPerItem(rowItems: Int, panels: Int, minPanels: Int, threads: Int) -> Int {
    guard threads > 1, rowItems < 2 * threads, rowItems % threads != 0 else { return panels }
    let splits = (8 * threads + rowItems - 1) / rowItems
    return min(panels, max(minPanels, (panels + splits - 1) / splits))
  }

  /// The most values that are worth preparing once for all items: more would leave the cache that cores share.
  static let maxShared = 1 << 23

  /// Whether several items read the same block of pixels, which is then prepared once for all of them.
  var sharesBlocks: Bool { panelsPerItem < panels }

  private var columnItems: Int { (panels + panelsPerItem - 1) / panelsPerItem }
  /// Items that differ in their pixels.
  var rowItems: Int { (images * blocks + imagesPerItem - 1) / imagesPerItem }

  /// The number of items.
  package var items: Int { rowItems * columnItems }

  /// The most lines of an item.
  var maxLines: Int { (lines + blocks - 1) / blocks * imagesPerItem }
  /// The most rows of an item.
  package var maxRows: Int { min(maxLines * linePixels, pixels * imagesPerItem) }

  /// The blocks of an item, counted through all images, and its panels. Items that share pixels follow each other.
  package func item(_ index: Int) -> (blocks: Range<Int>, panels: Range<Int>) {
    let (row, column) = index.quotientAndRemainder(dividingBy: columnItems)
    let (firstBlock, firstPanel) = (row * imagesPerItem, column * panelsPerItem)
    return (firstBlock..<min(images * blocks, firstBlock + imagesPerItem), firstPanel..<min(panels, firstPanel + panelsPerItem))
  }

  /// All blocks of the item that a block is in.
  func blocks(ofItemWith block: Int) -> Range<Int> {
    let first = block / imagesPerItem * imagesPerItem
    return first..<min(images * blocks, first + imagesPerItem)
  }

  /// The image of a block, and its pixels in that image.
  package func block(_ index: Int) -> (image: Int, pixels: Range<Int>) {
    let (image, block) = index.quotientAndRemainder(dividingBy: blocks)
    let lines = lines(ofBlock: block)
    return (image, lines.lowerBound * linePixels..<min(pixels, lines.upperBound * linePixels))
  }

  /// The lines of an image's block.
  package func lines(ofBlock block: Int) -> Range<Int> { block * lines / blocks..<(block + 1) * lines / blocks }

  /// The image's block that a line is in.
  package func block(ofLine line: Int) -> Int { ((line + 1) * blocks - 1) / lines }

  /// Pixels of some blocks, all images together.
  package func pixels(of blocks: Range<Int>) -> Int { blocks.reduce(0) { $0 + block($1).pixels.count } }

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
          values: Matrix(
            output + firstPixel(of: index) * channels + firstChannel, rows: block(index).pixels.count,
            columns: item.panels.count * kernels.panelWidth, rowStride: channels),
          moments: moments.from(target)))
    }
  }
}
