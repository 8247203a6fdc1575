extension String {
  /// A path that takes one line of a list, and can be told from any other: as it is, or, where it holds a control character or begins with a
  /// quote, in double quotes with C's escapes, as git quotes paths (`core.quotePath`).
  package var quotedPath: String {
    guard utf8.first == UInt8(ascii: "\"") || unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      return self
    }
    return "\"" + unicodeScalars.map(Self.escaped).joined() + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": return "\\n"
    case "\t": return "\\t"
    case "\r": return "\\r"
    case "\"", "\\": return "\\\(scalar)"
    default:
      guard scalar.properties.generalCategory == .control else { return String(scalar) }
      return String(scalar).utf8.map { byte in
        let digits = String(byte, radix: 8)
        return "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
      }.joined()
    }
  }
}
