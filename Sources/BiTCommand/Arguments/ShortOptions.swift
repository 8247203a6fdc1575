/// The letters of common options. A letter means the same in every command that has its option.
enum ShortOptions {
  private static let letters: [String: Unicode.Scalar] = [
    "--arch": "a", "--batch": "b", "--classes": "c", "--data": "d", "--dry-run": "n", "--force": "f", "--format": "F", "--help": "h",
    "--labels": "l", "--null": "0", "--out": "o", "--quiet": "q", "--resume": "r", "--size": "s", "--threads": "j", "--to": "t",
    "--top": "k",
  ]

  static func letter(of name: String) -> Unicode.Scalar? { letters[name] }
}

extension OptionDeclaration {
  /// With its dash: `-k`; nil for an option that has no letter.
  package var shortName: String? { ShortOptions.letter(of: name).map { "-\($0)" } }

  /// All that it can be called.
  package var names: [String] { (shortName.map { [$0] } ?? []) + [name] }
}
