/// A BiT network: a ResNet-v2 with group normalisation and weight standardisation, named by its depth and width; or one of the three others of the
/// paper's ablation (arXiv 1912.11370, tables 4 and 5), with batch norm, with convolutions that take their kernels as they are, or with both.
///
/// The published ones are R50x1, R50x3, R101x1, R101x3, R152x2 and R152x4 (arXiv 1912.11370, section 3 and table 1); R14 and R26 continue
/// the family downward, and the width may be any multiple of a half: 0.5 is the narrowest that 32 groups allow.
public struct Architecture: Hashable, Sendable {
  /// The number of layers that the name counts.
  public enum Depth: Int, CaseIterable, Sendable {
    case r14 = 14
    case r26 = 26
    case r50 = 50
    case r101 = 101
    case r152 = 152

    /// Units in each of the four blocks.
    public var units: [Int] {
      switch self {
      case .r14: [1, 1, 1, 1]
      case .r26: [2, 2, 2, 2]
      case .r50: [3, 4, 6, 3]
      case .r101: [3, 4, 23, 3]
      case .r152: [3, 8, 36, 3]
      }
    }
  }

  /// The depth: how many units each block has.
  public let depth: Depth
  /// Channels of the root convolution: 64 times the width.
  public let rootChannels: Int
  /// The kind of every norm.
  public let norm: Norm
  /// The kind of every convolution but the head, which is dense.
  public let convolution: Convolution

  /// The widest network that is recognised, as a bound on what a file can ask for.
  static let maxRootChannels = 1024
  /// The groups of group norm. Channels come in multiples of this.
  #if FUZZING
  // No network that can be computed is so small that a fuzzer reads hundreds of its files a second.
  static let groups = 2
  #else
  static let groups = 32
  #endif

  /// A network of `depth` whose root convolution has `rootChannels` channels.
  ///
  /// - Returns: nil unless the channels are a multiple of 32 (a width that is a multiple of a half) from 32 to 1024.
  public init?(depth: Depth, rootChannels: Int, norm: Norm = .group, convolution: Convolution = .standardised) {
    guard rootChannels >= Self.groups, rootChannels <= Self.maxRootChannels, rootChannels % Self.groups == 0 else { return nil }
    self.depth = depth
    self.rootChannels = rootChannels
    self.norm = norm
    self.convolution = convolution
  }

  init(_ other: Architecture, norm: Norm, convolution: Convolution) {
    (depth, rootChannels) = (other.depth, other.rootChannels)
    (self.norm, self.convolution) = (norm, convolution)
  }

  /// The network of that name: `R50x1`, `R152x4`, `R14x0.5`.
  public init?(name: String, norm: Norm = .group, convolution: Convolution = .standardised) {
    guard name.first == "R", let separator = name.firstIndex(of: "x"),
      let layers = Int(name[name.index(after: name.startIndex)..<separator]), let depth = Depth(rawValue: layers),
      let width = Double(name[name.index(after: separator)...]), width > 0, width <= 16, width * 64 == (width * 64).rounded()
    else { return nil }
    self.init(depth: depth, rootChannels: Int(width * 64), norm: norm, convolution: convolution)
    guard self.name == name else { return nil }
  }

  /// The six published architectures.
  public static let published = ["R50x1", "R50x3", "R101x1", "R101x3", "R152x2", "R152x4"].compactMap { Architecture(name: $0) }

  /// Depth and width, as the paper writes them: `R50x1`, `R14x0.5`.
  public var name: String {
    "R\(depth.rawValue)x" + (rootChannels % 64 == 0 ? "\(rootChannels / 64)" : "\(Double(rootChannels) / 64)")
  }

  /// How every norm normalises.
  package var normKind: NormKind {
    switch norm {
    case .group: .group(groups: Self.groups, epsilon: 1e-5)
    case .batch(let batchNorm): .batch(batchNorm)
    }
  }

  /// What every convolution but the head does with its kernel. The epsilon is that of the published code.
  package var convolutionKind: ConvolutionKind {
    switch convolution {
    case .standardised: .standardised(epsilon: 1e-10)
    case .plain: .plain
    }
  }

  /// Units in each of the four blocks.
  public var units: [Int] { depth.units }

  /// Channels between the convolutions of a unit of `block` (counted from 1).
  public func bottleneckChannels(block: Int) -> Int { rootChannels << (block - 1) }

  /// Channels that a unit of `block` (counted from 1) gives.
  public func outputChannels(block: Int) -> Int { 4 * bottleneckChannels(block: block) }

  /// The length of the feature vector that enters the head: 2048 times the width.
  public var featureCount: Int { outputChannels(block: 4) }
}

extension Architecture: CustomStringConvertible {
  /// The name, and in words what is otherwise than in BiT: `R50x1 with batch norm and plain convolutions`.
  public var description: String {
    let others = [norm == .group ? nil : norm.title, convolution == .standardised ? nil : "plain convolutions"].compactMap(\.self)
    return name + (others.isEmpty ? "" : " with " + others.joined(separator: " and "))
  }
}
