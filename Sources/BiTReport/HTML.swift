import BiTFiles

/// Pieces of a page.
package enum HTML {
  /// Text as it may stand in a page, also within an attribute's quotes; what isn't printable is shown escaped.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.printable.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  /// A table; cells are HTML. The columns in `numeric` are pushed to the right. The first column stays in sight while the others are scrolled: what
  /// decides belongs into the second.
  package static func table(_ header: [String], _ rows: [[String]], numeric: Set<Int>) -> String {
    func row(_ cells: [String], _ tag: String) -> String {
      "<tr>" + cells.enumerated().map { "<\(tag)\(numeric.contains($0) ? " class=\"number\"" : "")>\($1)</\(tag)>" }.joined() + "</tr>\n"
    }
    return "<div class=\"scroll\"><table>\n<thead>" + row(header, "th") + "</thead>\n<tbody>\n" + rows.map { row($0, "td") }.joined()
      + "</tbody></table></div>\n"
  }

  /// A name that takes one line of bounded width; the whole shows on hover.
  package static func name(_ text: String) -> String {
    let text = escaped(text)
    return "<span class=\"cut\" title=\"\(text)\">\(text)</span>"
  }

  /// A name that is told from others by its end: all of it, on several lines where it is long.
  package static func wholeName(_ text: String) -> String { "<span class=\"whole\">\(escaped(text))</span>" }

  /// A name within a sentence: its beginning where it is long; the whole then shows on hover.
  package static func shortened(_ text: String, to length: Int = 40) -> String {
    guard text.count > length else { return escaped(text) }
    return "<span title=\"\(escaped(text))\">\(escaped(String(text.prefix(length - 1))))…</span>"
  }

  /// `60.0 %`, and beside it, smaller, `3 of 5`.
  package static func share(_ count: Int, of total: Int) -> String {
    guard total > 0 else { return "–" }
    return "\(percent(Double(count) / Double(total))) <small>\(count) of \(total)</small>"
  }

  /// A share as a percentage with a digit behind the point.
  package static func percent(_ share: Double) -> String {
    guard share.isFinite else { return "–" }
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }

  /// A number in about so many digits.
  package static func number(_ value: Double, digits count: Int = 4) -> String {
    guard value.isFinite else { return "–" }
    guard value != 0 else { return "0" }
    let text = significant(value, digits: count)
    guard let exponent = text.firstRange(of: "e-0"), let power = Int(text[exponent.upperBound...]), power < 8 else { return text }
    // 1e-05 as 0.00001.
    let digits = text[..<exponent.lowerBound].filter { $0 != "." && $0 != "-" }
    return (value < 0 ? "-" : "") + "0." + String(repeating: "0", count: power - 1) + digits
  }

  /// The shortest decimal that has the value's first digits.
  private static func significant(_ value: Double, digits count: Int) -> String {
    let least = (1..<max(1, count)).reduce(1.0) { result, _ in result * 10 }
    var scale = 1.0
    while abs(value) * scale < least && scale < 1e12 { scale *= 10 }
    while abs(value) * scale >= 10 * least && scale > 1e-12 { scale /= 10 }
    let rounded = (value * scale).rounded() / scale
    let text = "\(rounded)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// Bytes as a `data:` address.
  package static func dataAddress(_ bytes: [UInt8], type: String) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 3 * 4 + 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = (0..<3).map { start + $0 < bytes.count ? UInt32(bytes[start + $0]) : 0 }
      let word = group[0] << 16 | group[1] << 8 | group[2]
      for digit in 0..<4 {
        text.append(start + digit - 1 < bytes.count ? digits[Int(word >> (18 - 6 * UInt32(digit)) & 63)] : UInt8(ascii: "="))
      }
    }
    return "data:\(type);base64," + String(decoding: text, as: UTF8.self)
  }
}
