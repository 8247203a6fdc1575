import BiTData

/// `bit data export`: a data set as folders or as a manifest.
enum DataExport: Command {
  static let declaration = Declaration(
    name: "data export", abstract: "Write a data set as a folder for each class, or as a manifest.",
    discussion: """
      DATA, --task and --split are as in bit data inspect. Folders are OUT/PART/CLASS/PICTURE: files are
      copied as they are, and what is no file by itself becomes a PNG file of the same pixels. A manifest
      is a file of JSON lines that bit finetune takes; it names files, and parts of files, where they are.
      OUT appears whole or not at all.
      """,
    positionals: [
      Positional(name: "DATA", help: "A folder, an archive, a manifest.", completion: .dataSets),
      Positional(name: "OUT", help: "The folder or file that is written.", completion: .folders),
    ],
    options: [DataOptions.task, split, form, Options.force],
    example: """
      bit data export cifar-10-batches-bin cifar/
      bit data export imagenet/ val.jsonl --split validation --to manifest
      """)

  /// What is written.
  enum Form: String, CaseIterable {
    case folders, manifest
  }

  private static let split = DataOptions.split("Only these examples.", default: "all")
  private static let form = Option.choice("--to", "FORM", "What is written.", among: Form.allCases, default: "folders")

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let (path, out) = (arguments.positionals[0], arguments.positionals[1])
    let form = try arguments[form] ?? .folders
    if form == .folders, arguments.has(Options.force) {
      throw arguments.error("--force replaces a manifest; a folder is never replaced: name one that isn't there")
    }
    let dataset = try DatasetRequest(path: path, task: arguments[DataOptions.task], split: arguments[split]).open()
    for remark in dataset.remarks { console.note("\(remark)".printable) }
    let export = DatasetExport(dataset)
    switch form {
    case .folders:
      let progress = Progress(console, total: dataset.count, unit: "images")
      try export.writeFolders(to: out) { progress.advance(by: 1) }
      progress.clear()
    case .manifest: try export.writeManifest(to: out, replacing: arguments.has(Options.force))
    }
    console.tell("\(out): \(counted(dataset.count, "picture"))")
    dataset.findings.tell(console)
    return dataset.findings.unread.isEmpty ? 0 : 1
  }
}
