import BiTKernels

/// Adds the product of transposed activations with packed gradients: see `TransposedMultiplyArguments`.
///
/// As `multiply`, but a tile's rows are neighbours in memory and its depth goes from pixel to pixel. A call's products are summed in registers
/// and then added, so that the bits follow from how the depth is cut into calls, not from how rows and panels are.
@Sendable
func multiplyTransposed(_ arguments: TransposedMultiplyArguments) {
  for panel in 0..<arguments.b.count {
    var row = 0
    while arguments.a.columns &- row >= Tile.count {
      multiply(Tile.self, arguments, panel: panel, row: row)
      row &+= Tile.count
    }
    if row < arguments.a.columns { multiplyLast(Tile.Smaller.self, arguments, panel: panel, row: row) }
  }
}

/// The rows from `row` on in one block, which are fewer than a tile's.
@inline(__always)
private func multiplyLast<Block: RowBlock>(_: Block.Type, _ arguments: TransposedMultiplyArguments, panel: Int, row: Int) {
  if arguments.a.columns &- row == Block.count || Block.count == 1 {
    multiply(Block.self, arguments, panel: panel, row: row)
  } else {
    multiplyLast(Block.Smaller.self, arguments, panel: panel, row: row)
  }
}

@inline(__always)
private func multiply<Block: RowBlock>(_: Block.Type, _ arguments: TransposedMultiplyArguments, panel: Int, row: Int) {
  var tile = Block()
  var a = arguments.a.values + row
  var b = arguments.b.values + panel &* arguments.b.stride
  for _ in 0..<arguments.a.rows {
    tile.accumulate(a, stride: 1, .load(b))
    a += arguments.a.rowStride
    b += Row.width
  }
  let c = arguments.c.values + (row &* arguments.c.rowStride &+ panel &* Row.width)
  tile.store(c, stride: arguments.c.rowStride, adding: true)
}
