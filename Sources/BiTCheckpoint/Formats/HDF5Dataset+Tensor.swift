import BiTContainers

extension HDF5Dataset {
  /// The data set as a tensor under `name`.
  ///
  /// - Throws: `ContainerError.wrongType` where its values are no floating-point numbers.
  func tensor(named name: String, file: String) throws -> Tensor {
    guard case .float(let scalarType, let bigEndian) = type else {
      throw ContainerError.wrongType(file: file, tensor: path, found: type.description)
    }
    let storage = ArrayStorage(values, scalarType, order: AxisOrder(shape), isByteSwapped: bigEndian)
    return Tensor(name: name, shape: shape, scalarType: scalarType, storage: storage)
  }
}
