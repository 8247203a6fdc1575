/// The one-dimensional transforms of F(4, 3) with the points 0, 1, -1, 2, -2 and infinity (Lavin and Gray, arXiv 1509.09308, section 4.3).
/// A two-dimensional transform applies one to the columns of a tile, then to the rows of the result.
enum WinogradTransform {
  typealias Six = (Vector, Vector, Vector, Vector, Vector, Vector)
  typealias Four = (Vector, Vector, Vector, Vector)

  /// Bᵀ d: six inputs.
  ///
  ///      4  0 -5  0  1  0
  ///      0 -4 -4  1  1  0
  ///      0  4 -4 -1  1  0
  ///      0 -2 -1  2  1  0
  ///      0  2 -1 -2  1  0
  ///      0  4  0 -5  0  1
  @inline(__always)
  static func input(_ d: Six) -> Six {
    let four = Vector(repeating: 4)
    let minusFour = Vector(repeating: -4)
    let minusFive = Vector(repeating: -5)
    let two = Vector(repeating: 2)
    let even = multiplyAdd(d.2, minusFour, d.4)
    let odd = multiplyAdd(d.1, minusFour, d.3)
    let evenHalf = d.4 - d.2
    let oddHalf = (d.3 - d.1) * two
    return (
      multiplyAdd(d.2, minusFive, multiplyAdd(d.0, four, d.4)), even + odd, even - odd, evenHalf + oddHalf, evenHalf - oddHalf,
      multiplyAdd(d.3, minusFive, multiplyAdd(d.1, four, d.5))
    )
  }

  /// Aᵀ m: four outputs.
  ///
  ///      1  1  1  1  1  0
  ///      0  1 -1  2 -2  0
  ///      0  1  1  4  4  0
  ///      0  1 -1  8 -8  1
  @inline(__always)
  static func output(_ m: Six) -> Four {
    let (sum, difference) = (m.1 + m.2, m.1 - m.2)
    let (farSum, farDifference) = (m.3 + m.4, m.3 - m.4)
    return (
      m.0 + sum + farSum,
      multiplyAdd(farDifference, Vector(repeating: 2), difference),
      multiplyAdd(farSum, Vector(repeating: 4), sum),
      multiplyAdd(farDifference, Vector(repeating: 8), difference) + m.5
    )
  }

  /// G g: three weights.
  ///
  ///      1/4     0     0
  ///     -1/6  -1/6  -1/6
  ///     -1/6   1/6  -1/6
  ///     1/24  1/12   1/6
  ///     1/24 -1/12   1/6
  ///        0     0     1
  @inline(__always)
  static func weights(_ g: (Vector, Vector, Vector)) -> Six {
    let outer = (g.0 + g.2) * Float(-1.0 / 6)
    let inner = g.1 * Float(1.0 / 6)
    let far = multiplyAdd(g.2, Vector(repeating: 4), g.0) * Float(1.0 / 24)
    let farInner = g.1 * Float(1.0 / 12)
    return (g.0 * Float(0.25), outer - inner, outer + inner, far + farInner, far - farInner, g.2)
  }
}
