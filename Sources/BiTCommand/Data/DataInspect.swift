import BiTData
import BiTFiles
import BiTThreads

/// `bit data inspect`: what a data set holds.
enum DataInspect: Command {
  static let declaration = Declaration(
    name: "data inspect", abstract: "Say what a data set is and holds: parts, classes, sizes, what is there twice or broken.",
    discussion: """
      DATA is found by its content, and read where it lies, without unpacking:
      \(DatasetFormats.all.map { "  " + $0.title }.joined(separator: "\n"))

      --task takes it as a task of the paper or of VTAB-1k has it:
      \(wrapped(TransferTask.all.map(\.name)))
      A task of VTAB has the examples train800, val200, train800val200 and test, the very ones that
      TensorFlow Datasets gives, from the raw downloads too. --split takes a part's name, a task's, and
      slices as TensorFlow Datasets writes them: train[:800]+train[45000:45200], test[50%:].

      --list prints the examples instead, a line of JSON each, part by part; with --pixels also each
      picture's size and the SHA-256 of its RGB bytes. --check decodes every picture; else the headers of
      at most \(DatasetSurvey.sample) are read. What is wrong with a picture is told, and the exit status is 1.
      """,
    positionals: [Positional(name: "DATA", help: "A folder, an archive, a manifest.", completion: .dataSets)],
    options: [DataOptions.task, split, list, pixels, check, Options.json, Options.threads],
    example: """
      bit data inspect photos/
      bit data inspect cifar-100-binary --task vtab/cifar100 --split train800 --list
      """)

  private static let split = DataOptions.split("Only these examples.", default: "all")
  private static let list = Flag("--list", "Print the examples, a line of JSON each.")
  private static let pixels = Flag("--pixels", "With --list: also the size and digest of each picture's pixels.")
  private static let check = Flag("--check", "Decode every picture.")

  /// Names in lines of the help's width.
  private static func wrapped(_ names: [String]) -> String {
    var lines = ["  "]
    for name in names {
      if lines[lines.count - 1].count + name.count > 98 { lines.append("  ") }
      lines[lines.count - 1] += name + " "
    }
    return lines.map { String($0.dropLast()) }.joined(separator: "\n")
  }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    if arguments.has(pixels), !arguments.has(list) { throw arguments.error("--pixels adds to the lines of --list: give it too") }
    if arguments.has(list), arguments.has(Options.json) { throw arguments.error("--list prints lines of JSON itself: leave --json out") }
    if arguments.has(list), arguments.has(check) {
      throw arguments.error("--list and --check: give --list --pixels, which decodes every picture")
    }
    let request = DatasetRequest(
      path: arguments.positionals[0], task: try arguments[DataOptions.task], split: try arguments[split])
    let threads = try arguments[Options.threads] ?? Processors.available
    let dataset = try request.open()
    guard !arguments.has(list) else {
      for remark in dataset.remarks { console.note("\(remark)".printable) }
      return try list(dataset, withPixels: arguments.has(pixels), threads: threads, console)
    }
    let decodes = arguments.has(check)
    let progress = Progress(console, total: decodes ? dataset.count : min(dataset.count, DatasetSurvey.sample), unit: "images")
    let survey = DatasetSurvey(dataset, decodes: decodes, threads: threads) { progress.advance(by: 1) }
    progress.clear()
    let report = DataReport(dataset, survey, isChecked: decodes)
    try console.output(arguments.has(Options.json) ? report.json.document() + "\n" : report.text(width: console.width))
    for broken in survey.broken { Console.error("\(broken.name): \(broken.reason)".printable) }
    dataset.findings.tell(console)
    return survey.broken.isEmpty && dataset.findings.unread.isEmpty ? 0 : 1
  }

  private static func list(_ dataset: any Dataset, withPixels: Bool, threads: Int, _ console: Console) throws -> Int32 {
    let progress = Progress(console, total: dataset.count, unit: "images")
    var isWhole = true
    try DatasetListing(dataset, withPixels: withPixels, threads: threads).lines { text, count, broken in
      try console.output(text)
      progress.advance(by: count)
      for picture in broken { Console.error("\(picture.name): \(picture.reason)".printable) }
      isWhole = isWhole && broken.isEmpty
    }
    progress.clear()
    return isWhole ? 0 : 1
  }
}
