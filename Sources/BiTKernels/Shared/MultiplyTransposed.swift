import BiTKernels

/// Adds the product of transposed activations with packed gradients: see `TransposedMultiplyArguments`.
///
/// As `multiply`, but a tile's rows are neighbours in memory and its depth goes from pixel to pixel. A call's products are summed in registers
/// and then added, so that the bits follow from how the depth is cut into calls, not from how rows and panels are.
@Sendable
func multiplyTransposed(_ arguments: TransposedMultiplyArguments) {
  for panel in 0..<arguments.panels {
    let b = arguments.b + panel &* arguments.panelStride
    let column = arguments.c + panel &* Row.width
    var row = 0
    while arguments.rows &- row >= Tile.count {
      multiply(Tile.self, arguments, row: &row, b, column)
    }
    while arguments.rows &- row >= 4 {
      multiply(Rows4.self, arguments, row: &row, b, column)
    }
    while row < arguments.rows {
      multiply(Row.self, arguments, row: &row, b, column)
    }
  }
}

@inline(__always)
private func multiply<Block: RowBlock>(
  _: Block.Type, _ arguments: TransposedMultiplyArguments, row: inout Int, _ b: UnsafePointer<Float>,
  _ column: UnsafeMutablePointer<Float>
) {
  var tile = Block()
  var a = arguments.a + row
  var b = b
  for _ in 0..<arguments.depth {
    tile.accumulate(a, stride: 1, .load(b))
    a += arguments.aStride
    b += Row.width
  }
  tile.store(column + row &* arguments.cStride, stride: arguments.cStride, adding: true)
  row &+= Block.count
}
