import BiTCheckpoint

/// `bit published`: which checkpoints there are, and where.
enum Published: Command {
  static let declaration = Declaration(
    name: "published", abstract: "List the published BiT checkpoints: what each is, what others call it, where it can be had.",
    discussion: """
      Nothing is fetched and nobody is asked: the list stands in the program. A NAME is the publisher's (of a
      file, a module or a repository of the Hugging Face hub), an address, or the path of a file called so.
      """,
    positionals: [
      Positional(name: "NAME", help: "Those to tell all of.", completion: .words(names), repeats: true, isOptional: true)
    ],
    options: [Options.json],
    example: "bit published\nbit published BiT-M-R50x1 timm/resnetv2_50x1_bit.goog_in21k")

  /// What a shell offers: all but the 285 of VTAB-1k.
  private static var names: [String] {
    PublishedCheckpoint.all.filter { if case .vtab = $0.training { false } else { true } }.map(\.name)
  }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let checkpoints = try arguments.positionals.map { name throws(UsageError) in
      guard let checkpoint = PublishedCheckpoint.named(name) else {
        throw UsageError(
          message: "“\(name)” is none of the published checkpoints that are known here" + Suggestion.text(for: name, among: names),
          usage: declaration.usage)
      }
      return checkpoint
    }
    guard !arguments.has(Options.json) else {
      try console.output((checkpoints.isEmpty ? PublishedReport.document : PublishedReport.document(of: checkpoints)).document() + "\n")
      return 0
    }
    let width = console.width
    try console.output(
      checkpoints.isEmpty
        ? PublishedReport.list(width: width)
        : checkpoints.map { PublishedReport.text($0, width: width) }.joined(separator: "\n"))
    return 0
  }
}
