import BiTCheckpoint

extension CheckpointKind {
  /// What ends the names of such files, without the dot; the first is usual.
  var suffixes: [String] {
    switch self {
    case .kerasH5: ["h5", "hdf5"]
    case .npz: ["npz"]
    }
  }

  /// The kind that a file's name ends with.
  init?(suffixOf path: String) {
    let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let suffix = name[name.index(after: dot)...].lowercased()
    guard let kind = CheckpointKind.allCases.first(where: { $0.suffixes.contains(suffix) }) else { return nil }
    self = kind
  }
}

extension Options {
  /// The kind of a checkpoint that is written.
  static let kind = Option.choice(
    "--to", "KIND", "The kind of file to write.", among: CheckpointKind.allCases, default: "what OUT ends with")
}

extension ParsedArguments {
  /// The kind of the checkpoint to write at `path`: from `--to`, else from its suffix.
  ///
  /// - Throws: `UsageError` where neither tells.
  func outputKind(_ path: String) throws -> CheckpointKind {
    if let kind = try self[Options.kind] ?? CheckpointKind(suffixOf: path) { return kind }
    let known = CheckpointKind.allCases.flatMap { kind in kind.suffixes.map { ".\($0) (\(kind.rawValue))" } }
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
