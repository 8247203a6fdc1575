import BiTData
import BiTInference

/// What the folders are called that pictures are sorted into: one for each output of a network.
///
/// A folder is called as its output is, or by the output's number where nobody knows. What a name can't hold becomes `_`: slashes, control characters,
/// those that turn the direction of text, and a dot at the beginning. Long names end in `…`. Where two names would be the same, but for upper and lower
/// case, the identifier stands behind them in parentheses, or the number.
package struct OutputFolders: Sendable {
  /// Where pictures go of which the network isn't sure. No output's folder is called so.
  package static let unsure = "unsure"
  /// By output.
  package let names: [String]

  package init(_ labels: OutputLabels, outputs: Int) {
    let bases = (0..<outputs).map { Self.safe(labels[$0]?.name ?? "\($0)", else: "\($0)") }
    var counts: [String: Int] = [Self.unsure: 1]
    for base in bases { counts[base.lowercased(), default: 0] += 1 }
    var used: Set<String> = [Self.unsure]
    // Names that are there once keep theirs, whatever others are given.
    for base in bases where counts[base.lowercased()] == 1 { used.insert(base.lowercased()) }
    names = bases.enumerated().map { index, base in
      guard counts[base.lowercased()] != 1 else { return base }
      let identifier = labels[index].map { Self.safe($0.id, else: "") } ?? ""
      let candidates = (identifier == base || identifier.isEmpty ? [] : ["\(base) (\(identifier))"]) + ["\(base) (\(index))"]
      if let name = candidates.first(where: { used.insert($0.lowercased()).inserted }) { return name }
      var name = "\(base) (output \(index))"
      while !used.insert(name.lowercased()).inserted { name += "_" }
      return name
    }
  }

  /// A name that can be a file's; another where nothing is left of it.
  private static func safe(_ name: String, else replacement: String) -> String {
    name.allSatisfy { $0 == " " } ? replacement : FileNames.safe(name)
  }
}
