/// Reads a pickle as Python's machine of a stack and a memo does, but makes data of it: whatever would call something becomes an object that says
/// what would have been called.
package struct PickleMachine {
  /// More values than any checkpoint has; what is nested may be nested as deep.
  private static let maxValues = 10_000_000
  /// A longer text is no name, and isn't kept.
  private static let maxText = 1 << 20
  private static let maxName = 1 << 10

  private var bytes: PickleBytes
  private let refusal: (_ module: String, _ name: String) -> (found: String, advice: String)?
  private let start: Int
  private var pickle = Pickle()
  private var stack: [Int32] = []
  /// How high the stack was at each mark.
  private var marks: [Int32] = []
  /// The values by their numbers in the memo; -1 where there is none.
  private var memo: [Int32] = []

  private let none: Int32
  private let booleans: [Int32]
  private let emptyTuple: Int32

  /// Reads one pickle, and leaves `bytes` behind it.
  ///
  /// - Parameter refusal: why a function or class of Python isn't taken, not even as data; nil where it is.
  /// - Throws: `ContainerError` where the bytes are no pickle, or one that isn't read here; what the source throws.
  package static func read(
    _ bytes: inout PickleBytes, refusal: (_ module: String, _ name: String) -> (found: String, advice: String)?
  ) throws -> Pickle {
    try withoutActuallyEscaping(refusal) { refusal in
      var machine = PickleMachine(bytes, refusal)
      try machine.run()
      bytes = machine.bytes
      return machine.pickle
    }
  }

  private init(_ bytes: PickleBytes, _ refusal: @escaping (_ module: String, _ name: String) -> (found: String, advice: String)?) {
    (self.bytes, self.refusal, start) = (bytes, refusal, bytes.position)
    none = pickle.add(.none)
    booleans = [pickle.add(.boolean(false)), pickle.add(.boolean(true))]
    emptyTuple = pickle.add(.collection(.tuple, .init()))
  }

  private mutating func run() throws {
    while true {
      let byte = try bytes.byte()
      guard let opcode = PickleOpcode(rawValue: byte) else {
        throw bytes.unsupported(
          "instruction 0x\(String(byte, radix: 16)) of a pickle", advice: "save the weights anew: torch.save(model.state_dict(), path)")
      }
      if opcode == .stop {
        pickle.root = Pickle.Value(number: try pop())
        return
      }
      try step(opcode)
      guard pickle.entries.count + pickle.cells.count + stack.count + marks.count <= Self.maxValues else {
        throw bytes.unsupported(
          "more than \(Self.maxValues) values", advice: "save the weights alone: torch.save(model.state_dict(), path)")
      }
    }
  }

  private mutating func step(_ opcode: PickleOpcode) throws {
    switch opcode {
    case .protocolVersion:
      let version = try bytes.byte()
      guard version <= 5 else { throw bytes.unsupported("protocol \(version) of pickles", advice: "save it with protocol 2") }
    case .frame: _ = try bytes.number(UInt64.self)
    case .none, .newTrue, .newFalse, .binaryInteger, .binaryInteger1, .binaryInteger2, .long1, .long4, .binaryFloat: try number(opcode)
    case .unicode, .shortUnicode, .unicode8, .string, .shortString, .bytes, .shortBytes, .bytes8, .byteArray8: try text(opcode)
    case .put, .longPut, .get, .longGet, .memoize: try remember(opcode)
    case .mark: marks.append(Int32(stack.count))
    case .pop: if stack.count > floor { _ = try pop() } else { _ = try popToMark() }
    case .popMark: _ = try popToMark()
    case .global, .stackGlobal, .persistentID, .reduce, .newObject, .newObjectWithNames, .build: try object(opcode)
    case .stop: break
    default: try collection(opcode)
    }
  }

  // MARK: - The stack

  /// What stands before the last mark can't be taken.
  private var floor: Int { Int(marks.last ?? 0) }

  private mutating func push(_ entry: Pickle.Entry) { stack.append(pickle.add(entry)) }

  private mutating func pop() throws -> Int32 {
    guard stack.count > floor, let value = stack.popLast() else { throw bytes.malformed("a value on the stack", "none") }
    return value
  }

  private func top() throws -> Int32 {
    guard stack.count > floor, let value = stack.last else { throw bytes.malformed("a value on the stack", "none") }
    return value
  }

  private mutating func popToMark() throws -> [Int32] {
    guard let mark = marks.popLast() else { throw bytes.malformed("a mark on the stack", "none") }
    // A slice would keep all of the stack, which then is copied.
    let values = Array(stack[Int(mark)...])
    stack.removeLast(values.count)
    return values
  }

  // MARK: - Plain values

  private mutating func number(_ opcode: PickleOpcode) throws {
    switch opcode {
    case .newTrue: stack.append(booleans[1])
    case .newFalse: stack.append(booleans[0])
    case .binaryInteger: push(.integer(Int(Int32(bitPattern: try bytes.number(UInt32.self)))))
    case .binaryInteger1: push(.integer(Int(try bytes.byte())))
    case .binaryInteger2: push(.integer(Int(try bytes.number(UInt16.self))))
    case .binaryFloat: push(.float(Double(bitPattern: try bytes.number(UInt64.self).byteSwapped)))
    case .long1: try long(bytes.length(UInt8.self))
    case .long4: try long(bytes.length(UInt32.self))
    default: stack.append(none)
    }
  }

  /// A number of any length, in two's complement, little-endian.
  private mutating func long(_ count: Int) throws {
    guard count <= 8 else {
      bytes.skip(count)
      return push(.largeInteger)
    }
    var value = 0
    for index in 0..<count { value |= Int(try bytes.byte()) << (8 * index) }
    let unused = 64 - 8 * count
    push(.integer(count == 0 ? 0 : (value << unused) >> unused))
  }

  private mutating func text(_ opcode: PickleOpcode) throws {
    let count =
      switch opcode {
      case .shortUnicode, .shortString, .shortBytes: try bytes.length(UInt8.self)
      case .unicode8, .bytes8, .byteArray8: try bytes.length(UInt64.self)
      default: try bytes.length(UInt32.self)
      }
    let span = bytes.position..<bytes.position + count
    let isText = [.unicode, .shortUnicode, .unicode8, .string, .shortString].contains(opcode)
    if isText, count <= Self.maxText {
      // Python has texts that aren't UTF-8, and Python 2 texts that are any bytes: no name of a tensor is one.
      push(.text(pickle.addText(String(decoding: try bytes.bytes(count), as: UTF8.self), at: span)))
    } else {
      bytes.skip(count)
      pickle.spans.append(span)
      push(.bytes(Int32(pickle.spans.count - 1)))
    }
  }

  // MARK: - The memo

  private mutating func remember(_ opcode: PickleOpcode) throws {
    switch opcode {
    case .get, .longGet:
      let number = opcode == .get ? Int(try bytes.byte()) : Int(try bytes.number(UInt32.self))
      guard number < memo.count, memo[number] >= 0 else { throw bytes.malformed("a number of the memo", "\(number), which has no value") }
      stack.append(memo[number])
    default:
      let number =
        switch opcode {
        case .put: Int(try bytes.byte())
        case .longPut: Int(try bytes.number(UInt32.self))
        default: memo.count
        }
      // Who numbers values one after the other never counts more of them than bytes.
      guard number <= bytes.position - start else { throw bytes.malformed("a number of the memo", "\(number), in so few bytes") }
      let value = try top()
      while memo.count <= number { memo.append(-1) }
      memo[number] = value
    }
  }

  // MARK: - What has elements

  private mutating func collection(_ opcode: PickleOpcode) throws {
    switch opcode {
    case .emptyTuple: stack.append(emptyTuple)
    case .tuple1, .tuple2, .tuple3:
      let count = Int(opcode.rawValue - PickleOpcode.tuple1.rawValue) + 1
      guard stack.count - count >= floor else { throw bytes.malformed("\(count) values on the stack", "\(stack.count - floor)") }
      let values = Array(stack.suffix(count))
      stack.removeLast(count)
      push(.tuple, values)
    case .tuple: push(.tuple, try popToMark())
    case .frozenSet: push(.set, try popToMark())
    case .emptyList: push(.list, [])
    case .emptySet: push(.set, [])
    case .emptyDictionary: push(.dictionary, [])
    case .append:
      let value = try pop()
      try add([value], to: .list)
    case .appends: try add(popToMark(), to: .list)
    case .addItems: try add(popToMark(), to: .set)
    case .setItem:
      let (value, key) = (try pop(), try pop())
      try add([key, value], to: .dictionary)
    default: try add(popToMark(), to: .dictionary)
    }
  }

  private mutating func push(_ kind: Pickle.Collection, _ values: [Int32]) {
    var chain = Pickle.Chain()
    pickle.append(values, to: &chain)
    push(.collection(kind, chain))
  }

  /// Adds elements to the collection on top of the stack, or to an object that is made like one.
  private mutating func add(_ values: [Int32], to kind: Pickle.Collection) throws {
    let target = try top()
    guard kind != .dictionary || values.count % 2 == 0 else { throw bytes.malformed("a value to each key", "a key more") }
    switch pickle.entries[Int(target)] {
    case .collection(kind, var chain):
      pickle.append(values, to: &chain)
      pickle.entries[Int(target)] = .collection(kind, chain)
    case .object(let number):
      var object = pickle.objects[Int(number)]
      guard object.elements.first < 0 || object.isDictionary == (kind == .dictionary) else {
        throw bytes.malformed("keys and values, or elements", "both")
      }
      object.isDictionary = kind == .dictionary
      pickle.append(values, to: &object.elements)
      pickle.objects[Int(number)] = object
    default: throw bytes.malformed("a \(kind) under its elements", "another value")
    }
  }

  // MARK: - What would be called

  private mutating func object(_ opcode: PickleOpcode) throws {
    switch opcode {
    case .global:
      let (module, name) = (try bytes.line(atMost: Self.maxName), try bytes.line(atMost: Self.maxName))
      try global(pickle.addText(module), pickle.addText(name))
    case .stackGlobal:
      let (name, module) = (try pop(), try pop())
      guard case .text(let name) = pickle.entries[Int(name)], case .text(let module) = pickle.entries[Int(module)] else {
        throw bytes.malformed("the name of a function or class", "another value")
      }
      try global(module, name)
    case .persistentID: push(.persistent(try pop()))
    case .build:
      let state = try pop()
      guard case .object(let number) = pickle.entries[Int(try top())] else {
        throw bytes.malformed("an object under its state", "another value")
      }
      pickle.objects[Int(number)].state = Pickle.Value(number: state)
    default:
      // What is given by name is of no use to anything that is known here.
      if opcode == .newObjectWithNames { _ = try pop() }
      let (arguments, function) = (try pop(), try pop())
      guard case .global = pickle.entries[Int(function)], case .collection(.tuple, _) = pickle.entries[Int(arguments)] else {
        throw bytes.malformed("a function or class and a tuple of arguments", "other values")
      }
      pickle.objects.append(
        Pickle.Object(function: Pickle.Value(number: function), arguments: Pickle.Value(number: arguments), state: nil))
      push(.object(Int32(pickle.objects.count - 1)))
    }
  }

  private mutating func global(_ module: Int32, _ name: Int32) throws {
    if let (found, advice) = refusal(pickle.texts[Int(module)], pickle.texts[Int(name)]) { throw bytes.unsupported(found, advice: advice) }
    push(.global(module: module, name: name))
  }
}
