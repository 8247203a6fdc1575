import BiTKernels

/// F(4, 3) with the points 0, ±5/8, ±3/2 and infinity.
///
/// The usual points 0, ±1, ±2 (Lavin and Gray, arXiv 1509.09308, section 4.3) lose twice as much to rounding, measured over random tiles of 128
/// channels: 1.9e-6 against 0.85e-6 of the result's size. All coefficients below but those of the weights are exact in `Float`.
enum FourByFour: WinogradVariant {
  typealias Edge = FourByFourEdge

  @inline(__always) static var stride: Int { 1 }
  @inline(__always) static var outputs: Int { 4 }
  @inline(__always) static var inputValues: Int { 6 }
  @inline(__always) static var weightValues: Int { 6 }
  @inline(__always) static var points: Int { 6 }
  static var terms: [[WinogradScheme.Term]] { (0..<6).map { [.init(input: $0, weight: $0)] } }

  /// The points a and b, and what follows from them.
  @inline(__always) fileprivate static var a: Float { 0.625 }
  @inline(__always) private static var b: Float { 1.5 }
  @inline(__always) fileprivate static var aa: Float { a * a }
  @inline(__always) fileprivate static var bb: Float { b * b }

  ///      a²b²    0  -(a²+b²)    0     1  0
  ///         0 -ab²    -b²       a     1  0
  ///         0  ab²    -b²      -a     1  0
  ///         0 -a²b    -a²       b     1  0
  ///         0  a²b    -a²      -b     1  0
  ///         0 a²b²      0  -(a²+b²)   0  1
  @inline(__always)
  static func input(_ d: (Int) -> Vector, _ write: (Int, Vector) -> Void) {
    let minusAA = Vector(repeating: -aa), minusBB = Vector(repeating: -bb)
    let product = Vector(repeating: aa * bb), minusSum = Vector(repeating: -(aa + bb))
    let (d0, d1, d2, d3, d4, d5) = (d(0), d(1), d(2), d(3), d(4), d(5))
    let evenA = multiplyAdd(d2, minusBB, d4), oddA = multiplyAdd(d1, minusBB, d3)
    let evenB = multiplyAdd(d2, minusAA, d4), oddB = multiplyAdd(d1, minusAA, d3)
    write(0, multiplyAdd(d2, minusSum, multiplyAdd(d0, product, d4)))
    write(1, multiplyAdd(oddA, Vector(repeating: a), evenA))
    write(2, multiplyAdd(oddA, Vector(repeating: -a), evenA))
    write(3, multiplyAdd(oddB, Vector(repeating: b), evenB))
    write(4, multiplyAdd(oddB, Vector(repeating: -b), evenB))
    write(5, multiplyAdd(d3, minusSum, multiplyAdd(d1, product, d5)))
  }

  ///      1   1    1   1    1  0
  ///      0   a   -a   b   -b  0
  ///      0  a²   a²  b²   b²  0
  ///      0  a³  -a³  b³  -b³  1
  @inline(__always)
  static func output(_ m: (Int) -> Vector, _ write: (Int, Vector) -> Void) {
    let (m1, m2, m3, m4) = (m(1), m(2), m(3), m(4))
    let (sumA, differenceA) = (m1 + m2, m1 - m2)
    let (sumB, differenceB) = (m3 + m4, m3 - m4)
    write(0, m(0) + (sumA + sumB))
    write(1, multiplyAdd(differenceB, Vector(repeating: b), differenceA * a))
    write(2, multiplyAdd(sumB, Vector(repeating: bb), sumA * aa))
    write(3, multiplyAdd(differenceB, Vector(repeating: b * bb), multiplyAdd(differenceA, Vector(repeating: a * aa), m(5))))
  }

  /// With A = 2a²(a²-b²) and B = 2b²(b²-a²):
  ///
  ///      1/a²b²    0     0
  ///        1/A   a/A  a²/A
  ///        1/A  -a/A  a²/A
  ///        1/B   b/B  b²/B
  ///        1/B  -b/B  b²/B
  ///          0     0     1
  @inline(__always)
  static func weights(_ g: (Int) -> Vector, _ write: (Int, Vector) -> Void) {
    let scaleA = 1 / (2 * aa * (aa - bb)), scaleB = 1 / (2 * bb * (bb - aa))
    let (g0, g1, g2) = (g(0), g(1), g(2))
    let evenA = multiplyAdd(g2, Vector(repeating: aa), g0), evenB = multiplyAdd(g2, Vector(repeating: bb), g0)
    let (oddA, oddB) = (g1 * a, g1 * b)
    write(0, g0 * (1 / (aa * bb)))
    write(1, (evenA + oddA) * scaleA)
    write(2, (evenA - oddA) * scaleA)
    write(3, (evenB + oddB) * scaleB)
    write(4, (evenB - oddB) * scaleB)
    write(5, g2)
  }
}

/// F(2, 3) with the points 0, ±5/8 and infinity: four of those of `FourByFour`.
///
/// A weight at a point is the same but for a factor, which the input takes.
enum FourByFourEdge: WinogradLine {
  @inline(__always) static var stride: Int { 1 }
  @inline(__always) static var outputs: Int { 2 }
  @inline(__always) static func has(input: Int) -> Bool { has(point: input) }
  @inline(__always) static func has(point: Int) -> Bool { point < 3 || point == 5 }

  ///       a²b²         0      -b²    0
  ///          0  a(a²-b²)   a²-b²     0
  ///          0 -a(a²-b²)   a²-b²     0
  ///          0       -a²       0     1
  @inline(__always)
  static func input(_ d: (Int) -> Vector, _ write: (Int, Vector) -> Void) {
    let (a, aa, bb) = (FourByFour.a, FourByFour.aa, FourByFour.bb)
    let (d0, d1, d2, d3) = (d(0), d(1), d(2), d(3))
    let even = d2 * (aa - bb)
    write(0, multiplyAdd(d0, Vector(repeating: aa * bb), d2 * -bb))
    write(1, multiplyAdd(d1, Vector(repeating: a * (aa - bb)), even))
    write(2, multiplyAdd(d1, Vector(repeating: -a * (aa - bb)), even))
    write(5, multiplyAdd(d1, Vector(repeating: -aa), d3))
  }

  ///      1   1   1  0
  ///      0   a  -a  1
  @inline(__always)
  static func output(_ m: (Int) -> Vector, _ write: (Int, Vector) -> Void) {
    let (m1, m2) = (m(1), m(2))
    write(0, m(0) + (m1 + m2))
    write(1, multiplyAdd(m1 - m2, Vector(repeating: FourByFour.a), m(5)))
  }
}
