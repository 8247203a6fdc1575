import BiTContainers

/// Looks for a network's head among tensors whose names mean nothing here: who puts a dense layer of his own on the features calls it as he likes.
///
/// A head is taken for what it is where shapes leave one reading. Where they leave more, or where the model goes on behind the head, nothing is
/// guessed and nothing dropped: the file is refused with the names.
struct HeadSearch {
  /// What is to become of the file's head.
  enum Outcome {
    /// Nothing looks like a head beside what the names tell.
    case none
    case found(kernel: Tensor, bias: Tensor?)
    /// These leave more than one reading, or none.
    case unclear([Tensor])
  }

  private let features: Int
  private let matrices: [Inventory.Stranger]
  private let vectors: [Tensor]

  /// - Parameter features: the numbers that enter the head.
  init(_ strangers: [Inventory.Stranger], features: Int) {
    self.features = features
    let ofModel = strangers.filter { $0.isListed || !Self.isOptimiserState($0.tensor.name) }
    matrices = ofModel.filter { $0.tensor.matrixShape != nil }
    vectors = ofModel.map(\.tensor).filter { $0.shape.count == 1 }
  }

  /// What there is beside a head of `outputs` that the names tell: another dense layer on the features, or one on the outputs.
  func beside(outputs: Int) -> Outcome {
    let others = matrices.filter { $0.isListed || touches($0.tensor, outputs: [outputs]) }
    return others.isEmpty ? .none : .unclear(others.map(\.tensor))
  }

  /// What there is where the names tell no head.
  func withoutNames() -> Outcome {
    let kernels = matrices.map(\.tensor).filter { $0.matrixShape?.first == features }
    let outputs = kernels.compactMap { $0.matrixShape?.last }
    let others = matrices.filter { $0.tensor.matrixShape?.first != features && ($0.isListed || touches($0.tensor, outputs: outputs)) }
    guard let kernel = kernels.first else { return others.isEmpty ? .none : .unclear(others.map(\.tensor)) }
    guard kernels.count == 1, others.isEmpty else { return .unclear(kernels + others.map(\.tensor)) }
    // A vector of that many features or outputs beside the bias is a layer before or behind the head.
    let biases = vectors.filter { $0.shape == [outputs[0]] }
    let changes = vectors.filter { $0.shape == [features] && features != outputs[0] }
    guard biases.count <= 1, changes.isEmpty else { return .unclear([kernel] + biases + changes) }
    return .found(kernel: kernel, bias: biases.first)
  }

  /// Whether a matrix takes, or gives, as many numbers as the features are, or takes as many as a head's outputs.
  private func touches(_ tensor: Tensor, outputs: [Int]) -> Bool {
    guard let shape = tensor.matrixShape else { return false }
    return shape.contains(features) || outputs.contains(shape[0])
  }

  /// Whether a name is that of an optimiser's slot or a running average, which have their tensors' shapes.
  static func isOptimiserState(_ name: String) -> Bool {
    name.lowercased().split { $0 == "/" || $0 == "." }.contains { part in states.contains(String(part.prefix(while: \.isLetter))) }
  }

  private static let states: Set = [
    "momentum", "velocity", "adam", "adamw", "rmsprop", "adagrad", "sgd", "optimizer", "optim", "opt", "exponentialmovingaverage", "ema",
  ]
}

extension Tensor {
  /// The shape of a dense layer's kernel, also where it is written as a 1x1 convolution's; nil for any other.
  fileprivate var matrixShape: [Int]? {
    switch shape.count {
    case 2: shape
    case 4 where shape[..<2] == [1, 1]: Array(shape[2...])
    default: nil
    }
  }

  /// As errors and remarks name it: `dense/kernel:0 [1024, 10]`.
  fileprivate var caption: String { "\(name) \(shape)" }
}

extension Inventory {
  /// Takes a dense layer under another name for the head, or notes why the head can't be told.
  ///
  /// - Parameter file: the name that errors give.
  mutating func findHead(file: String) {
    guard !strangers.isEmpty, let features = featureCount else { return }
    let (kernelName, biasName) = (ParameterName.headKernel.canonical, ParameterName.headBias.canonical)
    let kernel = tensors.first { $0.name == kernelName }
    let isNamed =
      kernel != nil || tensors.contains { $0.name == biasName } || problems.contains { $0.tensor == kernelName || $0.tensor == biasName }
    let search = HeadSearch(strangers, features: features)
    switch isNamed ? search.beside(outputs: kernel?.shape.last ?? 0) : search.withoutNames() {
    case .none: return
    case .unclear(let candidates):
      let names = (kernel.map { ["\($0.name) \($0.shape)"] } ?? []) + candidates.map(\.caption)
      problems.append(Problem(error: .unclearHead(file: file, features: features, candidates: names), tensor: nil))
      ignoredNames.removeAll { name in candidates.contains { $0.name == name } }
    case .found(let kernel, let bias):
      let outputs = kernel.shape.last ?? 0
      tensors.append(kernel.renamed(kernelName, shape: [1, 1, features, outputs]))
      tensors.append(
        bias.map { $0.renamed(biasName, shape: [outputs]) }
          ?? Tensor(
            name: biasName, shape: [outputs], scalarType: kernel.scalarType,
            storage: RepeatedStorage(zerosOfByteCount: outputs * kernel.scalarType.byteCount)))
      ignoredNames.removeAll { $0 == kernel.name || $0 == bias?.name }
      strangers.removeAll { $0.tensor.name == kernel.name || $0.tensor.name == bias?.name }
      remarks.append(
        "the head is \(kernel.caption) and \(bias.map(\.caption) ?? "no bias: zeros"), told by the shapes, which leave no other reading")
    }
  }

  /// The numbers that enter the head; nil where the tensors make up no network's body.
  private var featureCount: Int? {
    let body = Dictionary(tensors.map { ($0.name, $0.shape) }) { first, _ in first }
      .filter { $0.key != ParameterName.headKernel.canonical && $0.key != ParameterName.headBias.canonical }
    return try? Recognition(shapes: body, batchNorm: nil, file: "").architecture.featureCount
  }
}
