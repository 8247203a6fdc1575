/// A model to be written: a graph of operations, its weights, and texts about it.
package struct ONNXModel: Sendable {
  /// The version of the file's form (`ir_version`), and that of the operations.
  package let version: Int
  package let operatorSet: Int
  package let producer: String
  /// Words for people.
  package let documentation: String
  package let graphName: String
  /// In the order in which they can be computed.
  package let nodes: [ONNXNode]
  package let weights: [ONNXWeight]
  package let inputs: [ONNXValue]
  package let outputs: [ONNXValue]
  package let metadata: [(key: String, value: String)]

  package init(
    version: Int, operatorSet: Int, producer: String, documentation: String, graphName: String, nodes: [ONNXNode], weights: [ONNXWeight],
    inputs: [ONNXValue], outputs: [ONNXValue], metadata: [(key: String, value: String)]
  ) {
    (self.version, self.operatorSet, self.producer, self.documentation) = (version, operatorSet, producer, documentation)
    (self.graphName, self.nodes, self.weights) = (graphName, nodes, weights)
    (self.inputs, self.outputs, self.metadata) = (inputs, outputs, metadata)
  }
}

/// An operation of a graph (`NodeProto`): values by their names.
package struct ONNXNode: Sendable {
  /// An operation's parameter (`AttributeProto`).
  package enum Attribute: Sendable {
    case integer(Int)
    case real(Float)
    case text(String)
    case integers([Int])
    case tensor(ONNXConstant)
  }

  package let operation: String
  package let name: String
  package let inputs: [String]
  package let outputs: [String]
  package let attributes: [(name: String, value: Attribute)]

  package init(_ operation: String, name: String, inputs: [String], output: String, attributes: [(name: String, value: Attribute)] = []) {
    (self.operation, self.name, self.inputs, outputs, self.attributes) = (operation, name, inputs, [output], attributes)
  }
}

/// A few numbers that stand in the graph itself, along one axis.
package enum ONNXConstant: Sendable {
  case integers([Int])
  case reals([Float])
}

/// A weight (`GraphProto.initializer`).
package struct ONNXWeight: Sendable {
  package let name: String
  /// Dimensions, the slowest first.
  package let shape: [Int]
  package let scalarType: ScalarType
  package let storage: any TensorStorage

  package init(name: String, shape: [Int], scalarType: ScalarType, storage: any TensorStorage) {
    (self.name, self.shape, self.scalarType, self.storage) = (name, shape, scalarType, storage)
  }

  /// The number of values.
  var count: Int { shape.reduce(1, *) }
  /// Bytes of all values.
  var byteCount: Int { count * scalarType.byteCount }
}

/// What goes into a graph or comes out of it: single precision, of any size where a dimension has a name (`ValueInfoProto`).
package struct ONNXValue: Sendable {
  package enum Dimension: Sendable {
    case size(Int)
    case named(String)
  }

  package let name: String
  package let dimensions: [Dimension]

  package init(_ name: String, _ dimensions: [Dimension]) {
    (self.name, self.dimensions) = (name, dimensions)
  }
}

// MARK: - As messages

extension ONNXNode {
  var message: ProtocolBufferMessage {
    var message = ProtocolBufferMessage()
    for input in inputs { message.add(ONNXField.Node.input, input) }
    for output in outputs { message.add(ONNXField.Node.output, output) }
    message.add(ONNXField.Node.name, name)
    message.add(ONNXField.Node.operation, operation)
    for (name, value) in attributes { message.add(ONNXField.Node.attribute, Self.message(name, value)) }
    return message
  }

  /// The value in its field, and which field that is (`AttributeProto.AttributeType`).
  private static func message(_ name: String, _ value: Attribute) -> ProtocolBufferMessage {
    var message = ProtocolBufferMessage()
    message.add(ONNXField.Attribute.name, name)
    switch value {
    case .real(let number):
      message.add(ONNXField.Attribute.real, number)
      message.add(ONNXField.Attribute.type, 1 as UInt64)
    case .integer(let number):
      message.add(ONNXField.Attribute.integer, number)
      message.add(ONNXField.Attribute.type, 2 as UInt64)
    case .text(let text):
      message.add(ONNXField.Attribute.text, text)
      message.add(ONNXField.Attribute.type, 3 as UInt64)
    case .tensor(let constant):
      message.add(ONNXField.Attribute.tensor, constant.message)
      message.add(ONNXField.Attribute.type, 4 as UInt64)
    case .integers(let numbers):
      for number in numbers { message.add(ONNXField.Attribute.integers, number) }
      message.add(ONNXField.Attribute.type, 7 as UInt64)
    }
    return message
  }
}

extension ONNXConstant {
  var message: ProtocolBufferMessage {
    var bytes: [UInt8] = []
    var message = ProtocolBufferMessage()
    switch self {
    case .integers(let numbers):
      for number in numbers { bytes.append(littleEndian: UInt64(bitPattern: Int64(number))) }
      message.add(ONNXField.Tensor.dimensions, numbers.count)
      message.add(ONNXField.Tensor.type, ONNXType.int64)
    case .reals(let numbers):
      for number in numbers { bytes.append(littleEndian: number.bitPattern) }
      message.add(ONNXField.Tensor.dimensions, numbers.count)
      message.add(ONNXField.Tensor.type, ONNXType.number(.float32))
    }
    message.add(ONNXField.Tensor.bytes, bytes)
    return message
  }
}

extension ONNXWeight {
  /// The message but for its values, which are the last field where they stand in the model.
  var start: ProtocolBufferMessage {
    var message = ProtocolBufferMessage()
    for size in shape { message.add(ONNXField.Tensor.dimensions, size) }
    message.add(ONNXField.Tensor.type, ONNXType.number(scalarType))
    message.add(ONNXField.Tensor.name, name)
    return message
  }
}

extension ONNXValue {
  var message: ProtocolBufferMessage {
    var shape = ProtocolBufferMessage()
    for dimension in dimensions {
      var message = ProtocolBufferMessage()
      switch dimension {
      case .size(let size): message.add(ONNXField.Value.dimensionSize, size)
      case .named(let name): message.add(ONNXField.Value.dimensionName, name)
      }
      shape.add(ONNXField.Value.dimension, message)
    }
    var tensor = ProtocolBufferMessage()
    tensor.add(ONNXField.Value.elementType, ONNXType.number(.float32))
    tensor.add(ONNXField.Value.shape, shape)
    var type = ProtocolBufferMessage()
    type.add(ONNXField.Value.tensorType, tensor)
    var message = ProtocolBufferMessage()
    message.add(ONNXField.Value.name, name)
    message.add(ONNXField.Value.type, type)
    return message
  }
}

extension ProtocolBufferMessage {
  /// A field of type `int64`: a negative number takes ten bytes.
  mutating func add(_ field: UInt64, _ number: Int) { add(field, UInt64(bitPattern: Int64(number))) }

  /// An entry of a map of texts (`StringStringEntryProto`).
  mutating func add(_ field: UInt64, key: String, value: String) {
    var entry = ProtocolBufferMessage()
    entry.add(ONNXField.Entry.key, key)
    entry.add(ONNXField.Entry.value, value)
    add(field, entry)
  }
}
