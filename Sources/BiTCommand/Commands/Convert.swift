import BiTCheckpoint
import BiTFiles
import BiTLabels

/// `bit convert`: the same network in another kind of file, in another precision, or with another head.
enum Convert: Command {
  static let declaration = Declaration(
    name: "convert", abstract: "Write a checkpoint as another kind of file; change its precision or its head.",
    discussion: """
      The kind of IN is told from its content. OUT appears whole or not at all. Nothing is lost but what
      --dtype f16 rounds, and what is told. Where IN carries digests, its values are compared with them; a
      file that was changed on purpose is converted once its group bit is deleted.
      """,
    positionals: [
      Positional(name: "IN", help: "The checkpoint to read.", completion: .checkpoints),
      Positional(name: "OUT", help: "The checkpoint to write.", completion: .checkpoints),
    ],
    options: [Options.kind, precision, head, names, Options.verify, Options.force],
    example: """
      bit convert BiT-M-R50x1.npz BiT-M-R50x1.h5
      bit convert BiT-M-R50x1.npz flowers.h5 --head zero:102
      bit convert run/model.h5 flowers --to timm
      bit convert run/model.h5 flowers.onnx
      """)

  private static let precision = Option.choice(
    "--dtype", "TYPE", "The precision of the stored values.", among: Metadata.Provenance.Precision.allCases, default: "as in IN")
  private static let head = Option(
    "--head", "keep|drop|zero:N", "Keep the head, leave it out, or put in one of N outputs, all zeros.", default: "keep", read: headEdit
  ).completed(by: .words(["keep", "drop", "zero:"]))

  private static let names = Option.choice(
    "--names", "WHOSE", "Whose names a PyTorch file's tensors get.", among: Naming.allCases, default: "authors")

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let (input, output) = (arguments.positionals[0], arguments.positionals[1])
    let kind = try arguments.outputKind(output)
    let head = try arguments[Self.head]
    let precision = try arguments[Self.precision]
    let names = try arguments[Self.names]
    if names != nil, kind.namings.isEmpty {
      let kinds = CheckpointKind.all.filter { !$0.namings.isEmpty }.map(\.name).joined(separator: " or ")
      throw arguments.error("--names is for --to \(kinds): \(kind.name) has one naming")
    }

    let source = try Checkpoint.openCompared(input, isAskedFor: arguments.has(Options.verify), console)
    if let remark = NameCheck.remark(path: input, holds: source.architecture) { console.note(remark) }
    if !source.ignoredNames.isEmpty {
      console.note("\(input): left out, as no BiT network has them: \(source.ignoredNames.joined(separator: ", "))")
    }
    var result = source
    if result.metadata.labels == nil {
      result.metadata.labels = source.outputs.flatMap(LabelSet.forOutputs).map { .set($0.name) }
    }
    if !kind.knowsLabelSets { result.spellOutLabels() }
    result.metadata.provenance = Metadata.Provenance(
      sourceName: input.lastPathComponent, sourceKind: source.origin?.kind.name ?? "",
      sourceSHA256: kind.parts.contains(.provenance) && Folder.isFile(input) ? try FileDigest.sha256(of: input) : nil,
      operation: .conversion(precision: precision, head: head))
    result = result.editingHead(head ?? .keep)
    if let precision { result = result.converted(to: precision.scalarType) }
    let told = try result.write(to: output, kind: kind, replacing: arguments.has(Options.force), naming: names, console)
    let remark = [kind.valueRemark(of: result.architecture)].compactMap(\.self)
    for note in kind.notes(on: result, at: output) + told + remark { console.note("\(output): \(note)") }
    let lost = lost(of: source, in: kind, at: output)
    if !lost.isEmpty {
      console.note("\(output): \(kind.shortTitle) has no place for what \(input) says of \(lost.joined(separator: ", "))")
    }
    if let training = source.training {
      console.note(
        "\(output): left out, where the training run stands (step \(training.step)) and its momentum: a run goes on from its own checkpoints"
      )
    }
    return 0
  }

  /// `keep`, `drop`, `zero:10`.
  private static func headEdit(_ text: String) throws(InvalidValue) -> Checkpoint.HeadEdit {
    switch Checkpoint.HeadEdit(text: text) {
    case .zero(let outputs)? where outputs > Initialise.maxClasses: break
    case let edit?: return edit
    case nil: break
    }
    throw InvalidValue(
      reason: "is none of keep, drop and zero:N, N from 1 to \(Initialise.maxClasses)"
        + Suggestion.text(for: text, among: ["keep", "drop"]))
  }

  /// What of the metadata the kind doesn't keep. A set of labels that follows from the number of outputs isn't lost; where a training run
  /// stands is left out whatever the kind.
  private static func lost(of source: Checkpoint, in kind: CheckpointKind, at path: String) -> [String] {
    kind.lost(of: source, at: path).filter { part in
      switch part {
      case .labels: source.metadata.labels != source.outputs.flatMap(LabelSet.forOutputs).map { .set($0.name) }
      case .scores: source.scores != Scores(outputs: source.outputs, labels: kind.parts.contains(.labels) ? source.metadata.labels : nil)
      case .preprocessing, .provenance, .batchNorm: true
      case .training, .digests: false
      }
    }.map(\.rawValue)
  }
}

extension Checkpoint {
  /// Gives a set of labels that is known by its name as the labels themselves, for those who don't know the name; how scores are read stays.
  fileprivate mutating func spellOutLabels() {
    guard case .set(let name)? = metadata.labels, let set = LabelSet.named(name), set.count == outputs else { return }
    let scores = scores
    metadata.labels = .list((0..<set.count).map { .init(id: set[$0].id, name: set[$0].name) })
    if self.scores != scores { metadata.scores = scores }
  }
}
