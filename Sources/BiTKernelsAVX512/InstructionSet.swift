import BiTKernels

/// What differs between instruction sets: the width of a vector and how many rows of a product fit the registers.
typealias Vector = SIMD16<Float>
typealias Tile = Rows14

/// What the caches of processors with these instructions hold, as measured.
let blocking = Blocking(itemRows: 112, maxSumLength: 512, maxKept: 1 << 18, panelsAtOnce: 16)

let instructionSetName = "avx512"

/// `c + a · b`, rounded once.
@inline(__always)
func multiplyAdd(_ a: Vector, _ b: Vector, _ c: Vector) -> Vector { c.addingProduct(a, b) }
