import BiTCheckpoint
import BiTFiles
import BiTImage

/// One image that a command was asked about, not read yet.
enum Input: Sendable {
  /// An image file.
  case image(path: String)
  /// One image of an array that is already preprocessed.
  case row(NPYImages, index: Int)
  /// What can't be an image, and why.
  case failure(path: String, reason: String)

  /// What the output calls it.
  var name: String {
    switch self {
    case .image(let path), .failure(let path, _): path
    case .row(let images, let index): images.count == 1 ? images.path : "\(images.path)#\(index)"
    }
  }

  /// The size of what `decode` writes; nil for what can't be decoded.
  fileprivate func size(_ preparation: Preparation) -> ImageSize? {
    switch self {
    case .failure: nil
    case .image: preparation.size
    case .row(let images, _): (try? images.check(preparation)) == nil ? nil : images.size
    }
  }

  /// - Throws: `ImageError`, `InputError`, `FileError`.
  fileprivate func decode(_ preparation: Preparation, into target: UnsafeMutableBufferPointer<Float>) throws {
    switch self {
    case .failure(_, let reason): throw InputError(reason: reason)
    case .image(let path):
      try Image(path: path).prepare(
        height: preparation.size.height, width: preparation.size.width, resize: preparation.resize, into: target)
    case .row(let images, let index):
      try images.check(preparation)
      _ = target.update(fromContentsOf: try images.image(index))
    }
  }
}

/// An input with the way in which it becomes a network's.
struct PreparedInput: ImageToDecode {
  let input: Input
  let preparation: Preparation

  var size: ImageSize? { input.size(preparation) }

  func decode(into target: UnsafeMutableBufferPointer<Float>) throws { try input.decode(preparation, into: target) }
}

/// How images become inputs.
struct Preparation: Sendable {
  let size: ImageSize
  /// Whether the size was asked for: arrays of another are then refused.
  let isFixed: Bool
  let resize: Resize
}

extension DecodeAhead where Item == PreparedInput {
  /// Decodes a command line's inputs ahead.
  convenience init(_ inputs: some Sequence<Input>, preparation: Preparation, workers: Int, batch: Int) {
    self.init(
      inputs.lazy.map { PreparedInput(input: $0, preparation: preparation) }, usualSize: preparation.size, workers: workers, batch: batch)
  }
}

extension ImageSize {
  /// One number for a square.
  var json: JSON { height == width ? .integer(height) : .string(description) }
}

/// Why an input can't be used.
struct InputError: Error, CustomStringConvertible {
  let reason: String

  var description: String { reason }
}

/// The inputs behind a command line's paths, found while they are asked for.
struct Inputs: Sequence, IteratorProtocol {
  private var paths: ImagePaths
  private var images: NPYImages?
  private var row = 0

  init(_ arguments: [String]) {
    paths = ImagePaths(arguments)
  }

  mutating func next() -> Input? {
    while true {
      if let images {
        defer { row += 1 }
        if row < images.count { return .row(images, index: row) }
        self.images = nil
      }
      guard let found = paths.next() else { return nil }
      switch found {
      case .failure(let path, let reason): return .failure(path: path, reason: reason)
      case .file(let path):
        guard path.lowercased().hasSuffix(".npy") else { return .image(path: path) }
        do {
          images = try NPYImages(path: path)
          row = 0
        } catch {
          return .failure(path: path, reason: Self.reason(error, path: path))
        }
      }
    }
  }

  /// An error's words without the path that they begin with: it is said anyway.
  static func reason(_ error: any Error, path: String) -> String {
    let text = error.words
    return text.hasPrefix(path + ": ") ? String(text.dropFirst(path.count + 2)) : text
  }
}
