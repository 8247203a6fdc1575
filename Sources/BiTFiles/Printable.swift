extension Unicode.Scalar {
  /// Whether a terminal or a page shows it where it stands: it moves no cursor, begins no line, turns no direction of writing round, and isn't there
  /// unseen. What joins letters and pictures (ZWJ, ZWNJ) is shown by what it joins.
  package var isPrintable: Bool {
    switch value {
    // ZWNJ and ZWJ stand between.
    case 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x061C, 0x180E, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: return false
    // Bytes of paths that aren't UTF-8: see `String.init(pathBytes:)`.
    case 0x10FF80...: return false
    case 0x20...0x7E: return true
    default: break
    }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return false
    default: return !properties.isNoncharacterCodePoint
    }
  }

  /// As it is written where it can't be shown: `\n`, `\r`, `\t`, `\xE9` for a byte of a path, else `\u{1B}`.
  fileprivate var escape: String {
    switch self {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: foreignByte ?? "\\u{" + String(value, radix: 16, uppercase: true) + "}"
    }
  }
}

extension String {
  /// The text as one line that can be shown to people, wherever it comes from: `\n`, `\u{1B}` or `\u{202E}` stand for what isn't printable, `\xE9` for a
  /// byte of a path that isn't UTF-8.
  package var printable: String { escaping { !$0.isPrintable } }

  /// The text as lines that can be shown to people: as `printable`, but lines end where they do.
  package var printableLines: String { escaping { !$0.isPrintable && $0 != "\n" } }

  private func escaping(_ isEscaped: (Unicode.Scalar) -> Bool) -> String {
    let text = shownPath
    guard text.unicodeScalars.contains(where: isEscaped) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isEscaped(scalar) { result += scalar.escape } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
