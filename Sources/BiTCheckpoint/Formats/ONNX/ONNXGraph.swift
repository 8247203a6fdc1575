import BiTContainers
import BiTFiles

/// The operations of a network, as torch.onnx.export has them.
///
///     images ──▶ Conv ──▶ Pad ──▶ MaxPool ──▶ bottlenecks ──▶ norm, Relu ──▶ GlobalAveragePool ──▶ Flatten = features
///     features ──▶ Gemm = logits
///
/// ONNX's own group norm has no kernel in ONNX Runtime, so that a norm is an instance norm over the pixels and channels of a group:
///
///     Reshape [0, groups, -1] ──▶ InstanceNormalization ──▶ Reshape to Shape(x) ──▶ Mul gamma ──▶ Add beta ──▶ Relu
/// Batch norm is ONNX's own. The pool's zeros are a Pad of their own: MaxPool pads with the lowest number. Kernels are standardised already, where the network does that, and called as the
/// parameters.
struct ONNXGraph {
  private(set) var nodes: [ONNXNode] = []

  /// The names of what goes in and comes out.
  static let images = "images"
  static let features = "features"
  static let logits = "logits"
  /// What constants' names begin with, which are no parameter's.
  private static let constants = "constants/"

  init(_ blueprint: Blueprint) {
    constant("padding", .integers([0, 0, 1, 1, 0, 0, 1, 1]))
    var kinds: [NormKind] = []
    for norm in blueprint.bottlenecks.flatMap(\.norms) + [blueprint.norm] where !kinds.contains(norm.kind) { kinds.append(norm.kind) }
    for kind in kinds { constants(of: kind) }

    let root = convolution(blueprint.root, Self.images)
    let padded = add("Pad", "pool/padding", [root, Self.constants + "padding"], [("mode", .text("constant"))])
    var value = add("MaxPool", "pool", [padded], [("kernel_shape", .integers([3, 3])), ("strides", .integers([2, 2]))])
    for unit in blueprint.bottlenecks { value = bottleneck(unit, value) }
    let last = normalised(blueprint.norm, value)
    let mean = add("GlobalAveragePool", "mean", [last])
    nodes.append(ONNXNode("Flatten", name: "flatten", inputs: [mean], output: Self.features, attributes: [("axis", .integer(1))]))
    guard let head = blueprint.head else { return }
    let inputs = [Self.features, head.kernel.name.canonical, head.bias.name.canonical]
    nodes.append(ONNXNode("Gemm", name: "head", inputs: inputs, output: Self.logits))
  }

  // MARK: - Parts of the network

  private mutating func bottleneck(_ unit: Blueprint.Unit, _ input: String) -> String {
    var value = normalised(unit.a.norm, input)
    let shortcut = unit.projection.map { convolution($0, value) } ?? input
    value = convolution(unit.a.convolution, value)
    for part in [unit.b, unit.c] { value = convolution(part.convolution, normalised(part.norm, value)) }
    return add("Add", "\(unit.position)/sum", [value, shortcut])
  }

  private mutating func convolution(_ convolution: ConvolutionSpecification, _ input: String) -> String {
    let geometry = convolution.geometry
    let kernel = convolution.kernel.name.canonical
    return add(
      "Conv", Self.layer(kernel), [input, kernel],
      [
        ("dilations", .integers([1, 1])), ("group", .integer(1)),
        ("kernel_shape", .integers([geometry.kernelSize, geometry.kernelSize])),
        ("pads", .integers([Int](repeating: geometry.padding, count: 4))), ("strides", .integers([geometry.stride, geometry.stride])),
      ])
  }

  /// A norm and the ReLU behind it.
  private mutating func normalised(_ norm: NormSpecification, _ input: String) -> String {
    let (gamma, beta) = (norm.gamma.name.canonical, norm.beta.name.canonical)
    let layer = Self.layer(gamma)
    switch norm.kind {
    case .group(let groups, let epsilon):
      let names = Self.names(groups)
      let grouped = add("Reshape", "\(layer)/grouped", [input, names.shape])
      let normalised = add(
        "InstanceNormalization", "\(layer)/normalised", [grouped, names.ones, names.zeros], [("epsilon", .real(Float(epsilon)))])
      let shape = add("Shape", "\(layer)/shape", [input])
      let whole = add("Reshape", "\(layer)/whole", [normalised, shape])
      let scaled = add("Mul", "\(layer)/scaled", [whole, gamma])
      let shifted = add("Add", "\(layer)/shifted", [scaled, beta])
      return add("Relu", "\(layer)/relu", [shifted])
    case .batch(let batchNorm):
      let statistics = norm.statistics.map { [$0.mean.name.canonical, $0.variance.name.canonical] } ?? []
      let normalised = add(
        "BatchNormalization", "\(layer)/normalised", [input, gamma, beta] + statistics, [("epsilon", .real(Float(batchNorm.epsilon)))])
      return add("Relu", "\(layer)/relu", [normalised])
    }
  }

  private static func names(_ groups: Int) -> (shape: String, ones: String, zeros: String) {
    ("\(constants)groups\(groups)", "\(constants)ones\(groups)", "\(constants)zeros\(groups)")
  }

  private mutating func constants(of kind: NormKind) {
    switch kind {
    case .group(let groups, _):
      guard !nodes.contains(where: { $0.outputs == [Self.names(groups).shape] }) else { return }
      constant("groups\(groups)", .integers([0, groups, -1]))
      constant("ones\(groups)", .reals([Float](repeating: 1, count: groups)))
      constant("zeros\(groups)", .reals([Float](repeating: 0, count: groups)))
    case .batch: break
    }
  }

  // MARK: - Operations

  /// A layer's name: that of a parameter without the last part.
  private static func layer(_ parameter: String) -> String { String(parameter.pathOfFolder.dropLast()) }

  /// Adds an operation whose output has its name.
  private mutating func add(
    _ operation: String, _ name: String, _ inputs: [String], _ attributes: [(name: String, value: ONNXNode.Attribute)] = []
  ) -> String {
    nodes.append(ONNXNode(operation, name: name, inputs: inputs, output: name, attributes: attributes))
    return name
  }

  private mutating func constant(_ name: String, _ value: ONNXConstant) {
    _ = add("Constant", Self.constants + name, [], [("value", .tensor(value))])
  }
}
