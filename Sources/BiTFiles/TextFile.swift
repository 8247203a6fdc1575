/// What keeps bytes from being read as text.
package enum TextError: Error, Equatable, CustomStringConvertible {
  /// Another encoding, by its byte order mark or its zeros.
  case encoding(String)
  /// The line, from 1 on, that holds bytes which aren't UTF-8.
  case line(Int)

  package var description: String {
    switch self {
    case .encoding(let name): "expected text in UTF-8, found \(name): save it as UTF-8"
    case .line(let line): "line \(line): expected text in UTF-8, found other bytes: save it as UTF-8"
    }
  }
}

extension [UInt8] {
  private static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The bytes of a text in UTF-8, without the mark that may stand before them. UTF-16 with a byte order mark is converted.
  ///
  /// - Throws: `TextError`.
  package func textUTF8() throws(TextError) -> [UInt8] {
    if starts(with: [0, 0, 0xFE, 0xFF]) || starts(with: [0xFF, 0xFE, 0, 0]) { throw .encoding("UTF-32") }
    if starts(with: [0xFE, 0xFF]) { return try utf16(high: 0) }
    if starts(with: [0xFF, 0xFE]) { return try utf16(high: 1) }
    let bytes = starts(with: Self.utf8Mark) ? Array(dropFirst(Self.utf8Mark.count)) : self
    if bytes.prefix(1024).contains(0) {
      throw .encoding(bytes.prefix(4).filter { $0 == 0 }.count == 2 ? "UTF-16 without a mark" : "binary data")
    }
    guard (try? UTF8Span(validating: bytes.span)) != nil else { throw .line(bytes.firstLineNotUTF8) }
    return bytes
  }

  /// Whether a list that is read line by line begins with the mark of an encoding that isn't UTF-8.
  package var beginsLikeUTF16: Bool { starts(with: [0xFE, 0xFF]) || starts(with: [0xFF, 0xFE]) }

  /// Without the mark of UTF-8.
  package var withoutMark: [UInt8] { starts(with: Self.utf8Mark) ? Array(dropFirst(Self.utf8Mark.count)) : self }

  /// The lines, which end in LF, CRLF or CR; what follows the last end is one unless it is empty.
  package var lines: [ArraySlice<UInt8>] {
    var (lines, start): ([ArraySlice<UInt8>], Int) = ([], 0)
    for (index, byte) in enumerated() where byte == 0x0A || byte == 0x0D {
      if byte == 0x0A, index > 0, self[index - 1] == 0x0D {
        start = index + 1
      } else {
        lines.append(self[start..<index])
        start = index + 1
      }
    }
    return start < count ? lines + [self[start...]] : lines
  }

  private func utf16(high: Int) throws(TextError) -> [UInt8] {
    guard count % 2 == 0 else { throw .encoding("UTF-16 that ends within a character") }
    let units = stride(from: 2, to: count, by: 2).map { UInt16(self[$0 + high]) << 8 | UInt16(self[$0 + 1 - high]) }
    guard let text = String(validating: units, as: UTF16.self) else { throw .encoding("damaged UTF-16") }
    return Array(text.utf8)
  }

  private var firstLineNotUTF8: Int { 1 + (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) }
}
