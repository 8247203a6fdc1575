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

  /// Rows that an item should have: enough to use each weight often, few enough to stay in the cache.
  static let itemRows = 112

  init(pixels: Int, images: Int, panels: Int, tileRows: Int, threads: Int) {
    self.pixels = pixels
    self.images = images
    self.panels = panels
    if pixels <= Self.itemRows {
      blockPixels = pixels
      blocks = 1
      imagesPerItem = max(1, min(images, Self.itemRows / pixels))
    } else {
      let count = (pixels + Self.itemRows - 1) / Self.itemRows
      let even = (pixels + count - 1) / count
      blockPixels = (even + tileRows - 1) / tileRows * tileRows
      blocks = (pixels + blockPixels - 1) / blockPixels
      imagesPerItem = 1
    }
    let rowItems = (images * blocks + imagesPerItem - 1) / imagesPerItem
    panelsPerItem = Self.panelsPerItem(rowItems: rowItems, panels: panels, threads: threads)
  }

  /// A cut into blocks of four whole rows of an image, for work that goes row by row.
  init(rowsOf height: Int, width: Int, images: Int) {
    pixels = height * width
    self.images = images
    blockPixels = 4 * width
    blocks = (height + 3) / 4
    imagesPerItem = 1
    panels = 1
    panelsPerItem = 1
  }

  /// All panels where there are items enough for every thread; else so few that all threads end together.
  private static func panelsPerItem(rowItems: Int, panels: Int, threads: Int) -> Int {
    guard threads > 1, rowItems < 16 * threads else { return panels }
    var splits = 1
    while splits * 2 <= panels, rowItems * splits < 8 * threads { splits *= 2 }
    return (panels + splits - 1) / splits
  }

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

  /// The image of a block, and its pixels in that image.
  func block(_ index: Int) -> (image: Int, pixels: Range<Int>) {
    let (image, block) = index.quotientAndRemainder(dividingBy: blocks)
    return (image, block * blockPixels..<min(pixels, (block + 1) * blockPixels))
  }
}
