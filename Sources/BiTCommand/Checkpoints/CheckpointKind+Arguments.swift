import BiTCheckpoint
import BiTFiles

extension CheckpointKind {
  /// The kinds that a command can write.
  fileprivate static var writable: [CheckpointKind] { all.filter(\.isWritable) }

  /// The kind that is written where a file's name ends so; an end may have several dots (`.pth.tar`).
  fileprivate init?(suffixOf path: String) {
    let name = path.lastPathComponent.lowercased()
    func ends(_ suffix: String) -> Bool { name.utf8.reversed().starts(with: ".\(suffix)".utf8.reversed()) }
    guard let kind = Self.writable.first(where: { $0.suffixes.contains(where: ends) }) else { return nil }
    self = kind
  }
}

extension Options {
  /// The kind of a checkpoint that is written.
  static let kind = Option(
    "--to", "KIND", "The kind of file to write.", default: "what OUT ends with", choices: { CheckpointKind.writable.map(\.name) }
  ) { text throws(InvalidValue) in
    guard let kind = CheckpointKind.writable.first(where: { $0.name == text }) else { throw InvalidValue(reason: "is none of them") }
    return kind
  }
}

extension ParsedArguments {
  /// The kind of the checkpoint to write at `path`: from `--to`, else from its suffix.
  ///
  /// - Throws: `UsageError` where neither tells.
  package func outputKind(_ path: String) throws -> CheckpointKind {
    if let kind = try self[Options.kind] ?? CheckpointKind(suffixOf: path) { return kind }
    let known = CheckpointKind.writable.flatMap { kind in kind.suffixes.map { ".\($0) (\(kind.name))" } }
    throw error("“\(path)” ends with none of \(known.joined(separator: ", ")); say its kind with \(Options.kind.usage)")
  }

  /// The architecture of that name.
  ///
  /// - Throws: `UsageError` where there is none.
  func architecture(_ name: String) throws -> Architecture {
    if let architecture = Architecture(name: name) { return architecture }
    let published = Architecture.published.map(\.name)
    let depths = Architecture.Depth.allCases.map { "R\($0.rawValue)" }.joined(separator: ", ")
    throw error(
      "“\(name)” is no architecture: expected \(published.joined(separator: ", ")), or another of \(depths) with a width that is a "
        + "multiple of 0.5 (R26x0.5)" + Suggestion.text(for: name, among: published))
  }
}
