/// Every way in which a container (HDF5, zip, npy) can break its own rules, or hold what isn't read here.
public enum ContainerError: Error, Sendable, Equatable {
  /// The container breaks its own rules at `place`.
  case malformed(file: String, place: String, expected: String, found: String)
  /// The container is valid but uses something that is not read here.
  case unsupported(file: String, place: String, found: String, advice: String)
  /// The file ends before the bytes of `place`.
  case truncated(file: String, place: String, expectedBytes: Int, foundBytes: Int)
  /// A tensor holds something other than floating-point numbers of 2, 4 or 8 bytes.
  case wrongType(file: String, tensor: String, found: String)
  /// A storage gave more or fewer values than its tensor has.
  case wrongCount(tensor: String, expected: Int)
  /// libhdf5 failed.
  case library(file: String, operation: String, reason: String)
}

extension ContainerError: CustomStringConvertible {
  /// One line: the file, the place, what was expected, what was found, and what to do. Of names and text that stand in the file, control
  /// characters become `?`, and what is longer than any sensible name is cut.
  public var description: String { words.description }

  /// The error in words.
  package var words: ErrorWords {
    switch self {
    case .malformed(let file, let place, let expected, let found):
      ErrorWords(
        file: file, place: place, expected: expected, found: found, advice: "the file is damaged: \(ErrorWords.again)",
        sentence: "\(place): expected \(expected), found \(found); the file is damaged")
    case .unsupported(let file, let place, let found, let advice):
      ErrorWords(
        file: file, place: place, expected: "something that is read here", found: found, advice: advice,
        sentence: "\(place): \(found) is not read here; \(advice)")
    case .truncated(let file, let place, let expectedBytes, let foundBytes):
      ErrorWords(
        file: file, place: place, expected: "\(expectedBytes) bytes", found: "\(foundBytes) bytes",
        advice: "the file is cut off: fetch it again",
        sentence: "\(place): expected \(expectedBytes) bytes, found \(foundBytes); the file is cut off: fetch it again")
    case .wrongType(let file, let tensor, let found):
      ErrorWords(
        file: file, tensor: tensor, expected: "floating-point numbers of 2, 4 or 8 bytes", found: found, advice: "store it as float32",
        sentence: "tensor \(tensor): expected floating-point numbers of 2, 4 or 8 bytes, found \(found); store it as float32")
    case .wrongCount(let tensor, let expected):
      ErrorWords(tensor: tensor, expected: "\(expected) values", found: "another number", advice: ErrorWords.again)
    case .library(let file, let operation, let reason):
      ErrorWords(
        file: file, expected: operation, found: reason, advice: ErrorWords.again, sentence: "libhdf5 cannot \(operation): \(reason)")
    }
  }
}
