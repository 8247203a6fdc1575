/// Whose names the tensors of a PyTorch file have.
public enum Naming: String, Sendable, CaseIterable {
  /// Those of google-research/big_transfer (`root.conv.weight`).
  case authors
  /// Those of timm (`stem.conv.weight`).
  case timm
  /// Those of Hugging Face transformers (`bit.embedder.convolution.weight`).
  case huggingFace = "hf"

  /// The table of names.
  package var dialect: Dialect {
    switch self {
    case .authors: .authors
    case .timm: .timm
    case .huggingFace: .huggingFace
    }
  }
}
