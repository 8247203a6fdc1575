import BiTKernels

/// How a Winograd scheme's tiles cover an image: whole ones, and where few outputs are left, ones that take fewer points.
///
///     ┌────┬────┬────┬──┐
///     │    whole     │  │     a point that tiles at the end leave out is multiplied for the others alone:
///     │              │ across   14 pixels take 3 · 6 + 4 points instead of 4 · 6
///     ├────┼────┼────┼──┤
///     │     down     │  │ ◀─ corner
///     └────┴────┴────┴──┘
package struct TileGrid: Sendable {
  package let rows: Int
  package let columns: Int
  let endsDown: Bool
  let endsAcross: Bool

  package init(_ scheme: WinogradScheme, height: Int, width: Int) {
    rows = (height + scheme.outputs - 1) / scheme.outputs
    columns = (width + scheme.outputs - 1) / scheme.outputs
    endsDown = scheme.endsShort(height)
    endsAcross = scheme.endsShort(width)
  }
}

/// The order of the tiles of some blocks of the same shape: corners first, then those at the end down, whole ones, and those at the end across, of all
/// blocks each. So the tiles that a point is multiplied for always follow each other.
package struct TileOrder {
  private let grid: TileGrid
  private let blocks: Int
  /// Of each block, counted from the top of its image.
  private let rows: Range<Int>

  package init(_ grid: TileGrid, blocks: Int, rows: Range<Int>) {
    (self.grid, self.blocks, self.rows) = (grid, blocks, rows)
  }

  private var wholeColumns: Int { grid.columns - (grid.endsAcross ? 1 : 0) }
  private var endRows: Int { grid.endsDown && rows.upperBound == grid.rows ? 1 : 0 }
  private var wholeRows: Int { rows.count - endRows }
  private var firstDown: Int { grid.endsAcross ? blocks * endRows : 0 }
  private var firstWhole: Int { firstDown + blocks * endRows * wholeColumns }
  private var firstAcross: Int { firstWhole + blocks * wholeRows * wholeColumns }

  /// All tiles.
  package var count: Int { blocks * rows.count * grid.columns }

  /// The tiles that take a point.
  ///
  /// - Parameters:
  ///   - endDown: whether tiles at the end down take its row.
  ///   - endAcross: whether tiles at the end across take its column.
  package func tiles(endDown: Bool, endAcross: Bool) -> Range<Int> {
    switch (endDown, endAcross) {
    case (true, true): 0..<count
    case (true, false): firstDown..<firstAcross
    case (false, true): firstWhole..<count
    case (false, false): firstWhole..<firstAcross
    }
  }

  /// Hands out rows of a block's tiles, as rectangles of one kind, each with the place of its first tile; further tiles follow row by row.
  ///
  /// - Parameter origin: see `WinogradTiles`.
  @inline(__always)
  package func forEachRectangle(
    ofBlock block: Int, rows part: Range<Int>, origin: Int = 0, _ body: (_ tiles: WinogradTiles, _ first: Int) -> Void
  ) {
    let lastWhole = rows.lowerBound + wholeRows
    let whole = part.clamped(to: rows.lowerBound..<lastWhole)
    if !whole.isEmpty {
      let row = block * wholeRows + whole.lowerBound - rows.lowerBound
      if wholeColumns > 0 {
        body(WinogradTiles(rows: whole, columns: 0..<wholeColumns, origin: origin), firstWhole + row * wholeColumns)
      }
      if grid.endsAcross {
        body(WinogradTiles(rows: whole, columns: wholeColumns..<grid.columns, origin: origin, endAcross: true), firstAcross + row)
      }
    }
    if endRows > 0 && part.contains(lastWhole) {
      let end = lastWhole..<lastWhole + 1
      if wholeColumns > 0 {
        body(
          WinogradTiles(rows: end, columns: 0..<wholeColumns, origin: origin, endDown: true), firstDown + block * wholeColumns)
      }
      if grid.endsAcross {
        body(WinogradTiles(rows: end, columns: wholeColumns..<grid.columns, origin: origin, endDown: true, endAcross: true), block)
      }
    }
  }
}
