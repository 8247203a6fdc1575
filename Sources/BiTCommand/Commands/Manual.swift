import BiTFiles

/// `bit manual`: the pages for `man`.
enum Manual: Command {
  static let declaration = Declaration(
    name: "manual", abstract: "Print the manual page of the program or of a command, for man.",
    discussion: "What --help says, in the language that man reads: man -l FILE shows it; man bit-classify does, once installed.",
    positionals: [
      Positional(name: "COMMAND", help: "The command's words; none for the page on the program.", repeats: true, isOptional: true)
    ],
    options: [out], example: "bit manual bench infer\nbit manual --out ~/.local/share/man/man1")

  private static let out = Option.text("--out", "DIR", "Write all pages into the folder, a file each.").completed(by: .folders)

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    if let folder = try arguments[out] {
      guard arguments.positionals.isEmpty else { throw arguments.error("--out writes all pages; leave the command out") }
      try Folder.make(folder)
      for page in ManualPage.all(Commands.declarations) { try AtomicFile.write(page.text.utf8, to: folder + "/" + page.fileName) }
      return 0
    }
    let name = arguments.positionals.joined(separator: " ")
    guard !name.isEmpty else {
      try console.output(ManualPage.overview(Commands.declarations).text)
      return 0
    }
    guard let declaration = Commands.declarations.first(where: { $0.name == name }) else {
      let names = Commands.declarations.map(\.name)
      throw arguments.error("“\(name)” is no command" + Suggestion.text(for: name, among: names))
    }
    try console.output(ManualPage.page(declaration).text)
    return 0
  }
}
