import BiTNetwork

/// The data on which the authors of BiT pre-trained, as far as a recipe depends on them (arXiv 1912.11370, sections 3.1 and 3.2).
public enum Upstream: String, Sendable, CaseIterable {
  /// ILSVRC-2012, 1.28 million images of 1000 classes: BiT-S.
  case ilsvrc
  /// ImageNet-21k, 14.2 million images of 21 843 classes: BiT-M.
  case imagenet21k
  /// JFT-300M, 300 million images with 1.26 labels each of 18 291 classes: BiT-L.
  case jft

  /// How often all images are seen (section 3.2).
  public var epochs: Int {
    switch self {
    case .ilsvrc, .imagenet21k: 90
    case .jft: 40
    }
  }

  /// The epochs from which on the rate is divided by 10 once more (section 3.2; the epochs of ILSVRC stand also in google-research/revisiting-self-supervised,
  /// `config/supervised/imagenet.sh`).
  public var decayEpochs: [Int] {
    switch self {
    case .ilsvrc, .imagenet21k: [30, 60, 80]
    case .jft: [10, 23, 30, 37]
    }
  }

  /// What is trained with. For ImageNet-21k the authors say it (google-research/big_transfer, issue 26). For JFT nobody does; its images have several
  /// labels, which a sigmoid for each class can learn.
  public var loss: Loss {
    switch self {
    case .ilsvrc: .softmax
    case .imagenet21k, .jft: .sigmoid
    }
  }
}
