extension Array where Element: Equatable {
  /// Each value once, in the order in which they first come.
  var distinct: [Element] { indices.filter { !self[..<$0].contains(self[$0]) }.map { self[$0] } }
}
