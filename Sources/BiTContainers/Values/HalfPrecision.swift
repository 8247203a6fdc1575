/// Rounds single to half precision in integer arithmetic that every instruction set has, in a loop without branches that the compiler
/// turns into vector instructions.
///
/// The results are those of `Float16.init(_:)` bit for bit, but for the payload of a NaN; without a half-precision instruction
/// that initialiser is a call a value, and several times slower.
package enum HalfPrecision {
  /// Converts all of `source` into `result`, which has room for as many.
  package static func convert(_ source: UnsafeBufferPointer<Float>, into result: UnsafeMutableBufferPointer<Float16>) {
    for index in source.indices { result[index] = Float16(bitPattern: round(source[index].bitPattern)) }
  }

  /// The value of a half-precision bit pattern: that of `Float(Float16(bitPattern:))`.
  @inlinable
  package static func single(_ half: UInt16) -> Float {
    let sign = UInt32(half & 0x8000) << 16
    // As single precision the exponent's bias is too small by 112, which a product mends, also for subnormal values.
    let magnitude = (Float(bitPattern: UInt32(half & 0x7FFF) << 13) * 0x1p112).bitPattern
    let isFinite = half & 0x7C00 != 0x7C00
    return Float(bitPattern: sign | (isFinite ? magnitude : 0x7F80_0000 | UInt32(half & 0x3FF) << 13))
  }

  /// The bit pattern of a single-precision value to that of the nearest half-precision one, ties to even.
  private static func round(_ bits: UInt32) -> UInt16 {
    let magnitude = bits & 0x7FFF_FFFF
    // A normal result: the exponent's bias goes from 127 to 15, and 13 bits are rounded off; a carry into the exponent is right.
    let odd = magnitude >> 13 & 1
    let normal = (magnitude &- (112 << 23) &+ 0xFFF &+ odd) >> 13
    // A subnormal one: adding a half leaves the wanted bits, rounded by the addition, at the sum's end.
    let subnormal = (Float(bitPattern: magnitude) + 0.5).bitPattern &- (126 << 23)
    var half = magnitude < 113 << 23 ? subnormal : normal
    // 65520 and above round to infinity.
    half = magnitude >= 0x477F_F000 ? 0x7C00 : half
    half = magnitude > 0x7F80_0000 ? 0x7E00 : half
    return UInt16(truncatingIfNeeded: half | (bits >> 16 & 0x8000))
  }
}
