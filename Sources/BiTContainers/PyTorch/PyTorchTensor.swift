/// A tensor as a pickle describes it: a call of what would rebuild it from a storage, an offset, sizes and strides (torch/_utils.py).
struct PyTorchTensor {
  /// Where its values are.
  let storage: PyTorchStorageID
  let element: PyTorchElement
  /// The first value, counted from the storage's beginning.
  let offset: Int
  let order: AxisOrder

  /// More dimensions than any tensor has.
  private static let maxRank = 16

  /// What an object of a pickle is.
  enum Role {
    /// A tensor, or what is one in all that matters: the call with its sizes.
    case tensor(Pickle.Object, isTyped: Bool)
    /// A tensor that isn't read here: in words.
    case other(String)
    /// No tensor.
    case none
  }

  /// Finds the call that rebuilds the tensor, behind what makes a parameter of it.
  static func role(of object: Pickle.Object, in pickle: Pickle) -> Role {
    var (function, arguments) = (object.function, object.arguments)
    // A parameter of a parameter of a parameter would be none of PyTorch's.
    for _ in 0..<4 {
      guard case .global(let module, let name) = pickle[function] else { return .none }
      switch PyTorchGlobal(module: module, name: name) {
      case .tensor: return .tensor(Pickle.Object(function: function, arguments: arguments), isTyped: false)
      case .typedTensor: return .tensor(Pickle.Object(function: function, arguments: arguments), isTyped: true)
      case .otherTensor(let words): return .other(words)
      case .parameter:
        var elements = pickle.elements(arguments)
        guard let first = elements.next(), case .object(let inner) = pickle[first] else { return .other("a parameter of no tensor") }
        (function, arguments) = (inner.function, inner.arguments)
      case .subclass:
        guard let parts = pickle.elements(arguments, atMost: 4), parts.count == 4 else { return .other("a tensor of no class") }
        (function, arguments) = (parts[0], parts[2])
      default: return .none
      }
    }
    return .other("a parameter of parameters")
  }

  /// - Throws: `ContainerError.malformed` where the call's arguments describe no tensor.
  init(_ call: Pickle.Object, isTyped: Bool, in pickle: Pickle, file: String, place: String) throws {
    func malformed(_ expected: String, _ found: String) -> ContainerError {
      .malformed(file: file, place: place, expected: expected, found: found)
    }
    let parts = Array(pickle.elements(call.arguments).prefix(8))
    guard parts.count >= (isTyped ? 7 : 4), case .persistent(let id) = pickle[parts[0]], let offset = pickle.integer(parts[1]) else {
      throw malformed("a storage, an offset, sizes and strides", "other values")
    }
    storage = try PyTorchStorageID(id, in: pickle, file: file, place: place)
    element = try Self.element(isTyped ? parts[6] : nil, in: pickle) ?? storage.element ?? { throw malformed("a type", "none") }()
    guard let shape = Self.numbers(parts[2], in: pickle), let steps = Self.numbers(parts[3], in: pickle),
      let order = AxisOrder(shape, steps: steps)
    else { throw malformed("at most \(Self.maxRank) sizes and strides that aren't negative", "others") }
    self.order = order
    // A storage without a type counts bytes, a tensor in it values.
    let unit = storage.element == nil ? element.byteCount : 1
    let (first, count) = (storage.view.lowerBound / unit, storage.view.count / unit)
    guard offset >= 0, offset <= count, order.sourceCount <= count - offset else {
      throw malformed("values within the \(count) of storage \(storage.key)", "\(order.sourceCount) from \(offset) on")
    }
    self.offset = first + offset
  }

  /// The bytes of the storage that it spans.
  var byteRange: Range<Int> {
    let start = offset * element.byteCount
    return start..<start + order.sourceCount * element.byteCount
  }

  private static func element(_ value: Pickle.Value?, in pickle: Pickle) -> PyTorchElement? {
    guard let value, case .global(let module, let name) = pickle[value],
      case .type(let element)? = PyTorchGlobal(module: module, name: name)
    else { return nil }
    return element
  }

  /// The numbers of a tuple, or of the `torch.Size` around it.
  private static func numbers(_ value: Pickle.Value, in pickle: Pickle) -> [Int]? {
    var value = value
    if case .object(let size) = pickle[value] {
      var arguments = pickle.elements(size.arguments)
      guard let first = arguments.next() else { return nil }
      value = first
    }
    guard let values = pickle.elements(value, atMost: maxRank) else { return nil }
    let numbers = values.compactMap(pickle.integer)
    return numbers.count == values.count ? numbers : nil
  }
}
