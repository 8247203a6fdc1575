extension Dialect {
  /// The names in big_vision's `bit_paper` and in flax code after it (google-research/big_vision, models/bit_paper.py). Norms have the shape
  /// (1, 1, 1, channels); the authors' own JAX code calls the head `conv_head`.
  package static let jax = Dialect(
    [
      .init(.root, .kernel, "root_block/conv_root/kernel"),
      .init(.bottleneck(.a), .gamma, "block{block}/unit{unit:2}/gn1/scale", leadingOnes: 3),
      .init(.bottleneck(.a), .beta, "block{block}/unit{unit:2}/gn1/bias", leadingOnes: 3),
      .init(.bottleneck(.a), .kernel, "block{block}/unit{unit:2}/conv1/kernel"),
      .init(.bottleneck(.b), .gamma, "block{block}/unit{unit:2}/gn2/scale", leadingOnes: 3),
      .init(.bottleneck(.b), .beta, "block{block}/unit{unit:2}/gn2/bias", leadingOnes: 3),
      .init(.bottleneck(.b), .kernel, "block{block}/unit{unit:2}/conv2/kernel"),
      .init(.bottleneck(.c), .gamma, "block{block}/unit{unit:2}/gn3/scale", leadingOnes: 3),
      .init(.bottleneck(.c), .beta, "block{block}/unit{unit:2}/gn3/bias", leadingOnes: 3),
      .init(.bottleneck(.c), .kernel, "block{block}/unit{unit:2}/conv3/kernel"),
      .init(.bottleneck(.projection), .kernel, "block{block}/unit{unit:2}/conv_proj/kernel"),
      .init(.norm, .gamma, "norm-pre-head/scale", leadingOnes: 3),
      .init(.norm, .beta, "norm-pre-head/bias", leadingOnes: 3),
      .init(.head, .kernel, "head/kernel", synonyms: ["conv_head/kernel"], axes: matrix),
      .init(.head, .bias, "head/bias", synonyms: ["conv_head/bias"]),
    ], title: "the names of big_vision and flax", separator: "/")
}
