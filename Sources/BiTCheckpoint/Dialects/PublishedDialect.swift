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

  private static let tensorFlow: [Row] = [
    .init(.root, .kernel, "root_block/standardized_conv2d/kernel"),
    .init(.bottleneck(.a), .gamma, "block{block}/unit{unit:2}/a/group_norm/gamma"),
    .init(.bottleneck(.a), .beta, "block{block}/unit{unit:2}/a/group_norm/beta"),
    .init(.bottleneck(.a), .kernel, "block{block}/unit{unit:2}/a/standardized_conv2d/kernel"),
    .init(.bottleneck(.b), .gamma, "block{block}/unit{unit:2}/b/group_norm/gamma"),
    .init(.bottleneck(.b), .beta, "block{block}/unit{unit:2}/b/group_norm/beta"),
    .init(.bottleneck(.b), .kernel, "block{block}/unit{unit:2}/b/standardized_conv2d/kernel"),
    .init(.bottleneck(.c), .gamma, "block{block}/unit{unit:2}/c/group_norm/gamma"),
    .init(.bottleneck(.c), .beta, "block{block}/unit{unit:2}/c/group_norm/beta"),
    .init(.bottleneck(.c), .kernel, "block{block}/unit{unit:2}/c/standardized_conv2d/kernel"),
    .init(.bottleneck(.projection), .kernel, "block{block}/unit{unit:2}/a/proj/standardized_conv2d/kernel"),
    .init(.norm, .gamma, "group_norm/gamma"),
    .init(.norm, .beta, "group_norm/beta"),
  ]

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
