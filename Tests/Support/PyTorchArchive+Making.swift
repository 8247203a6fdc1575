import BiTContainers
import BiTFiles

/// A tensor as a test has it stand in a pickle, true or not.
package struct PickledTensor {
  package var name = "root.conv.weight"
  package var storageClass = "FloatStorage"
  package var key = "0"
  package var location = "cpu"
  /// What the pickle says of the storage's number of values.
  package var count: Int
  package var offset = 0
  package var shape: [Int]
  package var steps: [Int]

  package init(count: Int, shape: [Int], steps: [Int]) {
    (self.count, self.shape, self.steps) = (count, shape, steps)
  }

  /// Its call in a pickle.
  package func write(to pickle: inout PickleWriter) {
    pickle.global("torch._utils", "_rebuild_tensor_v2")
    pickle.tuple { pickle in
      pickle.tuple { pickle in
        pickle.text("storage")
        pickle.global("torch", storageClass)
        pickle.text(key)
        pickle.text(location)
        pickle.integer(count)
      }
      pickle.persistentID()
      pickle.integer(offset)
      for numbers in [shape, steps] {
        pickle.tuple { pickle in
          for number in numbers { pickle.integer(number) }
        }
      }
      pickle.boolean(false)
    }
    pickle.call()
  }

  /// The pickle of a dictionary of tensors.
  package static func pickle(_ tensors: [PickledTensor]) -> [UInt8] {
    var pickle = PickleWriter()
    pickle.global("collections", "OrderedDict")
    pickle.tuple { _ in }
    pickle.call()
    pickle.setItems { pickle in
      for tensor in tensors {
        pickle.text(tensor.name)
        tensor.write(to: &pickle)
      }
    }
    return pickle.finish()
  }

  /// Writes an archive of records, whatever they are.
  package static func archive(_ path: String, _ records: [(name: String, bytes: [UInt8])]) throws {
    _ = try SequentialWriter(path: path)
    var archive = try ZipWriter(path: path, name: path)
    for record in records { try archive.append(record.name, record.bytes) }
    try archive.finish()
  }
}
