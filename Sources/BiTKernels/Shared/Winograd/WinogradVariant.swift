import BiTKernels

/// The one-dimensional transforms of a tile, down or across: see `WinogradScheme`.
///
/// Each reads a line of vectors, one channel a lane, and writes another.
protocol WinogradLine: SendableMetatype {
  static var stride: Int { get }
  static var outputs: Int { get }
  /// Whether the line has an input value of the scheme.
  static func has(input: Int) -> Bool
  /// Whether the line has a point of the scheme.
  static func has(point: Int) -> Bool

  /// Bᵀ d: `inputs` pixels into input values.
  static func input(_ d: (Int) -> Vector, _ write: (Int, Vector) -> Void)
  /// Aᵀ m: sums of products at the points into `outputs`.
  static func output(_ m: (Int) -> Vector, _ write: (Int, Vector) -> Void)
}

extension WinogradLine {
  /// Pixels of a tile in this direction.
  @inline(__always)
  static var inputs: Int { stride &* (outputs &- 1) &+ 3 }
}

/// One of Winograd's schemes: the transforms of its whole tiles, in both directions the same, and of its weights.
protocol WinogradVariant: WinogradLine {
  static var inputValues: Int { get }
  static var weightValues: Int { get }
  static var points: Int { get }
  static var terms: [[WinogradScheme.Term]] { get }
  /// What a line ends with that has only so many outputs left; `Self` if there is nothing better than a whole tile.
  associatedtype Edge: WinogradLine

  /// G g: three weights into `weightValues`.
  static func weights(_ g: (Int) -> Vector, _ write: (Int, Vector) -> Void)
}

extension WinogradVariant {
  @inline(__always) static func has(input: Int) -> Bool { true }
  @inline(__always) static func has(point: Int) -> Bool { true }
}
