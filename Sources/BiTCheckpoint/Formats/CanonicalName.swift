/// Finds the canonical name behind the names that published and exported files give a parameter (spec/names.md).
///
/// All of these mean `resnet/block1/unit01/a/standardized_conv2d/kernel`:
///
///     resnet/block1/unit01/a/standardized_conv2d/kernel
///     resnet/block1/unit01/a/standardized_conv2d_17/kernel         a numbered layer
///     module/resnet_1/block1/unit01/a/standardized_conv2d/kernel:0  a TensorFlow variable under a wrapper
///     block1/unit01/a/standardized_conv2d/kernel:0                 a Keras model that has no name of its own
enum CanonicalName {
  /// The canonical name that `name` stands for; nil where it names no parameter of a BiT network (an optimiser's slot, a step counter).
  static func find(in name: String) -> String? {
    var parts = name.split(separator: "/")
    guard let last = parts.popLast() else { return nil }
    parts.append(withoutOutputIndex(last))
    let plain = parts.map(withoutNumber)
    let start =
      plain.lastIndex(of: "resnet").map { $0 + 1 }
      ?? plain.firstIndex { $0 == "root_block" || $0 == "head" || block($0) != nil } ?? 0
    return parameter(Array(plain[start...]))?.canonical
  }

  /// The parameter that these parts, what follows `resnet/`, name.
  private static func parameter(_ parts: [Substring]) -> ParameterName? {
    switch parts {
    case ["root_block", "standardized_conv2d", "kernel"]: .rootKernel
    case ["group_norm", "gamma"]: .finalGamma
    case ["group_norm", "beta"]: .finalBeta
    case ["head", "conv2d", "kernel"], ["head", "dense", "kernel"]: .headKernel
    case ["head", "conv2d", "bias"], ["head", "dense", "bias"]: .headBias
    default: unitParameter(parts)
    }
  }

  private static func unitParameter(_ parts: [Substring]) -> ParameterName? {
    guard parts.count >= 5, let block = block(parts[0]), let unit = number(parts[1], after: "unit"), unit > 0 else { return nil }
    let layer = parts[2...].joined(separator: "/")
    if layer == "a/proj/standardized_conv2d/kernel" { return ParameterName(block: block, unit: unit, .projection, .kernel) }
    guard parts.count == 5, let convolution = BottleneckLayer(rawValue: String(parts[2])), convolution != .projection else { return nil }
    return switch (parts[3], parts[4]) {
    case ("group_norm", "gamma"): ParameterName(block: block, unit: unit, convolution, .gamma)
    case ("group_norm", "beta"): ParameterName(block: block, unit: unit, convolution, .beta)
    case ("standardized_conv2d", "kernel"): ParameterName(block: block, unit: unit, convolution, .kernel)
    default: nil
    }
  }

  private static func block(_ part: Substring) -> Int? {
    number(part, after: "block").flatMap { (1...4).contains($0) ? $0 : nil }
  }

  /// The number of at most four digits that follows `prefix`.
  private static func number(_ part: Substring, after prefix: String) -> Int? {
    guard part.hasPrefix(prefix) else { return nil }
    let digits = part.dropFirst(prefix.count)
    return digits.count <= 4 && digits.allSatisfy(\.isASCIIDigit) ? Int(digits) : nil
  }

  /// TensorFlow names a variable's first output: `kernel:0`.
  private static func withoutOutputIndex(_ part: Substring) -> Substring {
    part.hasSuffix(":0") ? part.dropLast(2) : part
  }

  /// Keras numbers a layer whose name is taken: `standardized_conv2d_17`.
  private static func withoutNumber(_ part: Substring) -> Substring {
    let digits = part.reversed().prefix(while: \.isASCIIDigit).count
    let stem = part.dropLast(digits)
    return digits > 0 && stem.last == "_" && stem.count > 1 ? stem.dropLast() : part
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
