import BiTKernels

/// F(2, 3) with the points 0, ±1 and infinity (Lavin and Gray, arXiv 1509.09308, section 4.1).
enum TwoByTwo: WinogradVariant {
  typealias Edge = TwoByTwo

  @inline(__always) static var stride: Int { 1 }
  @inline(__always) static var outputs: Int { 2 }
  @inline(__always) static var inputValues: Int { 4 }
  @inline(__always) static var weightValues: Int { 4 }
  @inline(__always) static var points: Int { 4 }
  static var terms: [[WinogradScheme.Term]] { (0..<4).map { [.init(input: $0, weight: $0)] } }

  ///      1  0 -1  0
  ///      0  1  1  0
  ///      0 -1  1  0
  ///      0 -1  0  1
  @inline(__always)
  static func input(_ d: (Int) -> Vector, _ write: (Int, Vector) -> Void) {
    let (d0, d1, d2, d3) = (d(0), d(1), d(2), d(3))
    write(0, d0 - d2)
    write(1, d1 + d2)
    write(2, d2 - d1)
    write(3, d3 - d1)
  }

  ///      1  1  1  0
  ///      0  1 -1  1
  @inline(__always)
  static func output(_ m: (Int) -> Vector, _ write: (Int, Vector) -> Void) {
    let (m1, m2) = (m(1), m(2))
    write(0, m(0) + (m1 + m2))
    write(1, (m1 - m2) + m(3))
  }

  ///        1    0    0
  ///      1/2  1/2  1/2
  ///      1/2 -1/2  1/2
  ///        0    0    1
  @inline(__always)
  static func weights(_ g: (Int) -> Vector, _ write: (Int, Vector) -> Void) {
    let (g0, g1, g2) = (g(0), g(1), g(2))
    let (even, odd) = ((g0 + g2) * 0.5, g1 * 0.5)
    write(0, g0)
    write(1, even + odd)
    write(2, even - odd)
    write(3, g2)
  }
}
