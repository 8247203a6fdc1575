import BiTCheckpoint
import BiTTestSupport
import Testing

@Suite("Tables of names")
struct DialectTests {
  private static let dialects: [(name: String, dialect: Dialect)] = [
    ("published", .published), ("Keras", .keras), ("PyTorch", .authors),
    ("paths", .attributePaths),
  ]

  @Test("every parameter of a network has a name in each, which means that parameter", arguments: dialects.indices, ["R14x0.5", "R152x2"])
  func bothWays(number: Int, architecture: String) throws {
    let dialect = Self.dialects[number].dialect
    let parameters = try #require(Architecture(name: architecture)).parameters(outputs: 10)
    let names = try parameters.map { try #require(dialect.name(of: $0.name), "\($0.name)") }
    #expect(Set(names).count == names.count)
    #expect(names.map { dialect.parameter($0) } == parameters.map(\.name))
  }

  @Test("a parameter is called as each code calls it")
  func names() {
    let kernel = ParameterName(block: 3, unit: 12, .b, .kernel)
    #expect(Dialect.published.name(of: kernel) == "resnet/block3/unit12/b/standardized_conv2d/kernel")
    #expect(Dialect.keras.name(of: kernel) == "resnet/block3/unit12/b/standardized_conv2d/kernel:0")
    #expect(Dialect.authors.name(of: kernel) == "body.block3.unit12.conv2.weight")
    #expect(Dialect.keras.name(of: .headKernel) == "resnet/head/dense/kernel:0")
    #expect(Dialect.authors.name(of: ParameterName(block: 1, unit: 1, .projection, .kernel)) == "body.block1.unit01.downsample.weight")
    #expect(Dialect([]).name(of: kernel) == nil)
  }

  @Test(
    "TensorFlow's variants of a published name mean the same",
    arguments: [
      ("resnet/block1/unit01/a/standardized_conv2d_17/kernel", "resnet/block1/unit01/a/standardized_conv2d/kernel"),
      ("module/resnet_1/block1/unit01/a/standardized_conv2d/kernel:0", "resnet/block1/unit01/a/standardized_conv2d/kernel"),
      ("block2/unit03/b/group_norm/beta:0", "resnet/block2/unit03/b/group_norm/beta"),
      ("wrapper/block2/unit0003/b/group_norm_2/beta", "resnet/block2/unit03/b/group_norm/beta"),
      ("module/resnet/group_norm/gamma:0", "resnet/group_norm/gamma"), ("group_norm_3/gamma", "resnet/group_norm/gamma"),
      ("resnet/head/dense/kernel:0", "resnet/head/conv2d/kernel"), ("a/head/conv2d/bias", "resnet/head/conv2d/bias"),
      ("root_block/standardized_conv2d/kernel", "resnet/root_block/standardized_conv2d/kernel"),
    ])
  func variants(name: String, canonical: String) {
    #expect(Dialect.published.parameter(name)?.canonical == canonical)
    #expect(Dialect.keras.parameter(name)?.canonical == canonical)
  }

  @Test(
    "what is no parameter has no canonical name",
    arguments: [
      "", "/", ":0", "resnet", "resnet/block5/unit01/a/group_norm/gamma", "resnet/block0/unit01/a/group_norm/gamma",
      "resnet/block1/unit00/a/group_norm/gamma", "resnet/block1/unit/a/group_norm/gamma", "resnet/block1/unit00001/a/group_norm/gamma",
      "resnet/block1/unit01/d/group_norm/gamma", "resnet/block1/unit01/proj/standardized_conv2d/kernel",
      "resnet/block1/unit01/a/proj/group_norm/gamma", "resnet/block1/unit01/a/group_norm/gamma/momentum",
      "resnet/block1/unit١/a/group_norm/gamma", "global_step", "resnet/head/conv2d/kernel/m:1",
    ])
  func others(name: String) {
    #expect(Dialect.published.parameter(name) == nil)
    #expect(Dialect.authors.parameter(name) == nil)
  }

  @Test("axes change places on the way to a file and back", arguments: ScalarType.allCases)
  func axes(type: ScalarType) throws {
    let shape = [2, 1, 3, 5]
    let values = (0..<30).map(Float.init)
    let name = ParameterName(block: 1, unit: 1, .a, .kernel)
    let kernel = Tensor(name: name.canonical, shape: shape, values: values).converted(to: type)
    let stored = try #require(Dialect.authors.stored(kernel, as: name))
    #expect(stored.name == "body.block1.unit01.conv1.weight")
    #expect(stored.shape == [5, 3, 2, 1])
    #expect(Dialect.authors.storedShape(of: name, shape) == [5, 3, 2, 1])
    var expected: [Float] = []
    for output in 0..<5 { for input in 0..<3 { for row in 0..<2 { expected.append(Float(row * 15 + input * 5 + output)) } } }
    #expect(try stored.floats() == expected)
    let back = Dialect.authors.canonical(stored, as: name)
    #expect(back.shape == shape)
    #expect(try back.floats() == values)
  }

  @Test("a dense head is a matrix where a table says so")
  func matrix() throws {
    let head = Tensor(name: ParameterName.headKernel.canonical, shape: [1, 1, 3, 2], values: [1, 2, 3, 4, 5, 6])
    let keras = try #require(Dialect.keras.stored(head, as: .headKernel))
    #expect(keras.shape == [3, 2])
    #expect(try keras.floats() == [1, 2, 3, 4, 5, 6])
    let linear = Dialect([.init(.head, .kernel, "fc.weight", axes: Dialect.transposedMatrix)])
    let stored = try #require(linear.stored(head, as: .headKernel))
    #expect(stored.shape == [2, 3])
    #expect(try stored.floats() == [1, 3, 5, 2, 4, 6])
    for (dialect, tensor) in [(Dialect.keras, keras), (linear, stored)] {
      let back = dialect.canonical(tensor, as: .headKernel)
      #expect(back.shape == head.shape)
      #expect(try back.floats() == head.floats())
    }
    // What has another rank is left for the network to judge.
    #expect(Dialect.keras.canonical(head, as: .headKernel).shape == head.shape)
  }
}
