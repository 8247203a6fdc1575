import BiTPreprocessing

/// What a network refuses to compute.
public enum NetworkError: Error, Sendable, Equatable {
  /// The images hold another number of values than `images · height · width · 3`.
  case wrongInput(expected: Int, found: Int)
  /// There is room for another number of results than the images give.
  case wrongResults(expected: Int, found: Int)
  /// A batch, height or width that is not positive, or so large that its activations can't be counted.
  case wrongSize(images: Int, height: Int, width: Int)
  /// Logits were asked of a network without a head.
  case noHead
}

extension NetworkError: CustomStringConvertible {
  /// One line: what was expected, and what was found.
  public var description: String {
    switch self {
    case .wrongInput(let expected, let found): "the input: expected \(expected) values, found \(found)"
    case .wrongResults(let expected, let found): "the results: expected room for \(expected) values, found \(found)"
    case .wrongSize(let images, let height, let width):
      "\(images) images of \(height)x\(width): expected from 1 to \(ImageSize.sides.upperBound) pixels a side and at least one image"
    case .noHead: "the checkpoint has no head, so there are no logits; ask for features"
    }
  }
}
