import BiTContainers
import BiTPreprocessing

/// The group `bit`, which holds what a Keras weight file has no place for (spec/home-format.md, "The group bit").
enum HomeGroup {
  static let name = "bit"

  /// Attributes of the group itself that are no fields.
  enum Attribute {
    static let formatVersion = "format_version"
    static let writer = "writer"
  }

  /// The paths of what is beside the fields: digests, and the optimiser's tensors.
  enum Path {
    static let digests = "bit/digests"
    /// An attribute of `digests`.
    static let metadataDigest = "metadata"
    static let digestNames = "bit/digests/names"
    static let digestValues = "bit/digests/sha256"
    static let momentum = "bit/training/momentum"
    static let momentumNames = "bit/training/names"
    static let momentumDigests = "bit/training/sha256"
  }

  /// A field of the group, by its path below it, which is also its name in the digest of the metadata.
  ///
  /// The reader, the writer and the digest all go by this table; its order is that of the digest and of the file.
  enum Field: String, CaseIterable {
    case architecture
    case outputs
    case norm
    case normEpsilon = "norm_epsilon"
    case normDecay = "norm_decay"
    case convolution
    case scores
    case height = "preprocessing/height"
    case width = "preprocessing/width"
    case resize = "preprocessing/resize"
    case fit = "preprocessing/fit"
    case cropShare = "preprocessing/crop_share"
    case mean = "preprocessing/mean"
    case deviation = "preprocessing/deviation"
    case labelSet = "labels/set"
    case labelIDs = "labels/ids"
    case labelNames = "labels/names"
    case sourceName = "provenance/source_name"
    case sourceKind = "provenance/source_kind"
    case sourceSHA256 = "provenance/source_sha256"
    case operation = "provenance/operation"
    case step = "training/step"
    case seed = "training/seed"
    case examples = "training/examples"

    /// The version that first has it: a reader of an earlier one would take what the file says for something else.
    var version: Int {
      switch self {
      case .norm, .normEpsilon, .normDecay, .convolution: 3
      case .scores, .fit, .cropShare, .mean, .deviation: 2
      default: 1
      }
    }

    /// The path of the object that it belongs to: `bit/labels`.
    var group: String { rawValue.lastIndex(of: "/").map { "\(HomeGroup.name)/\(rawValue[..<$0])" } ?? HomeGroup.name }
    /// The name in that object: `ids`.
    var name: String { rawValue.split(separator: "/").last.map(String.init) ?? rawValue }
    /// The path in the file: `bit/labels/ids`.
    var path: String { "\(HomeGroup.name)/\(rawValue)" }
  }
}

extension HomeGroup {
  /// What a field holds.
  enum Value {
    /// An attribute: an unsigned number of 4 bytes.
    case number(Int)
    /// An attribute.
    case string(String)
    /// A data set of strings.
    case list([String])
  }

  /// What a checkpoint says beyond its tensors.
  struct Content {
    let architecture: Architecture
    let outputs: Int?
    let metadata: Metadata
    let training: TrainingState?

    /// The fields that it has, in order.
    var fields: [(field: Field, value: Value)] { Field.allCases.compactMap { field in self[field].map { (field, $0) } } }

    /// The version of the format that can say it: the oldest (spec/home-format.md, "Versions").
    var formatVersion: Int { fields.map(\.field.version).reduce(metadata.preprocessing.map(Self.version) ?? 1, max) }

    /// The version that first has the method of resizing.
    private static func version(of preprocessing: Preprocessing) -> Int {
      switch preprocessing.resize {
      case .tensorFlow, .pillow: 1
      case .pillowBicubic: 2
      case .tensorFlowArea: 3
      }
    }

    private subscript(field: Field) -> Value? {
      switch field {
      case .architecture: .string(architecture.name)
      case .outputs: outputs.map(Value.number)
      case .norm: batchNorm.map { _ in .string(architecture.norm.name) }
      case .normEpsilon: batchNorm.map { .string("\($0.epsilon)") }
      case .normDecay: batchNorm.map { .string("\($0.decay)") }
      case .convolution: architecture.convolution == .standardised ? nil : .string(architecture.convolution.rawValue)
      case .scores: (metadata.scores?.rawValue).map(Value.string)
      case .height: (metadata.preprocessing?.height).map(Value.number)
      case .width: (metadata.preprocessing?.width).map(Value.number)
      case .resize: (metadata.preprocessing?.resize.rawValue).map(Value.string)
      case .fit: preprocessing(unless: { $0.fit == .squash }) { $0.fit.rawValue }
      case .cropShare: preprocessing(unless: { $0.cropShare == 1 }) { "\($0.cropShare)" }
      case .mean: preprocessing(unless: { $0.normalisation == .symmetric }) { Self.text($0.normalisation.mean) }
      case .deviation: preprocessing(unless: { $0.normalisation == .symmetric }) { Self.text($0.normalisation.deviation) }
      case .labelSet: if case .set(let name) = metadata.labels { .string(name) } else { nil }
      case .labelIDs: labels.map { .list($0.map(\.id)) }
      case .labelNames: labels.map { .list($0.map(\.name)) }
      case .sourceName: (metadata.provenance?.sourceName).map(Value.string)
      case .sourceKind: (metadata.provenance?.sourceKind).map(Value.string)
      case .sourceSHA256: (metadata.provenance?.sourceSHA256).map(Value.string)
      case .operation: (metadata.provenance?.operation.text).map(Value.string)
      case .step: (training?.step).map(Value.number)
      case .seed: training.map { .string("\($0.seed)") }
      case .examples: (training?.examplesDigest).map(Value.string)
      }
    }

    private var batchNorm: Architecture.BatchNorm? {
      if case .batch(let batchNorm) = architecture.norm { batchNorm } else { nil }
    }

    /// A field of the preprocessing; none where it is what a reader takes for granted.
    private func preprocessing(unless isUsual: (Preprocessing) -> Bool, _ text: (Preprocessing) -> String) -> Value? {
      metadata.preprocessing.flatMap { isUsual($0) ? nil : .string(text($0)) }
    }

    private static func text(_ numbers: [Double]) -> String { numbers.map { "\($0)" }.joined(separator: " ") }

    private var labels: [Metadata.Label]? { if case .list(let labels) = metadata.labels { labels } else { nil } }

    /// The SHA-256 of all fields, as 64 hexadecimal digits in lower case: of each its name, a NUL, its value and a NUL; of a list each
    /// string in this way (spec/home-format.md, "Digests").
    func sha256() -> String {
      var digest = SHA256()
      for (field, value) in fields {
        let texts =
          switch value {
          case .number(let number): ["\(number)"]
          case .string(let text): [text]
          case .list(let texts): texts
          }
        for text in texts { digest.update("\(field.rawValue)\0\(text)\0") }
      }
      return digest.finish()
    }
  }
}

extension Checkpoint {
  /// What it says beyond its tensors.
  var homeContent: HomeGroup.Content {
    HomeGroup.Content(architecture: architecture, outputs: outputs, metadata: metadata, training: training)
  }

  /// The SHA-256 of architecture, outputs, metadata and where training stands, as 64 hexadecimal digits in lower case
  /// (spec/home-format.md, "Digests").
  public func metadataSHA256() -> String { homeContent.sha256() }
}
