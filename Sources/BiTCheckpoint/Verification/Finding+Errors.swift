import BiTContainers
import BiTFiles

extension Finding {
  /// What keeps a file, or one of its tensors, from being read.
  ///
  /// - Parameter tensor: the tensor that was read, where the error doesn't name one.
  init(_ error: any Error, tensor: String? = nil) {
    if let error = CheckpointError(error) {
      let words = error.words
      self = .error(
        error.check, words.tensor ?? tensor, expected: (words.place.map { "\($0): " } ?? "") + words.expected, found: words.found,
        advice: words.advice)
      self.error = error
    } else if let error = error as? FileError {
      self = .error(
        .structure, tensor, expected: "a file that can be read", found: "cannot \(error.operation): \(error.reason)",
        advice: "see to the file or its disk")
    } else {
      self = .error(.structure, tensor, expected: "a file that can be read", found: "\(error)", advice: ErrorWords.again)
    }
  }

  static let changed = "the content has changed since it was written: \(ErrorWords.again)"
}

extension CheckpointError {
  /// What was looked at when it was found.
  fileprivate var check: Finding.Check {
    switch self {
    case .container(.truncated): .truncation
    case .container(.wrongType), .container(.wrongCount), .missingTensor, .duplicateTensor, .wrongShape, .notRepresentable, .mixedKinds:
      .tensors
    case .unrecognisedArchitecture, .unnamedNetwork: .network
    case .unclearHead: .head
    case .digestMismatch: .digests
    case .notACheckpoint, .container: .structure
    }
  }
}
