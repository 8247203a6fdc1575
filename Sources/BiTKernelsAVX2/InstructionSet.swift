import BiTKernels

/// What differs between instruction sets: the width of a vector and how many rows of a product fit the registers.
typealias Vector = SIMD8<Float>
typealias Tile = Rows6

/// What the caches of processors with these instructions hold, as measured.
let blocking = Blocking(itemRows: 224, maxSumLength: 256, maxKept: 1 << 16, panelsAtOnce: 32)

let instructionSetName = "avx2"

/// `c + a · b`, rounded once.
@inline(__always)
func multiplyAdd(_ a: Vector, _ b: Vector, _ c: Vector) -> Vector { c.addingProduct(a, b) }
