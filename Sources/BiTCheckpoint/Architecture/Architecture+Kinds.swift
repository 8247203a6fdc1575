/// What the paper's ablation compares (arXiv 1912.11370, section 4.2 and tables 4 and 5): two kinds of norm, two of convolution.
extension Architecture {
  /// The kind of a network's norms.
  public enum Norm: Hashable, Sendable {
    /// Group norm of 32 groups: over an image's pixels and a group's channels. BiT's.
    case group
    /// Batch norm: over the pixels of all images of a part of the batch, a channel at a time.
    case batch(BatchNorm)

    /// `group` or `batch`: on the command line and in files.
    public var name: String {
      switch self {
      case .group: "group"
      case .batch: "batch"
      }
    }

    /// The kind of that name, batch norm with its usual constants; nil where there is none.
    public init?(name: String) {
      guard let kind = [Norm.group, .batch(BatchNorm())].first(where: { $0.name == name }) else { return nil }
      self = kind
    }

    /// In words: `group norm`.
    public var title: String { "\(name) norm" }
  }

  /// The constants of batch norm (arXiv 1502.03167). The paper doesn't say those of its ablation; these are the usual ones of ResNets on TPUs.
  public struct BatchNorm: Hashable, Sendable {
    /// What is added to a variance.
    public var epsilon: Double
    /// The share of the running mean and variance that stays at each update: 1 less what PyTorch calls momentum.
    public var decay: Double

    /// What an epsilon may be.
    public static let epsilons = 1e-12...1.0
    /// What a decay may be.
    public static let decays = 0.0...1.0

    /// Constants.
    public init(epsilon: Double = 1e-5, decay: Double = 0.9) {
      (self.epsilon, self.decay) = (epsilon, decay)
    }

    /// Whether each is within what is allowed.
    public var isUsable: Bool { Self.epsilons.contains(epsilon) && Self.decays.contains(decay) }
  }

  /// The kind of a network's convolutions.
  public enum Convolution: String, Hashable, Sendable, CaseIterable {
    /// Weight standardisation: each filter has mean 0 and variance 1 before it is used. BiT's.
    case standardised
    /// Kernels are used as they are.
    case plain
  }

  /// The same depth and width with other kinds.
  public func with(norm: Norm? = nil, convolution: Convolution? = nil) -> Architecture {
    Architecture(self, norm: norm ?? self.norm, convolution: convolution ?? self.convolution)
  }

  /// Whether it is the network that the paper publishes: group norm and weight standardisation.
  public var isPublishedKind: Bool { norm == .group && convolution == .standardised }

  /// Whether running statistics are a part of it.
  public var hasRunningStatistics: Bool { norm != .group }
}
