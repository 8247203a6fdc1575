/// The graph of a model's objects that TensorFlow 2 puts into a checkpoint (tensorflow/core/protobuf/trackable_object_graph.proto). Of it is
/// read what each variable is called; how objects lead to each other, which may go in circles, is passed over.
enum ObjectGraph {
  /// A larger one is no network's: that of the largest published network has 150 KB.
  static let maxSize = 16 << 20
  private static let maxNodes = 1 << 17

  /// What a variable is called by the key of its tensor.
  ///
  /// - Throws: `ContainerError` where the bytes are no such message.
  static func fullNames(_ bytes: [UInt8], file: String) throws -> [String: String] {
    let source = BytesInMemory(bytes)
    func reader(_ range: Range<Int>? = nil) -> ProtocolBufferReader {
      ProtocolBufferReader(source, in: range, file: file, place: "object graph")
    }
    var graph = reader()
    var names: [String: String] = [:]
    var count = 0
    while let field = try graph.next() {
      guard field.number == 1, let node = field.range else { continue }
      count += 1
      guard count <= maxNodes else { throw graph.malformed("at most \(maxNodes) objects", "more") }
      var object = reader(node)
      while let field = try object.next() {
        guard field.number == 2, let range = field.range else { continue }
        var attribute = reader(range)
        var (fullName, key) = ("", "")
        while let field = try attribute.next() {
          switch (field.number, field.range) {
          case (2, let range?): fullName = try attribute.text(range, atMost: maxNameLength)
          case (3, let range?): key = try attribute.text(range, atMost: maxNameLength)
          default: break
          }
        }
        if !fullName.isEmpty, !key.isEmpty { names[key] = fullName }
      }
    }
    return names
  }

  private static let maxNameLength = 4 << 10
}
