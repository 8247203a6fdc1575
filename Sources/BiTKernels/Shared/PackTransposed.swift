import BiTKernels

/// Transposes one tap of packed weights, square by square of a panel's width: see `TransposedPackArguments`.
@Sendable
func packTransposed(_ arguments: TransposedPackArguments) {
  let width = Row.width
  for panel in arguments.panels {
    let target = arguments.transposed + panel &* arguments.transposedPanelStride
    for outputs in 0..<arguments.outputs / width {
      let source = arguments.packed + (outputs &* arguments.panelStride &+ panel &* width &* width)
      let square = target + outputs &* width &* width
      for row in 0..<width {
        for column in 0..<width { square[row &* width &+ column] = source[column &* width &+ row] }
      }
    }
  }
}
