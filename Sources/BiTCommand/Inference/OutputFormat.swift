/// How results a picture are printed.
package enum OutputFormat: String, CaseIterable, Sendable {
  /// For people: a block a picture, or the sums.
  case table
  /// RFC 4180, with a header line.
  case csv
  /// JSON Lines: an object a picture.
  case jsonl
}
