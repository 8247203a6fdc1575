import BiTFiles

/// The word that was probably meant.
package enum Suggestion {
  /// "; did you mean X?", or nothing where no word is near.
  package static func text(for word: String, among words: [String]) -> String {
    let meant = words.map { (word: $0, distance: distance(word.lowercased(), $0.lowercased())) }.min { $0.distance < $1.distance }
    guard let meant else { return "" }
    if meant.distance <= 1 { return "; did you mean \(meant.word)?" }
    let related = words.filter { isRelated(word.lowercased(), $0.lowercased()) }
    if (1...3).contains(related.count) { return "; did you mean \(related.joined(separator: " or "))?" }
    return meant.distance <= word.count / 3 ? "; did you mean \(meant.word)?" : ""
  }

  /// Whether one is the other's beginning, or all of one of its parts: `--head` and `--head-only`, `--batch-size` and `--batch`.
  private static func isRelated(_ word: String, _ other: String) -> Bool {
    let (word, other) = (String(word.drop { $0 == "-" }), String(other.drop { $0 == "-" }))
    guard word.count > 2, other.count > 2 else { return false }
    return other.hasPrefix(word) || word.pieces(between: "-").contains(other) || other.pieces(between: "-").contains(word)
  }

  /// How many characters must be put in, left out, replaced or swapped with the next (optimal string alignment).
  package static func distance(_ first: String, _ second: String) -> Int {
    let (a, b) = (Array(first), Array(second))
    var rows = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count { rows[i][0] = i }
    for j in 0...b.count { rows[0][j] = j }
    for (i, x) in a.enumerated() {
      for (j, y) in b.enumerated() {
        rows[i + 1][j + 1] = min(rows[i][j] + (x == y ? 0 : 1), rows[i][j + 1] + 1, rows[i + 1][j] + 1)
        if i > 0, j > 0, x == b[j - 1], a[i - 1] == y { rows[i + 1][j + 1] = min(rows[i + 1][j + 1], rows[i - 1][j - 1] + 1) }
      }
    }
    return rows[a.count][b.count]
  }
}
