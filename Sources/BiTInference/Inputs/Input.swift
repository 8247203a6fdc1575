import BiTFiles
import BiTImage

/// What a network is to see, not read yet.
package enum Input: Sendable {
  /// A picture.
  case picture(ImageSource)
  /// One image of an array that is already preprocessed.
  case row(NPYImages, index: Int)
  /// What can't be an image, and why.
  case failure(name: String, reason: String)

  /// What the output calls it.
  package var name: String {
    switch self {
    case .picture(let source): source.name
    case .row(let images, let index): images.count == 1 ? images.path : "\(images.path)#\(index)"
    case .failure(let name, _): name
    }
  }
}

/// How inputs become a network's.
package struct Preparation: Sendable {
  package let preprocessing: Preprocessing
  /// Whether the size was asked for: arrays of another are then refused.
  package let isFixed: Bool

  package init(_ preprocessing: Preprocessing, isFixed: Bool = false) {
    (self.preprocessing, self.isFixed) = (preprocessing, isFixed)
  }
}

/// An input with the way in which it becomes a network's.
package struct PreparedInput: ImageToDecode {
  package let input: Input
  let preparation: Preparation

  /// That of what `decode` writes; nil for what can't be decoded.
  package var size: ImageSize? {
    switch input {
    case .failure: nil
    case .picture: preparation.preprocessing.size
    case .row(let images, _): (try? images.check(preparation)) == nil ? nil : images.size
    }
  }

  /// - Throws: `ImageError`, `UnusableInput`, `FileError`.
  package func decode(into target: UnsafeMutableBufferPointer<Float>) throws {
    switch input {
    case .failure(_, let reason): throw UnusableInput.unusable(reason: reason)
    case .picture(let source): try Image(source).prepare(preparation.preprocessing, into: target)
    case .row(let images, let index):
      try images.check(preparation)
      _ = target.update(fromContentsOf: try images.image(index))
    }
  }
}

extension DecodeAhead where Item == PreparedInput {
  /// Decodes inputs ahead.
  package convenience init(_ inputs: some Sequence<Input>, preparation: Preparation, workers: Int, batch: Int) {
    self.init(
      inputs.lazy.map { PreparedInput(input: $0, preparation: preparation) }, usualSize: preparation.preprocessing.size, workers: workers,
      batch: batch)
  }
}

/// Why an input can't be used.
public enum UnusableInput: Error, Sendable, Equatable {
  /// It leads to no image.
  case unusable(reason: String)
  /// It holds images of another size than was asked for.
  case otherSize(found: ImageSize, expected: ImageSize)
}

extension UnusableInput: CustomStringConvertible {
  /// One line, without the input's name.
  public var description: String {
    switch self {
    case .unusable(let reason): reason
    case .otherSize(let found, let expected): "the array holds images of \(found); \(expected) is asked for"
    }
  }
}
