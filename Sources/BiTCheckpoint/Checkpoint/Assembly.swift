/// A network put together from what a file holds, with everything that keeps it from being one.
struct Assembly {
  let architecture: Architecture
  let outputs: Int?
  /// One for each parameter, in order, where it is there and has the right shape.
  private(set) var tensors: [Tensor] = []
  /// Names that no parameter of the network has.
  private(set) var ignoredNames: [String] = []
  /// What is missing, misshapen or there twice, in the order of the parameters.
  private(set) var problems: [CheckpointError] = []
  /// What keeps the training state from belonging to the network.
  private(set) var trainingProblems: [CheckpointError] = []

  /// - Parameters:
  ///   - inventory: its tensors are in any order. A dense head may have shape `[features, outputs]`.
  ///   - file: the name that errors give.
  /// - Throws: `CheckpointError` where names and shapes don't tell which network it is.
  init(_ inventory: Inventory, file: String) throws {
    var byName: [String: Tensor] = [:]
    for tensor in inventory.tensors where byName.updateValue(tensor, forKey: tensor.name) != nil {
      problems.append(.duplicateTensor(file: file, tensor: tensor.name, names: [tensor.name, tensor.name]))
    }
    let headKernel = ParameterName.headKernel.canonical
    if let head = byName[headKernel], head.shape.count == 2 {
      byName[headKernel] = head.renamed(head.name, shape: [1, 1] + head.shape)
    }
    let recognised: Recognition
    do {
      recognised = try Recognition(shapes: byName.mapValues(\.shape), batchNorm: inventory.batchNorm, file: file)
    } catch {
      throw problems.first ?? error
    }
    architecture = recognised.architecture
    outputs = recognised.outputs
    for layers in [recognised.mixed.filter { $0.expected.role == .kernel }, recognised.mixed.filter { $0.expected.role != .kernel }] {
      guard let first = layers.first else { continue }
      problems.append(.mixedKinds(file: file, tensor: first.name, expected: first.expected.kind.rawValue, count: layers.count))
    }
    // That they are missing is told already.
    let mixed = Set(recognised.mixed.map(\.expected))
    let parameters = architecture.parameters(outputs: outputs)
    for parameter in parameters {
      let name = parameter.name.canonical
      guard let tensor = byName.removeValue(forKey: name) else {
        if !mixed.contains(parameter.name) {
          problems.append(.missingTensor(file: file, tensor: name, shape: parameter.shape, architecture: "\(architecture)"))
        }
        continue
      }
      guard tensor.shape == parameter.shape else {
        problems.append(
          .wrongShape(file: file, tensor: name, expected: parameter.shape, found: tensor.shape, architecture: "\(architecture)"))
        continue
      }
      tensors.append(tensor)
    }
    ignoredNames = byName.keys.sorted()
    trainingProblems = inventory.training?.problems(beside: parameters, file: file) ?? []
  }
}
