import BiTKernels

/// F(3, 3) with the points 0, ±3/4, -7/4 and infinity.
///
/// Between `TwoByTwo` and `FourByFour` in all: products, weights, and rounding. Over random tiles of 128 channels it loses 0.44e-6 of the result's
/// size, the least of such points, where `FourByFour` loses 0.77e-6 and `TwoByTwo` 0.27e-6. All coefficients below but those of the weights are
/// exact in `Float`.
enum ThreeByThree: WinogradVariant {
  typealias Edge = ThreeByThreeEdge

  @inline(__always) static var stride: Int { 1 }
  @inline(__always) static var outputs: Int { 3 }
  @inline(__always) static var inputValues: Int { 5 }
  @inline(__always) static var weightValues: Int { 5 }
  @inline(__always) static var points: Int { 5 }
  static var terms: [[WinogradScheme.Term]] { (0..<5).map { [.init(input: $0, weight: $0)] } }

  /// The points a and b, and what follows from them.
  @inline(__always) fileprivate static var a: Float { 0.75 }
  @inline(__always) fileprivate static var b: Float { -1.75 }
  @inline(__always) fileprivate static var aa: Float { a * a }
  @inline(__always) private static var bb: Float { b * b }

  ///      a²b  -a²     -b   1  0
  ///        0 -ab     a-b   1  0
  ///        0  ab  -(a+b)   1  0
  ///        0 -a²       0   1  0
  ///        0 a²b     -a²  -b  1
  @inline(__always)
  static func input(_ d: (Int) -> Vector, _ write: (Int, Vector) -> Void) {
    let minusAA = Vector(repeating: -aa), minusB = Vector(repeating: -b)
    let (d0, d1, d2, d3, d4) = (d(0), d(1), d(2), d(3), d(4))
    let middle = multiplyAdd(d1, minusAA, d3)
    let even = multiplyAdd(d2, minusB, d3), odd = multiplyAdd(d1, minusB, d2)
    write(0, multiplyAdd(multiplyAdd(d0, minusAA, d2), minusB, middle))
    write(1, multiplyAdd(odd, Vector(repeating: a), even))
    write(2, multiplyAdd(odd, Vector(repeating: -a), even))
    write(3, middle)
    write(4, multiplyAdd(middle, minusB, multiplyAdd(d2, minusAA, d4)))
  }

  ///      1   1   1   1  0
  ///      0   a  -a   b  0
  ///      0  a²  a²  b²  1
  @inline(__always)
  static func output(_ m: (Int) -> Vector, _ write: (Int, Vector) -> Void) {
    let (m1, m2, m3) = (m(1), m(2), m(3))
    let (sum, difference) = (m1 + m2, m1 - m2)
    write(0, (m(0) + m3) + sum)
    write(1, multiplyAdd(m3, Vector(repeating: b), difference * a))
    write(2, multiplyAdd(m3, Vector(repeating: bb), multiplyAdd(sum, Vector(repeating: aa), m(4))))
  }

  /// With A = 2a²(a-b), B = -2a²(a+b) and C = b(b²-a²):
  ///
  ///      1/a²b    0     0
  ///        1/A  a/A  a²/A
  ///        1/B -a/B  a²/B
  ///        1/C  b/C  b²/C
  ///          0    0     1
  @inline(__always)
  static func weights(_ g: (Int) -> Vector, _ write: (Int, Vector) -> Void) {
    let (g0, g1, g2) = (g(0), g(1), g(2))
    let even = multiplyAdd(g2, Vector(repeating: aa), g0), odd = g1 * a
    write(0, g0 * (1 / (aa * b)))
    write(1, (even + odd) * (1 / (2 * aa * (a - b))))
    write(2, (even - odd) * (-1 / (2 * aa * (a + b))))
    write(3, multiplyAdd(g1, Vector(repeating: b), multiplyAdd(g2, Vector(repeating: bb), g0)) * (1 / (b * (bb - aa))))
    write(4, g2)
  }
}

/// F(2, 3) with the points 0, ±3/4 and infinity: four of those of `ThreeByThree`.
///
/// A weight at a point is the same but for a factor, which the input takes.
enum ThreeByThreeEdge: WinogradLine {
  @inline(__always) static var stride: Int { 1 }
  @inline(__always) static var outputs: Int { 2 }
  @inline(__always) static func has(input: Int) -> Bool { has(point: input) }
  @inline(__always) static func has(point: Int) -> Bool { point != 3 }

  ///      a²b       0      -b  0
  ///        0  a(a-b)     a-b  0
  ///        0  a(a+b)  -(a+b)  0
  ///        0     -a²       0  1
  @inline(__always)
  static func input(_ d: (Int) -> Vector, _ write: (Int, Vector) -> Void) {
    let (a, b, aa) = (ThreeByThree.a, ThreeByThree.b, ThreeByThree.aa)
    let (d0, d1, d2, d3) = (d(0), d(1), d(2), d(3))
    write(0, multiplyAdd(d0, Vector(repeating: aa * b), d2 * -b))
    write(1, multiplyAdd(d1, Vector(repeating: a * (a - b)), d2 * (a - b)))
    write(2, multiplyAdd(d1, Vector(repeating: a * (a + b)), d2 * -(a + b)))
    write(4, multiplyAdd(d1, Vector(repeating: -aa), d3))
  }

  ///      1  1   1  0
  ///      0  a  -a  1
  @inline(__always)
  static func output(_ m: (Int) -> Vector, _ write: (Int, Vector) -> Void) {
    let (m1, m2) = (m(1), m(2))
    write(0, m(0) + (m1 + m2))
    write(1, multiplyAdd(m1 - m2, Vector(repeating: ThreeByThree.a), m(4)))
  }
}
