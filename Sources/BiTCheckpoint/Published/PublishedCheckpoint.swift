import BiTPreprocessing

/// A checkpoint that somebody has published: what it is called, what it is, where it can be had.
///
/// Everything here stands in the program; nothing is asked of the network. What no source says is nil.
///
///     PublishedCheckpoint.named("BiT-M-R50x1.npz")?.outputs                  21843
///     PublishedCheckpoint.named("timm/resnetv2_50x1_bit.goog_in21k")?.sameNetwork.map(\.name)
public struct PublishedCheckpoint: Sendable, Hashable {
  /// Who published it, and where.
  public enum Publisher: String, Sendable, CaseIterable {
    /// The authors of BiT: `https://storage.googleapis.com/bit_models`.
    case authors
    /// timm, on the Hugging Face hub.
    case timm
    /// Hugging Face, for transformers.
    case huggingFace = "Hugging Face"
    /// TF-Hub, now on Kaggle: the authors' modules, and those that Sayak Paul made.
    case tensorFlowHub = "TF-Hub"
  }

  /// What a network was trained on, and how.
  public enum Training: Sendable, Hashable {
    /// BiT-S: ILSVRC-2012.
    case ilsvrc2012
    /// BiT-M: ImageNet-21k.
    case imagenet21k
    /// BiT-M, fine-tuned on ILSVRC-2012.
    case imagenet21kThenILSVRC2012
    /// Distilled on ILSVRC-2012 from `teacher`, for images of this side.
    case distilled(side: Int)
    /// BiT-M, fine-tuned on a data set as a teacher for images of this side; `ILSVRC-2012` or another.
    case teacher(set: String, side: Int)
    /// BiT-M, fine-tuned on a task of VTAB-1k; each task was run three times.
    case vtab(task: String, run: Int)
  }

  /// What it is called by its publisher: `BiT-M-R50x1`, `timm/resnetv2_50x1_bit.goog_in21k`, `google/bit/m-r50x1/1`.
  public let name: String
  /// What its publisher called it before.
  public let formerNames: [String]
  /// Who published it.
  public let publisher: Publisher
  /// Depth and width.
  public let architecture: Architecture
  /// What it was trained on.
  public let training: Training
  /// Whether it has a head; TF-Hub's feature vectors have none.
  public let hasHead: Bool
  /// What happens to pictures where its publisher evaluates it; nil where none is said with the file: the paper's rule.
  public let preprocessing: Preprocessing?
  /// The files or folders, one for each form in which it was published.
  public let files: [PublishedFile]

  /// The number of outputs; nil where it has no head, or where the task decides and no source gives the number.
  public var outputs: Int? { hasHead ? training.outputs : nil }

  /// The number of values of all parameters; nil where the number of outputs isn't known.
  public var parameterCount: Int? {
    hasHead && outputs == nil ? nil : architecture.parameterCount(outputs: outputs)
  }

  /// What else the same network was published as: the same architecture, trained on the same. timm's and Hugging Face's were converted from the
  /// authors' files; TF-Hub's are the authors' own, and whether every value is equal there wasn't compared.
  public var sameNetwork: [PublishedCheckpoint] {
    Self.all.filter { $0.architecture == architecture && $0.training == training && $0.name != name }
  }
}

/// A file, or a folder, in which a checkpoint was published.
public struct PublishedFile: Sendable, Hashable {
  /// What it is.
  public enum Form: String, Sendable, CaseIterable {
    case npz
    /// Keras' HDF5.
    case h5
    case safetensors
    /// PyTorch's `pytorch_model.bin`.
    case pyTorch = "pytorch"
    /// A folder with `saved_model.pb` and `variables`.
    case savedModel = "savedmodel"
  }

  /// A SHA-256 and where it is told.
  public struct Digest: Sendable, Hashable {
    /// 64 hexadecimal digits in lower case.
    public let sha256: String
    /// The page that shows it.
    public let source: String

    package init(sha256: String, source: String) {
      (self.sha256, self.source) = (sha256, source)
    }
  }

  /// What it is.
  public let form: Form
  /// What it is called where it lies: `BiT-M-R50x1.npz`, `model.safetensors`; of a folder, the folder's name.
  public let name: String
  /// Where it can be had; of a folder, what its files' addresses begin with, or the module's page.
  public let address: String
  /// The bytes of the file, as far as a source tells them: a page that says 349 MB leaves a million to choose from. Nil where none does.
  public let byteCount: ClosedRange<Int>?
  /// Its SHA-256; nil where no source tells it.
  public let digest: Digest?
  /// The first dimensions of what it holds instead, where it was published under another network's name.
  public let holdsAnother: String?

  package init(form: Form, name: String, address: String, byteCount: ClosedRange<Int>?, digest: Digest?, holdsAnother: String?) {
    (self.form, self.name, self.address) = (form, name, address)
    (self.byteCount, self.digest, self.holdsAnother) = (byteCount, digest, holdsAnother)
  }
}

extension PublishedCheckpoint.Training {
  /// The number of outputs; nil where a data set decides whose number of classes no source gives with the file.
  public var outputs: Int? {
    switch self {
    case .ilsvrc2012, .imagenet21kThenILSVRC2012, .distilled, .teacher(set: Self.ilsvrc, side: _): 1000
    case .imagenet21k: 21843
    case .teacher, .vtab: nil
    }
  }

  /// Whether each output is a probability of its own (a sigmoid), as ImageNet-21k's are: a picture has several labels.
  public var isMultiLabel: Bool { self == .imagenet21k }

  /// How the data set is written in `teacher`.
  package static let ilsvrc = "ILSVRC-2012"
}
