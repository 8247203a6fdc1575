import BiTFiles

/// Writes a model as the reference does (onnx.save): fields in the order of their numbers, values as raw bytes.
///
/// The lengths of all messages follow from the shapes, so that the file is written from its beginning to its end, a piece of a weight at
/// a time. A message has at most 2 GB; where a model would have more, the larger weights stand in a file of their own beside it
/// ("external data"), each at a multiple of 64 KiB, so that every system can map it.
package struct ONNXWriter {
  private let model: ONNXModel
  /// Bytes of the model without external data.
  private let isTooLarge: Bool

  /// What a protocol buffer may have.
  package static let maxByteCount = Int(Int32.max)
  /// Smaller weights stay in the model, so that runtimes find what they compute shapes from.
  private static let externalSize = 64 << 10
  private static let alignment = 64 << 10

  /// - Parameter limit: so many bytes the model may have without a file of values beside it.
  package init(_ model: ONNXModel, limit: Int = maxByteCount) {
    self.model = model
    isTooLarge = Self.size(model) > limit
  }

  /// Whether there is a second file.
  package var hasData: Bool { isTooLarge && model.weights.contains(where: Self.isExternal) }

  private static func isExternal(_ weight: ONNXWeight) -> Bool { weight.byteCount >= externalSize }

  // MARK: - Layout

  /// A weight's message, but for the values that follow it.
  private struct Entry {
    /// From the field's beginning on.
    let start: [UInt8]
    /// Whether the values stand behind it.
    let isFollowed: Bool
    /// Where the values are in the other file.
    let offset: Int?
  }

  /// - Parameter data: the name of the file of values; nil where all stand in the model.
  private func entries(data: String?) -> [Entry] {
    var position = 0
    return model.weights.map { weight in
      var message = weight.start
      guard let data, Self.isExternal(weight) else {
        message.begin(ONNXField.Tensor.bytes, byteCount: weight.byteCount)
        var field = ProtocolBufferMessage()
        field.begin(ONNXField.Graph.initialiser, byteCount: message.bytes.count + weight.byteCount)
        return Entry(start: field.bytes + message.bytes, isFollowed: true, offset: nil)
      }
      let offset = position
      position += (weight.byteCount + Self.alignment - 1) / Self.alignment * Self.alignment
      for (key, value) in [("location", data), ("offset", "\(offset)"), ("length", "\(weight.byteCount)")] {
        message.add(ONNXField.Tensor.external, key: key, value: value)
      }
      message.add(ONNXField.Tensor.location, ONNXField.Tensor.isExternal)
      var field = ProtocolBufferMessage()
      field.add(ONNXField.Graph.initialiser, message)
      return Entry(start: field.bytes, isFollowed: false, offset: offset)
    }
  }

  /// What is before the weights in the graph, and what behind them.
  private var graph: (start: [UInt8], end: [UInt8]) {
    var start = ProtocolBufferMessage()
    for node in model.nodes { start.add(ONNXField.Graph.node, node.message) }
    start.add(ONNXField.Graph.name, model.graphName)
    var end = ProtocolBufferMessage()
    for input in model.inputs { end.add(ONNXField.Graph.input, input.message) }
    for output in model.outputs { end.add(ONNXField.Graph.output, output.message) }
    return (start.bytes, end.bytes)
  }

  /// No less than the bytes of a model with all weights in it.
  private static func size(_ model: ONNXModel) -> Int {
    let nodes = model.nodes.reduce(0) { $0 + $1.message.bytes.count + 10 }
    let texts = model.metadata.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count + 30 }
    return model.weights.reduce(4096 + nodes + texts) { $0 + $1.byteCount + $1.name.utf8.count + 100 }
  }

  // MARK: - Writing

  /// Writes the model to `path`, which exists and is empty, and the values that it has no room for to another file.
  ///
  /// - Parameters:
  ///   - name: the path that errors name.
  ///   - data: the path of the file of values, and the name by which it will stand beside the model; nil where none is needed.
  /// - Throws: `FileError`, what streaming the weights throws; `ContainerError.wrongCount` where one gives more or fewer values than its
  ///   shape.
  package func write(to path: String, name: String, data: (path: String, name: String)? = nil) throws {
    precondition(data != nil || !hasData, "there is a place for the values")
    let entries = entries(data: hasData ? data?.name.lastPathComponent : nil)
    if let data, hasData { try writeData(entries, to: data.path, name: data.name) }
    let graph = graph
    let weights = zip(entries, model.weights).reduce(0) { $0 + $1.0.start.count + ($1.0.isFollowed ? $1.1.byteCount : 0) }
    var start = ProtocolBufferMessage()
    start.add(ONNXField.Model.version, model.version)
    start.add(ONNXField.Model.producer, model.producer)
    start.add(ONNXField.Model.documentation, model.documentation)
    start.begin(ONNXField.Model.graph, byteCount: graph.start.count + weights + graph.end.count)
    var output = try SequentialWriter(path: path, name: name)
    try output.write(start.bytes + graph.start)
    for (entry, weight) in zip(entries, model.weights) {
      try output.write(entry.start)
      if entry.isFollowed { try Self.write(weight, to: &output) }
    }
    var end = ProtocolBufferMessage()
    var operatorSet = ProtocolBufferMessage()
    operatorSet.add(ONNXField.OperatorSet.domain, "")
    operatorSet.add(ONNXField.OperatorSet.version, model.operatorSet)
    end.add(ONNXField.Model.operatorSet, operatorSet)
    for (key, value) in model.metadata { end.add(ONNXField.Model.metadata, key: key, value: value) }
    try output.write(graph.end + end.bytes)
    try output.flush()
  }

  private func writeData(_ entries: [Entry], to path: String, name: String) throws {
    var output = try SequentialWriter(path: path, name: name)
    for (entry, weight) in zip(entries, model.weights) {
      guard let offset = entry.offset else { continue }
      try output.write([UInt8](repeating: 0, count: offset - output.position))
      try Self.write(weight, to: &output)
    }
    try output.flush()
  }

  private static func write(_ weight: ONNXWeight, to output: inout SequentialWriter) throws {
    let start = output.position
    try weight.storage.stream { try output.write($0) }
    guard output.position - start == weight.byteCount else { throw ContainerError.wrongCount(tensor: weight.name, expected: weight.count) }
  }
}
