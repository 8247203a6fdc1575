import BiTKernels

/// The one-dimensional transforms of one of Winograd's schemes: see `WinogradScheme`.
///
/// Each reads a line of vectors, one channel a lane, and writes another.
protocol WinogradVariant: SendableMetatype {
  static var stride: Int { get }
  static var outputs: Int { get }
  static var inputValues: Int { get }
  static var weightValues: Int { get }
  static var points: Int { get }
  static var terms: [[WinogradScheme.Term]] { get }

  /// Bᵀ d: `inputs` pixels into `inputValues`.
  static func input(_ d: (Int) -> Vector, _ write: (Int, Vector) -> Void)
  /// Aᵀ m: `points` sums of products into `outputs`.
  static func output(_ m: (Int) -> Vector, _ write: (Int, Vector) -> Void)
  /// G g: three weights into `weightValues`.
  static func weights(_ g: (Int) -> Vector, _ write: (Int, Vector) -> Void)
}

extension WinogradVariant {
  /// Pixels of a tile in each direction.
  @inline(__always)
  static var inputs: Int { stride &* (outputs &- 1) &+ 3 }
}
