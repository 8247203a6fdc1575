import BiTFiles

/// An ONNX model as it is read: who wrote it, its texts, and where its weights are. Operations are passed over.
///
/// A protocol buffer says nowhere how long it is: what follows the last field that a model has belongs to nothing.
package struct ONNXFile: Sendable {
  package let file: RandomAccessFile
  /// The program that wrote it; empty where it doesn't say.
  package let producer: String
  /// Texts about the model, by their names.
  package let metadata: [String: String]
  /// Where its fields are.
  private let fields: [Range<Int>]
  /// Where the graph is; nil where there is none.
  private let graph: Range<Int>?
  /// Why what follows the last field can't be read; nil where nothing follows.
  private let rest: ContainerError?

  /// Bounds of what is kept in memory; a network of BiT's has some hundred weights, and labels of a megabyte.
  private static let maxTexts = 1 << 10
  private static let maxText = 1 << 24
  private static let maxWeights = 1 << 12

  /// Whether a file begins as every writer begins a model: with the version of the form and with a text or the graph, or whatever field
  /// comes next.
  ///
  /// - Throws: `FileError`.
  package static func isSigned(_ file: RandomAccessFile) throws -> Bool {
    guard file.size >= 3 else { return false }
    let start = try file.bytes(at: 0, count: 3)
    // A SavedModel of TensorFlow begins in the same way; its version is 1.
    return start[0] == 0x08 && (3..<0x80).contains(start[1]) && [0x12, 0x1A, 0x22, 0x28, 0x32, 0x3A, 0x42].contains(start[2])
  }

  /// Reads all but the graph.
  ///
  /// - Throws: `ContainerError` where that can't be read, `FileError`.
  package init(_ file: RandomAccessFile) throws {
    let source = FileSpan(0..<file.size, of: file)
    var reader = ProtocolBufferReader(source, file: file.path, place: "ONNX model")
    var producer = ""
    var metadata: [String: String] = [:]
    var fields: [Range<Int>] = []
    var graph: Range<Int>?
    var rest: ContainerError?
    do {
      var start = reader.position
      while let field = try reader.next() {
        guard ONNXField.Model.known.contains(field.number) else {
          rest = reader.malformed("a field of a model", "field \(field.number)")
          break
        }
        guard fields.count < Self.maxTexts else { throw reader.malformed("at most \(Self.maxTexts) fields", "more") }
        fields.append(start..<reader.position)
        start = reader.position
        guard let range = field.range else { continue }
        switch UInt64(field.number) {
        case ONNXField.Model.producer: producer = try reader.text(range)
        case ONNXField.Model.graph: graph = range
        case ONNXField.Model.metadata:
          let (key, value) = try Self.entry(source, range, file: file.path)
          guard metadata.updateValue(value, forKey: key) == nil else { throw reader.malformed("one text of each name", "more of \(key)") }
        default: continue
        }
      }
    } catch let error as ContainerError {
      rest = error
    }
    (self.file, self.producer, self.metadata, self.fields, self.graph, self.rest) = (file, producer, metadata, fields, graph, rest)
  }

  /// An entry of a map of texts.
  static func entry(_ source: FileSpan, _ range: Range<Int>, file: String) throws -> (key: String, value: String) {
    var reader = ProtocolBufferReader(source, in: range, file: file, place: "metadata of the ONNX model")
    var (key, value) = ("", "")
    while let field = try reader.next() {
      guard let range = field.range else { continue }
      switch UInt64(field.number) {
      case ONNXField.Entry.key: key = try reader.text(range)
      case ONNXField.Entry.value: value = try reader.text(range, atMost: maxText)
      default: continue
      }
    }
    return (key, value)
  }

  /// Makes sure that the model was read to its end.
  ///
  /// - Parameter last: the text that its writer writes last.
  /// - Throws: `ContainerError`: why the rest can't be read, or that it is missing.
  package func check(last: String) throws {
    guard metadata[last] == nil else { return }
    throw rest ?? .malformed(file: file.path, place: "ONNX model", expected: "the text \(last), its last", found: "the file's end")
  }

  /// The bytes of the model's fields.
  package var referencedBytes: [Range<Int>] { fields }

  // MARK: - Weights

  /// The weights in the order of the file, with what can't be read of them as a refusal.
  ///
  /// - Throws: `ContainerError` where there is no graph, or one that can't be read; `FileError`.
  package func weights() throws -> [ONNXTensor] {
    guard let graph else {
      throw ContainerError.malformed(file: file.path, place: "ONNX model", expected: "a graph", found: "none")
    }
    let source = FileSpan(0..<file.size, of: file)
    var reader = ProtocolBufferReader(source, in: graph, file: file.path, place: "graph of the ONNX model")
    var weights: [ONNXTensor] = []
    while let field = try reader.next() {
      guard field.number == ONNXField.Graph.initialiser, let range = field.range else { continue }
      guard weights.count < Self.maxWeights else { throw reader.malformed("at most \(Self.maxWeights) weights", "more") }
      weights.append(try ONNXTensor(range, of: file))
    }
    return weights
  }
}
