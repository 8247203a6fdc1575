import BiTCheckpoint
import Testing

@Suite("Other networks")
struct ForeignNetworkTests {
  @Test(
    "are told by their names",
    arguments: [
      (["layer1.0.conv1.weight", "layer1.0.bn1.weight", "fc.weight"], "a ResNet as torchvision has it"),
      (["layer1.0.conv1.weight", "layer1.0.gn1.weight"], "BiT as mindcv has it, trained anew"),
      (["cls_token", "patch_embed.proj.weight"], "a vision transformer"),
      (
        ["params/Transformer/encoderblock_0/MlpBlock_0/Dense_0/kernel", "params/Transformer/posembed_input/pos_embedding"],
        "a vision transformer"
      ),
      (["conv2_block1_1_conv/kernel:0"], "a ResNet as keras.applications has it"),
      (["stem.conv1.weight", "stages.0.blocks.0.conv1.weight"], "a ResNetV2 of timm's with another root"),
    ] as [([String], String)])
  func words(names: [String], words: String) {
    #expect(ForeignNetwork.words(names: names, isRooted: false) == words)
    #expect(ForeignNetwork.words(names: names, isRooted: true) == nil)
  }

  @Test("with batch norms are told although timm calls their tensors as BiT's")
  func batchNorms() {
    let names = ["stem.conv.weight", "stages.0.blocks.0.norm1.weight", "stages.0.blocks.0.norm1.running_mean"]
    #expect(
      ForeignNetwork.words(names: names, isRooted: true)
        == "a ResNetV2 of timm's with batch norms, whose root pools otherwise than BiT's")
    #expect(ForeignNetwork.words(names: Array(names.dropLast()), isRooted: true) == nil)
  }

  @Test("BiT is none of them", arguments: [Dialect.published, .jax, .authors, .timm, .huggingFace, .attributePaths])
  func own(dialect: Dialect) throws {
    let parameters = try #require(Architecture(name: "R50x1")).parameters(outputs: 10)
    let names = try parameters.dropFirst().map { try #require(dialect.name(of: $0.name)) }
    #expect(ForeignNetwork.words(names: names, isRooted: false) == nil)
  }
}
