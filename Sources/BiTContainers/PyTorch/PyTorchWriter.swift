/// Writes a state dictionary as torch.save does since version 1.6: see `PyTorchArchive` for the records.
///
/// What would differ from one time to the next, or with the file's name, is left out or the same always, and so is `.format_version`, which
/// promises PyTorch where records are. `torch.load` takes the file with `weights_only` and with `mmap`.
package enum PyTorchWriter {
  /// What is written of a tensor.
  package struct Tensor {
    let name: String
    let shape: [Int]
    let scalarType: ScalarType
    let storage: any TensorStorage

    /// - Parameter storage: gives the values in C order.
    package init(name: String, shape: [Int], scalarType: ScalarType, storage: any TensorStorage) {
      (self.name, self.shape, self.scalarType, self.storage) = (name, shape, scalarType, storage)
    }
  }

  private static let root = "archive/"

  /// Writes the file at `path`, which exists and is empty. Errors name `name`.
  ///
  /// - Throws: `FileError`; `ContainerError.wrongCount` where a tensor gives more or fewer values than its shape says.
  package static func write(_ tensors: [Tensor], to path: String, name: String) throws {
    var archive = try ZipWriter(path: path, name: name)
    try archive.append(root + "data.pkl", pickle(tensors))
    try archive.append(root + "byteorder", Array((NPYHeader.machineIsBigEndian ? "big" : "little").utf8))
    for (number, tensor) in tensors.enumerated() {
      try archive.append(
        root + "data/\(number)", tensor: tensor.name, tensor.scalarType, shape: tensor.shape, storage: tensor.storage)
    }
    try archive.append(root + "version", Array("3\n".utf8))
    try archive.finish()
  }

  /// An OrderedDict of tensors, each the only one of its storage.
  private static func pickle(_ tensors: [Tensor]) -> [UInt8] {
    var pickle = PickleWriter()
    emptyDictionary(&pickle)
    pickle.setItems { pickle in
      for (number, tensor) in tensors.enumerated() {
        pickle.text(tensor.name)
        rebuild(tensor, number, &pickle)
      }
    }
    return pickle.finish()
  }

  private static func emptyDictionary(_ pickle: inout PickleWriter) {
    pickle.global("collections", "OrderedDict")
    pickle.tuple { _ in }
    pickle.call()
  }

  /// A tensor without a gradient, by its storage, its first value, its sizes and its strides.
  private static func rebuild(_ tensor: Tensor, _ number: Int, _ pickle: inout PickleWriter) {
    pickle.global("torch._utils", "_rebuild_tensor_v2")
    pickle.tuple { pickle in
      pickle.tuple { pickle in
        pickle.text("storage")
        pickle.global("torch", storageClass(tensor.scalarType))
        pickle.text("\(number)")
        pickle.text("cpu")
        pickle.integer(tensor.shape.reduce(1, *))
      }
      pickle.persistentID()
      pickle.integer(0)
      pickle.tuple { pickle in
        for size in tensor.shape { pickle.integer(size) }
      }
      pickle.tuple { pickle in
        for step in AxisOrder(tensor.shape).steps { pickle.integer(step) }
      }
      pickle.boolean(false)
      emptyDictionary(&pickle)
    }
    pickle.call()
  }

  private static func storageClass(_ type: ScalarType) -> String {
    switch type {
    case .bfloat16: "BFloat16Storage"
    case .float16: "HalfStorage"
    case .float32: "FloatStorage"
    case .float64: "DoubleStorage"
    }
  }
}
