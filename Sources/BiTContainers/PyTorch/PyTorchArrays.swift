import BiTFiles

/// Goes through what a pickle holds, and makes an array of each tensor in it.
///
/// A tensor is called by the keys that lead to it, with dots between: `state_dict.module.root.conv.weight`. Of a list the keys are its indices.
struct PyTorchArrays {
  private let pickle: Pickle
  private let file: RandomAccessFile
  private let isByteSwapped: Bool
  private let find: (PyTorchStorageID) throws -> PyTorchRecord
  private var records: [String: Result<PyTorchRecord, ContainerError>] = [:]
  private var arrays: [NamedArray] = []
  private var levels: [Level] = []
  /// The collections that were gone through, by their numbers.
  private var isMet: [Bool]

  /// What no checkpoint exceeds: dictionaries in dictionaries, bytes of a tensor's name, tensors.
  private static let maxDepth = 64
  private static let maxName = 1 << 10
  private static let maxTensors = 1 << 16

  /// The arrays of a pickle in the order in which they are met.
  ///
  /// - Parameters:
  ///   - isByteSwapped: whether values have the other byte order than this machine.
  ///   - record: the bytes of a storage.
  /// - Throws: `ContainerError` where there is more in it than in any checkpoint, `FileError`. What is wrong with a tensor is in its array.
  static func all(
    in pickle: Pickle, file: RandomAccessFile, isByteSwapped: Bool, record: @escaping (PyTorchStorageID) throws -> PyTorchRecord
  ) throws -> [NamedArray] {
    var walk = PyTorchArrays(pickle: pickle, file: file, isByteSwapped: isByteSwapped, record: record)
    try walk.run()
    return walk.arrays
  }

  private init(
    pickle: Pickle, file: RandomAccessFile, isByteSwapped: Bool, record: @escaping (PyTorchStorageID) throws -> PyTorchRecord
  ) {
    (self.pickle, self.file, self.isByteSwapped, find) = (pickle, file, isByteSwapped, record)
    isMet = [Bool](repeating: false, count: pickle.count)
  }

  // MARK: - The walk

  /// What is left of a collection.
  private struct Level {
    let name: String
    var elements: Pickle.Elements
    let hasKeys: Bool
    /// Whether each element is a pair of a key and a value, as Python 2 lists them.
    var isOfPairs = false
    var index = 0
  }

  private mutating func run() throws {
    try visit(pickle.root, "")
    while var level = levels.popLast() {
      guard let (key, value) = next(&level) else { continue }
      let name = level.name.isEmpty ? key : level.name + "." + key
      levels.append(level)
      try visit(value, name)
    }
  }

  /// Adds a tensor, or goes into what may hold some.
  private mutating func visit(_ value: Pickle.Value, _ name: String) throws {
    switch pickle[value] {
    case .tuple, .list, .dictionary: try enter(value, name)
    case .object(let object):
      switch PyTorchTensor.role(of: object, in: pickle) {
      case .none: try enter(value, name)
      case .other(let words): try add(name) { walk in throw walk.unsupported(words, name) }
      case .tensor(let call, let isTyped):
        try add(name) { walk in
          try walk.values(PyTorchTensor(call, isTyped: isTyped, in: walk.pickle, file: walk.file.path, place: "tensor \(name)"), name)
        }
      }
    default: break
    }
  }

  /// Each collection is gone through once: so one that holds itself has an end.
  private mutating func enter(_ value: Pickle.Value, _ name: String) throws {
    guard !isMet[Int(value.number)] else { return }
    isMet[Int(value.number)] = true
    let entered = children(value, name)
    guard levels.count + entered.count <= Self.maxDepth, name.utf8.count <= Self.maxName else {
      throw ContainerError.unsupported(
        file: file.path, place: "the pickle",
        found: "nesting of more than \(Self.maxDepth) levels, or names of more than \(Self.maxName) bytes",
        advice: "save the weights alone: torch.save(model.state_dict(), path)")
    }
    levels += entered
  }

