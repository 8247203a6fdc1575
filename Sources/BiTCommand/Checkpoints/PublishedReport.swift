import BiTCheckpoint
import BiTFiles

/// What `published` prints.
enum PublishedReport {
  // MARK: - For people

  /// A line a network, the authors' name first; of the runs of VTAB-1k a line an architecture.
  ///
  /// - Parameter width: the columns of the terminal that shows it; nil where it goes elsewhere.
  static func list(width: Int?) -> String {
    var table = Table(columns: [.left, .right, .right, .left, .left])
    table.append(["name", "outputs", "parameters", "files", "also at"])
    for checkpoint in PublishedCheckpoint.all where checkpoint.publisher == .authors && !checkpoint.isOfVTAB {
      let places = Set(checkpoint.sameNetwork.map(\.publisher))
      table.append([
        checkpoint.name, checkpoint.outputs.map(grouped) ?? "",
        checkpoint.parameterCount.map { decimal(Double($0) / 1e6, 2) + " M" } ?? "", forms(of: checkpoint),
        PublishedCheckpoint.Publisher.allCases.filter(places.contains).map(\.rawValue).joined(separator: ", "),
      ])
    }
    for series in Series.all { table.append([series.shortName, "", "", forms(of: series.first), ""]) }
    let tasks = PublishedCheckpoint.vtabTasks.joined(separator: ", ")
    let rest = "TASK is one of \(tasks).\nbit published NAME says all that is known of one, and how to fetch it."
    return table.text(width: width) + "\n" + rest.pieces(between: "\n").flatMap { width.map($0.wrapped) ?? [$0] }.map { $0 + "\n" }.joined()
  }

  /// All that is known of one.
  static func text(_ checkpoint: PublishedCheckpoint, width: Int?) -> String {
    var table = Table(columns: [.left, .wrapped])
    table.append(["name", checkpoint.name])
    if !checkpoint.formerNames.isEmpty { table.append(["formerly", checkpoint.formerNames.joined(separator: ", ")]) }
    table.append(["published by", checkpoint.publisherText])
    table.append(["architecture", checkpoint.architecture.name])
    table.append(["outputs", checkpoint.outputsText])
    table.append(["parameters", checkpoint.parametersText])
    table.append(["trained on", checkpoint.trainingText])
    table.append(["preprocessing", checkpoint.preprocessingText])
    for file in checkpoint.files {
      table.append([file.form.rawValue, file.address])
      if let size = file.sizeText(checkpoint) { table.append(["", size]) }
      if let digest = file.digest { table.append(["", "SHA-256 \(digest.sha256) (\(digest.source))"]) }
      if let holdsAnother = file.holdsAnother {
        table.append(["", "it holds another network than its name says: \(holdsAnother) (big_transfer, issue 47)"])
      }
    }
    for (place, other) in checkpoint.sameNetwork.enumerated() {
      table.append([
        place == 0 ? "also at" : "", "\(other.publisher.rawValue): \(other.name)" + (other.hasHead ? "" : ", without its head"),
      ])
    }
    // A command that was broken over lines couldn't be copied.
    let commands = checkpoint.files.map(checkpoint.fetching)
    return table.text(width: width) + "fetch it with" + (commands.count > 1 ? " one of" : "") + "\n" + commands.map { "  \($0)\n" }.joined()
  }

  private static func forms(of checkpoint: PublishedCheckpoint) -> String {
    checkpoint.files.map(\.form.rawValue).joined(separator: ", ")
  }

  // MARK: - For programs

  /// Of everything: the runs of VTAB-1k as patterns.
  static var document: JSON {
    .object([
      ("checkpoints", .array(PublishedCheckpoint.all.filter { !$0.isOfVTAB }.map(entry))),
      ("series", .array(Series.all.map(\.json))),
    ])
  }

  /// Of some.
  static func document(of checkpoints: [PublishedCheckpoint]) -> JSON { .object([("checkpoints", .array(checkpoints.map(entry)))]) }

  private static func entry(_ checkpoint: PublishedCheckpoint) -> JSON {
    .object([
      ("name", .string(checkpoint.name)), ("formerNames", .array(checkpoint.formerNames.map(JSON.string))),
      ("publisher", .string(checkpoint.publisher.rawValue)), ("architecture", .string(checkpoint.architecture.name)),
      ("hasHead", .bool(checkpoint.hasHead)), ("outputs", .optional(checkpoint.outputs, JSON.integer)),
      ("multiLabel", .bool(checkpoint.hasHead && checkpoint.training.isMultiLabel)),
      ("parameters", .optional(checkpoint.parameterCount, JSON.integer)), ("trainedOn", .string(checkpoint.trainingText)),
      (
        "preprocessing",
        .optional(checkpoint.preprocessing) { preprocessing in
          .object([
            ("height", .integer(preprocessing.height)), ("width", .integer(preprocessing.width)),
            ("resize", .string(preprocessing.resize.rawValue)), ("fit", .string(preprocessing.fit.rawValue)),
            ("cropShare", .number(preprocessing.cropShare)),
          ])
        }
      ),
      ("files", .array(checkpoint.files.map { entry($0, of: checkpoint) })),
      ("sameNetwork", .array(checkpoint.sameNetwork.map { .string($0.name) })),
    ])
  }

  private static func entry(_ file: PublishedFile, of checkpoint: PublishedCheckpoint) -> JSON {
    .object([
      ("form", .string(file.form.rawValue)), ("name", .string(file.name)), ("address", .string(file.address)),
      ("minBytes", .optional(file.byteCount?.lowerBound, JSON.integer)), ("maxBytes", .optional(file.byteCount?.upperBound, JSON.integer)),
      ("sha256", .optional(file.digest?.sha256, JSON.string)), ("sha256Source", .optional(file.digest?.source, JSON.string)),
      ("holdsAnother", .optional(file.holdsAnother, JSON.string)),
      ("fetch", .string(checkpoint.fetching(file))),
    ])
  }

  // MARK: - The runs of VTAB-1k

  /// The files of one architecture that were fine-tuned on the tasks of VTAB-1k.
  private struct Series {
    /// One of them.
    let first: PublishedCheckpoint
    let count: Int

    static var all: [Series] {
      Architecture.published.compactMap { architecture in
        let files = PublishedCheckpoint.all.filter { $0.isOfVTAB && $0.architecture == architecture }
        return files.first.map { Series(first: $0, count: files.count) }
      }
    }

    private var runs: String { "{\(PublishedCheckpoint.vtabRuns.map(String.init).joined(separator: ","))}" }
    private func pattern(task: String) -> String { "BiT-M-\(first.architecture)-run\(runs)-\(task)" }
    var shortName: String { pattern(task: "TASK") }

    var json: JSON {
      let name = pattern(task: "{\(PublishedCheckpoint.vtabTasks.joined(separator: ","))}")
      return .object([
        ("pattern", .string(name)), ("count", .integer(count)), ("publisher", .string(first.publisher.rawValue)),
        ("architecture", .string(first.architecture.name)),
        (
          "files",
          .array(
            first.files.map { file in
              .object([
                ("form", .string(file.form.rawValue)),
                ("address", .string(file.address.pathOfFolder + name + "." + (file.name.pathSuffix ?? ""))),
              ])
            })
        ),
      ])
    }
  }
}

extension PublishedCheckpoint {
  fileprivate var isOfVTAB: Bool { if case .vtab = training { true } else { false } }
}
