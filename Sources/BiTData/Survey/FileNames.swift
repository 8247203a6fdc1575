import BiTFiles

/// Names that can be files', each another one, whatever they are made of: slashes, control characters, those that turn the direction of text, and a dot
/// at the beginning become `_`; long names end in `…`. Names that would be the same but for upper and lower case have a number behind them.
package struct FileNames: Sendable {
  /// File systems take 255 bytes; the rest is for what stands behind.
  private static let maxBytes = 180

  /// In the order of what they are made of.
  package let names: [String]

  /// Names made of others.
  package init(_ others: [String]) {
    var used: Set<String> = []
    names = others.map { other in
      let name = Self.safe(other)
      if used.insert(name.lowercased()).inserted { return name }
      var number = 2
      while !used.insert("\(name) (\(number))".lowercased()).inserted { number += 1 }
      return "\(name) (\(number))"
    }
  }

  /// A name that can be a file's; `_` where nothing is left of it.
  package static func safe(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    var bytes = 0
    for scalar in name.unicodeScalars {
      let isUnsafe = !scalar.isPrintable || scalar == "/" || scalar == "\\"
      let kept = isUnsafe || result.isEmpty && scalar == "." ? "_" : scalar
      bytes += String(kept).utf8.count
      guard bytes <= maxBytes else {
        result.append("…")
        break
      }
      result.append(kept)
    }
    return result.allSatisfy { $0 == " " } ? "_" : String(result)
  }
}
