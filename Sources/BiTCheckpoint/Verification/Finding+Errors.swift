import BiTFiles

extension Finding {
  /// What keeps a file, or one of its tensors, from being read.
  ///
  /// - Parameter tensor: the tensor that was read, where the error doesn't name one.
  init(_ error: any Error, tensor: String? = nil) {
    switch error {
    case let error as CheckpointError: self.init(error, tensor: tensor)
    case let error as FileError:
      self = .error(
        .structure, tensor, expected: "a file that can be read", found: "cannot \(error.operation): \(error.reason)",
        advice: "see to the file or its disk")
    default: self = .error(.structure, tensor, expected: "a file that can be read", found: "\(error)", advice: Self.again)
    }
  }

  private static let again = "fetch or convert the file again"

  private init(_ error: CheckpointError, tensor: String?) {
    switch error {
    case .notACheckpoint(_, let found):
      self = .error(.structure, expected: "an HDF5 file or an npz archive", found: found, advice: Self.again)
    case .malformed(_, let place, let expected, let found):
      self = .error(
        .structure, tensor, expected: "\(place): \(expected)", found: found,
        advice: "the file is damaged: \(Self.again)")
    case .unsupported(_, let place, let found, let advice):
      self = .error(
        .structure, tensor, expected: "\(place): something that is read here", found: found, advice: advice)
    case .truncated(_, let place, let expectedBytes, let foundBytes):
      self = .error(
        .truncation, tensor, expected: "\(place): \(expectedBytes) bytes", found: "\(foundBytes) bytes",
        advice: "the file is cut off: fetch it again")
    case .missingTensor(_, let tensor, let shape, let architecture):
      self = .error(
        .tensors, tensor, expected: "shape \(shape) (\(architecture))", found: "no such tensor",
        advice: "the file isn't whole: \(Self.again)")
    case .duplicateTensor(_, let tensor, let names):
      self = .error(
        .tensors, tensor, expected: "one tensor of that name", found: names.joined(separator: " and "),
        advice: "remove the one that doesn't belong to the network")
    case .wrongShape(_, let tensor, let expected, let found, let architecture):
      self = .error(
        .tensors, tensor, expected: "shape \(expected) (\(architecture))", found: "shape \(found)",
        advice: "tensors of different networks are mixed: \(Self.again)")
    case .wrongType(_, let tensor, let found):
      self = .error(
        .tensors, tensor, expected: "floating-point numbers of 2, 4 or 8 bytes", found: found, advice: "store it as float32")
    case .unrecognisedArchitecture(_, let reason):
      self = .error(.network, expected: "a BiT network", found: reason, advice: "is it a checkpoint of another model?")
    case .digestMismatch(_, let what, let expected, let found):
      self = .error(.digests, tensor, expected: "\(what): SHA-256 \(expected)", found: found, advice: Self.changed)
    case .notRepresentable(let tensor, _, _, _), .storageMismatch(let tensor, _):
      self = .error(.tensors, tensor, expected: "values that fill the tensor", found: error.description, advice: Self.again)
    case .library(_, let operation, let reason):
      self = .error(.structure, tensor, expected: operation, found: reason, advice: Self.again)
    }
  }

  static let changed = "the content has changed since it was written: \(again)"
}
