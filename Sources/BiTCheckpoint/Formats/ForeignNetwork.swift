/// Tells a network that isn't BiT by its tensors' names, so that a file of it is called what it is.
package enum ForeignNetwork {
  private struct Rule {
    let words: String
    /// Whether it is so although the file has all that BiT's names mean: timm calls several networks' tensors the same.
    var isAlways = false
    /// Each has to be in some name.
    let parts: [String]
    /// None may be in any name.
    var without: [String] = []
  }

  private static let rules: [Rule] = [
    Rule(
      words: "a ResNetV2 of timm's with batch norms, whose root pools otherwise than BiT's", isAlways: true,
      parts: ["stages.0.", "norm1.running_mean"]),
    Rule(
      words: "big_vision's ResNet of version 1 (its models/bit.py; BiT is models/bit_paper.py)",
      parts: ["conv_root/kernel", "block1/unit"],
      without: ["root_block/conv_root"]),
    Rule(words: "BiT as mindcv has it, trained anew", parts: ["layer1.0.gn1.", "layer1.0.conv1."]),
    Rule(words: "a ResNet as torchvision has it", parts: ["layer1.0.conv1.", "layer1.0.bn1."]),
    Rule(words: "a ResNet as keras.applications has it", parts: ["conv2_block1_1_conv"]),
    Rule(words: "a ResNet as keras-hub has it", parts: ["stack0_block0_"]),
    Rule(words: "a ResNetV2 of timm's with another root", parts: ["stem.conv1.", "stages.0.blocks.0."]),
    Rule(words: "a vision transformer", parts: ["cls_token", "patch_embed"]),
    Rule(words: "a vision transformer", parts: ["encoderblock_0/", "posembed"]),
    Rule(words: "a vision transformer", parts: ["class_token", "encoder_layer_0"]),
  ]

  /// What network has tensors of these names, in words; nil where it may be BiT, or isn't known.
  ///
  /// - Parameter isRooted: whether BiT's root is among them.
  package static func words(names: [String], isRooted: Bool) -> String? {
    rules.first { rule in
      (rule.isAlways || !isRooted) && rule.parts.allSatisfy { part in names.contains { $0.contains(part) } }
        && !rule.without.contains { part in names.contains { $0.contains(part) } }
    }?.words
  }
}

extension Inventory {
  /// Notes where the names are those of another network.
  ///
  /// - Parameter file: the name that errors give.
  mutating func findForeignNetwork(file: String) {
    let roots = [ParameterName.Kind.standardisedConvolution, .plainConvolution].map { ParameterName.rootKernel.of($0).canonical }
    let isRooted = tensors.contains { roots.contains($0.name) } || problems.contains { $0.tensor.map(roots.contains) ?? false }
    guard let words = ForeignNetwork.words(names: names, isRooted: isRooted) else { return }
    problems.insert(Problem(error: .unrecognisedArchitecture(file: file, reason: "its names are those of \(words)"), tensor: nil), at: 0)
  }
}
