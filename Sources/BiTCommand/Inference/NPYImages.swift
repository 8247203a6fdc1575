import BiTCheckpoint
import BiTFiles

/// Images in an npy file: float32 `[N, height, width, 3]`, already preprocessed, read one at a time.
struct NPYImages: Sendable {
  let path: String
  let count: Int
  let height: Int
  let width: Int
  private let file: NPYFile

  /// - Throws: `FileError`, `CheckpointError`, `InputError` where the array has another shape.
  init(path: String) throws {
    file = try NPYFile(path: path)
    let shape = file.shape
    guard shape.count == 4, shape[3] == 3, shape.allSatisfy({ $0 > 0 }) else {
      throw InputError(reason: "expected a float32 array of shape [N, height, width, 3], found \(shape)")
    }
    (self.path, count, height, width) = (path, shape[0], shape[1], shape[2])
  }

  /// The values of one image.
  func image(_ index: Int) throws -> [Float] {
    let size = height * width * 3
    return try file.floats(index * size..<(index + 1) * size)
  }
}
