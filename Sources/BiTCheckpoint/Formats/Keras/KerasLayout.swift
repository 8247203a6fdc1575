/// The published Keras model as its weight files show it: layers in order, each with its weights in order (spec/home-format.md).
///
/// Keras gives weights to a model by this order, not by their names.
struct KerasLayout {
  struct Layer {
    let name: String
    let weights: [Weight]
  }

  struct Weight {
    let parameter: Parameter
    /// The name in the layer's list, which is also the path of the data set in the layer's group.
    let name: String
    /// The dense head is a matrix here.
    let shape: [Int]
  }

  let layers: [Layer]

  init(architecture: Architecture, outputs: Int?) {
    let parameters = architecture.parameters(outputs: outputs)
    func layer(_ name: String, _ belongs: (Parameter) -> Bool) -> Layer {
      Layer(name: name, weights: parameters.filter(belongs).map(Weight.init))
    }
    layers =
      [layer("root_block") { $0.name.hasPrefix("resnet/root_block/") }]
      + (1...4).map { block in layer("block\(block)") { $0.name.hasPrefix("resnet/block\(block)/") } }
      + [layer("group_norm") { $0.name.hasPrefix("resnet/group_norm/") }]
      // Layers without weights, which Keras lists all the same.
      + [Layer(name: "re_lu", weights: []), Layer(name: "global_average_pooling2d", weights: [])]
      + (outputs == nil ? [] : [layer("head/dense") { [.headKernel, .headBias].contains($0.role) }])
  }
}

extension KerasLayout.Weight {
  fileprivate init(_ parameter: Parameter) {
    self.parameter = parameter
    name =
      switch parameter.role {
      case .headKernel: "resnet/head/dense/kernel:0"
      case .headBias: "resnet/head/dense/bias:0"
      case .kernel, .gamma, .beta: parameter.name + ":0"
      }
    shape = parameter.role == .headKernel ? Array(parameter.shape.suffix(2)) : parameter.shape
  }
}
