import BiTImage
import BiTInference
import BiTContainers

/// What a command line's inputs have against them.
struct InputError: Error, CustomStringConvertible {
  let reason: String

  var description: String { reason }

  /// Why an input can't be used, without its name.
  static func reason(_ error: any Error, name: String) -> String {
    error.words.withoutName(name)
  }
}

extension ImageSize {
  /// One number for a square.
  var json: JSON { height == width ? .integer(height) : .string(description) }
}
