/// One array of a network: its canonical name (that of the published npz files), shape and role.
public struct Parameter: Hashable, Sendable {
  /// What the array does in the network.
  public enum Role: String, Sendable {
    /// A standardised convolution, `[height, width, input channels, output channels]` (HWIO).
    case kernel
    /// A group norm's scale a channel.
    case gamma
    /// A group norm's shift a channel.
    case beta
    /// The dense head, `[1, 1, features, outputs]`.
    case headKernel
    /// The head's bias, `[outputs]`.
    case headBias
  }

  /// For example `resnet/block1/unit01/a/standardized_conv2d/kernel`.
  public let name: String
  /// Dimensions, the slowest first.
  public let shape: [Int]
  /// What it does.
  public let role: Role

  /// The number of values.
  public var count: Int { shape.reduce(1, *) }
}

extension Architecture {
  /// Every parameter in the order in which the published Keras model creates them: root, then unit by unit norm and convolution
  /// of a, b and c with the projection last, then the last norm and the head.
  ///
  /// - Parameter outputs: the length of the head's output; nil for a network without a head.
  public func parameters(outputs: Int?) -> [Parameter] {
    var parameters = [Parameter(name: Name.rootKernel, shape: [7, 7, 3, rootChannels], role: .kernel)]
    var channels = rootChannels
    for (block, count) in zip(1..., units) {
      for unit in 1...count {
        parameters += self.parameters(block: block, unit: unit, inputChannels: channels)
        channels = outputChannels(block: block)
      }
    }
    parameters.append(Parameter(name: Name.finalGamma, shape: [channels], role: .gamma))
    parameters.append(Parameter(name: Name.finalBeta, shape: [channels], role: .beta))
    if let outputs {
      parameters.append(Parameter(name: Name.headKernel, shape: [1, 1, channels, outputs], role: .headKernel))
      parameters.append(Parameter(name: Name.headBias, shape: [outputs], role: .headBias))
    }
    return parameters
  }

  private func parameters(block: Int, unit: Int, inputChannels: Int) -> [Parameter] {
    let (middle, output) = (bottleneckChannels(block: block), outputChannels(block: block))
    var parameters: [Parameter] = []
    for (convolution, size, input, result) in [
      (Name.Convolution.a, 1, inputChannels, middle), (.b, 3, middle, middle), (.c, 1, middle, output),
    ] {
      let name = Name(block: block, unit: unit, convolution: convolution)
      parameters.append(Parameter(name: name.gamma, shape: [input], role: .gamma))
      parameters.append(Parameter(name: name.beta, shape: [input], role: .beta))
      parameters.append(Parameter(name: name.kernel, shape: [size, size, input, result], role: .kernel))
    }
    if unit == 1 {
      let name = Name(block: block, unit: unit, convolution: .projection)
      parameters.append(Parameter(name: name.kernel, shape: [1, 1, inputChannels, output], role: .kernel))
    }
    return parameters
  }

  /// The number of values of all parameters.
  public func parameterCount(outputs: Int?) -> Int {
    parameters(outputs: outputs).reduce(0) { $0 + $1.count }
  }
}

/// The canonical names of parameters: those of the published npz files.
public struct Name: Hashable, Sendable {
  /// A convolution of a unit, with the norm before it.
  public enum Convolution: String, Sendable {
    case a
    case b
    case c
    /// The shortcut's 1x1 convolution; it reads what the norm of `a` gives and has none of its own.
    case projection
  }

  let block: Int
  let unit: Int
  let convolution: Convolution

  /// A convolution of `unit` in `block`, both counted from 1.
  public init(block: Int, unit: Int, convolution: Convolution) {
    self.block = block
    self.unit = unit
    self.convolution = convolution
  }

  private var prefix: String {
    let number = unit < 10 ? "0\(unit)" : "\(unit)"
    return "resnet/block\(block)/unit\(number)/" + (convolution == .projection ? "a/proj" : convolution.rawValue)
  }

  /// The convolution's kernel.
  public var kernel: String { prefix + "/standardized_conv2d/kernel" }
  /// The scale of the norm before the convolution.
  public var gamma: String { prefix + "/group_norm/gamma" }
  /// The shift of the norm before the convolution.
  public var beta: String { prefix + "/group_norm/beta" }

  /// The 7x7 convolution at the root.
  public static let rootKernel = "resnet/root_block/standardized_conv2d/kernel"
  /// The scale of the norm before the head.
  public static let finalGamma = "resnet/group_norm/gamma"
  /// The shift of the norm before the head.
  public static let finalBeta = "resnet/group_norm/beta"
  /// The dense head.
  public static let headKernel = "resnet/head/conv2d/kernel"
  /// The head's bias.
  public static let headBias = "resnet/head/conv2d/bias"
}
