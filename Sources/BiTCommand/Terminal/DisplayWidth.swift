extension String {
  /// The columns of a terminal that the text takes; what isn't printable is no part of it.
  package var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }

  /// With spaces behind, up to `width` columns.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - displayWidth)) }

  /// With spaces before, up to `width` columns.
  func padded(left width: Int) -> String { String(repeating: " ", count: max(0, width - displayWidth)) + self }

  /// In at most `width` columns: where it takes more, its beginning and an ellipsis.
  package func fitted(to width: Int) -> String {
    guard displayWidth > width else { return self }
    var (result, left) = ("", width - 1)
    for character in self {
      left -= character.displayWidth
      guard left >= 0 else { break }
      result.append(character)
    }
    return width > 0 ? result + "…" : ""
  }

  /// Lines of at most `width` columns, cut between words; a word that is wider stands on a line of its own.
  package func wrapped(to width: Int) -> [String] {
    Self.lines(of: unicodeScalars.split(separator: " ").map(String.init), width: width)
  }

  /// Pieces a space apart, in lines of at most `width` columns.
  static func lines(of pieces: [String], width: Int) -> [String] {
    var lines = [""]
    var used = 0
    for piece in pieces {
      let columns = piece.displayWidth
      if used > 0, used + 1 + columns > width {
        lines.append("")
        used = 0
      }
      lines[lines.count - 1] += (used > 0 ? " " : "") + piece
      used += (used > 0 ? 1 : 0) + columns
    }
    return lines
  }
}

extension Character {
  /// The columns that a terminal gives it: what is combined with a letter takes none, pictures and most of East Asia's signs take two.
  fileprivate var displayWidth: Int {
    if isASCII { return 1 }
    let width = min(2, unicodeScalars.reduce(0) { $0 + $1.displayWidth })
    // A sign that is asked to be shown as a picture.
    return width == 1 && unicodeScalars.contains("\u{FE0F}") ? 2 : width
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    switch value {
    // Vowels and finals of Hangul stand in the block that a consonant begins.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
    // Regional indicators: two are a flag.
    case 0x1F1E6...0x1F1FF: return 2
    // Signs that the format characters otherwise have not.
    case 0xAD, 0x600...0x605, 0x6DD, 0x70F, 0x8E2, 0x110BD, 0x110CD: return 1
    default: break
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide ? 2 : 1
    }
  }

  private var isWide: Bool {
    var (low, high) = (0, WideScalars.ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if WideScalars.ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < WideScalars.ranges.count && WideScalars.ranges[low].contains(value)
  }
}