  private func children(_ value: Pickle.Value, _ name: String) -> [Level] {
    switch pickle[value] {
    case .tuple, .list: return [Level(name: name, elements: pickle.elements(value), hasKeys: false)]
    case .dictionary: return [Level(name: name, elements: pickle.elements(value), hasKeys: true)]
    case .object(let object):
      var levels: [Level] = []
      // An object's state is a dictionary of its attributes.
      if let state = object.state, pickle[state] == .dictionary {
        levels.append(Level(name: name, elements: pickle.elements(state), hasKeys: true))
      }
      var arguments = pickle.elements(object.arguments)
      if let first = arguments.next() {
        switch pickle[first] {
        case .list: levels.append(Level(name: name, elements: pickle.elements(first), hasKeys: true, isOfPairs: true))
        case .dictionary: levels.append(Level(name: name, elements: pickle.elements(first), hasKeys: true))
        default: break
        }
      }
      levels.append(Level(name: name, elements: pickle.elements(value), hasKeys: object.isDictionary))
      return levels
    default: return []
    }
  }

  /// The next element of a level, and what it is called there.
  private func next(_ level: inout Level) -> (key: String, value: Pickle.Value)? {
    defer { level.index += 1 }
    guard let first = level.elements.next() else { return nil }
    guard level.hasKeys else { return ("\(level.index)", first) }
    if level.isOfPairs {
      guard let pair = pickle.elements(first, atMost: 2), pair.count == 2 else { return ("\(level.index)", first) }
      return (key(pair[0], level.index), pair[1])
    }
    return level.elements.next().map { (key(first, level.index), $0) }
  }

  private func key(_ value: Pickle.Value, _ index: Int) -> String {
    switch pickle[value] {
    case .text(let text): text
    case .integer(let number): "\(number)"
    default: "\(index)"
    }
  }

  // MARK: - Tensors

  private mutating func add(_ name: String, _ values: (inout PyTorchArrays) throws -> (ScalarType, ArrayStorage)) throws {
    guard arrays.count < Self.maxTensors, name.utf8.count <= Self.maxName else {
      throw ContainerError.unsupported(
        file: file.path, place: "the pickle", found: "more than \(Self.maxTensors) tensors, or a name of more than \(Self.maxName) bytes",
        advice: "save the weights alone: torch.save(model.state_dict(), path)")
    }
    do {
      let (scalarType, storage) = try values(&self)
      arrays.append(NamedArray(name: name, shape: storage.shape, scalarType: scalarType, storage: storage))
    } catch let error as ContainerError {
      arrays.append(NamedArray(name: name, shape: [], refusal: error))
    }
  }

  private mutating func values(_ tensor: PyTorchTensor, _ name: String) throws -> (ScalarType, ArrayStorage) {
    guard tensor.storage.location != "meta" else { throw unsupported("a tensor on the device meta, which has no values", name) }
    let scalarType: ScalarType
    switch tensor.element {
    case .float(let type): scalarType = type
    case .other(let type, _): throw ContainerError.wrongType(file: file.path, tensor: name, found: type)
    }
    let record = try record(of: tensor.storage)
    let range = tensor.byteRange
    // Without values it may stand anywhere.
    guard range.upperBound <= record.byteCount else {
      throw ContainerError.malformed(
        file: file.path, place: "tensor \(name)", expected: "at most \(record.byteCount) bytes", found: "\(range.upperBound)")
    }
    let byteCount = tensor.order.count * scalarType.byteCount
    guard tensor.order.isNested || range.count <= ArrayStorage.maxRepeatedBytes && byteCount - FileSpan.maxExpansion <= file.size else {
      throw unsupported("a tensor of \(byteCount) bytes whose values are among \(range.count), some of them several times", name)
    }
    return (
      scalarType, ArrayStorage(record.part(range), scalarType, order: tensor.order, isByteSwapped: isByteSwapped)
    )
  }

  private mutating func record(of id: PyTorchStorageID) throws -> PyTorchRecord {
    if records[id.key] == nil {
      do {
        records[id.key] = .success(try find(id))
      } catch let error as ContainerError {
        records[id.key] = .failure(error)
      }
    }
    guard let record = try records[id.key]?.get() else { throw unsupported("no storage", id.key) }
    let byteCount = try id.byteCount(file: file.path)
    guard byteCount == record.byteCount else {
      throw ContainerError.malformed(
        file: file.path, place: "storage \(id.key)", expected: "\(byteCount) bytes", found: "\(record.byteCount)")
    }
    return record
  }

  private func unsupported(_ found: String, _ name: String) -> ContainerError {
    .unsupported(file: file.path, place: "tensor \(name)", found: found, advice: "save it as an ordinary tensor: tensor.contiguous()")
  }
}
