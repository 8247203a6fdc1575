import BiTFiles

/// Every way in which a checkpoint can be wrong.
public enum CheckpointError: Error, Sendable, Equatable {
  /// The file is of no kind that is read here. `found` says what it looks like.
  case notACheckpoint(file: String, found: String)
  /// The container (HDF5, zip, npy) breaks its own rules at `place`.
  case malformed(file: String, place: String, expected: String, found: String)
  /// The container is valid but uses something that is not read here.
  case unsupported(file: String, place: String, found: String, advice: String)
  /// The file ends before the bytes of `place`.
  case truncated(file: String, place: String, expectedBytes: Int, foundBytes: Int)
  /// A tensor that the network needs isn't there.
  case missingTensor(file: String, tensor: String, shape: [Int], architecture: String)
  /// Two tensors of the file mean the same one of the network.
  case duplicateTensor(file: String, tensor: String, names: [String])
  /// A tensor has another shape than the network's.
  case wrongShape(file: String, tensor: String, expected: [Int], found: [Int], architecture: String)
  /// A tensor holds something else than floating-point numbers of 2, 4 or 8 bytes.
  case wrongType(file: String, tensor: String, found: String)
  /// The names and shapes fit no BiT network.
  case unrecognisedArchitecture(file: String, reason: String)
  /// A tensor's values, or what the file says beyond its tensors, aren't those that its digest was made of.
  case digestMismatch(file: String, what: String, expected: String, found: String)
  /// A value can't be stored in the type asked for.
  case notRepresentable(tensor: String, index: Int, value: Double, type: ScalarType)
  /// A storage gave more or fewer values than its tensor has.
  case storageMismatch(tensor: String, expected: Int)
  /// libhdf5 failed.
  case library(file: String, operation: String, reason: String)
}

extension CheckpointError: CustomStringConvertible {
  /// One line: the file, the place, what was expected, what was found, and what to do. Of names and text that stand in the file, control
  /// characters become `?`, and what is longer than any sensible name is cut.
  public var description: String {
    let text = text.printable
    return text.count <= Self.maxDescriptionLength ? text : text.prefix(Self.maxDescriptionLength) + "…"
  }

  private static let maxDescriptionLength = 5000

  private var text: String {
    switch self {
    case .notACheckpoint(let file, let found):
      "\(file): not a BiT checkpoint: expected an HDF5 file or an npz archive, found \(found)"
    case .malformed(let file, let place, let expected, let found):
      "\(file): \(place): expected \(expected), found \(found); the file is damaged"
    case .unsupported(let file, let place, let found, let advice):
      "\(file): \(place): \(found) is not read here; \(advice)"
    case .truncated(let file, let place, let expectedBytes, let foundBytes):
      "\(file): \(place): expected \(expectedBytes) bytes, found \(foundBytes); the file is cut off: fetch it again"
    case .missingTensor(let file, let tensor, let shape, let architecture):
      "\(file): tensor \(tensor) is missing: \(architecture) needs it with shape \(shape)"
    case .duplicateTensor(let file, let tensor, let names):
      "\(file): tensor \(tensor) is there more than once: as \(names.joined(separator: " and "))"
    case .wrongShape(let file, let tensor, let expected, let found, let architecture):
      "\(file): tensor \(tensor): expected shape \(expected) (\(architecture)), found \(found)"
    case .wrongType(let file, let tensor, let found):
      "\(file): tensor \(tensor): expected floating-point numbers of 2, 4 or 8 bytes, found \(found)"
    case .unrecognisedArchitecture(let file, let reason):
      "\(file): fits no BiT network: \(reason)"
    case .digestMismatch(let file, let what, let expected, let found):
      "\(file): \(what): expected SHA-256 \(expected), found \(found); the content has changed since it was written"
    case .notRepresentable(let tensor, let index, let value, let type):
      "tensor \(tensor): value \(value) at index \(index) is too large for \(type.rawValue); a wider type holds it"
    case .storageMismatch(let tensor, let expected):
      "tensor \(tensor): expected \(expected) values, found another number"
    case .library(let file, let operation, let reason):
      "\(file): libhdf5 cannot \(operation): \(reason)"
    }
  }
}
