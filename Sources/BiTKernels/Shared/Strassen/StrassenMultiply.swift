import BiTKernels

/// Seven products, tile by tile: see `StrassenKernels`.
///
///     product   0   1   2   3   4   5   6
///     C11       +       +       +       -  ▶      one tile above, one below, and two panels: each product leaves the
///     C22       +   +       -       +  ▶          registers for the sums that it belongs to; a sum is written with the
///     C21                   +   +  ▶              last of its products
///     C12                           +   +  ▶
///
/// In this order three sums are open at most: they stay in the nearest cache, where lines of C, a power of two apart, would push each other out.
/// Where there is a row less below, the last tile's lower half is written beside C first.
@Sendable
func strassenMultiply(_ arguments: StrassenMultiplyArguments) {
  let above = (arguments.c.rows &+ 1) / 2
  guard above > 0 else { return }
  let tiles = (above &+ Tile.count &- 1) / Tile.count
  let (rows, higher) = above.quotientAndRemainder(dividingBy: tiles)
  withUnsafeTemporaryAllocation(byteCount: 10 &* Tile.count &* MemoryLayout<Vector>.stride, alignment: 64) { memory in
    guard let sums = memory.baseAddress?.assumingMemoryBound(to: Float.self) else { return }
    for pair in 0..<arguments.b.count {
      var products = PairProducts(arguments, pair: pair, above: above, tiles: tiles, sums: sums)
      products.multiply(Tile.self, tiles: higher, rows: rows &+ 1)
      products.multiply(Tile.self, tiles: tiles &- higher, rows: rows)
    }
  }
}

/// The products of all rows with one pair of panels, as far as they have come.
private struct PairProducts {
  private let arguments: StrassenMultiplyArguments
  /// Rows above.
  private let above: Int
  private let weights: UnsafePointer<Float>
  /// Three tiles, and one of two panels.
  private let sums: UnsafeMutablePointer<Float>
  private var a: UnsafePointer<Float>
  private var c: UnsafeMutablePointer<Float>
  /// Rows above that are left.
  private var rest: Int
  /// The next pair's weights, asked for in time.
  private var ahead: UnsafePointer<Float>
  private let aheadStep: Int

  @inline(__always)
  init(_ arguments: StrassenMultiplyArguments, pair: Int, above: Int, tiles: Int, sums: UnsafeMutablePointer<Float>) {
    self.arguments = arguments
    self.above = above
    self.sums = sums
    weights = arguments.b.values + pair &* arguments.b.stride
    a = arguments.a.values
    c = arguments.c.values + 2 &* pair &* Row.width
    rest = above
    ahead = pair &+ 1 < arguments.b.count ? weights + arguments.b.stride : arguments.next ?? weights
    aheadStep = (Row.width &+ tiles &- 1) / tiles
  }

  /// So many tiles of so many rows, at most those of a block.
  @inline(__always)
  mutating func multiply<Block: RowBlock>(_: Block.Type, tiles: Int, rows: Int) {
    if rows == Block.count || Block.count == 1 {
      for _ in 0..<tiles { multiply(Block.self) }
    } else {
      multiply(Block.Smaller.self, tiles: tiles, rows: rows)
    }
  }

  @inline(__always)
  private mutating func multiply<Block: RowBlock>(_: Block.Type) {
    let stride = arguments.c.rowStride
    let tileCount = Block.count &* Row.width
    let isShort = rest == Block.count && arguments.c.rows & 1 != 0
    let end = c + above &* stride
    let (below, belowStride) = isShort ? (sums + 3 &* tileCount, 2 &* Row.width) : (end, stride)
    let belowAdds = arguments.accumulates && !isShort
    // C11's sum, then C22's, then what C21, and after it C12, begins with.
    let (first, second, third) = (sums, sums + tileCount, sums + 2 &* tileCount)
    for product in 0..<7 {
      if arguments.accumulates && product < 4 {
        // The quadrants that are written later, one at a time, in that order.
        Block.prefetch((product < 2 ? end : c) + (product & 1 == 0 ? 0 : Row.width), stride: stride)
      }
      var tile = Block()
      var (row, weights) = (a + product &* arguments.a.stride, weights + product &* arguments.halfDepth &* Row.width)
      tile.accumulate(&row, stride: arguments.a.rowStride, &weights, depth: arguments.halfDepth, ahead: &ahead, aheadStep: aheadStep)
      switch product {
      case 0:
        tile.store(first, stride: Row.width, adding: false)
      case 1:
        tile.store(second, stride: Row.width, adding: false, plus: first, sign: 1)
      case 2:
        tile.store(first, stride: Row.width, adding: true)
      case 3:
        tile.store(third, stride: Row.width, adding: false)
        tile.store(second, stride: Row.width, adding: false, plus: second, sign: -1)
      case 4:
        tile.store(first, stride: Row.width, adding: true)
        tile.store(below, stride: belowStride, adding: belowAdds, plus: third, sign: 1)
      case 5:
        tile.store(third, stride: Row.width, adding: false)
        tile.store(below + Row.width, stride: belowStride, adding: belowAdds, plus: second, sign: 1)
      default:
        tile.store(c, stride: stride, adding: arguments.accumulates, plus: first, sign: -1)
        tile.store(c + Row.width, stride: stride, adding: arguments.accumulates, plus: third, sign: 1)
      }
    }
    if isShort {
      for row in 0..<Block.count &- 1 {
        for panel in 0..<2 {
          let part = panel &* Row.width
          Row.load(below + (row &* belowStride &+ part)).store(end + (row &* stride &+ part), stride: stride, adding: arguments.accumulates)
        }
      }
    }
    a += Block.count &* arguments.a.rowStride
    c += Block.count &* stride
    rest &-= Block.count
  }
}
