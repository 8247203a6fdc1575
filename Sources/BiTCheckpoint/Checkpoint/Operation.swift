extension Metadata.Provenance {
  /// What was done to make a checkpoint. Files keep it as a text, `text`: the command that does it (spec/home-format.md).
  public enum Operation: Sendable, Equatable {
    /// A fresh network was made.
    case initialisation(seed: UInt64)
    /// Another file was read; nil where precision or head weren't asked for.
    case conversion(precision: Precision? = nil, head: Checkpoint.HeadEdit? = nil)
    /// A fresh network was trained.
    case pretraining(steps: Int, batch: Int, seed: UInt64)
    /// A network was fine-tuned; of it whole, or of its head alone.
    case fineTuning(headOnly: Bool, steps: Int, batch: Int, seed: UInt64)
    /// Something that isn't known here, in the file's words.
    case other(String)

    /// Whether a head of zeros was asked for.
    var makesHeadOfZeros: Bool {
      switch self {
      case .initialisation, .conversion(_, .zero): true
      case .conversion, .pretraining, .fineTuning, .other: false
      }
    }
  }

  /// A precision in which values can be stored, as operations and the command call it.
  public enum Precision: String, Sendable, CaseIterable {
    case single = "f32"
    case half = "f16"

    /// The type of the stored values.
    public var scalarType: ScalarType {
      switch self {
      case .single: .float32
      case .half: .float16
      }
    }
  }
}

// MARK: - As a text

extension Metadata.Provenance.Operation {
  /// As a file of the home format keeps it.
  public var text: String {
    switch self {
    case .initialisation(let seed): "init --seed \(seed)"
    case .conversion(let precision, let head):
      "convert" + (precision.map { " --dtype \($0.rawValue)" } ?? "") + (head.map { " --head \($0.text)" } ?? "")
    case .fineTuning(let headOnly, let steps, let batch, let seed):
      "finetune" + (headOnly ? " --head-only" : "") + " --steps \(steps) --batch \(batch) --seed \(seed)"
    case .pretraining(let steps, let batch, let seed): "pretrain --steps \(steps) --batch \(batch) --seed \(seed)"
    case .other(let text): text
    }
  }

  /// What a file's text says; `.other` where it isn't exactly the text of anything else.
  public init(text: String) {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)[...]
    let command = words.popFirst()
    var values: [String: String] = [:]
    while let option = words.popFirst() { values[option] = option == "--head-only" ? "" : words.popFirst() }
    let operation: Self? =
      switch command {
      case "init": values["--seed"].flatMap { UInt64($0) }.map { .initialisation(seed: $0) }
      case "convert":
        .conversion(
          precision: values["--dtype"].flatMap(Metadata.Provenance.Precision.init(rawValue:)),
          head: values["--head"].flatMap(Checkpoint.HeadEdit.init(text:)))
      case "pretrain": Self.training(values).map { .pretraining(steps: $0.steps, batch: $0.batch, seed: $0.seed) }
      case "finetune":
        Self.training(values).map {
          .fineTuning(headOnly: values["--head-only"] != nil, steps: $0.steps, batch: $0.batch, seed: $0.seed)
        }
      default: nil
      }
    self = operation.flatMap { $0.text == text ? $0 : nil } ?? .other(text)
  }

  private static func training(_ values: [String: String]) -> (steps: Int, batch: Int, seed: UInt64)? {
    guard let steps = values["--steps"].flatMap({ Int($0) }), let batch = values["--batch"].flatMap({ Int($0) }),
      let seed = values["--seed"].flatMap({ UInt64($0) })
    else { return nil }
    return (steps, batch, seed)
  }
}

extension Checkpoint.HeadEdit {
  /// `keep`, `drop`, `zero:10`.
  public var text: String {
    switch self {
    case .keep: "keep"
    case .drop: "drop"
    case .zero(let outputs): "zero:\(outputs)"
    }
  }

  /// What such a text says; nil where it says nothing.
  public init?(text: String) {
    switch text {
    case "keep": self = .keep
    case "drop": self = .drop
    default:
      guard text.hasPrefix("zero:"), let outputs = Int(text.dropFirst(5)), outputs > 0 else { return nil }
      self = .zero(outputs: outputs)
    }
  }
}
