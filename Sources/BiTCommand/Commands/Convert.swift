import BiTCheckpoint
import BiTLabels

/// `bit convert`: the same network in another kind of file, in another precision, or with another head.
enum Convert: Command {
  static let declaration = Declaration(
    name: "convert", abstract: "Write a checkpoint as another kind of file; change its precision or its head.",
    discussion: "The kind of IN is told from its content. OUT appears whole or not at all. Nothing is lost but what --dtype f16 rounds.",
    positionals: [
      Positional(name: "IN", help: "The checkpoint to read."),
      Positional(name: "OUT", help: "The checkpoint to write."),
    ],
    options: [Options.kind, precision, head, Options.verify, Options.force],
    example: "bit convert BiT-M-R50x1.npz BiT-M-R50x1.h5\nbit convert BiT-M-R50x1.npz flowers.h5 --head zero:102")

  private static let precision = Option.choice(
    "--dtype", "TYPE", "The precision of the stored values.", among: Metadata.Provenance.Precision.allCases, default: "as in IN")
  private static let head = Option(
    "--head", "keep|drop|zero:N", "Keep the head, leave it out, or put in one of N outputs, all zeros.", default: "keep", read: headEdit)

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    let (input, output) = (arguments.positionals[0], arguments.positionals[1])
    let kind = try arguments.outputKind(output)
    let head = try arguments[Self.head]
    let precision = try arguments[Self.precision]

    let (source, sourceKind) = try Checkpoint.open(input, verifies: arguments.has(Options.verify), console)
    if let remark = NameCheck.remark(path: input, holds: source.architecture) { console.note(remark) }
    if !source.ignoredNames.isEmpty {
      console.note("\(input): left out, as no BiT network has them: \(source.ignoredNames.joined(separator: ", "))")
    }
    var result = source
    if result.metadata.labels == nil {
      result.metadata.labels = source.outputs.flatMap(LabelSet.forOutputs).map { .set($0.name) }
    }
    result.metadata.provenance = Metadata.Provenance(
      sourceName: String(input.split(separator: "/").last ?? ""), sourceKind: sourceKind.rawValue,
      sourceSHA256: kind == .kerasH5 ? try FileDigest.sha256(of: input) : nil,
      operation: .conversion(precision: precision, head: head))
    result = result.editingHead(head ?? .keep)
    if let precision { result = result.converted(to: precision.scalarType) }
    try result.write(to: output, kind: kind, replacing: arguments.has(Options.force), source: input, console)
    if kind == .npz, let lost = lostInNPZ(source) { console.note("\(output): an npz has no place for what \(input) says of \(lost)") }
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

  /// What of the metadata an npz doesn't keep. A set of labels that follows from the number of outputs isn't lost.
  private static func lostInNPZ(_ source: Checkpoint) -> String? {
    var lost: [String] = []
    if source.metadata.preprocessing != nil { lost.append("preprocessing") }
    if let labels = source.metadata.labels, labels != source.outputs.flatMap(LabelSet.forOutputs).map({ .set($0.name) }) {
      lost.append("labels")
    }
    if source.metadata.provenance != nil { lost.append("provenance") }
    return lost.isEmpty ? nil : lost.joined(separator: ", ")
  }
}
