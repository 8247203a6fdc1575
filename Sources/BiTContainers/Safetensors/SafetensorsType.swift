/// What a safetensors file can say of the type of an array's values (huggingface/safetensors, safetensors/src/tensor.rs, `Dtype`).
struct SafetensorsType {
  /// As the header has it: `F32`.
  let name: String

  /// Bits of one value; nil for a type that isn't known.
  var bitCount: Int? { Self.bitCounts[name] }

  /// The type where it is one that a network's values have; nil for any other.
  var scalarType: ScalarType? { ScalarType.allCases.first { Self.name(of: $0) == name } }

  /// What the header calls a type.
  static func name(of type: ScalarType) -> String {
    switch type {
    case .bfloat16: "BF16"
    case .float16: "F16"
    case .float32: "F32"
    case .float64: "F64"
    }
  }

  private static let bitCounts = [
    "F4": 4, "F6_E2M3": 6, "F6_E3M2": 6, "BOOL": 8, "U8": 8, "I8": 8, "F8_E5M2": 8, "F8_E4M3": 8, "F8_E8M0": 8, "F8_E4M3FNUZ": 8,
    "F8_E5M2FNUZ": 8, "I16": 16, "U16": 16, "F16": 16, "BF16": 16, "I32": 32, "U32": 32, "F32": 32, "C64": 64, "F64": 64, "I64": 64,
    "U64": 64,
  ]
}
