/// Takes the values of a Python literal off the front of a text, as strictly as an npy header is written: the literals that
/// `repr` gives for strings, booleans and tuples of sizes, with spaces between them.
struct PythonLiteral {
  /// What was wrong with the text.
  struct Problem: Error {
    let expected: String
    let found: String
  }

  private var rest: ArraySlice<UInt8>

  init(_ text: ArraySlice<UInt8>) {
    rest = text
  }

  /// The next character after spaces and line ends; nil at the end.
  mutating func next() -> Character? {
    rest = rest.drop { $0 == 0x20 || $0 == 0x0A }
    return rest.first.map { Character(UnicodeScalar($0)) }
  }

  /// Takes a character if it is next.
  mutating func take(_ character: Character) -> Bool {
    guard next() == character else { return false }
    rest.removeFirst()
    return true
  }

  /// Takes a character that must be next.
  mutating func expect(_ character: Character) throws {
    guard take(character) else { throw problem("'\(character)'") }
  }

  /// A string in single or double quotes, without escapes.
  mutating func string() throws -> String {
    let quote = next()
    guard quote == "'" || quote == "\"" else { throw problem("a string") }
    let body = rest.dropFirst()
    guard let end = body.firstIndex(of: rest[rest.startIndex]), !body[..<end].contains(UInt8(ascii: "\\")) else {
      throw problem("a string that ends")
    }
    rest = rest[(end + 1)...]
    return String(decoding: body[..<end], as: UTF8.self)
  }

  /// `True` or `False`.
  mutating func boolean() throws -> Bool {
    _ = next()
    for (word, value) in [("True", true), ("False", false)] where rest.starts(with: word.utf8) {
      rest = rest.dropFirst(word.utf8.count)
      return value
    }
    throw problem("True or False")
  }

  /// A tuple of sizes: `()`, `(3,)`, `(3, 4)`. Python 2 wrote `(3L, 4L)`.
  mutating func sizes() throws -> [Int] {
    try expect("(")
    var sizes: [Int] = []
    while !take(")") {
      sizes.append(try size())
      if !take(",") {
        // `(3)` is a number in brackets, no tuple.
        guard sizes.count > 1, next() == ")" else { throw problem("','") }
      }
    }
    return sizes
  }

  private mutating func size() throws -> Int {
    _ = next()
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard let value = Int(String(decoding: digits, as: UTF8.self)) else { throw problem("a size") }
    rest = rest.dropFirst(digits.count)
    _ = take("L")
    return value
  }

  /// Says what stands where something else was expected.
  mutating func problem(_ expected: String) -> Problem {
    _ = next()
    return Problem(expected: expected, found: rest.isEmpty ? "the end" : "\"\(String(decoding: rest.prefix(16), as: UTF8.self))\"")
  }
}
