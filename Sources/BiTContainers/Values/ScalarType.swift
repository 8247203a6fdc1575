/// How a tensor's values are stored: as binary floating-point numbers of IEEE 754, or as bfloat16.
public enum ScalarType: String, Sendable, CaseIterable {
  /// The upper half of a `float32`.
  case bfloat16
  case float16
  case float32
  case float64
}

// MARK: - What a type is: all that depends on it follows from here

extension ScalarType {
  /// The number as Swift has it.
  var scalar: any StoredScalar.Type {
    switch self {
    case .bfloat16: BFloat16.self
    case .float16: Float16.self
    case .float32: Float.self
    case .float64: Double.self
    }
  }

  /// Bits of the exponent and of the fraction, behind one for the sign.
  package var fields: (exponent: Int, fraction: Int) {
    switch self {
    case .bfloat16: (8, 7)
    case .float16: (5, 10)
    case .float32: (8, 23)
    case .float64: (11, 52)
    }
  }

  /// Whether the type is one of IEEE 754, which every library knows.
  package var isStandard: Bool { self != .bfloat16 }
}

// MARK: - What follows

extension ScalarType {
  /// Bytes of one value.
  public var byteCount: Int { (1 + fields.exponent + fields.fraction) / 8 }

  /// What is added to an exponent when it is stored; also the largest exponent of a finite value.
  package var exponentBias: Int { 1 << (fields.exponent - 1) - 1 }

  /// The smallest positive value that has all bits of its precision.
  package var leastNormalMagnitude: Double { Double(sign: .plus, exponent: 1 - exponentBias, significand: 1) }

  /// The least magnitude that rounds to infinity: halfway from the largest finite value to what would come next. Infinite for `float64`,
  /// to which every `Double` fits.
  package var overflowMagnitude: Double {
    let halfStep = Double(sign: .plus, exponent: -fields.fraction - 1, significand: 1)
    return Double(sign: .plus, exponent: exponentBias, significand: 2 - halfStep)
  }

  /// Converts all of `source`, which holds values of this type, to single precision, to which a `float64` is rounded; `result` has room for
  /// as many.
  package func convert(_ source: UnsafeRawBufferPointer, to result: UnsafeMutableBufferPointer<Float>) {
    scalar.convert(source, to: result)
  }
}
