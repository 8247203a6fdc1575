/// The names of files are bytes, which needn't be UTF-8. As text, a byte that isn't UTF-8 is a character of a plane for private use, U+10FF00 and the
/// byte: U+10FFE9 for 0xE9. So each name is one text and each text one name, and a name that came from a folder opens the same file again. For people
/// such a character is written `\xE9`.
extension String {
  private static let firstForeign: UInt32 = 0x10FF80

  /// The text of a path's bytes.
  package init(pathBytes bytes: some Collection<UInt8>) {
    if let text = String(validating: bytes, as: UTF8.self), !text.holdsForeignBytes {
      self = text
      return
    }
    var text = String.UnicodeScalarView()
    var (parser, iterator, rest) = (Unicode.UTF8.ForwardParser(), bytes.makeIterator(), Array(bytes)[...])
    func appendForeign(_ count: Int) {
      for byte in rest.prefix(count) {
        if let scalar = Unicode.Scalar(0x10FF00 + UInt32(byte)) { text.append(scalar) }
      }
    }
    loop: while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        // One that stands for a byte elsewhere can't stand for itself.
        if scalar.value >= Self.firstForeign { appendForeign(encoded.count) } else { text.append(scalar) }
        rest = rest.dropFirst(encoded.count)
      case .error(let length):
        appendForeign(length)
        rest = rest.dropFirst(length)
      case .emptyInput: break loop
      }
    }
    self = String(text)
  }

  /// The bytes of the path that the text is of.
  package var pathBytes: [UInt8] {
    guard holdsForeignBytes else { return Array(utf8) }
    return unicodeScalars.flatMap { scalar in
      scalar.value >= Self.firstForeign ? [UInt8(scalar.value & 0xFF)] : Array(String(scalar).utf8)
    }
  }

  /// Gives the path as the system takes it.
  package func withPath<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result {
    guard holdsForeignBytes else { return try withCString(body) }
    return try (pathBytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { bytes in
      guard let address = bytes.baseAddress else { return try "".withCString(body) }
      return try body(address)
    }
  }

  /// The text for people: `\xE9` where a byte isn't UTF-8.
  package var shownPath: String {
    guard holdsForeignBytes else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let shown = scalar.foreignByte { text.append(contentsOf: shown.unicodeScalars) } else { text.append(scalar) }
    }
    return String(text)
  }

  /// Whether a byte of the path isn't UTF-8.
  package var holdsForeignBytes: Bool {
    // F4 8F BE 80 is U+10FF80. Hardly any text has an F4.
    utf8.contains(0xF4) && unicodeScalars.contains { $0.value >= Self.firstForeign }
  }
}

extension Unicode.Scalar {
  /// `\xE9` for the byte that it stands for in the text of a path; nil where it stands for none.
  var foreignByte: String? { value >= 0x10FF80 ? "\\x" + String(value & 0xFF, radix: 16, uppercase: true) : nil }
}
