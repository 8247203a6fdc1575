import BiTKernels

/// Transposes one tap of packed weights, square by square of a panel's width: see `TransposedPackArguments`.
@Sendable
func packTransposed(_ arguments: TransposedPackArguments) {
  let width = Row.width
  for panel in arguments.panels {
    let target = arguments.transposed + panel &* arguments.transposedStride
    for outputs in 0..<arguments.packed.count {
      let source = arguments.packed.values + (outputs &* arguments.packed.stride &+ panel &* width &* width)
      let square = target + outputs &* width &* width
      for row in 0..<width {
        for column in 0..<width { square[row &* width &+ column] = source[column &* width &+ row] }
      }
    }
  }
}
