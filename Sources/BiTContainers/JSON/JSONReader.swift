import BiTFiles

/// Reads a JSON document of any size from a file through a window, value after value as they are asked for: nothing is kept.
///
///     var reader = try JSONReader(path: path)
///     try reader.members { name, reader in
///       if name == "scenes" { try reader.elements { try $0.skip() } } else { try reader.skip() }
///     }
///     try reader.end()
package struct JSONReader {
  private let file: RandomAccessFile
  private var window: [UInt8] = []
  private var windowStart = 0
  private var index = 0

  private static let maxDepth = 64
  private static let maxText = 1 << 20
  private static let maxNumber = 64

  /// Opens a file; nothing is read yet.
  ///
  /// - Throws: `FileError`.
  package init(path: String) throws {
    file = try RandomAccessFile(path: path)
  }

  // MARK: - Values

  /// Takes an object. `body` is given the name of each member, and takes its value.
  ///
  /// - Throws: `ContainerError` where there is none, `FileError`, what `body` throws.
  package mutating func members(_ body: (String, inout JSONReader) throws -> Void) throws {
    try expect("{", "an object")
    if try take("}") { return }
    while true {
      let name = try string()
      try expect(":", "a colon")
      try body(name, &self)
      if try take("}") { return }
      try expect(",", "a comma or }")
    }
  }

  /// Takes an array; `body` takes each of its elements.
  ///
  /// - Throws: `ContainerError` where there is none, `FileError`, what `body` throws.
  package mutating func elements(_ body: (inout JSONReader) throws -> Void) throws {
    try expect("[", "an array")
    if try take("]") { return }
    while true {
      try body(&self)
      if try take("]") { return }
      try expect(",", "a comma or ]")
    }
  }

  /// Takes a number.
  ///
  /// - Throws: `ContainerError` where there is none, `FileError`.
  package mutating func number() throws -> Double {
    try skipSpace()
    var text: [UInt8] = []
    while let byte = try next(), byte == 0x2D || byte == 0x2B || byte == 0x2E || byte | 0x20 == 0x65 || (0x30...0x39).contains(byte) {
      guard text.count < Self.maxNumber else { throw failure("a number of at most \(Self.maxNumber) digits") }
      text.append(byte)
      index += 1
    }
    guard let first = text.first, first == 0x2D || (0x30...0x39).contains(first),
      let number = Double(String(decoding: text, as: UTF8.self)),
      number.isFinite
    else { throw failure("a number") }
    return number
  }

  /// Takes a text of at most a megabyte.
  ///
  /// - Throws: `ContainerError` where there is none, `FileError`.
  package mutating func string() throws -> String {
    var text: [UInt8] = [0x22]
    try forEachByteOfText { byte in
      guard text.count < Self.maxText else { return false }
      text.append(byte)
      return true
    }
    text.append(0x22)
    guard text.contains(UInt8(ascii: "\\")) else {
      guard let result = String(validating: text[1..<text.count - 1], as: UTF8.self) else { throw failure("UTF-8") }
      return result
    }
    guard let result = try? JSON(parsing: text).text else { throw failure("a text") }
    return result
  }

  /// Passes over a value of any kind.
  ///
  /// - Throws: `ContainerError` where there is none, or where more than 64 are within each other; `FileError`.
  package mutating func skip() throws {
    // What closes the arrays and objects that are open.
    var open: [UInt8] = []
    while true {
      try skipSpace()
      guard let byte = try next() else { throw failure("a value") }
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard open.count < Self.maxDepth else { throw failure("at most \(Self.maxDepth) levels") }
        index += 1
        let end: UInt8 = byte + 2
        if try !take(Unicode.Scalar(end)) {
          open.append(end)
          if byte == UInt8(ascii: "{") { try skipName() }
          continue
        }
      case UInt8(ascii: "\""): try forEachByteOfText { _ in true }
      case UInt8(ascii: "t"): try word("true")
      case UInt8(ascii: "f"): try word("false")
      case UInt8(ascii: "n"): try word("null")
      default: _ = try number()
      }
      while let end = open.last, try take(Unicode.Scalar(end)) { open.removeLast() }
      guard let end = open.last else { return }
      try expect(",", "a comma, or the end of what is open")
      if end == UInt8(ascii: "}") { try skipName() }
    }
  }

  /// Makes sure that nothing follows.
  ///
  /// - Throws: `ContainerError` where something does, `FileError`.
  package mutating func end() throws {
    try skipSpace()
    guard try next() == nil else { throw failure("the end") }
  }

  // MARK: - Bytes

  /// Where the next byte is in the file.
  private var position: Int { windowStart + index }

  private func failure(_ expected: String) -> ContainerError {
    .malformed(file: file.path, place: "byte \(position)", expected: expected, found: position < file.size ? "something else" : "the end")
  }

  private mutating func next() throws -> UInt8? {
    if index < window.count { return window[index] }
    let start = position
    guard start < file.size else { return nil }
    window = try file.bytes(at: start, count: min(RandomAccessFile.pieceSize, file.size - start))
    (windowStart, index) = (start, 0)
    return window[0]
  }

  private mutating func skipSpace() throws {
    while let byte = try next(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) throws -> Bool {
    try skipSpace()
    guard try next() == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar, _ what: String) throws {
    guard try take(character) else { throw failure(what) }
  }

  private mutating func word(_ word: String) throws {
    for byte in word.utf8 {
      guard try next() == byte else { throw failure(word) }
      index += 1
    }
  }

  private mutating func skipName() throws {
    try skipSpace()
    try forEachByteOfText { _ in true }
    try expect(":", "a colon")
  }

  /// Gives the bytes between the quotes of a text as they stand there, until `body` says no.
  private mutating func forEachByteOfText(_ body: (UInt8) -> Bool) throws {
    try expect("\"", "a text in quotes")
    var isEscaped = false
    while let byte = try next() {
      guard byte >= 0x20 else { throw failure("no control character in a text") }
      index += 1
      if !isEscaped, byte == UInt8(ascii: "\"") { return }
      guard body(byte) else { throw failure("a text of at most \(Self.maxText) bytes") }
      isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
    }
    throw failure("the text's closing quote")
  }
}
