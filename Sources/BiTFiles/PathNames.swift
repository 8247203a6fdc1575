/// Paths are taken apart by their bytes: as a character, a slash before a combining mark is none.
extension String {
  private static let slash = UInt8(ascii: "/")

  /// What stands behind the last slash; slashes at the end don't count.
  package var lastPathComponent: String {
    guard let last = utf8.lastIndex(where: { $0 != Self.slash }) else { return self }
    let path = utf8[...last]
    return String(Substring(path.lastIndex(of: Self.slash).map { path[path.index(after: $0)...] } ?? path))
  }

  /// What stands before the last slash, and the slash; empty where there is none.
  package var pathOfFolder: String {
    utf8.lastIndex(of: Self.slash).map { String(Substring(utf8[...$0])) } ?? ""
  }

  /// What stands behind the last dot of the last component, in lower case; nil where there is no dot.
  package var pathSuffix: String? {
    let name = lastPathComponent
    return name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[name.utf8.index(after: $0)...].lowercased() }
  }

  /// The pieces between occurrences of an ASCII character, empty ones too.
  package func pieces(between separator: Unicode.Scalar, maxSplits: Int = .max) -> [String] {
    unicodeScalars.split(separator: separator, maxSplits: maxSplits, omittingEmptySubsequences: false).map(String.init)
  }
}
