/// Why a text is no JSON.
package struct JSONError: Error, Equatable, CustomStringConvertible {
  /// Bytes before the place.
  package let offset: Int
  /// What was expected there.
  package let expected: String

  package var description: String { "not valid JSON at byte \(offset): expected \(expected)" }
}

extension JSON {
  /// Reads a document (RFC 8259).
  ///
  /// Whole numbers that fit become `integer`, others `number`. Of members with the same name all are kept.
  /// - Throws: `JSONError`, also where values are nested deeper than 64 levels, or where there are more than two million of them: each takes
  ///   far more memory than in the text.
  package init(parsing bytes: some Collection<UInt8>) throws {
    var parser = JSONParser(bytes: Array(bytes))
    self = try parser.document()
  }

  /// The member of that name; nil where there is none, or where this is no object.
  package subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == name }?.1
  }

  /// The text, if this is one.
  package var text: String? { if case .string(let text) = self { text } else { nil } }
  /// The elements, if this is an array.
  package var elements: [JSON]? { if case .array(let elements) = self { elements } else { nil } }
  /// The truth, if this is one.
  package var truth: Bool? { if case .bool(let truth) = self { truth } else { nil } }
  /// The whole number, if this is one.
  package var whole: Int? { if case .integer(let number) = self { number } else { nil } }
  /// The number, if this is one.
  package var real: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    case .single(let number): Double(number)
    case .null, .bool, .string, .array, .object: nil
    }
  }
}

private struct JSONParser {
  let bytes: [UInt8]
  private var position = 0

  private static let maxDepth = 64
  private static let maxValues = 1 << 21
  private var valueCount = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func failure(_ expected: String) -> JSONError { JSONError(offset: position, expected: expected) }

  mutating func document() throws -> JSON {
    let value = try value(depth: 0)
    skipSpace()
    guard next == nil else { throw failure("the end") }
    return value
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws -> JSON {
    guard depth < Self.maxDepth else { throw failure("at most \(Self.maxDepth) levels") }
    valueCount += 1
    guard valueCount <= Self.maxValues else { throw failure("at most \(Self.maxValues) values") }
    skipSpace()
    guard let next else { throw failure("a value") }
    switch Unicode.Scalar(next) {
    case "{": return try object(depth: depth)
    case "[": return try array(depth: depth)
    case "\"": return .string(try string())
    case "t": return try word("true", .bool(true))
    case "f": return try word("false", .bool(false))
    case "n": return try word("null", .null)
    case "-", "0"..."9": return try number()
    default: throw failure("a value")
    }
  }

  private mutating func word(_ word: String, _ value: JSON) throws -> JSON {
    guard bytes[position...].starts(with: word.utf8) else { throw failure(word) }
    position += word.utf8.count
    return value
  }

  private mutating func object(depth: Int) throws -> JSON {
    position += 1
    var members: [(String, JSON)] = []
    skipSpace()
    if take("}") { return .object([]) }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw failure("a name in quotes") }
      let name = try string()
      skipSpace()
      guard take(":") else { throw failure("a colon") }
      members.append((name, try value(depth: depth + 1)))
      skipSpace()
      if take("}") { return .object(members) }
      guard take(",") else { throw failure("a comma or }") }
    }
  }

  private mutating func array(depth: Int) throws -> JSON {
    position += 1
    var elements: [JSON] = []
    skipSpace()
    if take("]") { return .array([]) }
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take("]") { return .array(elements) }
      guard take(",") else { throw failure("a comma or ]") }
    }
  }

  private mutating func number() throws -> JSON {
    let start = position
    _ = take("-")
    if !take("0") { try digits() }
    var isWhole = true
    if take(".") {
      isWhole = false
      try digits()
    }
    if take("e") || take("E") {
      isWhole = false
      if !take("+") { _ = take("-") }
      try digits()
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, let number = Int(text) { return .integer(number) }
    guard let number = Double(text), number.isFinite else { throw failure("a number that can be held") }
    return .number(number)
  }

  /// One digit or more.
  private mutating func digits() throws {
    let start = position
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
    guard position > start else { throw failure("a digit") }
  }

  private mutating func string() throws -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        guard let result = String(validating: text, as: UTF8.self) else { throw failure("UTF-8") }
        position += 1
        return result
      case UInt8(ascii: "\\"): try escape(into: &text)
      case ..<0x20: throw failure("no control character in a text")
      default:
        text.append(byte)
        position += 1
      }
    }
    throw failure("the text's closing quote")
  }

  private mutating func escape(into text: inout [UInt8]) throws {
    position += 1
    guard let byte = next else { throw failure("what is escaped") }
    position += 1
    switch Unicode.Scalar(byte) {
    case "\"", "\\", "/": text.append(byte)
    case "b": text.append(0x08)
    case "f": text.append(0x0C)
    case "n": text.append(0x0A)
    case "r": text.append(0x0D)
    case "t": text.append(0x09)
    case "u":
      var code = try hexadecimal()
      if (0xD800..<0xDC00).contains(code) {
        guard take("\\"), take("u") else { throw failure("the second half of a pair") }
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low) else { throw failure("the second half of a pair") }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw failure("a character") }
      text += Array(String(Character(scalar)).utf8)
    default:
      position -= 1
      throw failure("an escape")
    }
  }

  private mutating func hexadecimal() throws -> UInt32 {
    guard position + 4 <= bytes.count, bytes[position..<position + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let code = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw failure("four hexadecimal digits") }
    position += 4
    return code
  }
}
