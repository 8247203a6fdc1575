/// A number as it is stored, with its conversions to and from the types that are computed with.
///
/// A narrower type rounds to nearest, ties to even; values too small for it become subnormal or zero, values too large infinite, and
/// infinities and NaNs stay what they are. The loops over buffers are requirements, so that each type has its own, without a call a value.
protocol StoredScalar: BitwiseCopyable {
  /// The value; a `Double` is rounded.
  var single: Float { get }
  /// The value nearest to `value`.
  init(rounding value: Float)
  /// The value nearest to `value`, rounded once.
  init(rounding value: Double)

  /// Converts all of `source`, which holds values of this type; `result` has room for as many.
  static func convert(_ source: UnsafeRawBufferPointer, to result: UnsafeMutableBufferPointer<Float>)
  /// Converts all of `source` to values of this type, for which `result` has room.
  static func convert(_ source: UnsafeBufferPointer<Float>, to result: UnsafeMutableRawBufferPointer)
  /// Converts all of `source` to values of this type, for which `result` has room.
  static func convert(_ source: UnsafeBufferPointer<Double>, to result: UnsafeMutableRawBufferPointer)
}

extension StoredScalar {
  @inline(__always)
  static func convert(_ source: UnsafeRawBufferPointer, to result: UnsafeMutableBufferPointer<Float>) {
    let values = source.assumingMemoryBound(to: Self.self)
    for index in values.indices { result[index] = values[index].single }
  }

  @inline(__always)
  static func convert(_ source: UnsafeBufferPointer<Float>, to result: UnsafeMutableRawBufferPointer) {
    let values = result.assumingMemoryBound(to: Self.self)
    for index in source.indices { values[index] = Self(rounding: source[index]) }
  }

  @inline(__always)
  static func convert(_ source: UnsafeBufferPointer<Double>, to result: UnsafeMutableRawBufferPointer) {
    let values = result.assumingMemoryBound(to: Self.self)
    for index in source.indices { values[index] = Self(rounding: source[index]) }
  }
}

extension Double: StoredScalar {
  var single: Float { Float(self) }
  init(rounding value: Float) { self = Double(value) }
  init(rounding value: Double) { self = value }
}

extension Float: StoredScalar {
  var single: Float { self }
  init(rounding value: Float) { self = value }
  init(rounding value: Double) { self = Float(value) }
}

/// In integer arithmetic that every instruction set has, without branches: without a half-precision instruction the initialisers between
/// `Float16` and `Float` are a call a value, and several times slower. The results are theirs bit for bit, but for the payload of a NaN.
extension Float16: StoredScalar {
  @inline(__always)
  var single: Float {
    let half = bitPattern
    let sign = UInt32(half & 0x8000) << 16
    // As single precision the exponent's bias is too small by 112, which a product mends, also for subnormal values.
    let magnitude = (Float(bitPattern: UInt32(half & 0x7FFF) << 13) * 0x1p112).bitPattern
    let isFinite = half & 0x7C00 != 0x7C00
    return Float(bitPattern: sign | (isFinite ? magnitude : 0x7F80_0000 | UInt32(half & 0x3FF) << 13))
  }

  @inline(__always)
  init(rounding value: Float) {
    let bits = value.bitPattern
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
    self.init(bitPattern: UInt16(truncatingIfNeeded: half | (bits >> 16 & 0x8000)))
  }

  init(rounding value: Double) { self.init(value) }
}

/// The upper half of a single-precision number.
struct BFloat16: StoredScalar {
  let bitPattern: UInt16

  @inline(__always)
  var single: Float { Float(bitPattern: UInt32(bitPattern) << 16) }

  @inline(__always)
  init(rounding value: Float) {
    let bits = value.bitPattern
    // Half of what is cut off is added, less one where the rest is even; a carry into the exponent is right, up to infinity.
    let rounded = (bits &+ 0x7FFF &+ (bits >> 16 & 1)) >> 16
    // The payload's upper bits stay, and the NaN is a quiet one, so that it doesn't become infinity.
    let nan = bits >> 16 | 0x40
    bitPattern = UInt16(truncatingIfNeeded: bits & 0x7FFF_FFFF > 0x7F80_0000 ? nan : rounded)
  }

  init(rounding value: Double) {
    let nearest = Float(value)
    guard !value.isNaN, Double(nearest) != value else {
      self.init(rounding: nearest)
      return
    }
    // Rounding twice would round ties that aren't: what is cut off first stays in the last bit, which is never that of a tie.
    let bits = Double(nearest).magnitude > value.magnitude ? nearest.bitPattern - 1 : nearest.bitPattern
    self.init(rounding: Float(bitPattern: bits | 1))
  }
}
