import BiTCheckpoint

/// `bit verify`: is a checkpoint whole, is it what its name says, will it work?
enum Verify: Command {
  static let declaration = Declaration(
    name: "verify", abstract: "Check checkpoint files: are they whole, are they what their names say, will they work?",
    discussion: """
      Every byte is read. Each finding says what was expected, what was found and what to do. Errors make a
      file useless, warnings tell what is probably not wanted, notes are only worth knowing. The exit status
      is 0 where there are no errors and no warnings.
      """,
    positionals: [Positional(name: "FILE", help: "Checkpoints.", completion: .checkpoints, repeats: true)],
    options: [expected, Options.threads, Options.json],
    example: "bit verify BiT-M-R50x1.h5\nbit verify *.npz --json")

  private static let expected = Option(
    "--expect", "NAME", "What they should be: BiT-M-R50x1, R101x3.", default: "what the file's name says"
  ) { text throws(InvalidValue) in
    guard let network = ExpectedNetwork(name: text) else {
      throw InvalidValue(reason: "names no architecture; expected a name like BiT-M-R50x1 or R101x3")
    }
    return network
  }.completed(by: .architectures)

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let verifier = Verifier(expected: try arguments[expected], threads: try arguments[Options.threads])
    let wantsJSON = arguments.has(Options.json)
    var reports: [VerificationReport] = []
    for path in arguments.positionals {
      let progress = Progress(console, total: nil, unit: "MB", scale: 1_000_000)
      let verification = verifier.verify(path, expecting: { progress.expect(.exactly($0)) }, progress: { progress.advance(by: $0) })
      let report = VerificationReport(verification: verification)
      progress.clear()
      reports.append(report)
      if !wantsJSON { try console.output(report.text(width: console.width)) }
    }
    if wantsJSON { try console.output(JSON.object([("files", .array(reports.map(\.json)))]).document() + "\n") }
    return reports.allSatisfy(\.verification.isClean) ? 0 : 1
  }
}
