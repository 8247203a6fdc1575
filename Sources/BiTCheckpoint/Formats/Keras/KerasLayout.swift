/// The published Keras model as its weight files show it: layers in order, each with its weights in order (spec/home-format.md).
///
/// Keras gives weights to a model by this order, not by their names.
struct KerasLayout {
  struct Layer {
    let name: String
    let weights: [Weight]
  }

  struct Weight {
    let parameter: ParameterDescription
    /// The name in the layer's list, which is also the path of the data set in the layer's group.
    let name: String
    /// The dense head is a matrix here.
    let shape: [Int]
  }

  let layers: [Layer]

  init(architecture: Architecture, outputs: Int?) {
    let parameters = architecture.parameters(outputs: outputs)
    func layer(_ name: String, _ belongs: (ParameterName) -> Bool) -> Layer {
      Layer(name: name, weights: parameters.filter { belongs($0.name) }.map(Weight.init))
    }
    layers =
      [layer("root_block") { $0.layer == .root }]
      + (1...4).map { (block: Int) in layer("block\(block)") { $0.position?.block == block } }
      + [layer(architecture.normKind.name.rawValue) { $0.layer == .norm }]
      // Layers without weights, which Keras lists all the same.
      + [Layer(name: "re_lu", weights: []), Layer(name: "global_average_pooling2d", weights: [])]
      + (outputs == nil ? [] : [layer("head/dense") { $0.layer == .head }])
  }
}

extension KerasLayout.Weight {
  fileprivate init(_ parameter: ParameterDescription) {
    self.parameter = parameter
    name = Dialect.keras.name(of: parameter.name) ?? parameter.name.canonical
    shape = Dialect.keras.storedShape(of: parameter.name, parameter.shape)
  }
}
