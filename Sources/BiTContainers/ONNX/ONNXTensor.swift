import BiTFiles

/// A weight of a model as it is read (`TensorProto`): its name, its shape, and where its values are.
package struct ONNXTensor: Sendable {
  /// Where the values are.
  private enum Place {
    case model(Range<Int>)
    /// In another file; what the texts say of it.
    case external(location: String, offset: Int, count: Int?)
  }

  package let name: String
  /// Dimensions, the slowest first.
  package let shape: [Int]
  private let content: Result<(type: ScalarType, place: Place), ContainerError>
  private let file: RandomAccessFile

  private static let maxRank = 8
  /// The texts of an external place.
  private static let maxEntries = 8

  /// Reads the message at `range`.
  ///
  /// - Throws: `ContainerError.malformed` where it is none; `FileError`. What is wrong with its values is thrown when they are asked for.
  init(_ range: Range<Int>, of file: RandomAccessFile) throws {
    let source = FileSpan(0..<file.size, of: file)
    var reader = ProtocolBufferReader(source, in: range, file: file.path, place: "weight of the ONNX model")
    var fields = Fields()
    while let field = try reader.next() { try fields.take(field, reader, source, file: file.path) }
    self.file = file
    (name, shape) = (fields.name, fields.shape)
    content = Result { () throws(ContainerError) in try fields.content(file: file.path) }
  }

  /// What the message's fields say.
  private struct Fields {
    var name = ""
    var shape: [Int] = []
    var type = 0
    var isTyped = false
    var bytes: Range<Int>?
    var entries: [String: String] = [:]
    var isExternal = false

    mutating func take(
      _ field: ProtocolBufferReader.Field, _ reader: ProtocolBufferReader, _ source: FileSpan, file: String
    ) throws {
      if ONNXField.Tensor.typed.contains(field.number) { isTyped = true }
      switch (UInt64(field.number), field.value) {
      case (ONNXField.Tensor.dimensions, .variable(let size)): try append(size, reader)
      case (ONNXField.Tensor.dimensions, .bytes(let range)):
        for size in try reader.packed(range, atMost: ONNXTensor.maxRank) { try append(size, reader) }
      case (ONNXField.Tensor.type, _): type = field.integer ?? 0
      case (ONNXField.Tensor.name, .bytes(let range)): name = try reader.text(range)
      case (ONNXField.Tensor.bytes, .bytes(let range)): bytes = range
      case (ONNXField.Tensor.external, .bytes(let range)):
        guard entries.count < ONNXTensor.maxEntries else { throw reader.malformed("at most \(ONNXTensor.maxEntries) texts", "more") }
        let (key, value) = try ONNXFile.entry(source, range, file: file)
        entries[key] = value
      case (ONNXField.Tensor.location, _): isExternal = field.integer == Int(ONNXField.Tensor.isExternal)
      default: break
      }
    }

    private mutating func append(_ size: UInt64, _ reader: ProtocolBufferReader) throws {
      guard shape.count < ONNXTensor.maxRank else { throw reader.malformed("at most \(ONNXTensor.maxRank) dimensions", "more") }
      guard let size = Int(exactly: size), size >= 0, size <= 1 << 40 else { throw reader.malformed("a dimension", "\(size)") }
      shape.append(size)
    }

    func content(file: String) throws(ContainerError) -> (ScalarType, Place) {
      guard let scalarType = ONNXType.scalarType(type) else {
        throw .wrongType(file: file, tensor: name, found: "values of ONNX type \(type)")
      }
      guard isExternal else {
        guard let bytes, !isTyped else {
          throw .unsupported(
            file: file, place: "weight \(name)", found: "values other than raw bytes", advice: "load and save it with the onnx package")
        }
        return (scalarType, .model(bytes))
      }
      func number(_ key: String) throws(ContainerError) -> Int? {
        guard let text = entries[key] else { return nil }
        guard let number = Int(text), number >= 0 else {
          throw .malformed(file: file, place: "weight \(name)", expected: "a number of bytes as its \(key)", found: text)
        }
        return number
      }
      guard let location = entries["location"] else {
        throw .malformed(file: file, place: "weight \(name)", expected: "the name of the file of its values", found: "none")
      }
      return (scalarType, .external(location: location, offset: try number("offset") ?? 0, count: try number("length")))
    }
  }

  // MARK: - Values

  /// The name of the file that holds its values; nil where they stand in the model, or where that can't be read.
  package var dataName: String? {
    if case .success((_, .external(let location, _, _))) = content { location } else { nil }
  }

  /// The array of its values, in C order.
  ///
  /// - Parameter data: opens the file of values of that name.
  package func array(data: (String) throws(ContainerError) -> RandomAccessFile) -> NamedArray {
    do {
      let (type, span, _) = try values(data: data)
      return NamedArray(name: name, shape: shape, scalarType: type, storage: ArrayStorage(span, type, order: AxisOrder(shape)))
    } catch {
      return NamedArray(name: name, shape: shape, refusal: error)
    }
  }

  /// Where its values are: the bytes of the file that has them; nil where that can't be told.
  package func place(data: (String) throws(ContainerError) -> RandomAccessFile) -> (file: RandomAccessFile, range: Range<Int>)? {
    guard let (_, _, place) = try? values(data: data) else { return nil }
    return place
  }

  private func values(
    data: (String) throws(ContainerError) -> RandomAccessFile
  ) throws(ContainerError) -> (ScalarType, FileSpan, (RandomAccessFile, Range<Int>)) {
    let (type, place) = try content.get()
    guard let expected = shape.byteCount(of: type) else {
      throw .malformed(file: file.path, place: "weight \(name)", expected: "a shape that memory can have", found: "\(shape)")
    }
    func checked(_ count: Int) throws(ContainerError) {
      guard count == expected else {
        throw .malformed(
          file: file.path, place: "weight \(name)", expected: "\(expected) bytes, as its shape \(shape) says", found: "\(count)")
      }
    }
    switch place {
    case .model(let range):
      try checked(range.count)
      return (type, FileSpan(range, of: file), (file, range))
    case .external(let location, let offset, let count):
      try checked(count ?? expected)
      let other = try data(location)
      guard expected <= other.size, offset <= other.size - expected else {
        throw .truncated(
          file: other.path, place: "weight \(name) of \(file.path), \(expected) bytes at offset \(offset)", expectedBytes: expected,
          foundBytes: max(0, other.size - offset))
      }
      let range = offset..<offset + expected
      return (type, FileSpan(range, of: other), (other, range))
    }
  }
}
