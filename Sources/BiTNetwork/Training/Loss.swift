import BiTCheckpoint

/// What training makes smaller: how far a network's logits are from an image's classes.
public enum Loss: String, Sendable, CaseIterable {
  /// Cross-entropy of the softmax over all outputs: one class is right, or shares of several that sum to 1.
  case softmax
  /// Cross-entropy of each output's sigmoid, summed over the outputs: any number of classes is right.
  case sigmoid

  /// The loss whose outputs are read so.
  public init(_ scores: Scores) {
    switch scores {
    case .softmax: self = .softmax
    case .sigmoid: self = .sigmoid
    }
  }

  /// How the outputs of a network that was trained with it become probabilities.
  public var scores: Scores {
    switch self {
    case .softmax: .softmax
    case .sigmoid: .sigmoid
    }
  }

  /// The bias of a fresh head, whose kernel is zero. With a sigmoid for each of many classes nearly all are wrong, and the head is to begin there:
  /// for ImageNet-21k's 21 843 classes the first loss is 11 instead of 15 140 (google-research/big_vision, `configs/bit_i21k.py`: `init_head_bias`).
  public var initialBias: Float {
    switch self {
    case .softmax: 0
    case .sigmoid: -10
    }
  }
}

extension Loss {
  /// The loss of one row, and `scale` times its gradient by the logits.
  package func loss(
    logits: UnsafePointer<Float>, targets: UnsafePointer<Float>, count: Int, scale: Float, gradient: UnsafeMutablePointer<Float>
  ) -> Float {
    switch self {
    case .softmax: CrossEntropy.loss(logits: logits, targets: targets, count: count, scale: scale, gradient: gradient)
    case .sigmoid: SigmoidCrossEntropy.loss(logits: logits, targets: targets, count: count, scale: scale, gradient: gradient)
    }
  }
}
