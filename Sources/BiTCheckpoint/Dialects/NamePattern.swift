/// A name with places for the numbers of a block and a unit: `block{block}/unit{unit:2}/a/group_norm/gamma`.
///
/// `{unit:2}` has at least two digits when it is written; `{unit-1}` counts from 0. Leading zeros are read in any number.
package struct NamePattern: Sendable, ExpressibleByStringLiteral {
  private enum Piece: Sendable {
    case text(String)
    case block(first: Int)
    case unit(first: Int, digits: Int)
  }

  private let pieces: [Piece]

  package init(stringLiteral pattern: String) {
    pieces = pattern.split(separator: "{", omittingEmptySubsequences: false).enumerated().flatMap { number, part -> [Piece] in
      guard number > 0, let end = part.firstIndex(of: "}") else { return [.text(String(part))] }
      let rest = Piece.text(String(part[part.index(after: end)...]))
      switch part[..<end] {
      case "block": return [.block(first: 1), rest]
      case "block-1": return [.block(first: 0), rest]
      case "unit": return [.unit(first: 1, digits: 1), rest]
      case "unit:2": return [.unit(first: 1, digits: 2), rest]
      case "unit-1": return [.unit(first: 0, digits: 1), rest]
      case let other: preconditionFailure("{\(other)} is no place of a name")
      }
    }
  }

  /// What all names of the pattern end with.
  var ending: String {
    if case .text(let text)? = pieces.last { text } else { "" }
  }

  /// How many parts a name has between those separators.
  func parts(_ separator: Character) -> Int {
    pieces.reduce(1) { count, piece in
      if case .text(let text) = piece { count + text.count { $0 == separator } } else { count }
    }
  }

  /// The name with these numbers, which count from 1.
  func name(block: Int, unit: Int) -> String {
    pieces.reduce(into: "") { name, piece in
      switch piece {
      case .text(let text): name += text
      case .block(let first): name += "\(block - 1 + first)"
      case .unit(let first, let digits):
        let number = "\(unit - 1 + first)"
        name += String(repeating: "0", count: max(0, digits - number.count)) + number
      }
    }
  }

  /// The numbers in a name, which count from 1, and are 1 where the pattern has no place for them.
  ///
  /// - Returns: nil for a name of another pattern.
  func numbers(in name: some StringProtocol) -> (block: Int, unit: Int)? {
    var rest = Substring(name)
    var (block, unit) = (1, 1)
    func take(first: Int) -> Int? {
      let digits = rest.prefix { $0.isASCII && $0.isWholeNumber }
      guard !digits.isEmpty, digits.count <= 4, let number = Int(digits), number >= first else { return nil }
      rest = rest.dropFirst(digits.count)
      return number - first + 1
    }
    for piece in pieces {
      switch piece {
      case .text(let text):
        guard rest.hasPrefix(text) else { return nil }
        rest = rest.dropFirst(text.count)
      case .block(let first):
        guard let number = take(first: first), (1...4).contains(number) else { return nil }
        block = number
      case .unit(let first, _):
        guard let number = take(first: first) else { return nil }
        unit = number
      }
    }
    return rest.isEmpty ? (block, unit) : nil
  }
}
