import BiTKernels

/// What differs between instruction sets: the width of a vector and how many rows of a product fit the registers.
typealias Vector = SIMD4<Float>
typealias Tile = Rows10

/// What the caches hold, as measured with other instructions of the same width.
let blocking = Blocking(itemRows: 224, maxSumLength: 256, maxKept: 1 << 16, panelsAtOnce: 64)

let instructionSetName = "neon"

/// `c + a · b`, rounded once.
@inline(__always)
func multiplyAdd(_ a: Vector, _ b: Vector, _ c: Vector) -> Vector { c.addingProduct(a, b) }
