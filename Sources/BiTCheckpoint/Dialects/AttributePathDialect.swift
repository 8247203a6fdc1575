extension Dialect {
  /// The paths of attributes that `save_weights(save_format="tf")` gives to the authors' Keras model (google-research/big_transfer,
  /// bit_tf2/models.py).
  package static let attributePaths = Dialect(
    [
      .init(.root, .kernel, "_root/layer_with_weights-0/kernel"),
      .init(.bottleneck(.a), .gamma, "_blocks/{block-1}/layer_with_weights-{unit-1}/_unit_a/layer_with_weights-0/gamma"),
      .init(.bottleneck(.a), .beta, "_blocks/{block-1}/layer_with_weights-{unit-1}/_unit_a/layer_with_weights-0/beta"),
      .init(.bottleneck(.a), .kernel, "_blocks/{block-1}/layer_with_weights-{unit-1}/_unit_a_conv/kernel"),
      .init(.bottleneck(.b), .gamma, "_blocks/{block-1}/layer_with_weights-{unit-1}/_unit_b/layer_with_weights-0/gamma"),
      .init(.bottleneck(.b), .beta, "_blocks/{block-1}/layer_with_weights-{unit-1}/_unit_b/layer_with_weights-0/beta"),
      .init(.bottleneck(.b), .kernel, "_blocks/{block-1}/layer_with_weights-{unit-1}/_unit_b/layer_with_weights-1/kernel"),
      .init(.bottleneck(.c), .gamma, "_blocks/{block-1}/layer_with_weights-{unit-1}/_unit_c/layer_with_weights-0/gamma"),
      .init(.bottleneck(.c), .beta, "_blocks/{block-1}/layer_with_weights-{unit-1}/_unit_c/layer_with_weights-0/beta"),
      .init(.bottleneck(.c), .kernel, "_blocks/{block-1}/layer_with_weights-{unit-1}/_unit_c/layer_with_weights-1/kernel"),
      .init(.bottleneck(.projection), .kernel, "_blocks/{block-1}/layer_with_weights-{unit-1}/_proj/kernel"),
      .init(.norm, .gamma, "_pre_head/0/gamma"),
      .init(.norm, .beta, "_pre_head/0/beta"),
      .init(.head, .kernel, "_head/kernel", axes: matrix),
      .init(.head, .bias, "_head/bias"),
    ], title: "the paths of attributes in the authors' Keras code")
}
