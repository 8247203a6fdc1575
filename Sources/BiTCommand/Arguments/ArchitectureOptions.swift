import BiTCheckpoint

/// The kinds of norm and convolution of a network that is made here: BiT's own, and those of the paper's ablation.
enum ArchitectureOptions {
  private static let norm = Option<Architecture.Norm>(
    "--norm", "KIND", "The norms: group norm, or batch norm with running statistics.", default: Architecture.Norm.group.name,
    choices: { [Architecture.Norm.group, .batch(.init())].map(\.name) }
  ) { text throws(InvalidValue) in
    guard let norm = Architecture.Norm(name: text) else { throw InvalidValue(reason: "is none of them") }
    return norm
  }
  static let convolution = Option.choice(
    "--convolution", "KIND", "What kernels go through: weight standardisation, or nothing.", among: Architecture.Convolution.allCases,
    default: Architecture.Convolution.standardised.rawValue)
  private static let epsilon = Option.number(
    "--norm-epsilon", "E", "Batch norm's epsilon.", in: Architecture.BatchNorm.epsilons, default: "1e-5")
  private static let decay = Option.number(
    "--norm-decay", "D", "The share of batch norm's running statistics that stays at each update.", in: Architecture.BatchNorm.decays,
    default: "0.9")

  /// In the order of the help.
  static let all: [any OptionDeclaration] = [norm, convolution, epsilon, decay]

  /// The network with the kinds that were asked for.
  ///
  /// - Throws: `UsageError` where batch norm's constants are given for group norm.
  static func architecture(_ architecture: Architecture, _ arguments: ParsedArguments) throws -> Architecture {
    let named = try arguments[norm]
    // Of the same kind, it has the constants that it has.
    var norm = named.flatMap { $0.name == architecture.norm.name ? nil : $0 } ?? architecture.norm
    let constants = (epsilon: try arguments[epsilon], decay: try arguments[decay])
    if case .batch(var batchNorm) = norm {
      batchNorm.epsilon = constants.epsilon ?? batchNorm.epsilon
      batchNorm.decay = constants.decay ?? batchNorm.decay
      norm = .batch(batchNorm)
    } else if constants.epsilon != nil || constants.decay != nil {
      throw arguments.error("--norm-epsilon and --norm-decay are of batch norm: add --norm batch")
    }
    return architecture.with(norm: norm, convolution: try arguments[convolution])
  }
}
