import BiTContainers
import BiTFiles

/// A file that holds named arrays, whatever its container.
struct ArrayFile: Sendable {
  let file: RandomAccessFile
  let arrays: [NamedArray]
  /// The bytes of the file that something in it refers to.
  let referencedBytes: [Range<Int>]

  /// Whether the file's container is one that is read here.
  ///
  /// - Throws: `FileError`.
  static func isSigned(_ file: RandomAccessFile) throws -> Bool { try SafetensorsFile.isSigned(file) }

  /// Reads names, shapes and positions.
  ///
  /// - Throws: `ContainerError` where the file is damaged, or its container isn't read here; `FileError`.
  init(_ file: RandomAccessFile) throws {
    self.file = file
    // Another container is joined in here.
    guard try SafetensorsFile.isSigned(file) else {
      throw ContainerError.unsupported(
        file: file.path, place: "file", found: try FileGuess.describe(file), advice: "a model's values are read from safetensors files")
    }
    let content = try SafetensorsFile(file)
    (arrays, referencedBytes) = (content.arrays, content.referencedBytes)
  }
}
