extension Dialect {
  /// The names of the published npz files, which are the canonical ones (spec/names.md), with all variants that TensorFlow makes of them.
  package static let published = Dialect(
    tensorFlow + [
      .init(.head, .kernel, "head/conv2d/kernel", synonyms: ["head/dense/kernel"]),
      .init(.head, .bias, "head/conv2d/bias", synonyms: ["head/dense/bias"]),
    ], prefix: "resnet/", stem: tensorFlowStem)

  /// The names in the published Keras models' weight files. The head is a dense layer there.
  package static let keras = Dialect(
    tensorFlow + [
      .init(.head, .kernel, "head/dense/kernel", synonyms: ["head/conv2d/kernel"], axes: matrix),
      .init(.head, .bias, "head/dense/bias", synonyms: ["head/conv2d/bias"]),
    ], prefix: "resnet/", suffix: ":0", stem: tensorFlowStem)

  /// Layers are named after their kinds: `group_norm` or `batch_norm`, `standardized_conv2d` or `conv2d`.
  private static let tensorFlow: [Row] =
    convolution(.root, "root_block/")
    + [BottleneckLayer.a, .b, .c].flatMap { layer in
      let path = "block{block}/unit{unit:2}/\(layer.rawValue)/"
      return norm(.bottleneck(layer), path) + convolution(.bottleneck(layer), path)
    } + convolution(.bottleneck(.projection), "block{block}/unit{unit:2}/a/proj/") + norm(.norm, "")

  private static func convolution(_ place: Place, _ path: String) -> [Row] {
    [ParameterName.Kind.standardisedConvolution, .plainConvolution].map { kind in
      .init(place, .kernel, NamePattern(stringLiteral: "\(path)\(kind.rawValue)/kernel"), kind: kind)
    }
  }

  private static func norm(_ place: Place, _ path: String) -> [Row] {
    let roles: [(ParameterName.Kind, [ParameterName.Role])] = [
      (.groupNorm, [.gamma, .beta]), (.batchNorm, [.gamma, .beta, .movingMean, .movingVariance]),
    ]
    return roles.flatMap { kind, roles in
      roles.map { role in
        .init(place, role, NamePattern(stringLiteral: "\(path)\(kind.rawValue)/\(role.rawValue)"), kind: kind)
      }
    }
  }

  /// A name without what TensorFlow and Keras put around it. All of these give `block1/unit01/a/standardized_conv2d/kernel`:
  ///
  ///     resnet/block1/unit01/a/standardized_conv2d/kernel
  ///     resnet/block1/unit01/a/standardized_conv2d_17/kernel         a numbered layer
  ///     module/resnet_1/block1/unit01/a/standardized_conv2d/kernel:0  a TensorFlow variable under a wrapper
  ///     block1/unit01/a/standardized_conv2d/kernel:0                 a Keras model that has no name of its own
  private static func tensorFlowStem(_ name: String) -> String {
    var parts = name.split(separator: "/")
    guard let last = parts.popLast() else { return "" }
    // The first output of a variable: `kernel:0`.
    parts.append(last.hasSuffix(":0") ? last.dropLast(2) : last)
    let plain = parts.map(withoutNumber)
    let start =
      plain.lastIndex(of: "resnet").map { $0 + 1 }
      ?? plain.firstIndex { $0 == "root_block" || $0 == "head" || block.numbers(in: $0) != nil } ?? 0
    return plain[start...].joined(separator: "/")
  }

  private static let block: NamePattern = "block{block}"

  /// Keras numbers a layer whose name is taken: `standardized_conv2d_17`.
  private static func withoutNumber(_ part: Substring) -> Substring {
    let digits = part.reversed().prefix { $0.isASCII && $0.isWholeNumber }.count
    let stem = part.dropLast(digits)
    return digits > 0 && stem.last == "_" && stem.count > 1 ? stem.dropLast() : part
  }
}
