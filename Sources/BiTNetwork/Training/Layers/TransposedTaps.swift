/// How a convolution reads, seen from its input: along one direction, the outputs that an input pixel takes part in.
///
/// With a stride of s, input pixels fall into s classes by their position modulo s. Those of one class are read alike: the pixel at
/// s · place + parity contributes to the outputs at place + first, place + first + 1, …, `count` of them, through ever smaller taps.
struct TransposedTaps: Hashable, Sendable {
  let parity: Int
  /// The first output, from the place of the input pixel among those of its class.
  let first: Int
  /// Outputs; 0 where the convolution passes over the pixels of this class.
  let count: Int
  private let firstTap: Int
  private let stride: Int

  init(parity: Int, kernelSize: Int, stride: Int, padding: Int) {
    self.parity = parity
    self.stride = stride
    let taps = (0..<kernelSize).filter { (parity + padding - $0) % stride == 0 }
    firstTap = taps.last ?? 0
    count = taps.count
    first = (parity + padding - firstTap) / stride
  }

  /// The kernel's row or column through which the pixel takes part in output `first + index`.
  func tap(_ index: Int) -> Int { firstTap - index * stride }

  /// Pixels of this class among `size`.
  func places(in size: Int) -> Int { max(0, (size - parity + stride - 1) / stride) }
}

/// Input pixels that a convolution reads alike: see `TransposedTaps`.
struct PixelClass: Hashable, Sendable {
  let down: TransposedTaps
  let across: TransposedTaps

  /// Taps of each pixel.
  var taps: Int { down.count * across.count }

  /// All classes of a convolution, row by row.
  static func all(kernelSize: Int, stride: Int) -> [PixelClass] {
    let taps = (0..<stride).map { TransposedTaps(parity: $0, kernelSize: kernelSize, stride: stride, padding: kernelSize / 2) }
    return taps.flatMap { down in taps.map { PixelClass(down: down, across: $0) } }
  }
}
