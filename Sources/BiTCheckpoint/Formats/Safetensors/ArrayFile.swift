import BiTContainers
import BiTFiles

/// A file that holds named arrays, whatever its container.
struct ArrayFile: Sendable {
  let file: RandomAccessFile
  let arrays: [NamedArray]
  /// The bytes of the file that something in it refers to.
  let referencedBytes: [Range<Int>]

  /// Reads names, shapes and positions.
  ///
  /// - Throws: `ContainerError` where the file is damaged, or its container isn't read here; `FileError`.
  init(_ file: RandomAccessFile) throws {
    self.file = file
    if try SafetensorsFile.isSigned(file) {
      let content = try SafetensorsFile(file)
      (arrays, referencedBytes) = (content.arrays, content.referencedBytes)
      return
    }
    if let signed = try PyTorchContainer.signed(.file(file)) {
      let content = try PyTorchContainer(signed)
      if content.isOfTensors {
        arrays = try content.arrays()
        referencedBytes = try content.referencedBytes().flatMap(\.ranges)
        return
      }
    }
    throw ContainerError.unsupported(
      file: file.path, place: "file", found: try FileGuess.describe(file),
      advice: "a model's values are read from safetensors and PyTorch files")
  }
}
