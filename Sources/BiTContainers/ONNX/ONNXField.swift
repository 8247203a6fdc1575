/// The fields of an ONNX model's messages by their numbers (onnx/onnx, onnx/onnx.proto), as far as they are written or read here.
package enum ONNXField {
  /// `ModelProto`.
  package enum Model {
    static let version: UInt64 = 1
    static let producer: UInt64 = 2
    static let documentation: UInt64 = 6
    static let graph: UInt64 = 7
    static let operatorSet: UInt64 = 8
    static let metadata: UInt64 = 14
    /// All that the message has.
    static let known: Set<Int> = [1, 2, 3, 4, 5, 6, 7, 8, 14, 20, 25, 26]
  }

  /// `OperatorSetIdProto`.
  package enum OperatorSet {
    static let domain: UInt64 = 1
    static let version: UInt64 = 2
  }

  /// `StringStringEntryProto`: what metadata and the places of external data are made of.
  package enum Entry {
    static let key: UInt64 = 1
    static let value: UInt64 = 2
  }

  /// `GraphProto`.
  package enum Graph {
    static let node: UInt64 = 1
    static let name: UInt64 = 2
    static let initialiser: UInt64 = 5
    static let input: UInt64 = 11
    static let output: UInt64 = 12
  }

  /// `NodeProto`.
  package enum Node {
    static let input: UInt64 = 1
    static let output: UInt64 = 2
    static let name: UInt64 = 3
    static let operation: UInt64 = 4
    static let attribute: UInt64 = 5
  }

  /// `AttributeProto`.
  package enum Attribute {
    static let name: UInt64 = 1
    static let real: UInt64 = 2
    static let integer: UInt64 = 3
    static let text: UInt64 = 4
    static let tensor: UInt64 = 5
    static let integers: UInt64 = 8
    static let type: UInt64 = 20
  }

  /// `TensorProto`.
  package enum Tensor {
    static let dimensions: UInt64 = 1
    static let type: UInt64 = 2
    static let name: UInt64 = 8
    static let bytes: UInt64 = 9
    static let external: UInt64 = 13
    static let location: UInt64 = 14
    /// The value of `location` where the bytes are in another file.
    static let isExternal: UInt64 = 1
    /// The fields that hold values one by one, each in a field of its type.
    static let typed: Set<Int> = [4, 5, 6, 7, 10, 11]
  }

  /// `ValueInfoProto`, and the messages in it: `TypeProto`, `TypeProto.Tensor`, `TensorShapeProto`, `TensorShapeProto.Dimension`.
  package enum Value {
    static let name: UInt64 = 1
    static let type: UInt64 = 2
    static let tensorType: UInt64 = 1
    static let elementType: UInt64 = 1
    static let shape: UInt64 = 2
    static let dimension: UInt64 = 1
    static let dimensionSize: UInt64 = 1
    static let dimensionName: UInt64 = 2
  }
}

/// The types of a tensor's values (`TensorProto.DataType`).
package enum ONNXType {
  static let int64: UInt64 = 7

  /// The type's number in files.
  static func number(_ type: ScalarType) -> UInt64 {
    switch type {
    case .float32: 1
    case .float16: 10
    case .float64: 11
    case .bfloat16: 16
    }
  }

  /// The floating-point type of that number; nil for any other.
  static func scalarType(_ number: Int) -> ScalarType? { ScalarType.allCases.first { Self.number($0) == UInt64(exactly: number) } }
}
