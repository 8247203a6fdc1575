import BiTFiles
import BiTThreads

/// A dictionary of lists and numpy arrays that Python has pickled, version 2 of Python included. Nothing is called: an array's bytes are found where they
/// stand in the file.
package struct PickledDictionary: Sendable {
  private let pickle: Pickle
  private let file: RandomAccessFile
  private let values: [String: Pickle.Value]

  /// What numpy's arrays are made of.
  private static let known: [String: Set<String>] = [
    "numpy.core.multiarray": ["_reconstruct"], "numpy._core.multiarray": ["_reconstruct"], "numpy": ["ndarray", "dtype"],
    "_codecs": ["encode"],
  ]

  /// Reads a file that holds one.
  ///
  /// - Throws: `ContainerError`, `FileError`.
  package init(_ file: RandomAccessFile) throws {
    var bytes = PickleBytes(FileSpan(0..<file.size, of: file), file: file.path, place: "pickle")
    pickle = try PickleMachine.read(&bytes) { module, name in
      guard Self.known[module]?.contains(name) != true else { return nil }
      return ("a call of \(module) \(name)", "nothing in a file is run; write it with pickle.dump(…, protocol=2)")
    }
    guard case .dictionary = pickle[pickle.root] else {
      throw ContainerError.malformed(file: file.path, place: "pickle", expected: "a dictionary", found: "another value")
    }
    var (values, key): ([String: Pickle.Value], Pickle.Value?) = ([:], nil)
    for element in pickle.elements(pickle.root) {
      if let name = key {
        if let text = pickle.text(name) { values[text] = element }
        key = nil
      } else {
        key = element
      }
    }
    (self.file, self.values) = (file, values)
  }

  /// Whether there is a value of a name.
  package func has(_ name: String) -> Bool { values[name] != nil }

  /// A list of whole numbers; nil where there is none of that name.
  ///
  /// - Throws: `ContainerError` where it holds something else.
  package func integers(_ name: String) throws -> [Int]? {
    guard let value = values[name] else { return nil }
    guard case .list = pickle[value] else { throw malformed(name, expected: "a list of whole numbers") }
    return try pickle.elements(value).map { element in
      guard let number = pickle.integer(element) else { throw malformed(name, expected: "whole numbers") }
      return number
    }
  }

  /// A list of texts; nil where there is none of that name.
  ///
  /// - Throws: `ContainerError` where it holds something else.
  package func texts(_ name: String) throws -> [String]? {
    guard let value = values[name] else { return nil }
    guard case .list = pickle[value] else { throw malformed(name, expected: "a list of texts") }
    return try pickle.elements(value).map { element in
      guard let text = pickle.text(element) else { throw malformed(name, expected: "texts") }
      return text
    }
  }

  /// A numpy array; nil where there is none of that name.
  ///
  /// - Throws: `ContainerError` where it is something else, or one that isn't in C order.
  package func array(_ name: String) throws -> PickledArray? {
    guard let value = values[name] else { return nil }
    let expected = "a numpy array in C order, pickled with protocol 2"
    // `_reconstruct(ndarray, (0,), b"b")`, with the state (version, shape, type, whether it is in Fortran order, bytes).
    guard case .object(let object) = pickle[value], isGlobal(object.function, "_reconstruct"), let state = object.state,
      let parts = pickle.elements(state, atMost: 5), parts.count == 5, case .boolean(false) = pickle[parts[3]],
      let shape = pickle.elements(parts[1], atMost: 32)?.compactMap(pickle.integer), !shape.isEmpty, shape.allSatisfy({ $0 >= 0 }),
      case .object(let type) = pickle[parts[2]], isGlobal(type.function, "dtype"),
      let code = pickle.elements(type.arguments, atMost: 8)?.first.flatMap(pickle.text)
    else { throw malformed(name, expected: expected) }
    guard let count = shape.product() else { throw malformed(name, expected: "fewer than 2^63 values") }
    let source = try bytes(of: parts[4], name)
    guard let size = Int(code.drop { !$0.isNumber }), code.utf8.count <= 3,
      count.multipliedReportingOverflow(by: size) == (source.byteCount, false)
    else {
      throw malformed(name, expected: "\(source.byteCount) bytes of values", found: "\(count) of type \(code)")
    }
    return PickledArray(shape: shape, type: code, source: source)
  }

  /// The bytes of an array: as they stand in the file, or as text whose characters they are (`_codecs.encode(text, "latin1")`), as version 3 of Python
  /// writes for version 2. Those are held in memory.
  private func bytes(of value: Pickle.Value, _ name: String) throws -> any RandomAccessSource {
    if let span = pickle.span(value) { return FileSpan(span, of: file) }
    guard case .object(let call) = pickle[value], isGlobal(call.function, "encode"),
      let arguments = pickle.elements(call.arguments, atMost: 2), arguments.count == 2, pickle.text(arguments[1]) == "latin1",
      let span = pickle.span(arguments[0])
    else { throw malformed(name, expected: "the bytes of its values") }
    try MemoryError.check(2 * span.count, for: "the bytes of \(name)")
    var (bytes, lead): ([UInt8], UInt8?) = ([], nil)
    bytes.reserveCapacity(span.count)
    try file.stream(span) { piece in
      for byte in piece {
        switch (lead, byte) {
        case (nil, ..<0x80): bytes.append(byte)
        case (nil, 0xC2), (nil, 0xC3): lead = byte
        case (let first?, 0x80..<0xC0):
          bytes.append(first << 6 | byte & 0x3F)
          lead = nil
        default: throw malformed(name, expected: "characters of Latin-1")
        }
      }
    }
    guard lead == nil else { throw malformed(name, expected: "characters of Latin-1") }
    return BytesInMemory(bytes)
  }

  private func isGlobal(_ value: Pickle.Value, _ name: String) -> Bool {
    if case .global(_, name) = pickle[value] { true } else { false }
  }

  private func malformed(_ name: String, expected: String, found: String = "something else") -> ContainerError {
    .malformed(file: file.path, place: "“\(name)”", expected: expected, found: found)
  }
}

/// A numpy array in a pickle, in C order.
package struct PickledArray: Sendable {
  /// Dimensions, the slowest first.
  package let shape: [Int]
  /// The type of its values, as numpy calls it: `u1`.
  package let type: String
  /// Its values, and nothing else.
  package let source: any RandomAccessSource
}
