import BiTKernels

/// What differs between instruction sets: the width of a vector and how many rows of a product fit the registers.
typealias Vector = SIMD8<Float>
typealias Tile = Rows6

let instructionSetName = "avx2"

/// `c + a · b`, rounded once.
@inline(__always)
func multiplyAdd(_ a: Vector, _ b: Vector, _ c: Vector) -> Vector { c.addingProduct(a, b) }
