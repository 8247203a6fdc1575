/// What training refuses to compute.
public enum GradientError: Error, Sendable, Equatable {
  /// The checkpoint has no head to train.
  case noHead
  /// Images hold another number of values than a whole number of images of the session's size, at most as many as it takes.
  case wrongImages(expected: Int, found: Int)
  /// There are not `images · outputs` target values.
  case wrongTargets(expected: Int, found: Int)
  /// Parameters or a gradient of another network than the session's.
  case wrongNetwork(expected: String, found: String)
  /// A gradient was asked for before the weights were prepared.
  case notPrepared
}

extension GradientError: CustomStringConvertible {
  /// One line: what was expected, and what was found.
  public var description: String {
    switch self {
    case .noHead: "the checkpoint has no head to train; give it one of zeros"
    case .wrongImages(let expected, let found):
      "the images: expected whole images, at most \(expected) values in all, found \(found)"
    case .wrongTargets(let expected, let found): "the targets: expected \(expected) values, found \(found)"
    case .wrongNetwork(let expected, let found): "the parameters: expected those of \(expected), found those of \(found)"
    case .notPrepared: "the session has no weights yet; prepare it with parameters"
    }
  }
}
