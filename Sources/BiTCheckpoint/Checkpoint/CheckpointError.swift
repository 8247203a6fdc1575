import BiTContainers

/// Every way in which a checkpoint can be wrong.
public enum CheckpointError: Error, Sendable, Equatable {
  /// The file is of no kind that is read here. `found` says what it looks like.
  case notACheckpoint(file: String, found: String)
  /// The file breaks the rules of its container, or the container holds what isn't read here.
  case container(ContainerError)
  /// A tensor that the network needs isn't there.
  case missingTensor(file: String, tensor: String, shape: [Int], architecture: String)
  /// Two tensors of the file mean the same one of the network.
  case duplicateTensor(file: String, tensor: String, names: [String])
  /// A tensor has another shape than the network's.
  case wrongShape(file: String, tensor: String, expected: [Int], found: [Int], architecture: String)
  /// The names and shapes fit no BiT network.
  case unrecognisedArchitecture(file: String, reason: String)
  /// Norms or convolutions of two kinds: `tensor` is of another than most of the network, `expected`.
  case mixedKinds(file: String, tensor: String, expected: String, count: Int)
  /// Which tensors are the head can't be told, or the model goes on behind it. `candidates` are names with shapes.
  case unclearHead(file: String, features: Int, candidates: [String])
  /// A tensor's values, or what the file says beyond its tensors, aren't those that its digest was made of.
  case digestMismatch(file: String, what: String, expected: String, found: String)
  /// A value can't be stored in the type asked for.
  case notRepresentable(tensor: String, index: Int, value: Double, type: ScalarType)
  /// The names of a kind of checkpoint have none for a tensor of that network.
  case unnamedNetwork(naming: String, tensor: String, network: String)
}

extension CheckpointError: CustomStringConvertible {
  /// One line: the file, the place, what was expected, what was found, and what to do. Of names and text that stand in the file, control
  /// characters become `?`, and what is longer than any sensible name is cut.
  public var description: String { words.description }

  /// The error in words.
  var words: ErrorWords {
    switch self {
    case .notACheckpoint(let file, let found):
      ErrorWords(
        file: file, expected: CheckpointKind.titles, found: found, advice: ErrorWords.again,
        sentence: "not a BiT checkpoint: expected \(CheckpointKind.titles), found \(found)")
    case .container(let error): error.words
    case .missingTensor(let file, let tensor, let shape, let architecture):
      ErrorWords(
        file: file, tensor: tensor, expected: "shape \(shape) (\(architecture))", found: "no such tensor",
        advice: "the file isn't whole: \(ErrorWords.again)",
        sentence: "tensor \(tensor) is missing: \(architecture) needs it with shape \(shape)")
    case .duplicateTensor(let file, let tensor, let names):
      ErrorWords(
        file: file, tensor: tensor, expected: "one tensor of that name", found: names.joined(separator: " and "),
        advice: "remove the one that doesn't belong to the network",
        sentence: "tensor \(tensor) is there more than once: as \(names.joined(separator: " and "))")
    case .wrongShape(let file, let tensor, let expected, let found, let architecture):
      ErrorWords(
        file: file, tensor: tensor, expected: "shape \(expected) (\(architecture))", found: "shape \(found)",
        advice: "tensors of different networks are mixed: \(ErrorWords.again)",
        sentence: "tensor \(tensor): expected shape \(expected) (\(architecture)), found \(found)")
    case .unrecognisedArchitecture(let file, let reason):
      ErrorWords(
        file: file, expected: "a BiT network", found: reason, advice: "is it a checkpoint of another model?",
        sentence: "fits no BiT network: \(reason)")
    case .unclearHead(let file, let features, let candidates):
      ErrorWords(
        file: file, expected: "one dense layer on the \(features) features, [\(features), outputs] and [outputs], as the head",
        found: Verifier.list(candidates),
        advice: "a BiT network ends in one dense layer, or in its features: save a model that does",
        sentence: "its head can't be told: expected one dense layer on the \(features) features, found \(Verifier.list(candidates)); "
          + "save a model that ends in one dense layer, or in its features")
    case .mixedKinds(let file, let tensor, let expected, let count):
      ErrorWords(
        file: file, tensor: tensor, expected: "\(expected) throughout", found: "\(count) of another kind",
        advice: "a BiT network has one kind of norm and one of convolution: tensors of different networks are mixed",
        sentence: "it mixes kinds of layers: expected \(expected) throughout, found \(count) of another kind, the first \(tensor); "
          + "tensors of different networks are mixed")
    case .digestMismatch(let file, let what, let expected, let found):
      ErrorWords(
        file: file, place: what, expected: "SHA-256 \(expected)", found: found, advice: Finding.changed,
        sentence: "\(what): expected SHA-256 \(expected), found \(found); the content has changed since it was written")
    case .unnamedNetwork(let naming, let tensor, let network):
      ErrorWords(
        tensor: tensor, expected: "a network that \(naming) have names for", found: network,
        advice: "\(CheckpointKind.kindsOfEveryNetwork) hold it",
        sentence: "\(naming) have none for \(tensor) of \(network); \(CheckpointKind.kindsOfEveryNetwork) hold it")
    case .notRepresentable(let tensor, let index, let value, let type):
      ErrorWords(
        tensor: tensor, expected: "values that \(type.rawValue) can hold", found: "\(value) at index \(index)",
        advice: "a wider type holds it",
        sentence: "tensor \(tensor): value \(value) at index \(index) is too large for \(type.rawValue); a wider type holds it")
    }
  }
}

extension CheckpointError {
  /// A checkpoint's error, or a container's; nil for any other, which is no property of the file.
  init?(_ error: any Error) {
    switch error {
    case let error as CheckpointError: self = error
    case let error as ContainerError: self = .container(error)
    default: return nil
    }
  }

  /// The same as `init?(_:)`.
  ///
  /// - Throws: any other error as it is.
  static func of(_ error: any Error) throws -> CheckpointError {
    guard let problem = CheckpointError(error) else { throw error }
    return problem
  }

  /// What `body` gives, with a container's error as one of the checkpoint's.
  static func wrapping<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as ContainerError {
      throw CheckpointError.container(error)
    }
  }
}
