/// How a tensor's values are stored.
public enum ScalarType: String, Sendable, CaseIterable {
  case float16
  case float32
  case float64

  /// Bytes of one value.
  public var byteCount: Int {
    switch self {
    case .float16: 2
    case .float32: 4
    case .float64: 8
    }
  }
}
