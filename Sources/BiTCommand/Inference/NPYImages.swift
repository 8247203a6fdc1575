import BiTCheckpoint
import BiTContainers
import BiTFiles
import BiTImage

/// Images in an npy file: float32 `[N, height, width, 3]`, already preprocessed, read one at a time.
struct NPYImages: Sendable {
  let path: String
  let count: Int
  let size: ImageSize
  private let file: NPYFile

  /// - Throws: `FileError`, `CheckpointError`, `InputError` where the array has another shape.
  init(path: String) throws {
    file = try NPYFile(path: path)
    let shape = file.shape
    guard shape.count == 4, shape[3] == 3, shape.allSatisfy({ $0 > 0 }) else {
      throw InputError(reason: "expected a float32 array of shape [N, height, width, 3], found \(shape)")
    }
    (self.path, count, size) = (path, shape[0], ImageSize(height: shape[1], width: shape[2]))
  }

  /// - Throws: `InputError` where a network can't take them, or another size was asked for.
  func check(_ preparation: Preparation) throws {
    guard ImageSize.sides.contains(size.height), ImageSize.sides.contains(size.width) else {
      throw InputError(reason: "the array holds images of \(size); a side may have at most \(ImageSize.sides.upperBound) pixels")
    }
    guard !preparation.isFixed || size == preparation.size else {
      throw InputError(reason: "the array holds images of \(size); --size asks for \(preparation.size)")
    }
  }

  /// The values of one image.
  func image(_ index: Int) throws -> [Float] {
    try file.floats(index * size.values..<(index + 1) * size.values)
  }
}
