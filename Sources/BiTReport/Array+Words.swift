extension Array where Element: Equatable {
  /// Each value once, in the order in which they first come.
  var distinct: [Element] { indices.filter { !self[..<$0].contains(self[$0]) }.map { self[$0] } }
}

extension [String] {
  /// Those that say something, with commas between: `R14x0.5, parts of 8`.
  var words: String { filter { !$0.isEmpty }.joined(separator: ", ") }
}
