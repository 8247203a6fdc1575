/// What a pickle says of a storage that stands outside of it:
///
///     ("storage", torch.FloatStorage, key, location, number of values)
///
/// and in the older form a sixth part, None or a view: `(key, first value, number of values)`.
struct PyTorchStorageID {
  /// What the storage is called in the file.
  let key: String
  /// The type of its values; nil where the tensor says it, and counts are in bytes.
  let element: PyTorchElement?
  /// The device that it was on.
  let location: String
  /// The number of its values.
  let count: Int
  /// Those that a tensor's offset counts from, and may reach.
  let view: Range<Int>

  /// Bytes of one value as it is counted.
  var unit: Int { element?.byteCount ?? 1 }

  /// - Throws: `ContainerError.malformed` where the value is no such tuple.
  init(_ value: Pickle.Value, in pickle: Pickle, file: String, place: String) throws {
    func malformed(_ found: String) -> ContainerError {
      .malformed(file: file, place: place, expected: "a storage's class, key, device and number of values", found: found)
    }
    guard let parts = pickle.elements(value, atMost: 6), (5...6).contains(parts.count), pickle.text(parts[0]) == "storage" else {
      throw malformed("something else")
    }
    guard case .global(let module, let name) = pickle[parts[1]] else { throw malformed("no class") }
    switch PyTorchGlobal(module: module, name: name) {
    case .storage(let element): self.element = element
    case .untypedStorage: element = nil
    default: throw malformed("the class \(module) \(name)")
    }
    guard let key = pickle.text(parts[2]) ?? pickle.integer(parts[2]).map(String.init), let location = pickle.text(parts[3]),
      let count = pickle.integer(parts[4]), count >= 0
    else { throw malformed("other values") }
    (self.key, self.location, self.count) = (key, location, count)
    guard parts.count == 6, pickle[parts[5]] != .none else {
      view = 0..<count
      return
    }
    guard let view = pickle.elements(parts[5], atMost: 3), view.count == 3, let first = pickle.integer(view[1]),
      let length = pickle.integer(view[2]), first >= 0, length >= 0, first <= count, length <= count - first
    else { throw malformed("a view of other values than \(count)") }
    self.view = first..<first + length
  }

  /// Bytes of all of its values.
  ///
  /// - Throws: `ContainerError.malformed` where they are too many to count.
  func byteCount(file: String) throws -> Int {
    let (bytes, isTooLarge) = count.multipliedReportingOverflow(by: unit)
    guard !isTooLarge else {
      throw ContainerError.malformed(file: file, place: "storage \(key)", expected: "a number of values", found: "\(count)")
    }
    return bytes
  }
}
