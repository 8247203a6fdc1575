import BiTKernels
import CProcessor

/// The product of activations with packed weights.
///
///                     one panel of weights, depth x panelWidth
///                     ┌──────┐
///                     │      │  read once a tile, from the nearer caches
///                     └──────┘
///     a tile's rows   ┌──────┐
///     ═════════════▶  │ tile │  accumulates in registers over the whole depth: one broadcast a row, two fused multiply-adds a row
///     depth values    └──────┘
///
/// Every element is the same chain of multiply-adds over the depth whatever tile it falls in, so results don't depend on how rows are cut.
/// Rows are spread evenly over the tiles: a tile of a few rows would wait for its own sums.
@Sendable
func multiply(_ arguments: MultiplyArguments) {
  guard arguments.a.rows > 0 else { return }
  let tiles = (arguments.a.rows &+ Tile.count &- 1) / Tile.count
  let (rows, higher) = arguments.a.rows.quotientAndRemainder(dividingBy: tiles)
  for panel in 0..<arguments.b.count {
    var product = PanelProduct(arguments, panel: panel, tiles: tiles)
    product.multiply(Tile.self, tiles: higher, rows: rows &+ 1)
    product.multiply(Tile.self, tiles: tiles &- higher, rows: rows)
  }
}

/// The product of all rows with one panel, as far as it has come.
private struct PanelProduct {
  private let weights: UnsafePointer<Float>
  private let runs: Int
  private let runStride: Int
  /// Of a run.
  private let depth: Int
  private let aStride: Int
  private let cStride: Int
  private let accumulates: Bool
  private var a: UnsafePointer<Float>
  private var c: UnsafeMutablePointer<Float>
  /// What is multiplied next, asked for in time: the weights of the deep layers come from memory, once.
  private var ahead: UnsafePointer<Float>
  /// Values to move on with each value of the depth: after the last tile a panel's weights are asked for, after the last panel all rows to come.
  private let aheadStep: Int

  @inline(__always)
  init(_ arguments: MultiplyArguments, panel: Int, tiles: Int) {
    weights = arguments.b.values + panel &* arguments.b.stride
    (runs, runStride, depth) = (arguments.runs, arguments.runStride, arguments.a.columns / arguments.runs)
    (aStride, cStride, accumulates) = (arguments.a.rowStride, arguments.c.rowStride, arguments.accumulates)
    a = arguments.a.values
    c = arguments.c.values + panel &* Row.width
    let step = (Row.width &+ tiles &- 1) / tiles
    switch arguments.upcoming {
    case .rows(let rows):
      let turns = tiles &* arguments.b.count
      aheadStep = max(step, (arguments.a.rows &+ turns &- 1) / turns)
      ahead = rows + panel &* tiles &* aheadStep &* arguments.a.columns
    case .weights(let next):
      aheadStep = step
      ahead = panel &+ 1 < arguments.b.count ? weights + arguments.b.stride : next
    case nil:
      aheadStep = step
      ahead = panel &+ 1 < arguments.b.count ? weights + arguments.b.stride : weights
    }
  }

  /// So many tiles of so many rows, at most those of a block.
  @inline(__always)
  mutating func multiply<Block: RowBlock>(_: Block.Type, tiles: Int, rows: Int) {
    if rows == Block.count || Block.count == 1 {
      for _ in 0..<tiles { multiply(Block()) }
    } else {
      multiply(Block.Smaller.self, tiles: tiles, rows: rows)
    }
  }

  @inline(__always)
  private mutating func multiply<Block: RowBlock>(_ zero: Block) {
    var tile = zero
    var (weights, ahead) = (weights, ahead)
    if accumulates { Block.prefetch(c, stride: cStride) }
    for run in 0..<runs {
      var row = a + run &* runStride
      tile.accumulate(&row, stride: aStride, &weights, depth: depth, ahead: &ahead, aheadStep: aheadStep)
    }
    self.ahead = ahead
    tile.store(c, stride: cStride, adding: accumulates)
    a += Block.count &* aStride
    c += Block.count &* cStride
  }
}

extension RowBlock {
  /// Asks for the lines that a tile is added to: they may be far away, and come while it is computed.
  @inline(__always)
  static func prefetch(_ c: UnsafePointer<Float>, stride: Int) {
    var line = c
    for _ in 0..<count {
      processor_prefetch(line)
      processor_prefetch(line + (Row.width &- 1))
      line += stride
    }
  }

  /// Adds the products of `depth` values a row with as many rows of weights, and asks for lines further on meanwhile.
  @inline(__always)
  mutating func accumulate(
    _ row: inout UnsafePointer<Float>, stride: Int, _ weights: inout UnsafePointer<Float>, depth: Int, ahead: inout UnsafePointer<Float>,
    aheadStep: Int
  ) {
    // Low tiles take four steps a turn; high ones have work enough in one, and no registers to spare.
    let turns = Self.count <= 6 ? depth / 4 : 0
    for _ in 0..<turns {
      accumulate(row, stride: stride, .load(weights))
      accumulate(row + 1, stride: stride, .load(weights + Row.width))
      accumulate(row + 2, stride: stride, .load(weights + 2 &* Row.width))
      accumulate(row + 3, stride: stride, .load(weights + 3 &* Row.width))
      processor_prefetch(ahead)
      ahead += 4 &* aheadStep
      row += 4
      weights += 4 &* Row.width
    }
    for _ in 4 &* turns..<depth {
      accumulate(row, stride: stride, .load(weights))
      if Self.count > 6 { processor_prefetch(ahead) }
      ahead += aheadStep
      row += 1
      weights += Row.width
    }
  }
}
