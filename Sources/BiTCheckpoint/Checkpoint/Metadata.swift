import BiTPreprocessing

/// What a checkpoint says about itself beyond its tensors. The home format keeps it; an npz has no place for it.
public struct Metadata: Sendable, Equatable {
  /// What the outputs are called.
  public enum Labels: Sendable, Equatable {
    /// A set that every program knows by name: `imagenet1k`, `imagenet21k`.
    case set(String)
    /// An identifier and a name an output.
    case list([Label])
  }

  /// What one output is called.
  public struct Label: Sendable, Equatable {
    /// A short identifier: a WordNet id, a folder's name.
    public var id: String
    /// Words for people.
    public var name: String

    /// A label.
    public init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// Where the tensors come from.
  public struct Provenance: Sendable, Equatable {
    /// The file's name, without folders.
    public var sourceName: String
    /// The source's kind (`npz`), or `init` for a fresh network.
    public var sourceKind: String
    /// The SHA-256 of the source file, as 64 hexadecimal digits in lower case; nil where there is no source or nobody computed it.
    public var sourceSHA256: String?
    /// What kind a source is that isn't a file: a fresh network.
    public static let fresh = "init"

    /// What was done.
    public var operation: Operation

    /// A provenance.
    public init(sourceName: String, sourceKind: String, sourceSHA256: String? = nil, operation: Operation) {
      self.sourceSHA256 = sourceSHA256
      self.sourceName = sourceName
      self.sourceKind = sourceKind
      self.operation = operation
    }
  }

  /// How images become inputs; nil where the paper's rule holds.
  public var preprocessing: Preprocessing?
  /// What the outputs are called; nil where nobody said.
  public var labels: Labels?
  /// How the outputs become probabilities; nil where nobody said (`Checkpoint.scores` then goes by their number).
  public var scores: Scores?
  /// Where the tensors come from.
  public var provenance: Provenance?

  /// Metadata; what isn't given isn't known.
  public init(preprocessing: Preprocessing? = nil, labels: Labels? = nil, scores: Scores? = nil, provenance: Provenance? = nil) {
    self.preprocessing = preprocessing
    self.labels = labels
    self.scores = scores
    self.provenance = provenance
  }
}
