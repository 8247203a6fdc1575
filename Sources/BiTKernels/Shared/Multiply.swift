import BiTKernels

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
@Sendable
func multiply(_ arguments: MultiplyArguments) {
  for panel in 0..<arguments.panels {
    let weights = arguments.b + panel &* arguments.panelStride
    let column = arguments.c + panel &* Row.width
    var row = 0
    while arguments.rows &- row >= Tile.count {
      multiply(Tile.self, arguments, row: row, weights: weights, column: column)
      row &+= Tile.count
    }
    while arguments.rows &- row >= 7 {
      multiply(Rows7.self, arguments, row: row, weights: weights, column: column)
      row &+= 7
    }
    while arguments.rows &- row >= 4 {
      multiply(Rows4.self, arguments, row: row, weights: weights, column: column)
      row &+= 4
    }
    while arguments.rows &- row >= 2 {
      multiply(Rows2.self, arguments, row: row, weights: weights, column: column)
      row &+= 2
    }
    if row < arguments.rows {
      multiply(Row.self, arguments, row: row, weights: weights, column: column)
    }
  }
}

@inline(__always)
private func multiply<Block: RowBlock>(
  _: Block.Type, _ arguments: MultiplyArguments, row: Int, weights: UnsafePointer<Float>, column: UnsafeMutablePointer<Float>
) {
  var tile = Block()
  var a = arguments.a + row &* arguments.aStride
  var weights = weights
  for _ in 0..<arguments.depth {
    tile.accumulate(a, stride: arguments.aStride, .load(weights))
    a += 1
    weights += Row.width
  }
  let c = column + row &* arguments.cStride
  tile.store(c, stride: arguments.cStride, adding: arguments.accumulates)
}
