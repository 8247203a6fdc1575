extension Dialect {
  /// The names in the authors' PyTorch code (google-research/big_transfer, bit_pytorch/models.py).
  package static let authors = Dialect(
    [
      .init(.root, .kernel, "root.conv.weight", axes: oihw),
      .init(.bottleneck(.a), .gamma, "body.block{block}.unit{unit:2}.gn1.weight"),
      .init(.bottleneck(.a), .beta, "body.block{block}.unit{unit:2}.gn1.bias"),
      .init(.bottleneck(.a), .kernel, "body.block{block}.unit{unit:2}.conv1.weight", axes: oihw),
      .init(.bottleneck(.b), .gamma, "body.block{block}.unit{unit:2}.gn2.weight"),
      .init(.bottleneck(.b), .beta, "body.block{block}.unit{unit:2}.gn2.bias"),
      .init(.bottleneck(.b), .kernel, "body.block{block}.unit{unit:2}.conv2.weight", axes: oihw),
      .init(.bottleneck(.c), .gamma, "body.block{block}.unit{unit:2}.gn3.weight"),
      .init(.bottleneck(.c), .beta, "body.block{block}.unit{unit:2}.gn3.bias"),
      .init(.bottleneck(.c), .kernel, "body.block{block}.unit{unit:2}.conv3.weight", axes: oihw),
      .init(.bottleneck(.projection), .kernel, "body.block{block}.unit{unit:2}.downsample.weight", axes: oihw),
      .init(.norm, .gamma, "head.gn.weight"),
      .init(.norm, .beta, "head.gn.bias"),
      .init(.head, .kernel, "head.conv.weight", axes: oihw, otherAxes: [transposedMatrix]),
      .init(.head, .bias, "head.conv.bias"),
    ], title: "the names of the authors' PyTorch code", separator: ".", hasOutputsFirst: true)

  /// The names in timm (huggingface/pytorch-image-models, timm/models/resnetv2.py). Its head is a convolution; who puts a dense layer of
  /// his own in its place has a matrix.
  package static let timm = Dialect(
    [
      .init(.root, .kernel, "stem.conv.weight", axes: oihw),
      .init(.bottleneck(.a), .gamma, "stages.{block-1}.blocks.{unit-1}.norm1.weight"),
      .init(.bottleneck(.a), .beta, "stages.{block-1}.blocks.{unit-1}.norm1.bias"),
      .init(.bottleneck(.a), .kernel, "stages.{block-1}.blocks.{unit-1}.conv1.weight", axes: oihw),
      .init(.bottleneck(.b), .gamma, "stages.{block-1}.blocks.{unit-1}.norm2.weight"),
      .init(.bottleneck(.b), .beta, "stages.{block-1}.blocks.{unit-1}.norm2.bias"),
      .init(.bottleneck(.b), .kernel, "stages.{block-1}.blocks.{unit-1}.conv2.weight", axes: oihw),
      .init(.bottleneck(.c), .gamma, "stages.{block-1}.blocks.{unit-1}.norm3.weight"),
      .init(.bottleneck(.c), .beta, "stages.{block-1}.blocks.{unit-1}.norm3.bias"),
      .init(.bottleneck(.c), .kernel, "stages.{block-1}.blocks.{unit-1}.conv3.weight", axes: oihw),
      .init(.bottleneck(.projection), .kernel, "stages.{block-1}.blocks.{unit-1}.downsample.conv.weight", axes: oihw),
      .init(.norm, .gamma, "norm.weight"),
      .init(.norm, .beta, "norm.bias"),
      .init(.head, .kernel, "head.fc.weight", axes: oihw, otherAxes: [transposedMatrix]),
      .init(.head, .bias, "head.fc.bias"),
    ], title: "the names of timm", separator: ".", hasOutputsFirst: true)

  /// The names in Hugging Face transformers (models/bit/modeling_bit.py). A model without a head has no `bit.` in front.
  package static let huggingFace = Dialect(
    [
      bit(.root, .kernel, "embedder.convolution.weight", axes: oihw),
      bit(.bottleneck(.a), .gamma, "encoder.stages.{block-1}.layers.{unit-1}.norm1.weight"),
      bit(.bottleneck(.a), .beta, "encoder.stages.{block-1}.layers.{unit-1}.norm1.bias"),
      bit(.bottleneck(.a), .kernel, "encoder.stages.{block-1}.layers.{unit-1}.conv1.weight", axes: oihw),
      bit(.bottleneck(.b), .gamma, "encoder.stages.{block-1}.layers.{unit-1}.norm2.weight"),
      bit(.bottleneck(.b), .beta, "encoder.stages.{block-1}.layers.{unit-1}.norm2.bias"),
      bit(.bottleneck(.b), .kernel, "encoder.stages.{block-1}.layers.{unit-1}.conv2.weight", axes: oihw),
      bit(.bottleneck(.c), .gamma, "encoder.stages.{block-1}.layers.{unit-1}.norm3.weight"),
      bit(.bottleneck(.c), .beta, "encoder.stages.{block-1}.layers.{unit-1}.norm3.bias"),
      bit(.bottleneck(.c), .kernel, "encoder.stages.{block-1}.layers.{unit-1}.conv3.weight", axes: oihw),
      bit(.bottleneck(.projection), .kernel, "encoder.stages.{block-1}.layers.{unit-1}.downsample.conv.weight", axes: oihw),
      bit(.norm, .gamma, "norm.weight"),
      bit(.norm, .beta, "norm.bias"),
      .init(.head, .kernel, "classifier.1.weight", axes: transposedMatrix, otherAxes: [oihw]),
      .init(.head, .bias, "classifier.1.bias"),
    ], title: "the names of Hugging Face transformers", separator: ".", hasOutputsFirst: true)

  /// A row whose name stands behind `bit.`, or without it.
  private static func bit(_ place: Place, _ role: ParameterName.Role, _ name: String, axes: [Int]? = nil) -> Row {
    .init(place, role, NamePattern(stringLiteral: "bit." + name), synonyms: [NamePattern(stringLiteral: name)], axes: axes)
  }
}
