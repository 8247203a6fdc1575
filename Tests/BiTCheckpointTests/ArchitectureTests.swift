import BiTCheckpoint
import Testing

@Suite struct ArchitectureTests {
  @Test(
    "the published networks have as many parameters as the paper's models",
    arguments: [
      ("R50x1", 25.55), ("R50x3", 217.32), ("R101x1", 44.54), ("R101x3", 387.93), ("R152x2", 236.34), ("R152x4", 936.53),
    ])
  func totals(name: String, millions: Double) throws {
    let architecture = try #require(Architecture(name: name))
    #expect((Double(architecture.parameterCount(outputs: 1000)) / 1e4).rounded() / 100 == millions)
  }

  @Test(
    "a name is read as it is printed",
    arguments: ["R14x0.5", "R14x1", "R26x1.5", "R50x1", "R50x3", "R101x1", "R101x3", "R152x2", "R152x4", "R152x16"])
  func names(name: String) throws {
    #expect(try #require(Architecture(name: name)).name == name)
  }

  @Test(
    "names of no network are refused",
    arguments: [
      "", "R", "x1", "R50", "R50x", "50x1", "r50x1", "R50x0", "R50x-1", "R50x0.25", "R50x1.0", "R50x01", "R50x17", "R50x1e9", "R50xnan",
      "R50xinf", "R51x1", "R-50x1", "R50x1 ", " R50x1", "R99999999999999999999x1", "R50x1x1",
    ])
  func otherNames(name: String) {
    #expect(Architecture(name: name) == nil)
  }

  @Test("the width is a multiple of 32 channels, from 32 to 1024", arguments: [-32, 0, 16, 33, 1056, .max])
  func otherWidths(channels: Int) {
    #expect(Architecture(depth: .r50, rootChannels: channels) == nil)
  }

  @Test("parameters come in the order in which Keras makes them, the projection last in its unit")
  func order() throws {
    let parameters = try #require(Architecture(name: "R50x1")).parameters(outputs: 21843)
    #expect(
      parameters.prefix(12).map(\.name.canonical) == [
        "resnet/root_block/standardized_conv2d/kernel",
        "resnet/block1/unit01/a/group_norm/gamma",
        "resnet/block1/unit01/a/group_norm/beta",
        "resnet/block1/unit01/a/standardized_conv2d/kernel",
        "resnet/block1/unit01/b/group_norm/gamma",
        "resnet/block1/unit01/b/group_norm/beta",
        "resnet/block1/unit01/b/standardized_conv2d/kernel",
        "resnet/block1/unit01/c/group_norm/gamma",
        "resnet/block1/unit01/c/group_norm/beta",
        "resnet/block1/unit01/c/standardized_conv2d/kernel",
        "resnet/block1/unit01/a/proj/standardized_conv2d/kernel",
        "resnet/block1/unit02/a/group_norm/gamma",
      ])
    #expect(
      parameters.suffix(4).map(\.name.canonical) == [
        "resnet/group_norm/gamma", "resnet/group_norm/beta", "resnet/head/conv2d/kernel", "resnet/head/conv2d/bias",
      ])
    #expect(parameters.suffix(4).map(\.shape) == [[2048], [2048], [1, 1, 2048, 21843], [21843]])
    #expect(parameters.suffix(4).map(\.name) == [.finalGamma, .finalBeta, .headKernel, .headBias])
    #expect(Set(parameters.map(\.name)).count == parameters.count)
  }

  @Test("shapes follow block and width: a widens, b keeps, c quadruples")
  func shapes() throws {
    let parameters = try #require(Architecture(name: "R101x3")).parameters(outputs: nil)
    func shape(_ name: String) -> [Int]? { parameters.first { $0.name.canonical == name }?.shape }
    #expect(shape("resnet/root_block/standardized_conv2d/kernel") == [7, 7, 3, 192])
    #expect(shape("resnet/block3/unit01/a/standardized_conv2d/kernel") == [1, 1, 1536, 768])
    #expect(shape("resnet/block3/unit23/b/standardized_conv2d/kernel") == [3, 3, 768, 768])
    #expect(shape("resnet/block3/unit23/c/standardized_conv2d/kernel") == [1, 1, 768, 3072])
    #expect(shape("resnet/block4/unit01/a/proj/standardized_conv2d/kernel") == [1, 1, 3072, 6144])
    #expect(shape("resnet/block4/unit02/a/proj/standardized_conv2d/kernel") == nil)
    #expect(shape("resnet/group_norm/gamma") == [6144])
  }
}
