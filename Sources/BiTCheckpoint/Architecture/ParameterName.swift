/// Which array of a network: the layer that it belongs to, and what it does there.
///
/// Files call parameters by many names; this is what they all mean. `canonical` is the name that the published npz files use.
public struct ParameterName: Hashable, Sendable {
  /// A layer of a network.
  public enum Layer: Hashable, Sendable {
    /// The 7x7 convolution at the root.
    case root
    /// A convolution of a bottleneck, and the norm before it.
    case bottleneck(BottleneckPosition, BottleneckLayer)
    /// The norm before the head.
    case norm
    /// The dense layer on the features.
    case head
  }

  /// What an array does in its layer.
  public enum Role: String, CaseIterable, Sendable {
    /// A convolution's weights, `[height, width, input channels, output channels]` (HWIO); the head's are `[1, 1, features, outputs]`.
    case kernel
    /// A norm's scale a channel.
    case gamma
    /// A norm's shift a channel.
    case beta
    /// The head's shift an output.
    case bias
    /// Batch norm's running mean a channel, which no optimiser touches.
    case movingMean = "moving_mean"
    /// Batch norm's running variance a channel, unbiased, which no optimiser touches.
    case movingVariance = "moving_variance"

    /// Whether it follows from what went through the network, so that no optimiser touches it.
    public var isStatistic: Bool { self == .movingMean || self == .movingVariance }
  }

  /// What kind its layer is of: a file's names tell it.
  public enum Kind: String, CaseIterable, Sendable {
    /// Group norm.
    case groupNorm = "group_norm"
    /// Batch norm.
    case batchNorm = "batch_norm"
    /// A convolution with weight standardisation.
    case standardisedConvolution = "standardized_conv2d"
    /// A convolution that takes its kernel as it is.
    case plainConvolution = "conv2d"
    /// The head.
    case dense

    /// The kind that BiT has where a name doesn't tell.
    static func usual(_ layer: Layer, _ role: Role) -> Kind {
      switch role {
      case .kernel: layer == .head ? .dense : .standardisedConvolution
      case .bias: .dense
      case .gamma, .beta: .groupNorm
      case .movingMean, .movingVariance: .batchNorm
      }
    }
  }

  /// The same parameter of a layer of another kind.
  func of(_ kind: Kind) -> ParameterName { ParameterName(layer, role, kind) }

  /// Where it is.
  public let layer: Layer
  /// What it does there.
  public let role: Role
  /// The kind of the layer.
  public let kind: Kind

  /// The parameter of a layer that has that role; of BiT's own kind of layer where nothing is said.
  public init(_ layer: Layer, _ role: Role, _ kind: Kind? = nil) {
    self.layer = layer
    self.role = role
    self.kind = kind ?? .usual(layer, role)
  }

  /// A parameter of a bottleneck; `block` and `unit` are counted from 1.
  public init(block: Int, unit: Int, _ layer: BottleneckLayer, _ role: Role, _ kind: Kind? = nil) {
    self.init(.bottleneck(BottleneckPosition(block: block, unit: unit), layer), role, kind)
  }

  /// The bottleneck that it is of; nil for what is of none.
  public var position: BottleneckPosition? {
    if case .bottleneck(let position, _) = layer { position } else { nil }
  }

  /// The kernel of the root.
  public static let rootKernel = ParameterName(.root, .kernel)
  /// The scale of the norm before the head.
  public static let finalGamma = ParameterName(.norm, .gamma)
  /// The shift of the norm before the head.
  public static let finalBeta = ParameterName(.norm, .beta)
  /// The head's kernel.
  public static let headKernel = ParameterName(.head, .kernel)
  /// The head's bias.
  public static let headBias = ParameterName(.head, .bias)

  /// The name in the published npz files, for example `resnet/block1/unit01/a/standardized_conv2d/kernel`.
  ///
  /// A layer without that role (a root's gamma, say) is in no file: it has a name all the same, so that an error can speak of it.
  public var canonical: String { Dialect.published.name(of: self) ?? "\(part)/\(role.rawValue)" }

  /// The part of the network that it belongs to: `root`, `block1` to `block4`, `norm` for the last one, `head`.
  package var part: String {
    switch layer {
    case .root: "root"
    case .bottleneck(let position, _): "block\(position.block)"
    case .norm: "norm"
    case .head: "head"
    }
  }
}

extension ParameterName: CustomStringConvertible {
  /// The canonical name.
  public var description: String { canonical }
}

/// A convolution of a bottleneck, with the norm before it.
public enum BottleneckLayer: String, CaseIterable, Sendable {
  case a
  case b
  case c
  /// The shortcut's 1x1 convolution; it reads what the norm of `a` gives and has none of its own.
  case projection
}

/// Where a bottleneck stands in the network.
public struct BottleneckPosition: Hashable, Sendable {
  /// The block, from 1 to 4.
  public let block: Int
  /// The unit in its block, counted from 1.
  public let unit: Int

  /// The bottleneck `unit` of `block`, both counted from 1.
  public init(block: Int, unit: Int) {
    self.block = block
    self.unit = unit
  }
}

extension BottleneckPosition: CustomStringConvertible {
  /// As in canonical names: `block1/unit01`.
  public var description: String { "block\(block)/unit" + (unit < 10 ? "0" : "") + "\(unit)" }
}
