/// The word that was probably meant.
package enum Suggestion {
  /// "; did you mean X?", or nothing where no word is near.
  package static func text(for word: String, among words: [String]) -> String {
    let near = words.map { (word: $0, distance: distance(word, $0)) }.min { $0.distance < $1.distance }
    guard let near, near.distance <= max(1, word.count / 3) else { return "" }
    return "; did you mean \(near.word)?"
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
