/// What a pickle says, as data alone: nothing in it was called, made or looked up.
///
/// Values lie in flat lists and name each other by number. So a list may hold itself, and nesting of any depth costs no recursion, neither when
/// it is read nor when it is freed.
package struct Pickle: Sendable {
  /// A value, by its number. One that is used in several places has one number.
  package struct Value: Hashable, Sendable {
    let number: Int32
  }

  /// What a value is.
  package enum Content: Equatable, Sendable {
    case none
    case boolean(Bool)
    case integer(Int)
    /// One of more than 64 bits.
    case largeInteger
    case float(Double)
    case text(String)
    /// Bytes, or a text too long to be a name: how many.
    case bytes(Int)
    case tuple
    case list
    case set
    /// Keys and values are its elements, in turns.
    case dictionary
    /// A function or class of Python, by what the pickle calls it.
    case global(module: String, name: String)
    /// What stands for an object that is kept outside of the pickle.
    case persistent(Value)
    /// What a function would give, or an object of a class.
    case object(Object)
  }

  /// A call that nobody has made.
  package struct Object: Equatable, Sendable {
    /// The function or class.
    package let function: Value
    /// A tuple.
    package let arguments: Value
    /// What the object is to be given as its own state; the last, where there are several.
    package internal(set) var state: Value?
    /// Whether its elements are keys and values in turns.
    package internal(set) var isDictionary = false
    var elements = Chain()
  }

  /// Values of a list, each of which names the next.
  struct Chain: Equatable {
    var first: Int32 = -1
    var last: Int32 = -1
  }

  /// What has elements.
  enum Collection: UInt8 {
    case tuple, list, set, dictionary
  }

  /// A value in 16 bytes, of which a hostile file makes millions.
  enum Entry {
    case none
    case boolean(Bool)
    case integer(Int)
    case largeInteger
    case float(Double)
    case text(Int32)
    case bytes(Int32)
    case collection(Collection, Chain)
    case global(module: Int32, name: Int32)
    case persistent(Int32)
    case object(Int32)
  }

  struct Cell {
    let value: Int32
    var next: Int32
  }

  /// The value that the pickle is of.
  package internal(set) var root = Value(number: 0)
  var entries: [Entry] = []
  var cells: [Cell] = []
  var texts: [String] = []
  /// Where the bytes of texts and bytes are in the source.
  var textSpans: [Range<Int>] = []
  var spans: [Range<Int>] = []
  var objects: [Object] = []
}

// MARK: - Looking

extension Pickle {
  /// The number of values.
  package var count: Int { entries.count }

  /// All values, those included that nothing refers to.
  package var values: some Sequence<Value> { entries.indices.lazy.map { Value(number: Int32($0)) } }

  /// What a value is.
  package subscript(value: Value) -> Content {
    switch entries[Int(value.number)] {
    case .none: .none
    case .boolean(let value): .boolean(value)
    case .integer(let number): .integer(number)
    case .largeInteger: .largeInteger
    case .float(let number): .float(number)
    case .text(let number): .text(texts[Int(number)])
    case .bytes(let number): .bytes(spans[Int(number)].count)
    case .collection(.tuple, _): .tuple
    case .collection(.list, _): .list
    case .collection(.set, _): .set
    case .collection(.dictionary, _): .dictionary
    case .global(let module, let name): .global(module: texts[Int(module)], name: texts[Int(name)])
    case .persistent(let number): .persistent(Value(number: number))
    case .object(let number): .object(objects[Int(number)])
    }
  }

  /// The elements of a tuple, list, set or dictionary, and what was added to an object; none of any other value.
  package func elements(_ value: Value) -> Elements {
    switch entries[Int(value.number)] {
    case .collection(_, let chain): Elements(pickle: self, following: chain.first)
    case .object(let number): Elements(pickle: self, following: objects[Int(number)].elements.first)
    default: Elements(pickle: self, following: -1)
    }
  }

  /// The elements of a value, `limit` of them at most; nil where there are more.
  package func elements(_ value: Value, atMost limit: Int) -> [Value]? {
    let elements = Array(elements(value).prefix(limit + 1))
    return elements.count > limit ? nil : elements
  }

  /// Values one after the other.
  package struct Elements: Sequence, IteratorProtocol {
    fileprivate let pickle: Pickle
    fileprivate var following: Int32

    package mutating func next() -> Value? {
      guard following >= 0 else { return nil }
      let cell = pickle.cells[Int(following)]
      following = cell.next
      return Value(number: cell.value)
    }
  }

  /// Where the bytes are in the source that a text or bytes were made of; nil for anything else. A text of Python 2 may be any bytes.
  package func span(_ value: Value) -> Range<Int>? {
    switch entries[Int(value.number)] {
    case .text(let number): textSpans[Int(number)]
    case .bytes(let number): spans[Int(number)]
    default: nil
    }
  }

  package func integer(_ value: Value) -> Int? { if case .integer(let number) = self[value] { number } else { nil } }
  package func text(_ value: Value) -> String? { if case .text(let text) = self[value] { text } else { nil } }
}

// MARK: - Making

extension Pickle {
  /// Adds a value.
  mutating func add(_ entry: Entry) -> Int32 {
    entries.append(entry)
    return Int32(entries.count - 1)
  }

  mutating func addText(_ text: String, at span: Range<Int> = 0..<0) -> Int32 {
    texts.append(text)
    textSpans.append(span)
    return Int32(texts.count - 1)
  }

  /// Adds elements to the end of a chain.
  mutating func append(_ values: some Swift.Collection<Int32>, to chain: inout Chain) {
    for value in values {
      let number = Int32(cells.count)
      cells.append(Cell(value: value, next: -1))
      if chain.last >= 0 { cells[Int(chain.last)].next = number } else { chain.first = number }
      chain.last = number
    }
  }
}
