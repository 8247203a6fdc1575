import BiTNetwork
import Testing

struct WorkCutTests {
  @Test(
    "blocks follow each other over the whole image and differ by a line at most; a line's block is the one it is in",
    arguments: [(1, 112), (49, 112), (113, 112), (784, 112), (900, 112), (3136, 112), (3600, 112), (14400, 224), (5, 1), (97, 6)])
  func blocks(pixels: Int, itemRows: Int) {
    let cut = WorkCut(pixels: pixels, images: 3, panels: 4, itemRows: itemRows, threads: 2)
    var next = 0
    for block in 0..<cut.blocks {
      let lines = cut.lines(ofBlock: block)
      #expect(lines.lowerBound == next && (cut.lines / cut.blocks...cut.lines / cut.blocks + 1).contains(lines.count))
      #expect(lines.allSatisfy { cut.block(ofLine: $0) == block })
      #expect(cut.block(2 * cut.blocks + block).image == 2 && cut.block(2 * cut.blocks + block).pixels == lines)
      #expect(lines.count <= itemRows && lines.count <= cut.maxRows)
      next = lines.upperBound
    }
    #expect(next == pixels)
  }

  @Test("blocks of rows that can't be parted end with such rows, but for the image's last")
  func rows() {
    let cut = WorkCut(rows: 8, rowsAtOnce: 4, height: 54, width: 10, images: 1)
    #expect(cut.blocks == 8 && cut.lines == 14)
    #expect((0..<8).map { cut.block($0).pixels.lowerBound / 10 } == [0, 4, 12, 20, 28, 32, 40, 48])
    #expect(cut.block(7).pixels == 480..<540)
    #expect(cut.maxRows == 80)
  }

  @Test("threads share blocks without a rest, where there are more than a few")
  func even() {
    func blocks(_ pixels: Int) -> Int { WorkCut(pixels: pixels, images: 1, panels: 1, itemRows: 112, threads: 1).blocks }
    #expect([784, 900, 1400, 3600].map(blocks) == [8, 10, 14, 36])
    #expect([112, 225, 400].map(blocks) == [1, 4, 4])
  }

  @Test(
    "items are every block with every panel, once", arguments: [(196, 1, 8, 2), (784, 4, 16, 2), (49, 5, 64, 2), (225, 1, 16, 8)])
  func items(pixels: Int, images: Int, panels: Int, threads: Int) {
    let cut = WorkCut(pixels: pixels, images: images, panels: panels, itemRows: 112, threads: threads)
    var seen: Set<[Int]> = []
    for index in 0..<cut.items {
      let item = cut.item(index)
      #expect(cut.pixels(of: item.blocks) <= cut.maxRows)
      for block in item.blocks { for panel in item.panels { #expect(seen.insert([block, panel]).inserted) } }
    }
    #expect(seen.count == images * cut.blocks * panels)
  }
}
