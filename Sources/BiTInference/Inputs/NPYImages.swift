import BiTCheckpoint
import BiTContainers
import BiTFiles
import BiTImage

/// Images in an npy file: float32 `[N, height, width, 3]`, already preprocessed, read one at a time.
package struct NPYImages: Sendable {
  package let path: String
  package let count: Int
  package let size: ImageSize
  private let file: NPYFile

  /// - Throws: `FileError`, `CheckpointError`, `UnusableInput` where the array has another shape.
  package init(path: String) throws {
    file = try NPYFile(path: path)
    let shape = file.shape
    guard shape.count == 4, shape[3] == 3, shape.allSatisfy({ $0 > 0 }) else {
      throw UnusableInput.unusable(reason: "expected a float32 array of shape [N, height, width, 3], found \(shape)")
    }
    (self.path, count, size) = (path, shape[0], ImageSize(height: shape[1], width: shape[2]))
  }

  /// - Throws: `UnusableInput` where a network can't take them, or another size was asked for.
  func check(_ preparation: Preparation) throws {
    guard size.isUsable else {
      throw UnusableInput.unusable(
        reason: "the array holds images of \(size); a side may have at most \(ImageSize.sides.upperBound) pixels")
    }
    guard !preparation.isFixed || size == preparation.preprocessing.size else {
      throw UnusableInput.otherSize(found: size, expected: preparation.preprocessing.size)
    }
  }

  /// The values of one image.
  func image(_ index: Int) throws -> [Float] {
    try file.floats(index * size.values..<(index + 1) * size.values)
  }
}
